import type { Database } from './database.ts';
import { newJob } from './new-job.ts';
import { isPaused } from './pause.ts';
import type { BatchRow } from './queue-schema.ts';
import { markRow, nextTurn } from './worklist.ts';

const filesAtOnce = 50;

/** Keeps the dropped files until they are read; they are counted in full from the start. */
export async function keepFiles(db: Database, id: string, files: readonly File[], startedAt: string): Promise<void> {
	const none = { filesRead: 0, added: 0, duplicates: 0, unreadable: 0, cancelled: 0, closed: false };
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

/** Undefined when there is none to show. Counts by index alone; no note and no row is read. */
export async function readProgress(db: Database): Promise<BatchProgress | undefined> {
	const open = (await db.batches.toArray()).filter(({ closed }) => !closed);
	if (open.length === 0) return undefined;
	const [jobs, failed, paused] = await Promise.all([
		db.jobs
			.where('batch')
			.anyOf(open.map(({ id }) => id))
			.count(),
		db.jobs.where('[state+rank+queuedAt]').between(['failed', 1, ''], ['failed', 1, '\uffff']).count(),
		isPaused(db),
	]);
	const sum = (of: (batch: BatchRow) => number) => open.reduce((total, batch) => total + of(batch), 0);
	return {
		files: sum(({ files }) => files),
		filesRead: sum(({ filesRead }) => filesRead),
		total: sum(({ added, cancelled }) => added - cancelled),
		left: Math.max(0, jobs - failed),
		failed,
		duplicates: sum(({ duplicates }) => duplicates),
		unreadable: sum(({ unreadable }) => unreadable),
		cancelled: sum(({ cancelled }) => cancelled),
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
		for (const batch of await db.batches.toArray()) {
			const mine = waiting.filter((job) => job.batch === batch.id).length;
			await db.batches.put({ ...batch, files: batch.filesRead, cancelled: batch.cancelled + mine });
		}
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
			const batch = encounter.batch === undefined ? undefined : await db.batches.get(encounter.batch);
			if (batch)
				await db.batches.put({
					...batch,
					cancelled: batch.cancelled - (before.state === 'cancelled' ? 1 : 0),
					closed: false,
				});
		}
	});
}

/** Puts the summary of finished imports away. */
export async function closeBatches(db: Database): Promise<void> {
	await db.batches.toCollection().modify({ closed: true });
}
