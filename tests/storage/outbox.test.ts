import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyAudit } from '../../storage/audit.ts';
import { addSwitch, readAutonomy, readSwitches, saveAutonomy } from '../../storage/autonomy.ts';
import { saveCapture } from '../../storage/captures.ts';
import { Database } from '../../storage/database.ts';
import { appendDecision } from '../../storage/decisions.ts';
import { tell } from '../../storage/events.ts';
import { forgetEverything } from '../../storage/forget.ts';
import { claimJob, finishJob } from '../../storage/jobs.ts';
import { drainOutbox } from '../../storage/outbox.ts';
import { tellMode } from '../../storage/told-mode.ts';
import { resultOf } from './coded.ts';

let db: Database;
let count = 0;
beforeEach(() => {
	db = new Database(`outbox-${++count}`);
});
afterEach(() => db.delete());

const at = '2026-11-20T09:00:00.000Z';
const by = { name: 'R. Ito', role: 'Coder' };
const text = 'Cough for three days.';

async function reviewed(): Promise<string> {
	const { key } = await saveCapture(
		db,
		{ site: { origin: 'https://ehr.example', address: 'a' }, text },
		{ now: at, today: '2026-11-20', coder: '1' },
	);
	const { job } = (await claimJob(db))!;
	const routed = { decision: 'auto', reasons: [], mode: 'shadow', rank: 9 } as const;
	await finishJob(db, job, { result: resultOf(key, text, 'R05.9'), codedAt: at, ms: 1, routed });
	const evidence = [{ start: 0, end: 5, quote: 'Cough' }];
	await appendDecision(db, {
		id: 'd1',
		key,
		input: 'i',
		at,
		by,
		act: { kind: 'accept', code: 'R05.9', title: 'Cough' },
		evidence,
	});
	return key;
}

test('what happens is in the log, once, in order, and says what autonomy would have done; no word of the note', async () => {
	const key = await reviewed();
	await drainOutbox(db);
	await drainOutbox(db);
	const entries = await db.audit.orderBy('seq').toArray();
	expect(entries.map((entry) => [entry.what, entry.who.name, entry.key === key])).toEqual([
		['routed', 'Second Pair of Eyes', true],
		['decided', 'R. Ito', true],
		['reviewed', 'R. Ito', true],
	]);
	expect(entries[0]?.details).toMatchObject({ would: 'auto', decision: 'review', mode: 'shadow', codes: ['R05.9'] });
	expect(entries[2]?.details).toMatchObject({ exact: true, would: 'auto' });
	expect(JSON.stringify(entries)).not.toMatch(/cough/i);
	expect(await verifyAudit(db)).toEqual({ ok: true, count: 3 });
	expect(await db.outbox.count()).toBe(0);
});

test('a crash between writing and taking out writes nothing twice', async () => {
	await reviewed();
	const before = await db.outbox.toArray();
	await drainOutbox(db);
	await db.outbox.bulkAdd(before);
	await drainOutbox(db);
	expect(await db.audit.count()).toBe(3);
});

test('an event that the log refuses is shortened and stops none behind it', async () => {
	await tell(
		db,
		{ what: 'decided', who: by, at, why: ['x'.repeat(900)], details: {} },
		{ what: 'switched', who: by, at, why: [], details: { live: true } },
	);
	await drainOutbox(db);
	expect((await db.audit.orderBy('seq').toArray()).map(({ what, details }) => [what, details.shortened])).toEqual([
		['decided', true],
		['switched', undefined],
	]);
});

test('changes of the policy and of the mode are stored and told; nonsense is refused', async () => {
	await saveAutonomy(db, { leastConfidence: 0.9, groupsOff: ['high-risk-sepsis'] }, by, at);
	await addSwitch(db, { at, on: true, by });
	expect(await readAutonomy(db)).toEqual({ leastConfidence: 0.9, groupsOff: ['high-risk-sepsis'] });
	expect(await readSwitches(db)).toEqual([{ at, on: true, by: 'R. Ito' }]);
	expect(() => saveAutonomy(db, { leastConfidence: 2 }, by, at)).toThrow();
	expect(() => saveAutonomy(db, { least: 3 }, by, at)).toThrow();
	await db.settings.put({ name: 'autonomy', value: { leastConfidence: 'much' } });
	expect(await readAutonomy(db)).toEqual({});
	await drainOutbox(db);
	expect((await db.audit.toArray()).map(({ what }) => what)).toEqual(['policy', 'switched']);
});

test('forgetting keeps what is not in the log yet', async () => {
	await reviewed();
	await forgetEverything(db);
	await drainOutbox(db);
	expect(await db.audit.count()).toBe(3);
});

test('falling back is told once', async () => {
	await tellMode(db, 'live', '', at);
	await tellMode(db, 'fallen-back', 'audit', at);
	await tellMode(db, 'fallen-back', 'audit', at);
	await drainOutbox(db);
	expect((await db.audit.toArray()).map(({ what, why }) => [what, why])).toEqual([['fell-back', ['audit']]]);
});
