import type { Database } from './database.ts';
import { learnedRow } from './learning.ts';

export interface Kept {
	readonly encounters: number;
	readonly decisions: number;
}

export async function countKept(db: Database): Promise<Kept> {
	const [encounters, decisions] = await Promise.all([db.encounters.count(), db.decisions.count()]);
	return { encounters, decisions };
}

/**
 * Deletes every encounter with its results, jobs and decisions, because the user asked twice. Decisions cannot be
 * deleted one by one; only all of it at once. Settings and a model of the user's own stay, what was learned does not; the
 * audit log, which holds no words of notes, stays.
 */
export async function forgetEverything(db: Database): Promise<void> {
	const [settings, audit, outbox, model] = await Promise.all([
		db.settings.toArray(),
		db.audit.toArray(),
		db.outbox.toArray(),
		db.modelFiles.toArray(),
	]);
	await db.delete({ disableAutoOpen: false });
	await db.transaction('rw', [db.settings, db.audit, db.outbox, db.modelFiles], async () => {
		await db.settings.bulkPut(settings.filter(({ name }) => name !== learnedRow));
		await db.audit.bulkAdd(audit);
		await db.modelFiles.bulkAdd(model);
		await db.outbox.bulkAdd(outbox.map(({ event }) => ({ event })));
	});
}
