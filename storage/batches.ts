import type { Database } from './database.ts';
import { newJob } from './new-job.ts';
import type { BatchRow, WorklistRow, WorkState } from './queue-schema.ts';
import { markRow, nextTurn } from './worklist.ts';

const filesAtOnce = 50;

/** Keeps the dropped files until they are read; they are counted in full from the start. */
export async function keepFiles(db: Database, id: string, files: readonly File[], startedAt: string): Promise<void> {
	const none = { filesRead: 0, added: 0, duplicates: 0, unreadable: 0, closed: false };
	await db.batches.put({ id, startedAt, files: files.length, ...none });
	for (let at = 0; at < files.length; at += filesAtOnce) {
		const some = files.slice(at, at + filesAtOnce);
		await db.inbox.bulkAdd(some.map((file) => ({ batch: id, name: file.name, blob: file, taken: 0, tries: 0 })));
	}
}

/** How far the imports are that the user has not put away. */
export interface BatchProgress {
	readonly files: number;
	readonly filesRead: number;
	/** Encounters that were queued and not cancelled. */
	readonly total: number;
	readonly left: number;
	readonly failed: number;
	readonly duplicates: number;
	readonly unreadable: number;
	readonly cancelled: number;
	readonly paused: boolean;
}

/** Undefined when there is none to show. Rows are those of the worklist, so that no job is read for it. */
export function progressOf(
	batches: readonly BatchRow[],
	paused: boolean,
	rows: readonly Pick<WorklistRow, 'state' | 'batch'>[],
): BatchProgress | undefined {
	const open = new Map(batches.filter(({ closed }) => !closed).map((batch) => [batch.id, batch]));
	if (open.size === 0) return undefined;
	const mine = rows.filter(({ batch }) => batch !== undefined && open.has(batch));
	const count = (...states: readonly WorkState[]) => mine.filter(({ state }) => states.includes(state)).length;
	const sum = (of: (batch: BatchRow) => number) => [...open.values()].reduce((total, batch) => total + of(batch), 0);
	return {
		files: sum(({ files }) => files),
		filesRead: sum(({ filesRead }) => filesRead),
		total: mine.length - count('unreadable', 'cancelled'),
		left: count('waiting', 'coding'),
		failed: count('failed'),
		duplicates: sum(({ duplicates }) => duplicates),
		unreadable: count('unreadable'),
		cancelled: count('cancelled'),
		paused,
	};
}

/** Takes what has not been begun out of the queue. The encounters stay, as not coded, and can be queued again. */
export async function cancelWaiting(db: Database): Promise<void> {
	await db.transaction('rw', [db.jobs, db.worklist, db.batches, db.inbox], async () => {
		await db.inbox.clear();
		const waiting = await db.jobs
			.where('[state+rank+queuedAt]')
			.between(['queued', 1, ''], ['queued', 1, '\uffff'])
			.toArray();
		await db.jobs.bulkDelete(waiting.map(({ key }) => key));
		const turn = await nextTurn(db);
		const rows = (await db.worklist.bulkGet(waiting.map(({ key }) => key))).filter((row) => row !== undefined);
		await db.worklist.bulkPut(rows.map((row, at) => ({ ...row, state: 'cancelled' as const, turn: turn + at })));
		for (const batch of await db.batches.toArray()) await db.batches.put({ ...batch, files: batch.filesRead });
	});
}

/** Queues encounters again that failed or were cancelled. */
export async function queueAgain(db: Database, keys: readonly string[], now: string): Promise<void> {
	await db.transaction('rw', [db.jobs, db.encounters, db.worklist, db.batches], async () => {
		for (const key of keys) {
			const encounter = await db.encounters.get(key);
			const before = await db.worklist.get(key);
			if (!encounter || (before?.state !== 'failed' && before?.state !== 'cancelled')) continue;
			await db.jobs.put(newJob(encounter, now));
			await markRow(db, key, 'waiting');
			if (encounter.batch !== undefined) await db.batches.update(encounter.batch, { closed: false });
		}
	});
}

/** Puts the summary of finished imports away. */
export async function closeBatches(db: Database): Promise<void> {
	await db.batches.toCollection().modify({ closed: true });
}
