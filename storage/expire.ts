import type { Database } from './database.ts';

/**
 * Deletes the encounters that were last seen before an ISO time, each with all that was made of it. Those that wait to
 * be coded stay until they are. The audit log stays: it holds no words of notes. Says how many went.
 */
export function expire(db: Database, before: string): Promise<number> {
	const { encounters, results, jobs, decisions, worklist, sketches, feedback, questions } = db;
	const tables = [encounters, results, jobs, decisions, worklist, sketches, feedback, questions];
	return db.transaction('rw', tables, async (transaction) => {
		db.expiring.add(transaction);
		const old = await encounters.where('capturedAt').below(before).primaryKeys();
		const waiting = new Set((await jobs.bulkGet(old)).flatMap((job) => (job ? [job.key] : [])));
		const gone = old.filter((key) => !waiting.has(key));
		for (const table of [results, decisions, questions]) await table.where('key').anyOf(gone).delete();
		for (const table of [encounters, worklist, sketches, feedback]) await table.bulkDelete(gone);
		return gone.length;
	});
}
