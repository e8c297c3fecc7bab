import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { codedOf } from '../../entrypoints/worklist/coded.ts';
import { saveCapture } from '../../storage/captures.ts';
import { Database } from '../../storage/database.ts';
import { appendDecision } from '../../storage/decisions.ts';
import { claimJob, finishJob } from '../../storage/jobs.ts';
import { readReview } from '../../storage/reading.ts';
import type { Act, Routed } from '../../storage/schema.ts';
import { resultOf } from '../storage/coded.ts';

const at = '2026-11-20T09:00:00.000Z';
const text = 'Cough for three days.';

async function coded(name: string, mode: Routed['mode']) {
	const db = new Database(name);
	const site = { origin: 'https://ehr.example', address: 'a', identity: { encounterId: 'E7', patientId: '44' } };
	const { key } = await saveCapture(db, { site, text }, { now: at, today: '2026-11-20', coder: '1' });
	const { job } = (await claimJob(db))!;
	const routed: Routed = { decision: 'auto', reasons: [], mode, rank: 99 };
	await finishJob(db, job, { result: resultOf(key, text, 'R05.9', 'R50.9'), codedAt: at, ms: 1, routed });
	const decide = (id: string, act: Act) =>
		appendDecision(db, {
			id,
			key,
			input: 'i',
			at,
			by: { name: 'R. Ito', role: 'Coder' },
			act,
			evidence: [{ start: 0, end: 5, quote: 'Cough' }],
		});
	return { decide, read: async () => codedOf((await readReview(db, key))!) };
}

test('in shadow mode nothing leaves before a person has decided on every code, then what they decided', async () => {
	const { decide, read } = await coded('coded-shadow', 'shadow');
	expect(await read()).toBeUndefined();
	await decide('1', { kind: 'accept', code: 'R05.9', title: 'Cough' });
	expect(await read()).toBeUndefined();
	await decide('2', { kind: 'reject', code: 'R50.9', reason: 'No' });
	expect(await read()).toMatchObject({
		id: 'E7',
		patientId: '44',
		codes: [{ code: 'R05.9', quotes: ['Cough'] }],
		reviewer: { name: 'R. Ito' },
		finalAt: at,
	});
});

test('in live mode what went alone leaves without a reviewer', async () => {
	const { read } = await coded('coded-live', 'live');
	const one = await read();
	expect(one?.codes.map(({ code }) => code)).toEqual(['R05.9', 'R50.9']);
	expect(one?.reviewer).toBeUndefined();
});
