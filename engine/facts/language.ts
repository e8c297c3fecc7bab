import type { Span } from '../contract.ts';
import { type Language, otherLanguages, otherScripts } from '../tables/languages.ts';

interface Known {
	readonly sure: ReadonlySet<string>;
	readonly weak: ReadonlySet<string>;
}
const known: readonly Known[] = otherLanguages.map(({ sure, weak }: Language) => ({
	sure: new Set(sure),
	weak: new Set(weak),
}));

/** A stretch is foreign when half of its words are of one language, two of them surely; or a third, five surely. */
function isForeign(words: readonly string[], { sure, weak }: Known): boolean {
	const certain = new Set(words.filter((w) => sure.has(w))).size;
	const all = words.filter((w) => sure.has(w) || weak.has(w)).length;
	return (certain >= 2 && all >= 3 && all * 2 >= words.length) || (certain >= 5 && all * 3 >= words.length);
}

/** Sentences or lines that are not in English, as spans. */
export function foreignIn(text: string): Span[] {
	const out: Span[] = [...text.matchAll(otherScripts)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
	for (const m of text.matchAll(/[^.!?;\n]+/g)) {
		const words = m[0].toLowerCase().match(/\p{L}+/gu) ?? [];
		if (words.length < 3 || !known.some((one) => isForeign(words, one))) continue;
		const start = m.index + m[0].length - m[0].trimStart().length;
		out.push({ start, end: start + m[0].trim().length });
	}
	return out;
}
