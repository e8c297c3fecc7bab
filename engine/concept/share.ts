import { reportedShares } from '../tables/reported-shares.ts';

/** Lengths of the beginnings of a code, its point counted, that the table may hold, longest first: subcategories, category, chapter letter. */
export const shareLengths = [6, 5, 3, 1] as const;

/**
 * How often a condition of this kind is reported where a note says that it is present, as log-odds: what the table
 * tells of the longest beginning of `code`; 0 where it tells nothing.
 */
export function shareOf(code: string): number {
	for (const length of shareLengths) {
		const told = code.length >= length ? reportedShares[code.slice(0, length)] : undefined;
		if (told !== undefined) return told;
	}
	return 0;
}
