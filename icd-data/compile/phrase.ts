import { foldWords, isStop, words } from '../words.ts';

/** Words of one dictionary phrase: all of `required` must be present, `optional` add weight. */
export interface Phrase {
	readonly required: readonly string[];
	readonly optional: readonly string[];
}

/**
 * Required words that no note can contain. They keep residual categories ("Other ...", "specified NEC",
 * "... classified elsewhere") from matching on what is left once those stop words are dropped.
 */
const residual: readonly (readonly [RegExp, string])[] = [
	[/\bother\b/i, '(other)'],
	[/\bspecified\b/i, '(specified)'],
	[/\belsewhere\b/i, '(elsewhere)'],
];

const generic =
	'part|site|type|organism|side|cause|location|region|degree|severity|stage|form|nature|mechanism|trimester|number|place|level|condition|complication|episode of care';
const code = /^[A-Z][0-9A][0-9A-Z](\.|-|,| |$)/;

/** The readings of a title or note: nothing in parentheses is required, "a or b" gives one reading each. */
export function phrases(text: string): Phrase[] {
	const optional: string[] = [];
	let rest = text;
	for (let before = ''; before !== rest; ) {
		before = rest;
		rest = rest.replace(/[([{]([^()[\]{}]*)[)\]}]/g, (_, inner: string) => {
			if (!code.test(inner) && !/^(?:s|es)$|^see\b/.test(inner)) optional.push(...foldWords(inner));
			return ' ';
		});
	}
	rest = strip(rest, optional);
	const marks = residual.filter(([pattern]) => pattern.test(rest)).map(([, mark]) => mark);
	return readings(rest).map((reading) => ({ required: [...contentWords(reading), ...marks], optional }));
}

/**
 * The content words, and stop words that distinguish here: "hepatitis A", "Mucolipidosis I", "tobacco use".
 * A letter becomes "(a)", which only a reader that knows a letter from an article can produce.
 */
function contentWords(text: string): string[] {
	return words(text).flatMap(({ fold, start, end }) => {
		if (!isStop(fold)) return [fold];
		const raw = text.slice(start, end);
		if (raw === 'A' || raw === 'I') return start === 0 && /^A [a-z]/.test(text) ? [] : [`(${fold})`];
		return fold === 'use' ? [fold] : [];
	});
}

/** What joins two conditions; notes join them in many ways. */
const connecting =
	/\b(?:as (?:the )?cause of|caused by|secondary to|due to or resulting from|resulting (?:in|from)|complicat(?:ing|ed by)|due to|associated with)\b/gi;

function strip(text: string, optional: string[]): string {
	const aside = (pattern: RegExp) => (s: string) =>
		s.replace(pattern, (_, words: string) => {
			optional.push(...foldWords(words));
			return ' ';
		});
	const steps: ((s: string) => string)[] = [
		(s) => s.replace(connecting, ' '),
		(s) =>
			s.replace(/\bnot (?:elsewhere classified|otherwise specified)\b|\bNOS\b|\bNEC\b|\bnot specified as [^,]*/gi, ' '),
		(s) => s.replace(/\bother (?:and|or) unspecified\b|\bunspecified (?:and|or) other\b/gi, ' '),
		aside(/\bwith or without ([^,]*)/gi),
		aside(/\b([\w-]+) or unspecified\b/gi),
		aside(/\bunspecified or ([\w-]+)/gi),
		aside(new RegExp(`\\bunspecified (${generic})s?\\b(?: of)?`, 'gi')),
		aside(new RegExp(`\\b(${generic})s? unspecified\\b`, 'gi')),
		(s) => s.replace(/\bunspecified\b/gi, ' '),
	];
	return steps.reduce((s, step) => step(s), text);
}

const limit = 4;

/** "bronchus or lung" is read as "bronchus" and as "lung". */
function readings(text: string): string[] {
	let out = [text.replace(/\band\/or\b/gi, 'or')];
	for (let turn = 0; turn < 2; turn++) {
		const next = out.flatMap((t) => {
			const m = /([\p{L}\p{N}'’-]*[\p{L}\p{N}'’])\s+or\s+([\p{L}\p{N}'’-]+)/iu.exec(t);
			if (!m) return [t];
			const at = (word: string | undefined) => `${t.slice(0, m.index)}${word ?? ''}${t.slice(m.index + m[0].length)}`;
			return [at(m[1]), at(m[2])];
		});
		if (next.length > limit) break;
		out = next;
	}
	return [...new Set(out)];
}

/** One phrase after another: every word of both. */
export function join(a: Phrase, b: Phrase): Phrase {
	return { required: [...a.required, ...b.required], optional: [...a.optional, ...b.optional] };
}
