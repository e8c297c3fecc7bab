import type { TermSource } from '../release.ts';
import type { IndexEntry } from '../source/alphabetic.ts';
import { entryPhrases } from './entry-words.ts';
import { join, type Phrase } from './phrase.ts';

/** An index entry in its place: entries are numbered over all files in file order, parents first. */
export interface Placed {
	readonly id: number;
	readonly parent: number;
	/** Id after the last descendant. */
	end: number;
	readonly source: TermSource;
	readonly entry: IndexEntry;
	/** The readings of this title alone. */
	readonly own: readonly Phrase[];
	/** The readings of the whole path. */
	readonly path: readonly Phrase[];
}

const limit = 4;

export function combine(a: readonly Phrase[], b: readonly Phrase[]): Phrase[] {
	return a.flatMap((x) => b.map((y) => join(x, y))).slice(0, limit);
}

/** Numbers the entries of one file after those already placed. */
export function place(out: Placed[], source: TermSource, entries: readonly IndexEntry[], parent = -1): void {
	for (const entry of entries) {
		// What stands below a note belongs elsewhere and has lost the words above it.
		if (/^Note:/.test(entry.title)) continue;
		const own = entryPhrases(entry);
		const above = out[parent];
		const placed: Placed = {
			id: out.length,
			parent,
			end: 0,
			source,
			entry,
			own,
			path: above ? combine(above.path, own) : own,
		};
		out.push(placed);
		place(out, source, entry.children, placed.id);
		placed.end = out.length;
	}
}
