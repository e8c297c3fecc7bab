/** Thresholds of autonomous mode; an organisation may bring its own. */
export interface Policy {
	/** A code below this confidence sends the chart to a person. */
	readonly leastConfidence: number;
	/** A chart whose code set is exact with less probability than this (`surety`) goes to a person; 0 for none. */
	readonly leastTogether: number;
	/** Notes with fewer words say too little to be coded without a person; never below what the rules hold anyway. */
	readonly shortNote: number;
	/** Soft findings of these rules hold a chart, `*` for those of every rule; the others only inform. */
	readonly holding: readonly string[];
	/** A note as alike to an earlier one of the same patient as this (0 to 1) counts as copied forward. */
	readonly mostAlike: number;
	/** A code reviewed less often than this here goes to a person; applies where a history is given. */
	readonly leastReviews: number;
	/** One chart in so many is audited by a person whatever was found; 0 for none. */
	readonly auditEvery: number;
	/** Changes which charts the audit sample draws; kept in the log, so that the draw can be replayed. */
	readonly auditSeed: string;
	/** Codes with a record of being right here; absent: any code may go out. */
	readonly validated?: readonly string[];
}

export const defaultPolicy: Policy = {
	leastConfidence: 0.9,
	leastTogether: 0.9,
	shortNote: 40,
	holding: ['*'],
	mostAlike: 0.8,
	leastReviews: 1,
	auditEvery: 20,
	auditSeed: '',
};
