/** Words that mean a status, history, aftercare or circumstance code (I.C.21.c). */
export interface StatusPhrase {
	/** Any of these; every word of one must stand close together in one clause. */
	readonly say: readonly string[];
	/** Code, or a header whose children differ by side alone. */
	readonly code: string;
	/** Words (folded alike) one of which must stand in the same note. */
	readonly near?: readonly string[];
	/** Words in the same clause that forbid the reading (planned, discussed, another thing). */
	readonly not?: readonly string[];
	/** It tells of the patient by somebody else's illness (contact with an infection). */
	readonly ofOthers?: true;
	/** A status that a coder reports only where it bears on this visit (old operations, allergies, spectacles). */
	readonly reported?: 'when-relevant';
}
