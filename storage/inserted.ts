import { fingerprint } from './hash.ts';
import type { Quoted } from './schema.ts';

/**
 * Fingerprints of a note without and with words that were put in behind others: those of its states as stored
 * (`textHash`, `lineage`). `text` may be the state before, or already the one after.
 */
export function beforeAndAfter(
	text: string,
	{ end }: Pick<Quoted, 'end'>,
	words: string,
): { readonly before: string; readonly after: string } {
	const there = text.startsWith(words, end);
	const without = there ? text.slice(0, end) + text.slice(end + words.length) : text;
	const together = there ? text : text.slice(0, end) + words + text.slice(end);
	return { before: fingerprint(without), after: fingerprint(together) };
}
