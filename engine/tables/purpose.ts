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
	/** What it is at other ages ("annual physical" of a child). */
	readonly instead?: readonly Pick<Purpose, 'codes' | 'abnormal' | 'minAge' | 'maxAge'>[];
	/** Mentioned in passing all the time: only the reason for the visit or a problem title counts. */
	readonly told?: 'as-reason';
	/** Words one of which must stand in the same note. */
	readonly near?: readonly string[];
	/** Words that forbid it in the same sentence. */
	readonly not?: readonly string[];
	/** Section of the Official Guidelines. */
	readonly cites: string;
}
