import type { Table, Transaction } from 'dexie';
import type { WorklistRow } from './queue-schema.ts';
import { isDecision, isEncounter, isResult } from './rows.ts';
import type { DecisionRow, EncounterRow, JobRow, ResultRow } from './schema.ts';
import { codedRow, freshRow } from './worklist-rows.ts';

const jobStates = { queued: 'waiting', running: 'waiting', failed: 'failed' } as const;

/** What is stored already gets its line on the worklist, and every job a rank. Nothing stored is changed or lost. */
export async function listEverything(from: Transaction): Promise<void> {
	const table = <T>(name: string) => from.table(name) as Table<T>;
	await table<JobRow>('jobs').toCollection().modify({ rank: 0 });
	const jobs = new Map((await table<JobRow>('jobs').toArray()).map((job) => [job.key, job]));
	let turn = 0;
	for (const key of await table<EncounterRow>('encounters').toCollection().primaryKeys()) {
		const encounter: unknown = await table<EncounterRow>('encounters').get(key);
		if (!isEncounter(encounter)) continue;
		const stored = await table<ResultRow>('results').get([encounter.key, encounter.input]);
		const log: readonly unknown[] = await table<DecisionRow>('decisions')
			.where('key')
			.equals(encounter.key)
			.sortBy('seq');
		const decisions = log.filter(isDecision);
		const result = stored?.result;
		const state = jobStates[jobs.get(encounter.key)?.state ?? 'queued'];
		const row = isResult(result)
			? codedRow({ encounter, result, routed: stored?.routed, decisions })
			: freshRow(encounter, state);
		await table<WorklistRow>('worklist').put({ ...row, turn: ++turn });
	}
}
