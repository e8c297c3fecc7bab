/** A condition and the code that says it is history (I.C.21.c.4). */
export interface HistoryRow {
	/** Prefix with its dot, or the first category of a range. */
	readonly from: string;
	/** Last category of the range, inclusive. */
	readonly to?: string;
	readonly code: string;
	/** Whether an outpatient claim usually carries it. */
	readonly reported: 'always' | 'when-relevant';
}
