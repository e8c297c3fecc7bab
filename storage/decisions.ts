import type { Database } from './database.ts';
import { decidedEvent, reviewedEvent, tell } from './events.ts';
import { feedbackOf, keepFeedback } from './feedback.ts';
import { readLog } from './log.ts';
import { reviewState } from './review.ts';
import { act, isEncounter, isResult, reviewer } from './rows.ts';
import type { Decision, EncounterRow } from './schema.ts';
import { refreshRow } from './worklist.ts';

/** Appends one decision. Appending the same id again changes nothing, so a caller may retry. */
export async function appendDecision(db: Database, decision: Decision): Promise<void> {
	reviewer.parse(decision.by);
	act.parse(decision.act);
	const tables = [db.decisions, db.encounters, db.results, db.jobs, db.worklist, db.outbox, db.feedback];
	await db.transaction('rw', tables, async () => {
		if (await db.decisions.where('id').equals(decision.id).count()) return;
		await db.decisions.add({ ...decision });
		const encounter = await db.encounters.get(decision.key);
		const before = (await db.worklist.get(decision.key))?.state;
		if (isEncounter(encounter)) {
			await refreshRow(db, encounter);
			await learnFrom(db, encounter, decision.at);
		}
		const after = await db.worklist.get(decision.key);
		await tell(db, decidedEvent(decision, isEncounter(encounter) ? encounter.text : undefined));
		if (after?.state === 'reviewed' && before !== 'reviewed') await tell(db, reviewedEvent(after, decision));
	});
}

/** A decision may finish a review, or take it up again. */
async function learnFrom(db: Database, { key, input, text }: EncounterRow, at: string): Promise<void> {
	const result: unknown = (await db.results.get([key, input]))?.result;
	if (!isResult(result)) return;
	const { decisions } = await readLog(db, key);
	await keepFeedback(db, key, at, feedbackOf(result, reviewState(decisions, result, text)));
}
