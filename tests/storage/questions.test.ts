import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveCapture } from '../../storage/captures.ts';
import { Database } from '../../storage/database.ts';
import { appendDecision } from '../../storage/decisions.ts';
import { expire } from '../../storage/expire.ts';
import { fingerprint } from '../../storage/hash.ts';
import { drainOutbox } from '../../storage/outbox.ts';
import { askAllAgain, neverAsk, questionPutOff, questionShown } from '../../storage/questions.ts';
import type { Act } from '../../storage/schema.ts';
import { readMuted } from '../../storage/settings.ts';
import { withdraw } from '../../storage/withdraw.ts';

let db: Database;
let count = 0;
beforeEach(() => {
	db = new Database(`questions-${++count}`);
});
afterEach(() => db.delete());

const at = '2026-11-20T09:00:00.000Z';
const by = { name: 'N. Osei', role: 'Physician' };
const text = 'Cough, on lisinopril. Heart failure, weight up.';
const capture = async (words = text) => {
	const site = { origin: 'https://ehr.example', address: 'a' };
	return (await saveCapture(db, { site, text: words }, { now: at, today: '2026-11-20', coder: '1' })).key;
};
const about = (key: string) => ({ key, prompt: 'heart-failure', topic: 'Heart failure: type and acuity', by, at });
const log = async () => {
	await drainOutbox(db);
	return (await db.audit.orderBy('seq').toArray()).map(({ what, who, key, details: { ticket: _, ...details } }) => ({
		what,
		who: who.name,
		key,
		details,
	}));
};

test('each showing is counted where it was, and told to the log by the id of the question alone', async () => {
	const key = await capture();
	await questionShown(db, about(key), 'page');
	await questionShown(db, about(key), 'panel');
	await questionShown(db, about(key), 'page');
	await questionPutOff(db, about(key));
	expect(await db.questions.toArray()).toEqual([
		{ key, prompt: 'heart-failure', topic: 'Heart failure: type and acuity', shown: { page: 2, panel: 1 } },
	]);
	const said = { what: 'asked', who: 'N. Osei', key };
	expect(await log()).toEqual([
		{ ...said, details: { prompt: 'heart-failure', deed: 'shown', where: 'page', time: 1 } },
		{ ...said, details: { prompt: 'heart-failure', deed: 'shown', where: 'panel', time: 1 } },
		{ ...said, details: { prompt: 'heart-failure', deed: 'shown', where: 'page', time: 2 } },
		{ ...said, details: { prompt: 'heart-failure', deed: 'later' } },
	]);
});

test('never again: muted, kept with the question, and told to the log', async () => {
	const key = await capture();
	await questionShown(db, about(key), 'panel');
	await neverAsk(db, about(key));
	expect(await readMuted(db)).toEqual(['heart-failure']);
	expect((await db.questions.get([key, 'heart-failure']))?.never).toBe(at);
	expect((await log()).at(-1)?.details).toEqual({ prompt: 'heart-failure', deed: 'never' });
	await askAllAgain(db, { by, at });
	expect(await readMuted(db)).toEqual([]);
	expect((await log()).at(-1)).toMatchObject({ what: 'asked', details: { deed: 'again' } });
});

test('of an encounter that is not stored any more nothing is kept; rows go with their encounter', async () => {
	await questionShown(db, about('gone'), 'page');
	expect([await db.questions.count(), (await log()).length]).toEqual([0, 0]);
	for (const end of [(key: string) => withdraw(db, [key]), () => expire(db, '2026-11-21T00:00:00.000Z')]) {
		const key = await capture(`${text} ${count}`);
		await db.jobs.clear();
		await questionShown(db, about(key), 'page');
		expect(await db.questions.count()).toBe(1);
		await end(key);
		expect(await db.questions.count()).toBe(0);
	}
});

const answer = (key: string, act: Partial<Extract<Act, { kind: 'query' }>>) =>
	appendDecision(db, {
		id: `d-${++count}`,
		key,
		input: 'i',
		at,
		by,
		act: { kind: 'query', prompt: 'heart-failure', deed: 'answered', ...act },
		evidence: [{ start: 22, end: 35, quote: 'Heart failure' }],
	});
const words = ', chronic systolic (HFrEF)';
const after = text.replace('Heart failure', `Heart failure${words}`);

test('an answer is told with the words put in, and with fingerprints of the note before and after', async () => {
	const key = await capture();
	await answer(key, { words, own: words });
	const put = { words, before: fingerprint(text), after: fingerprint(after) };
	expect((await log()).at(-1)?.details).toEqual({ act: 'query', prompt: 'heart-failure', deed: 'answered', ...put });
	expect((await db.encounters.get(key))?.textHash).toBe(put.before);
	await capture(after);
	expect((await db.encounters.toArray()).map(({ textHash }) => textHash)).toContain(put.after);
});

test('the fingerprints are the same where the note was read again before the answer was kept', async () => {
	const key = await capture(after);
	await answer(key, { words, own: words });
	expect((await log()).at(-1)?.details).toMatchObject({ before: fingerprint(text), after: fingerprint(after) });
});

test('words of the note never come into the log: the record says them with a gap, or they are left out', async () => {
	const key = await capture();
	await answer(key, { words: ', due to lisinopril', own: ', due to {cause}' });
	await answer(key, { words: ', due to lisinopril' });
	const entries = await log();
	expect(entries.map(({ details }) => details.words)).toEqual([', due to {cause}', undefined]);
	expect(JSON.stringify(entries)).not.toMatch(/lisinopril|weight/i);
});
