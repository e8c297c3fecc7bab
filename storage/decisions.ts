import type { Database } from './database.ts';
import { decidedEvent, reviewedEvent, tell } from './events.ts';
import { act, isEncounter, reviewer } from './rows.ts';
import type { Decision } from './schema.ts';
import { refreshRow } from './worklist.ts';

/** Appends one decision. Appending the same id again changes nothing, so a caller may retry. */
export async function appendDecision(db: Database, decision: Decision): Promise<void> {
	reviewer.parse(decision.by);
	act.parse(decision.act);
	await db.transaction('rw', [db.decisions, db.encounters, db.results, db.jobs, db.worklist, db.outbox], async () => {
		if (await db.decisions.where('id').equals(decision.id).count()) return;
		await db.decisions.add({ ...decision });
		const encounter = await db.encounters.get(decision.key);
		const before = (await db.worklist.get(decision.key))?.state;
		if (isEncounter(encounter)) await refreshRow(db, encounter);
		const after = await db.worklist.get(decision.key);
		await tell(db, decidedEvent(decision));
		if (after?.state === 'reviewed' && before !== 'reviewed') await tell(db, reviewedEvent(after, decision));
	});
}
