import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CodingResult } from '../../engine/contract.ts';
import { type Capture, saveCapture } from '../../storage/captures.ts';
import { Database } from '../../storage/database.ts';
import { appendDecision } from '../../storage/decisions.ts';
import { forgetEverything } from '../../storage/forget.ts';
import { claimJob, finishJob, jobDied, jobFailed, requeueOrphans, retryJob } from '../../storage/jobs.ts';
import { readLog } from '../../storage/log.ts';
import { readReview } from '../../storage/reading.ts';

let db: Database;
let count = 0;
beforeEach(() => {
	db = new Database(`test-${++count}`);
});
afterEach(() => db.delete());

const now = '2026-11-20T09:00:00.000Z';
const moment = { now, today: '2026-11-20', coder: '1' };
const capture = (text: string, more: Partial<Capture> = {}): Capture => ({
	site: { origin: 'https://ehr.example', address: 'a' },
	text,
	...more,
});
const provenance = { release: '', releaseSha256: '', releaseNote: '', engine: '', rules: '', model: '', settings: '' };
const resultOf = (id: string): CodingResult => {
	return { id, dateOfService: '2026-11-20', codes: [], candidates: [], findings: [], prompts: [], provenance };
};
const note = 'Patient with a cough for three days, no fever.';

test('a captured note is queued once; the same again is no work', async () => {
	const first = await saveCapture(db, capture(note), moment);
	expect(first.queued).toBe(true);
	const claim = await claimJob(db);
	expect(claim?.encounter.text).toBe(note);
	await finishJob(db, claim!.job, { result: resultOf(first.key), codedAt: now, ms: 5 });
	expect(await saveCapture(db, capture(note), moment)).toEqual({ key: first.key, queued: false });
	expect(await db.jobs.count()).toBe(0);
	expect((await readReview(db, first.key))?.result?.id).toBe(first.key);
});

test('a new date, patient or coder codes the same text again', async () => {
	const { key } = await saveCapture(db, capture(note), moment);
	await finishJob(db, (await claimJob(db))!.job, { result: resultOf(key), codedAt: now, ms: 5 });
	expect((await saveCapture(db, capture(note, { patient: { age: 4 } }), moment)).queued).toBe(true);
	expect((await saveCapture(db, capture(note), { ...moment, coder: '2' })).queued).toBe(true);
});

test('a job whose worker dies is tried once more, then fails and says so; the user may retry', async () => {
	const { key } = await saveCapture(db, capture(note), moment);
	await jobDied(db, (await claimJob(db))!.job);
	expect((await db.jobs.get(key))?.state).toBe('queued');
	await claimJob(db);
	await requeueOrphans(db);
	expect(await db.jobs.get(key)).toMatchObject({ state: 'failed', tries: 2, error: expect.stringContaining('twice') });
	expect(await claimJob(db)).toBeUndefined();
	await retryJob(db, key, now);
	expect((await claimJob(db))?.job.tries).toBe(1);
});

test('an edit while its note is being coded: the old result neither ends nor hides the new job', async () => {
	const { key } = await saveCapture(db, capture(note), moment);
	const old = (await claimJob(db))!;
	await saveCapture(db, capture(`${note} Wheezing.`), { ...moment, current: key });
	await finishJob(db, old.job, { result: resultOf(key), codedAt: now, ms: 5 });
	expect((await readReview(db, key))?.result).toBeUndefined();
	expect((await claimJob(db))?.encounter.text).toContain('Wheezing');
});

test('a failed job is not queued again by the same note', async () => {
	await saveCapture(db, capture(note), moment);
	await jobFailed(db, (await claimJob(db))!.job, 'No code set covers that date.');
	expect((await saveCapture(db, capture(note), moment)).queued).toBe(false);
});

const decision = (id: string, key: string) => ({
	id,
	key,
	input: 'i',
	at: now,
	by: { name: 'A', role: 'coder' },
	act: { kind: 'accept' as const, code: 'R05.9', title: 'Cough' },
	evidence: [{ start: 15, end: 20, quote: 'cough' }],
});

test('decisions are appended in order, once each, and can be neither changed nor deleted', async () => {
	await appendDecision(db, decision('one', 'k'));
	await appendDecision(db, decision('two', 'k'));
	await appendDecision(db, decision('one', 'k'));
	const { decisions } = await readLog(db, 'k');
	expect(decisions.map(({ id }) => id)).toEqual(['one', 'two']);
	const seq = decisions[0]!.seq;
	await expect(db.decisions.update(seq, { at: 'x' })).rejects.toThrow('never changed');
	await expect(db.decisions.delete(seq)).rejects.toThrow('never deleted');
	await expect(db.decisions.put({ ...decisions[0]!, at: 'x' })).rejects.toThrow('never changed');
	await expect(appendDecision(db, { ...decision('three', 'k'), by: { name: ' ', role: '' } })).rejects.toThrow();
	expect((await readLog(db, 'k')).decisions).toEqual(decisions);
});

test('corrupt rows are counted and left, and the others are read', async () => {
	const { key } = await saveCapture(db, capture(note), moment);
	const { job } = (await claimJob(db))!;
	await finishJob(db, job, { result: resultOf(key), codedAt: now, ms: 5 });
	await appendDecision(db, decision('good', key));
	await db.decisions.add({ id: 'bad', key, act: { kind: 'dance' } } as never);
	await db.results.put({ key, input: job.input, result: { codes: 'none' }, codedAt: now, ms: 1 } as never);
	const review = await readReview(db, key);
	expect(review?.decisions.map(({ id }) => id)).toEqual(['good']);
	expect(review?.unreadable).toBe(2);
	expect(review?.result).toBeUndefined();
	expect((await saveCapture(db, capture(note), moment)).queued).toBe(true);
});

test('forgetting everything keeps the settings only', async () => {
	const { key } = await saveCapture(db, capture(note), moment);
	await appendDecision(db, decision('one', key));
	await db.settings.put({ name: 'reviewer', value: { name: 'A', role: 'coder' } });
	await forgetEverything(db);
	expect(
		await Promise.all([db.encounters.count(), db.decisions.count(), db.jobs.count(), db.settings.count()]),
	).toEqual([0, 0, 0, 1]);
});
