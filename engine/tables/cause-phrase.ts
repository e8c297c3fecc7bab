/** How, where and during what an injury came about (I.C.20). */
export interface CausePhrase {
	/** Any of these; every word of one must stand close together in one clause. */
	readonly say: readonly string[];
	/** Base without placeholder and seventh character ('W01.0'); whole code where it takes none (Y07, Y09, Y92, Y93, Y99). */
	readonly code: string;
	readonly kind: 'mechanism' | 'place' | 'activity' | 'work-status';
	/** Words in the same clause that forbid the reading. */
	readonly not?: readonly string[];
}
