/** Thresholds of autonomous mode; an organisation may bring its own. */
export interface Policy {
	/** A code below this confidence sends the chart to a person. */
	readonly leastConfidence: number;
	/** Notes with fewer words say too little to be coded without a person. */
	readonly shortNote: number;
	/** Soft findings of these rules hold a chart; those of other rules only inform. */
	readonly holding: readonly string[];
	/** One chart in so many is audited by a person whatever was found; 0 for none. */
	readonly auditEvery: number;
	/** Codes with a record of being right here; absent: any code may go out. */
	readonly validated?: readonly string[];
}

export const defaultPolicy: Policy = {
	leastConfidence: 0.95,
	shortNote: 40,
	holding: [
		'claim-limit',
		'unspecified-though-stated',
		'episode-contradicts',
		'cause-episode',
		'symptom-before-diagnosis',
		'osteoporosis-with-traumatic-fracture',
		'fracture-pathological-and-traumatic',
		'diagnosis-from-result',
		'examination-normal-with-abnormal',
		'sex-conflict',
		'impending',
		'ulcer-site-missing',
		'code-first-missing',
		'sequela-without-residual',
		'perinatal-code-late',
		'vaccine-given-and-not-given',
	],
	auditEvery: 20,
};
