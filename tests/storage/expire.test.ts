import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Database } from '../../storage/database.ts';
import { expire } from '../../storage/expire.ts';
import { newJob } from '../../storage/new-job.ts';
import type { EncounterRow } from '../../storage/schema.ts';
import { row } from '../components/worklist/rows.ts';
import { resultOf } from './coded.ts';

const db = new Database('expire');
const at = '2026-11-20T10:00:00.000Z';
const encounter = (key: string, capturedAt: string): EncounterRow => ({
	key,
	origin: 'https://ehr.example',
	place: key,
	address: '',
	text: 'Cough.',
	textHash: key,
	lineage: [],
	input: 'i',
	dateOfService: '2026-11-20',
	dateSeen: true,
	capturedAt,
});
const decision = (key: string) => ({
	id: key,
	key,
	input: 'i',
	at,
	by: { name: 'A', role: 'Coder' },
	act: { kind: 'none' } as const,
	evidence: [],
});

test('what was last seen before goes with all that was made of it; the rest stays, and what waits to be coded', async () => {
	const old = '2026-10-01T00:00:00.000Z';
	const all = [encounter('old', old), encounter('waiting', old), encounter('new', at)];
	await db.encounters.bulkPut(all);
	await db.jobs.put(newJob(encounter('waiting', old), at));
	for (const { key } of all) {
		await db.results.put({ key, input: 'i', result: resultOf(key), codedAt: at, ms: 1 });
		await db.decisions.add(decision(key));
		await db.worklist.put(row({ key }));
		await db.feedback.put({ key, at, exact: true, codes: [], added: [] });
		await db.sketches.put({ key, who: 'w', dateOfService: '2026-11-20', sketch: [] });
	}
	expect(await expire(db, '2026-10-21T00:00:00.000Z')).toBe(1);
	const left = ['new', 'waiting'];
	for (const table of [db.encounters, db.worklist, db.sketches, db.feedback])
		expect(await table.toCollection().primaryKeys()).toEqual(left);
	expect((await db.results.toArray()).map(({ key }) => key)).toEqual(left);
	expect((await db.decisions.toArray()).map(({ key }) => key).toSorted()).toEqual(left);
	await expect(db.decisions.clear()).rejects.toThrow('appended, never deleted');
	expect(await expire(db, '2026-10-21T00:00:00.000Z')).toBe(0);
});
