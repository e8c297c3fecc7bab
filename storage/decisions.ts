import type { Database } from './database.ts';
import { act, isDecision, reviewer } from './rows.ts';
import type { Decision, DecisionRow } from './schema.ts';

/** Appends one decision. Appending the same id again changes nothing, so a caller may retry. */
export async function appendDecision(db: Database, decision: Decision): Promise<void> {
	reviewer.parse(decision.by);
	act.parse(decision.act);
	await db.transaction('rw', db.decisions, async () => {
		if (await db.decisions.where('id').equals(decision.id).count()) return;
		await db.decisions.add({ ...decision });
	});
}

export interface Log {
	readonly decisions: readonly DecisionRow[];
	/** Rows that could not be read; they are left where they are. */
	readonly unreadable: number;
}

/** The log of one review in the order in which it was written. */
export async function readLog(db: Database, key: string): Promise<Log> {
	const rows: readonly unknown[] = await db.decisions.where('key').equals(key).sortBy('seq');
	const decisions = rows.filter(isDecision);
	return { decisions, unreadable: rows.length - decisions.length };
}
