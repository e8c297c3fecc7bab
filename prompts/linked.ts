import type { Draft, Span } from '../engine/contract.ts';
import type { Linked } from './family.ts';
import { documented, type Raised } from './raised.ts';
import { affirmedPlaces, fits, places, sentenceAround } from './search.ts';
import { toldPlaces } from './told.ts';

/** Words before a cause that say it is not there. */
const absent =
	/\b(?:no|not on|off|never(?: on)?|without|w\/o|denies|allerg(?:y|ic) to|declined|(?:mom|mother|dad|father|sister|brother|wife|husband)(?:'s| on)?)[ \t]+(?:any[ \t]+)?$/i;

/** Words right before a cause by which the note tells the connection itself. */
const because =
	/\b(?:from|due to|d\/t|2\/2|secondary to|caused by|because of|attributed to|blamed? on|thanks to)\s+(?:the |his |her )?$/i;
/** … or by which it only begins today, so that nothing came of it yet. */
const begins = /\b(?:start|begin|add|try|(?:switch|change|changing it|switched|changed) to)\s+$/i;

/** The condition is told with what it comes from; a part of the body is no cause ("bleeding from the gums"). */
const explained =
	/^[^.;\n]{0,12}?\b(?:from|due to|d\/t|2\/2|secondary to|because of|caused by)\s+(?!(?:the |his |her |both |left |right |[LR] )*(?:nose|nares?|nostrils?|gums?|mouth|ears?|rectum|bladder|vagina|site|wound|trunk|neck|back|home|work|since|last|yesterday|time to time|standing|sitting)\b)/i;

/** So far from a cause words still tell of it and not of what else its line deals with. */
const NEAR = 40;

const spanOf = (m: RegExpExecArray): Span => ({ start: m.index, end: m.index + m[0].length });

/** The connection is stated or denied beside the condition, wherever the note names it, or right at the cause. */
function connected(
	{ encounter: { text }, facts }: Draft,
	{ codes, says = [], stated }: Linked,
	causes: readonly Span[],
) {
	const words = affirmedPlaces(text, stated);
	if (words.length === 0) return false;
	const named = facts.mentions.filter(({ code }) => codes.some((glob) => fits(code, glob))).map((m) => m.evidence);
	const told = [...named, ...says.flatMap((source) => places(text, source).map(spanOf))];
	const around = told.map((at) => sentenceAround(text, at));
	const close = causes.map(({ start, end }) => ({ start: start - NEAR, end: end + NEAR }));
	return words.some((at) => [...around, ...close].some(({ start, end }) => start <= at.start && at.end <= end));
}

/** A condition and what may have caused it are both told; that one caused the other is not. */
export function linked(draft: Draft, when: Linked): Raised | undefined {
	const { codes, says, cause } = when;
	const coded = documented(draft).find(({ code }) => codes.some((glob) => fits(code, glob)))?.at;
	const first = coded ?? toldPlaces(draft, says)[0];
	if (!first) return undefined;
	const { text } = draft.encounter;
	const before = (start: number) => text.slice(Math.max(0, start - 24), start);
	const all = cause.flatMap((source) => places(text, source).map(spanOf));
	if (when.stated && explained.test(text.slice(first.end, first.end + 60))) return undefined;
	if (all.some(({ start }) => because.test(before(start))) || connected(draft, when, all)) return undefined;
	const causes = all.filter(({ start }) => !absent.test(before(start)) && !begins.test(before(start)));
	return causes.length > 0 ? { at: first, also: causes } : undefined;
}
