import type { Draft, Evidence, Span } from '../engine/contract.ts';
import { sectionAt } from '../engine/read/section-at.ts';
import { unaffirmed } from './tables/unaffirmed.ts';

const escaped = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[\\s-]+');
const cache = new Map<readonly string[], RegExp>();

function pattern(phrases: readonly string[]): RegExp {
	const known = cache.get(phrases);
	if (known) return known;
	const made = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
	cache.set(phrases, made);
	return made;
}

/** "Since he could not afford it" gives a reason, "since the fall" a time. */
const timed = (word: string): string =>
	word === 'since'
		? 'since(?!\\s+(?:s?he|it|they|insurance|los(?:ing|t)|(?:the |his |her )?(?:co-?pay|cost|price|coverage|plan|job)|laid)\\b)'
		: word;
const before = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${unaffirmed.before.map(escaped).map(timed).join('|')})(?![\\p{L}\\p{N}])(?:(?!(?<![\\p{L}])(?:${unaffirmed.stops.map(escaped).join('|')})(?![\\p{L}])|[.;\\n]).){0,40}$`,
	'iu',
);
const after = new RegExp(
	`^[^.;,\\n]{0,25}?(?<![\\p{L}\\p{N}])(?:${unaffirmed.after.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
	'iu',
);

const isSpace = (c: number): boolean => c === 32 || c === 10 || c === 9 || c === 13 || c === 160 || Number.isNaN(c);

/** Whether a sentence ends with the character at `i`: a line break, a semicolon, or a stop before a space. */
function ends(text: string, i: number): boolean {
	const c = text.charCodeAt(i);
	return c === 10 || c === 59 || ((c === 46 || c === 33 || c === 63) && isSpace(text.charCodeAt(i + 1)));
}

/** The sentence or line around a span, as a span. */
export function sentenceAround(text: string, span: Span): Span {
	let start = span.start;
	while (start > 0 && !ends(text, start - 1)) start--;
	let end = span.end;
	while (end < text.length && !ends(text, end)) end++;
	return { start, end };
}

/** Affirmed hits of the phrases inside a span, as evidence. */
export function wordsIn(draft: Draft, span: Span, phrases: readonly string[]): readonly Evidence[] {
	const text = draft.encounter.text;
	const slice = text.slice(span.start, span.end);
	const found: Evidence[] = [];
	for (const hit of slice.matchAll(pattern(phrases))) {
		const start = span.start + hit.index;
		const end = start + hit[0].length;
		if (
			text[end] === '?' ||
			before.test(text.slice(Math.max(span.start, start - 60), start)) ||
			after.test(text.slice(end, end + 45))
		)
			continue;
		const section = sectionAt(draft.facts.sections, start);
		if (unaffirmed.sections.includes(section)) continue;
		found.push({ start, end, quote: text.slice(start, end), section, assertion: 'present', role: 'attribute' });
	}
	return found;
}

/** Affirmed hits in the sentences that hold any of the evidence. */
export const wordsNear = (
	draft: Draft,
	evidence: readonly Evidence[],
	phrases: readonly string[],
): readonly Evidence[] => evidence.flatMap((e) => wordsIn(draft, sentenceAround(draft.encounter.text, e), phrases));

export const wordsOfNote = (draft: Draft, phrases: readonly string[]): readonly Evidence[] =>
	wordsIn(draft, { start: 0, end: draft.encounter.text.length }, phrases);

/** Whether one of the phrases ends right before the span or begins right after it, within a few words. */
export function besideSpan(
	draft: Draft,
	span: Span,
	cues: { readonly before: readonly string[]; readonly after: readonly string[] },
): boolean {
	const text = draft.encounter.text;
	const ahead = new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${cues.before.map(escaped).join('|')})[^\\S\\n]+(?:[\\p{L}\\p{N}/-]+[^\\S\\n]+){0,1}$`,
		'iu',
	);
	const behind = new RegExp(
		`^[^\\S\\n]*[\\d.]*[^\\S\\n]*(?:mg|mcg|units?|u)?\\s*(?:daily|bid|weekly)?\\s*(?:was|were|is)?\\s*(?:${cues.after.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
		'iu',
	);
	return (
		ahead.test(text.slice(Math.max(0, span.start - 40), span.start)) || behind.test(text.slice(span.end, span.end + 40))
	);
}
