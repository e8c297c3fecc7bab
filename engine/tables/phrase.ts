/** Words that mean a code, beyond what index and tabular say. */
export interface Phrase {
	readonly say: readonly string[];
	/** Dotted code or header; the engine adds side, seventh character and other documented attributes. */
	readonly code: string;
	/** Words (folded alike) one of which must stand in the same note for an ambiguous phrase. */
	readonly near?: readonly string[];
	/** Words that forbid it in the same clause. */
	readonly not?: readonly string[];
	/** First fiscal year in which the row holds (a code that is new); absent: every year. */
	readonly from?: number;
	/** Last fiscal year in which the row holds (a code that was split or moved); absent: every year. */
	readonly until?: number;
}
