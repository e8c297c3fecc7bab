import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withLearned } from '../../engine/learn/apply.ts';
import { keepLearning } from '../../entrypoints/offscreen/keepLearning.ts';
import { saveCapture } from '../../storage/captures.ts';
import { Database } from '../../storage/database.ts';
import { appendDecision } from '../../storage/decisions.ts';
import { forgetEverything } from '../../storage/forget.ts';
import { claimJob, finishJob } from '../../storage/jobs.ts';
import { learnedInForce, readLearned, resetLearning, switchLearning } from '../../storage/learning.ts';
import { readReview } from '../../storage/reading.ts';
import type { Act } from '../../storage/schema.ts';
import { resultOf } from './coded.ts';

let db: Database;
let stop = () => {};
let count = 0;
beforeEach(() => {
	db = new Database(`learning-${++count}`);
	stop = keepLearning(db);
});
afterEach(async () => {
	stop();
	await db.delete();
});

const now = '2026-11-20T09:00:00.000Z';
const who = { name: 'R. Ito', role: 'Coder' };
const text = 'Cough for three days.';
let charts = 0;
async function coded(...codes: readonly string[]): Promise<string> {
	const site = { origin: 'https://ehr.example', address: `a${++charts}`, identity: { encounterId: `E${charts}` } };
	const { key } = await saveCapture(db, { site, text }, { now, today: '2026-11-20', coder: '1' });
	const { job } = (await claimJob(db))!;
	const result = { ...resultOf(key, text, ...codes), surety: { exact: 0.6, signals: {} } };
	await finishJob(db, job, { result, codedAt: now, ms: 1, routed: undefined });
	return key;
}
let acts = 0;
const decide = (key: string, act: Act) =>
	appendDecision(db, {
		id: `d${++acts}`,
		key,
		input: 'i',
		at: now,
		by: who,
		act,
		evidence: [{ start: 0, end: 5, quote: 'Cough' }],
	});
const instead = { code: 'J20.9', title: 'Acute bronchitis' };
const replaced = async () => decide(await coded('R05.9'), { kind: 'replace', code: 'R05.9', with: instead });
async function until<T>(ask: () => Promise<T | undefined | false>): Promise<T> {
	for (let tries = 0; tries < 200; tries++) {
		const answer = await ask();
		if (answer) return answer;
		await new Promise((done) => setTimeout(done, 25));
	}
	throw new Error('nothing came');
}
const learnedFrom = (reviews: number) =>
	until(async () => {
		const learned = await readLearned(db);
		return learned?.encounters === reviews && learned;
	});

describe('feedback', () => {
	test('is kept once a review is finished, says nothing of the note, and goes when it is taken up again', async () => {
		const key = await coded('R05.9', 'R50.9');
		await decide(key, { kind: 'accept', code: 'R05.9', title: '' });
		expect(await db.feedback.count()).toBe(0);
		await decide(key, { kind: 'reject', code: 'R50.9', reason: 'Not supported' });
		expect(await db.feedback.toArray()).toEqual([
			{
				key,
				at: now,
				sure: 0.6,
				exact: false,
				codes: [
					{ code: 'R05.9', confidence: 0.9, kept: true },
					{ code: 'R50.9', confidence: 0.8, kept: false },
				],
				added: [],
			},
		]);
		await decide(key, { kind: 'undo', undoes: `d${acts}` });
		expect(await db.feedback.count()).toBe(0);
	});
});

describe('what was learned', () => {
	test('reorders alternatives and doubts what is replaced, in what is read and not in what is stored', async () => {
		for (let n = 0; n < 4; n++) await replaced();
		await learnedFrom(4);
		const key = await coded('R05.9');
		const plain = (await readReview(db, key))?.result?.codes[0];
		const read = (await readReview(db, key, withLearned))?.state.items[0]?.suggestion;
		expect(plain).toMatchObject({ confidence: 0.9, alternatives: [] });
		expect(read?.alternatives).toEqual([instead]);
		expect(read?.confidence).toBeLessThan(0.85);
	}, 20_000);
	test('is out of force when switched off, and gone with what it came from when reset; the log tells both', async () => {
		await replaced();
		await learnedFrom(1);
		await switchLearning(db, false, who, now);
		expect(await learnedInForce(db)).toBeUndefined();
		await switchLearning(db, true, who, now);
		expect((await learnedInForce(db))?.encounters).toBe(1);
		await resetLearning(db, who, now);
		expect([await db.feedback.count(), (await learnedInForce(db))?.encounters ?? 0]).toEqual([0, 0]);
		expect(await db.decisions.count()).toBe(1);
		const told = (await db.outbox.toArray()).filter(({ event }) => event.what === 'learning');
		expect(told.map(({ event }) => event.details)).toEqual([{ on: false }, { on: true }, { reset: true, reviews: 1 }]);
	}, 20_000);
	test('goes when everything is forgotten', async () => {
		await replaced();
		await learnedFrom(1);
		stop();
		await forgetEverything(db);
		expect(await readLearned(db)).toBeUndefined();
	}, 20_000);
	test('a row that cannot be read counts as nothing learned', async () => {
		await learnedFrom(0);
		stop();
		await db.settings.put({ name: 'learned', value: { encounters: 'many' } });
		expect(await learnedInForce(db)).toBeUndefined();
	});
});
