import type { TermSource } from '../release.ts';
import type { Phrase } from './phrase.ts';

/** A term before it has word ids. `from` and `via` tell `Lexicon.term` where the text comes from. */
export interface Draft {
	readonly source: TermSource;
	readonly row: number;
	readonly manifestation: number;
	readonly column: number;
	readonly phrase: Phrase;
	/** Row of a title, number of an inclusion text, or id of an index entry. */
	readonly from: number;
	/** Index entry that `from` refers to by "see", or -1. */
	readonly via: number;
}
