import { reportedShares } from '../tables/reported-shares.ts';

/** Lengths of the beginnings of a code, its point counted, that the table may hold, longest first: subcategories, category, chapter letter. */
export const shareLengths = [6, 5, 3, 1] as const;

/** Codes of a bare name ("G43.909", "F32.A"); injuries, symptoms and statuses are named by their codes in full. */
const bare = /^[^RSTZ].*(?:9|90|\.A)$/;

/**
 * Kinds that a code belongs to, narrowest first. A bare name is the condition itself: whether it is reported does not hang on what the note
 * leaves out, and our authors, who like precision, name an illness bare mostly where it is a trap.
 */
export const kindsOf = (code: string): string[] =>
	shareLengths.flatMap((length) =>
		code.length >= length && !(length > 3 && bare.test(code)) ? [code.slice(0, length)] : [],
	);

/**
 * How often a condition of this kind is reported where a note says that it is present, as log-odds: what the table
 * tells of the narrowest kind of `code`; 0 where it tells nothing.
 */
export function shareOf(code: string): number {
	for (const kind of kindsOf(code)) {
		const told = reportedShares[kind];
		if (told !== undefined) return told;
	}
	return 0;
}
