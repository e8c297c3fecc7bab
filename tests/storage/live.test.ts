import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { router } from '../../entrypoints/offscreen/routing.ts';
import { siteOf } from '../../entrypoints/offscreen/site.ts';
import { addSwitch, readAutonomy, readSwitches, saveAutonomy } from '../../storage/autonomy.ts';
import { saveCapture } from '../../storage/captures.ts';
import { Database } from '../../storage/database.ts';
import { appendDecision } from '../../storage/decisions.ts';
import { claimJob, finishJob } from '../../storage/jobs.ts';
import { flawless } from '../e2e/autonomy.ts';
import { resultOf } from './coded.ts';

let db: Database;
let count = 0;
beforeEach(async () => {
	db = new Database(`live-${++count}`);
	const free = { leastConfidence: 0, leastTogether: 0, leastReviews: 0, shortNote: 0, auditEvery: 0 };
	await saveAutonomy(db, free, who, now);
});
afterEach(() => db.delete());

const now = '2026-11-20T09:00:00.000Z';
const who = { name: 'R. Ito', role: 'Coder' };
const text = 'Cough for three days, worse at night. '.repeat(8);
let charts = 0;
async function coded(): Promise<string> {
	const site = { origin: 'https://ehr.example', address: `a${++charts}`, identity: { encounterId: `E${charts}` } };
	const capture = { site, text, dateOfService: '2026-11-19' };
	const { key } = await saveCapture(db, capture, { now, today: '2026-11-20', coder: '1' });
	const { job, encounter } = (await claimJob(db))!;
	const plain = resultOf(key, text, 'R05.9');
	const result = { ...plain, codes: plain.codes.map((s) => ({ ...s, firstListed: true })) };
	await finishJob(db, job, { result, codedAt: now, ms: 1, ...(await router(db).route(encounter, result)) });
	return key;
}
const state = async (key: string) => (await db.worklist.get(key))?.state;
const trust = async () => siteOf(await db.worklist.toArray(), await readAutonomy(db), await readSwitches(db)).trust;
const goLive = () => addSwitch(db, { at: '2026-11-20T08:00:00.000Z', on: true, by: who });
const rejected = (key: string, minute: number) =>
	appendDecision(db, {
		id: `d${key}`,
		key,
		input: 'i',
		at: `2026-11-20T10:0${minute}:00.000Z`,
		by: who,
		act: { kind: 'reject', code: 'R05.9', reason: 'Not supported' },
		evidence: [{ start: 0, end: 5, quote: 'Cough' }],
	});

test('a switch without earned trust changes nothing: everything waits for a person', async () => {
	await db.worklist.bulkPut([...flawless(60)]);
	await goLive();
	expect(await trust()).toMatchObject({ mode: 'shadow', earned: false, reviewed: 60 });
	expect(await state(await coded())).toBe('ready');
});

test('earned and switched on it finalises; two faults found later end it, and what comes then waits again', async () => {
	await db.worklist.bulkPut([...flawless(120)]);
	expect(await state(await coded())).toBe('ready');
	await goLive();
	expect((await trust()).mode).toBe('live');
	const gone = [await coded(), await coded()];
	expect(await Promise.all(gone.map(state))).toEqual(['finalised', 'finalised']);
	const told = (await db.outbox.toArray()).filter(({ event }) => event.what === 'finalised');
	expect(told.map(({ event }) => event.key)).toEqual(gone);
	for (const [at, key] of gone.entries()) await rejected(key, at);
	expect(await trust()).toMatchObject({ mode: 'fallen-back', failed: 'bound', earned: false });
	expect(await state(await coded())).toBe('ready');
});
