import type { Database } from './database.ts';

/**
 * A section that was taken for a note before the rest of it was there is no encounter of its own: it goes, unless
 * somebody has decided on it.
 */
export function withdraw(db: Database, keys: readonly string[]): Promise<void> {
	const { encounters, results, jobs, decisions, worklist, sketches, questions } = db;
	return db.transaction('rw', [encounters, results, jobs, decisions, worklist, sketches, questions], async () => {
		const decided = new Set((await decisions.where('key').anyOf(keys).toArray()).map(({ key }) => key));
		const gone = keys.filter((key) => !decided.has(key));
		for (const table of [results, questions]) await table.where('key').anyOf(gone).delete();
		for (const table of [encounters, jobs, worklist, sketches]) await table.bulkDelete(gone);
	});
}
