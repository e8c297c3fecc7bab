import type { Database } from './database.ts';
import { readLog } from './log.ts';
import type { WorkState } from './queue-schema.ts';
import { isResult } from './rows.ts';
import type { EncounterRow } from './schema.ts';
import { codedRow, freshRow, type Unturned } from './worklist-rows.ts';

/** The turn of the next row; to be asked within a transaction that writes the worklist. */
export async function nextTurn(db: Database): Promise<number> {
	return ((await db.worklist.orderBy('turn').last())?.turn ?? 0) + 1;
}

/** Changes where a row stands; a row that is not there stays away. */
export async function markRow(db: Database, key: string, state: WorkState, error?: string): Promise<void> {
	const row = await db.worklist.get(key);
	if (row) await db.worklist.put({ ...row, state, error, turn: await nextTurn(db) });
}

export async function putRow(db: Database, row: Unturned): Promise<void> {
	await db.worklist.put({ ...row, turn: await nextTurn(db) });
}

/**
 * Brings the row of an encounter up to date with its result and decisions. To be called within the transaction that
 * writes one of them; without a result for the text as it is now, the row is that of its job.
 */
export async function refreshRow(db: Database, encounter: EncounterRow): Promise<void> {
	const { key, input } = encounter;
	const stored = await db.results.get([key, input]);
	const before = await db.worklist.get(key);
	if (!stored || !isResult(stored.result)) {
		const job = await db.jobs.get(key);
		const state = job ? jobStates[job.state] : 'waiting';
		return putRow(db, { ...freshRow(encounter, state), error: job?.error, openedAt: before?.openedAt });
	}
	const { decisions } = await readLog(db, key);
	const { result, routed } = stored;
	await putRow(db, codedRow({ encounter, result, routed, decisions, openedAt: before?.openedAt }));
}

export const jobStates = { queued: 'waiting', running: 'coding', failed: 'failed' } as const;
