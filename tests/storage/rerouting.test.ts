import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { routeAnew } from '../../entrypoints/offscreen/rerouting.ts';
import { router } from '../../entrypoints/offscreen/routing.ts';
import { saveAutonomy } from '../../storage/autonomy.ts';
import { saveCapture } from '../../storage/captures.ts';
import { Database } from '../../storage/database.ts';
import { appendDecision } from '../../storage/decisions.ts';
import { anyWaiting, claimJob, finishJob } from '../../storage/jobs.ts';
import type { Routed } from '../../storage/schema.ts';
import { resultOf } from './coded.ts';

let db: Database;
let count = 0;
beforeEach(() => {
	db = new Database(`rerouting-${++count}`);
});
afterEach(() => db.delete());

const now = '2026-11-20T09:00:00.000Z';
const who = { name: 'R. Ito', role: 'Coder' };
const text = 'Cough for three days, worse at night. '.repeat(8);
const free = { leastConfidence: 0, leastTogether: 0, leastReviews: 0, shortNote: 0, auditEvery: 0 };
let charts = 0;
async function coded(routed?: Routed): Promise<string> {
	const site = { origin: 'https://ehr.example', address: `a${++charts}`, identity: { encounterId: `E${charts}` } };
	const capture = { site, text, dateOfService: '2026-11-19' };
	const { key } = await saveCapture(db, capture, { now, today: '2026-11-20', coder: '1' });
	const { job, encounter } = (await claimJob(db))!;
	const plain = resultOf(key, text, 'R05.9');
	const result = { ...plain, codes: plain.codes.map((s) => ({ ...s, firstListed: true })) };
	const own = await router(db).route(encounter, result);
	await finishJob(db, job, { result, codedAt: now, ms: 1, ...own, ...(routed ? { routed } : {}) });
	return key;
}
const row = (key: string) => db.worklist.get(key);
const live: Routed = { decision: 'auto', reasons: [], mode: 'live', rank: 99 };

test('a policy that changed routes again what nobody has finished; what was decided or has gone stays', async () => {
	const open = await coded();
	const gone = await coded(live);
	const done = await coded();
	const evidence = [{ start: 0, end: 5, quote: 'Cough' }];
	const act = { kind: 'accept', code: 'R05.9', title: '' } as const;
	await appendDecision(db, { id: 'd', key: done, input: 'i', at: now, by: who, act, evidence });
	expect([(await row(open))?.state, (await row(gone))?.state, (await row(done))?.state]).toEqual([
		'review',
		'finalised',
		'reviewed',
	]);
	const before = await row(done);
	expect(await anyWaiting(db)).toBe(false);

	await saveAutonomy(db, free, who, now);
	expect(await anyWaiting(db)).toBe(true);
	await routeAnew(db, router(db));
	expect(await row(open)).toMatchObject({ state: 'ready', alone: true, reasons: [] });
	expect(await row(done)).toEqual(before);
	expect(await anyWaiting(db)).toBe(false);

	await saveAutonomy(db, { ...free, shortNote: 2000 }, who, now);
	await routeAnew(db, router(db));
	expect(await row(open)).toMatchObject({ state: 'review', reasons: ['note-short'] });
	expect((await row(gone))?.state).toBe('finalised');
	const told = (await db.outbox.toArray()).filter(({ event }) => event.key === open && event.what === 'routed');
	expect(told.map(({ event }) => event.details.would)).toEqual(['review', 'auto', 'review']);
});

test('routing anew changes no result and finalises nothing, not even what was coded in live mode', async () => {
	const held = await coded({
		decision: 'review',
		reasons: [{ id: 'x', says: 'X.', codes: [] }],
		mode: 'live',
		rank: 1,
	});
	const stored = (await db.results.where('key').equals(held).first())?.result;
	await saveAutonomy(db, free, who, now);
	await routeAnew(db, router(db));
	expect((await row(held))?.state).toBe('ready');
	expect((await db.results.where('key').equals(held).first())?.result).toEqual(stored);
});
