import type { Span } from '../engine/contract.ts';

const made = new Map<string, RegExp>();

function pattern(source: string): RegExp {
	const known = made.get(source);
	if (known) return known;
	const fresh = new RegExp(source, 'gi');
	made.set(source, fresh);
	return fresh;
}

/** Every place where a pattern of a record stands in the text, case ignored. */
export const places = (text: string, source: string): RegExpExecArray[] => [...text.matchAll(pattern(source))];

function firstPlace(text: string, source: string): RegExpExecArray | null {
	const first = pattern(source);
	const found = first.exec(text);
	// It is shared, and a search begins where it stands.
	first.lastIndex = 0;
	return found;
}

/** The first place of each pattern that stands in the text. */
export const firstPlaces = (text: string, sources: readonly string[] = []): Span[] =>
	sources.flatMap((source) => {
		const m = firstPlace(text, source);
		return m ? [{ start: m.index, end: m.index + m[0].length }] : [];
	});

/** Every place where the patterns stand, whatever is said of it. */
export const spansOf = (text: string, sources: readonly string[] = []): Span[] =>
	sources.flatMap((source) => places(text, source).map((m) => ({ start: m.index, end: m.index + m[0].length })));

/** Words right before an answer that take it back ("no panic", "rule out central"); a clause further off takes back nothing. */
const takenBack =
	/\b(?:no|not|denies|denied|without|w\/o|neg(?:ative)? for|never|r\/o|ruled? out)[ \t]+(?:\w+[ \t]+)?$/i;

/** Where the patterns stand, less what is taken back. */
export const keptPlaces = (text: string, sources: readonly string[] = []): Span[] =>
	sources.flatMap((source) =>
		places(text, source)
			.filter(({ index }) => !takenBack.test(text.slice(Math.max(0, index - 30), index)))
			.map((m) => ({ start: m.index, end: m.index + m[0].length })),
	);

/** Words before a hit that say it is not so. */
const denied =
	/\b(?:no|not|non|denies|denied|without|w\/o|never|negative for|neg for|r\/o|ruled out)\b[^.;:\n]{0,40}$/i;

/** Where the patterns stand, less what is denied in its clause. */
export const affirmedPlaces = (text: string, sources: readonly string[] = []): Span[] =>
	sources.flatMap((source) =>
		places(text, source)
			.filter(({ index }) => !denied.test(text.slice(Math.max(0, index - 60), index)))
			.map((m) => ({ start: m.index, end: m.index + m[0].length })),
	);

/** The line around a span, from its first to its last character. */
export function lineAround(text: string, { start, end }: Span): Span {
	const next = text.indexOf('\n', end);
	return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next };
}

const ends = /[.;](?=\s)|\n/g;
/** No sentence is looked at further than this. */
const REACH = 400;

/** The sentence around a span, and the one behind it where it only goes on ("It is from the pill."). */
export function sentenceAround(text: string, { start, end }: Span): Span {
	const before = [...text.slice(Math.max(0, start - REACH), start).matchAll(ends)].at(-1);
	const from = before ? Math.max(0, start - REACH) + before.index + 1 : Math.max(0, start - REACH);
	const behind = text.slice(end, end + REACH);
	const [first, second] = [...behind.matchAll(ends)];
	const goesOn =
		first &&
		/^[.;]?\s*(?:it|this|that|these|they|those|thought|felt|due|caused|because|side effect|from)\b/i.test(
			behind.slice(first.index),
		);
	const last = goesOn ? second : first;
	return { start: from, end: last ? end + last.index : Math.min(text.length, end + REACH) };
}

const globs = new Map<string, RegExp>();

/** Whether a dotted code fits a glob: `?` stands for one character, `*` for any number. */
export function fits(code: string, glob: string): boolean {
	let made = globs.get(glob);
	if (!made) {
		made = new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('?', '.').replaceAll('*', '.*')}$`);
		globs.set(glob, made);
	}
	return made.test(code);
}
