import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveCapture } from '../../storage/captures.ts';
import { Database } from '../../storage/database.ts';
import { appendDecision } from '../../storage/decisions.ts';
import { claimJob, finishJob, jobFailed, retryJob } from '../../storage/jobs.ts';
import type { Act, Routed } from '../../storage/schema.ts';
import { resultOf } from './coded.ts';

let db: Database;
let count = 0;
beforeEach(() => {
	db = new Database(`worklist-${++count}`);
});
afterEach(() => db.delete());

const now = '2026-11-20T09:00:00.000Z';
const moment = { now, today: '2026-11-20', coder: '1' };
const text = 'Cough for three days.';
const auto: Routed = { decision: 'auto', reasons: [], mode: 'shadow', rank: 99 };
const review: Routed = {
	decision: 'review',
	reasons: [
		{ id: 'low', says: 'Low.', codes: ['R05.9'] },
		{ id: 'short', says: 'Short.', codes: [] },
	],
	mode: 'shadow',
	rank: 3,
};

async function chart(): Promise<string> {
	const site = {
		origin: 'https://ehr.example',
		address: 'a',
		identity: { name: 'Q. Doe', patientId: '44', encounterId: 'E7' },
	};
	return (await saveCapture(db, { site, text, dateOfService: '2026-11-19' }, moment)).key;
}
async function code(routed: Routed | undefined, ...codes: readonly string[]) {
	const { job } = (await claimJob(db))!;
	await finishJob(db, job, { result: resultOf(job.key, text, ...codes), codedAt: now, ms: 1, routed });
}
let acts = 0;
const decide = (key: string, act: Act, at = now) =>
	appendDecision(db, {
		id: `d${++acts}`,
		key,
		input: 'i',
		at,
		by: { name: 'R. Ito', role: 'Coder' },
		act,
		evidence: [{ start: 0, end: 5, quote: 'Cough' }],
	});
const state = async (key: string) => (await db.worklist.get(key))?.state;

test('the line goes with the encounter from waiting to reviewed, and never holds the note', async () => {
	const key = await chart();
	expect(await db.worklist.get(key)).toMatchObject({
		state: 'waiting',
		label: 'Q. Doe',
		ids: '44 E7',
		dateOfService: '2026-11-19',
		source: 'chart',
	});
	await code(review, 'R05.9', 'R50.9');
	expect(await db.worklist.get(key)).toMatchObject({
		state: 'review',
		codes: ['R05.9', 'R50.9'],
		least: 0.8,
		reasons: ['low', 'short'],
		alone: false,
		decided: 0,
	});
	await decide(key, { kind: 'accept', code: 'R05.9', title: '' });
	expect(await db.worklist.get(key)).toMatchObject({ state: 'review', decided: 1 });
	await decide(key, { kind: 'reject', code: 'R50.9', reason: 'No' }, '2026-11-20T09:00:30.000Z');
	expect(await db.worklist.get(key)).toMatchObject({
		state: 'reviewed',
		codes: ['R05.9'],
		exact: false,
		tally: { accepted: 1, rejected: 1, replaced: 0, added: 0 },
		reviewedBy: 'R. Ito',
		seconds: 30,
	});
	expect(JSON.stringify(await db.worklist.toArray())).not.toContain('three days');
});

test('shadow: what would have gone alone is ready and waits; live: it has gone', async () => {
	const key = await chart();
	await code(auto, 'R05.9');
	expect(await db.worklist.get(key)).toMatchObject({ state: 'ready', alone: true });
	await retryJob(db, key, now);
	expect(await state(key)).toBe('waiting');
	await code({ ...auto, mode: 'live' }, 'R05.9');
	expect(await state(key)).toBe('finalised');
	await decide(key, { kind: 'accept', code: 'R05.9', title: '' });
	expect(await db.worklist.get(key)).toMatchObject({ state: 'reviewed', exact: true });
});

test('an encounter without codes is reviewed when somebody confirms it, and undo takes that back', async () => {
	const key = await chart();
	await code(review);
	expect(await state(key)).toBe('review');
	await decide(key, { kind: 'none' });
	expect(await db.worklist.get(key)).toMatchObject({ state: 'reviewed', exact: true, codes: [] });
	await decide(key, { kind: 'undo', undoes: `d${acts}` });
	expect(await state(key)).toBe('review');
});

test('a failure is on the line, a retry takes it off', async () => {
	const key = await chart();
	await jobFailed(db, (await claimJob(db))!.job, 'No code set covers that date.');
	expect(await db.worklist.get(key)).toMatchObject({ state: 'failed', error: 'No code set covers that date.' });
	await retryJob(db, key, now);
	expect(await db.worklist.get(key)).toMatchObject({ state: 'waiting', error: undefined });
});

test('every change is a later turn', async () => {
	const key = await chart();
	const first = (await db.worklist.get(key))!.turn;
	await code(auto, 'R05.9');
	expect((await db.worklist.get(key))!.turn).toBeGreaterThan(first);
});

test('what an earlier version stored is kept and listed', async () => {
	const old = new Dexie(`worklist-old-${count}`);
	old.version(1).stores({
		encounters: 'key, place, capturedAt',
		results: '[key+input], key',
		jobs: 'key, state',
		decisions: '++seq, &id, key',
		settings: 'name',
	});
	const encounter = {
		origin: '',
		place: 'p',
		address: '',
		text,
		textHash: 'h',
		lineage: [],
		input: 'i',
		dateOfService: '2026-11-19',
		dateSeen: true,
		capturedAt: now,
	};
	await old.table('encounters').bulkPut(['done', 'half', 'waits'].map((key) => ({ ...encounter, key })));
	await old
		.table('results')
		.bulkPut(
			['done', 'half'].map((key) => ({ key, input: 'i', result: resultOf(key, text, 'R05.9'), codedAt: now, ms: 1 })),
		);
	await old.table('jobs').put({ key: 'waits', input: 'i', state: 'running', stage: 'coding', tries: 1, queuedAt: now });
	const evidence = [{ start: 0, end: 5, quote: 'Cough' }];
	await old.table('decisions').add({
		id: 'x',
		key: 'done',
		input: 'i',
		at: now,
		by: { name: 'A', role: 'B' },
		act: { kind: 'accept', code: 'R05.9', title: '' },
		evidence,
	});
	const before = await Promise.all(['encounters', 'results', 'decisions'].map((name) => old.table(name).toArray()));
	old.close();
	const now2 = new Database(old.name);
	expect(await Promise.all([now2.encounters.toArray(), now2.results.toArray(), now2.decisions.toArray()])).toEqual(
		before,
	);
	const rows = await now2.worklist.toArray();
	expect(rows.map((row) => [row.key, row.state])).toEqual([
		['done', 'reviewed'],
		['half', 'review'],
		['waits', 'waiting'],
	]);
	expect(await now2.jobs.get('waits')).toMatchObject({ state: 'running', rank: 0, tries: 1 });
	await now2.delete();
});
