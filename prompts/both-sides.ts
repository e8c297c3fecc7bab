import type { Span } from '../engine/contract.ts';

/** A part with its side, unless the words behind it say that it is sound, replaced or only compared. */
const parts =
	/\b(?<side>right|left|rt|lt|[rl])\.? (?<part>knee|hip|shoulder|ankle|wrist|elbow|foot|hand|eye|ear|arm|leg|thumb|heel|breast)\b(?!s?[^.;\n]{0,16}\b(?:nl|normal|wnl|neg|ok|fine|clear|unremarkable|replacement|TKA|THA|asymptomatic|for comparison)\b)/gi;

/** One body part named with either side, each time as if it were the one in question. */
export function bothSidesOfOnePart(text: string): readonly [Span, Span] | undefined {
	const found = [...text.matchAll(parts)].map((m) => ({
		part: m.groups?.part?.toLowerCase(),
		side: m.groups?.side?.[0]?.toLowerCase(),
		at: { start: m.index, end: m.index + m[0].length },
	}));
	for (const one of found) {
		const other = found.find(({ part, side }) => part === one.part && side !== one.side);
		if (other) return [one.at, other.at];
	}
	return undefined;
}
