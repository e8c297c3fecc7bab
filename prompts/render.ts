import type { Draft, Prompt, Span } from '../engine/contract.ts';
import type { Family, Option } from './family.ts';
import type { Raised } from './raised.ts';
import { firstPlaces } from './search.ts';

/** What every multiple-choice question offers besides (AHIMA/ACDIS 2022). */
export const always = ['Other', 'Unable to determine'] as const;

/** Longer words are shortened where the question repeats them. */
const LONGEST = 60;
const MOST = 5;

const shortened = (words: string): string => {
	const line = words.replace(/\s+/g, ' ');
	return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
};

/** The spans as quotes of the note, each once, those inside another one left out. */
function quoted(text: string, spans: readonly Span[]): Prompt['indicators'] {
	const inside = (a: Span, b: Span) => a !== b && b.start <= a.start && a.end <= b.end;
	return spans
		.filter((a, i) => !spans.some((b, k) => inside(a, b) && (k < i || b.end - b.start > a.end - a.start)))
		.slice(0, MOST)
		.map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }));
}

/** A prompt in the words of a note. */
export function worded(
	draft: Draft,
	family: Pick<Family, 'id' | 'topic' | 'question' | 'options' | 'indicators' | 'cites'>,
	{ at, also }: Raised,
): Prompt {
	const { text } = draft.encounter;
	const words = (span: Span | undefined) => (span ? shortened(text.slice(span.start, span.end)) : '');
	const filled = (template: string) => template.replaceAll('{phrase}', words(at)).replaceAll('{cause}', words(also[0]));
	const shown = ({ shows }: Option) => firstPlaces(text, shows);
	const offered = family.options.filter((option) => !option.shows || shown(option).length > 0);
	const own = offered.length < 2 ? [] : [...offered.map(({ says }) => says), ...always];
	const choices = own.map(filled);
	const proof = choices.length > 0 ? offered.flatMap(shown) : [];
	return {
		id: family.id,
		topic: family.topic,
		question: filled(family.question),
		options: choices,
		own,
		indicators: quoted(text, [at, ...also, ...proof, ...firstPlaces(text, family.indicators)]),
		cites: family.cites,
	};
}
