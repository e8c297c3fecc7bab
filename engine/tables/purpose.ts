/** What an encounter is for (Z codes of I.C.21.c that a visit is coded to). */
export interface Purpose {
	readonly id: string;
	/** Any of these; every word of one must stand close together in one clause. */
	readonly say: readonly string[];
	/** Codes to report; a header is completed from the note (trimester, side). */
	readonly codes: readonly string[];
	/** In place of `codes` when the examination finds something new or changed (I.C.21.c.13). */
	readonly abnormal?: string;
	/** Years, inclusive. */
	readonly minAge?: number;
	/** Years, exclusive. */
	readonly maxAge?: number;
	readonly sex?: 'male' | 'female';
	/** Section of the Official Guidelines. */
	readonly cites: string;
}
