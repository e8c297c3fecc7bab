import type { Database } from './database.ts';
import { tell } from './events.ts';
import type { Receipt, Reviewer } from './schema.ts';

export interface WriteEvent {
	readonly key: string;
	/** ISO time. */
	readonly at: string;
	readonly by: Reviewer;
	readonly receipt: Receipt;
}

/** Puts what came of writing a code into a chart into the audit log: the code and the outcome, nothing of the page. */
export async function appendReceipt(db: Database, { key, at, by, receipt }: WriteEvent): Promise<void> {
	const { code, outcome, why } = receipt;
	await tell(db, { what: 'written', who: by, at, key, why: why ? [why] : [], details: { code, outcome } });
}
