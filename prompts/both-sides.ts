import type { Span } from '../engine/contract.ts';
import { lineAround } from './search.ts';

/** A part with its side, unless the words behind it say that it is sound, replaced or only compared. */
const parts =
	/\b(?<side>right|left|rt|lt|[rl])\.? (?<part>knee|hip|shoulder|ankle|wrist|elbow|foot|hand|eye|ear|arm|leg|thumb|heel|breast)\b(?!s?[^.;\n]{0,16}\b(?:nl|normal|wnl|neg|ok|fine|clear|unremarkable|replacement|TKA|THA|asymptomatic|for comparison|injection|deltoid)\b)/gi;

interface Part {
	readonly part: string | undefined;
	readonly side: string | undefined;
	readonly at: Span;
}

const partsIn = (text: string): Part[] =>
	[...text.matchAll(parts)].map((m) => ({
		part: m.groups?.part?.toLowerCase(),
		side: m.groups?.side?.[0]?.toLowerCase(),
		at: { start: m.index, end: m.index + m[0].length },
	}));

/** One body part named with either side, each time as if it were the one in question. */
export function bothSidesOfOnePart(text: string): readonly [Span, Span] | undefined {
	const found = partsIn(text);
	for (const one of found) {
		const other = found.find(({ part, side }) => part === one.part && side !== one.side);
		if (other) return [one.at, other.at];
	}
	return undefined;
}

/** The line tells of the past, of both sides, or of what is done elsewhere. */
const elsewhere =
	/\b(?:prior|previous\w*|old|hx|history|s\/p|status post|(?:19|20)\d{2}|ago|both|bilat\w*|contralateral|other|compared?|vs|than|BP|cuff|IV|vaccine|shot|inject\w*|given)\b/i;

/** The exam speaks of one side of a part only, and everything else of the other ("L ankle tender … sprain R ankle"). */
export function examOfOtherSide(text: string, exam: readonly Span[]): readonly [Span, Span] | undefined {
	const found = partsIn(text);
	const within = ({ at }: Part) => exam.some(({ start, end }) => start <= at.start && at.end <= end);
	const seen = found.filter(within);
	const [first] = seen;
	if (!first || seen.some(({ side }) => side !== first.side)) return undefined;
	const { start, end } = lineAround(text, first.at);
	if (elsewhere.test(text.slice(start, end))) return undefined;
	const rest = found.filter((one) => !within(one) && one.part === first.part);
	return rest[0] && rest.every(({ side }) => side !== first.side) ? [first.at, rest[0].at] : undefined;
}
