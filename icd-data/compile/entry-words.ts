import type { IndexEntry } from '../source/alphabetic.ts';
import { foldWords } from '../words.ts';
import { type Phrase, phrases } from './phrase.ts';

/** Second words of a title that most notes leave unsaid. */
const unsaid = /^(?:traumatic)$/i;

/** "Ulcer, ulcerated, ulcerating" names one thing: the words that vary only in their ending. */
export function variantsOf(title: string): string[] {
	const parts = title.split(', ');
	const first = parts[0] ?? '';
	return parts.slice(1).filter((part) => sameStem(first, part));
}

function sameStem(a: string, b: string): boolean {
	if (/\s/.test(a) || /\s/.test(b)) return false;
	const x = a.toLowerCase();
	const y = b.toLowerCase();
	let n = 0;
	while (n < x.length && x[n] === y[n]) n++;
	return n >= 4 || (n >= 3 && n >= Math.min(x.length, y.length) - 1);
}

/** The readings of one index title: variants dropped, nonessential modifiers optional. */
export function entryPhrases(entry: IndexEntry): Phrase[] {
	const variants = new Set(variantsOf(entry.title));
	const optional = entry.modifiers.filter((m) => !/^(?:s|es|see\b.*)$/i.test(m)).flatMap(foldWords);
	const kept: string[] = [];
	for (const part of entry.title.split(', ')) {
		if (variants.has(part)) continue;
		if (kept.length > 0 && unsaid.test(part)) optional.push(...foldWords(part));
		else kept.push(part);
	}
	const text = kept.join(', ').replace(/ - (?:code as|see)\b.*$/i, '');
	return phrases(text).map((p) => ({
		required: p.required.length > 0 ? p.required : wordless(entry.title),
		optional: [...p.optional, ...optional],
	}));
}

/** A title of stop words alone: "sites NEC" is residual, "Hers'" is a name, "with" and "unspecified site" say nothing. */
function wordless(title: string): string[] {
	if (/\bsites? NEC$/i.test(title)) return ['(specified)'];
	return /^(?:his|hers')$/i.test(title) ? [`(${title.toLowerCase()})`] : [];
}

/** "with", "in (due to)" only lead to what stands below; a code of their own was cut off from its words. */
export const isConnector = (title: string, own: readonly Phrase[]): boolean =>
	own.every((p) => p.required.length === 0) && !/unspecified|\bnot specified as/i.test(title);
