/**
 * A drug as an outpatient medication list or plan names it. The rows are in `drugs/`, one file
 * to a body system. Status codes: I.C.21.c.3 and the notes of Z79. Source: own compilation.
 */
export interface Drug {
	/** Generic first, then brands and usual shorthand, lower case. */
	readonly names: readonly string[];
	/** Therapeutic class; 'not-a-drug' shields words such as "insulin resistance" from the shorter name. 'insulin', 'biguanide', 'sglt2', 'glp1', 'statin', 'ssri', 'anticoagulant'… */
	readonly class: string;
	/**
	 * Status code of long-term use (I.C.21.c.3). Absent where only Z79.899 fits. Beside
	 * `course: true` it holds only when the note says long-term, chronic or prophylactic use.
	 */
	readonly longTerm?: string;
	/** Code prefixes of the conditions it usually treats, most usual first. */
	readonly treats: readonly string[];
	/** True when a single course is usual (antibiotic, steroid burst): then no long-term status by itself. */
	readonly course?: boolean;
}
