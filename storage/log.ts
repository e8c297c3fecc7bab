import type { Database } from './database.ts';
import { isDecision } from './rows.ts';
import type { DecisionRow } from './schema.ts';

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
