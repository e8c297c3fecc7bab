import type { Lexicon, Release, Row } from '../release.ts';
import { foldWords } from '../words.ts';
import type { Codes } from './codes.ts';
import type { Hierarchy } from './hierarchy.ts';

interface Hit {
	readonly row: Row;
	readonly term: number;
	readonly score: number;
}

const codeLike = /^[A-Z][0-9A]([0-9A-Z](\.?[0-9A-Z]{0,4}))?\.?$/i;

/**
 * Search for people who type: a code or its beginning, or words in any order, the last of which may be
 * unfinished. All words must occur. One pass over all terms takes a few milliseconds; no index is kept.
 */
export function openSearch(codes: Codes, tree: Hierarchy, lexicon: Lexicon, title: (row: Row) => string): Release['search'] {
	return (query, limit) => {
		const text = query.trim();
		const byCode = codeLike.test(text) && /\d/.test(text) ? codes.startingWith(text) : [];
		if (byCode.length > 0) {
			const rank = (row: Row) => (codes.plain(row).length === text.replace('.', '').length ? 0 : 1);
			return [...byCode].sort((a, b) => rank(a) - rank(b) || a - b).slice(0, limit).map((row) => ({ row, via: title(row) }));
		}
		const words = foldWords(text);
		if (words.length === 0 || words.length > 30) return [];
		const mask = maskWords(lexicon, words, /[\p{L}\p{N}]$/u.test(text));
		if (!mask) return [];
		return best(scan(lexicon, tree, mask, words.length), limit).map((h) => ({ row: h.row, via: lexicon.term(h.term).text }));
	};
}

/** For each lexicon word, a bit for every query word it satisfies; undefined when one has none. */
function maskWords(lexicon: Lexicon, words: readonly string[], unfinished: boolean): Uint32Array | undefined {
	const mask = new Uint32Array(lexicon.words);
	for (let i = 0; i < words.length; i++) {
		const word = words[i] as string;
		const exact = lexicon.wordId(word);
		if (exact >= 0) mask[exact] = (mask[exact] as number) | (1 << i);
		let any = exact >= 0;
		if (unfinished && i === words.length - 1) {
			for (let w = 0; w < lexicon.words; w++) {
				if (!lexicon.word(w).startsWith(word)) continue;
				mask[w] = (mask[w] as number) | (1 << i);
				any = true;
			}
		}
		if (!any) return undefined;
	}
	return mask;
}

function scan(lexicon: Lexicon, tree: Hierarchy, mask: Uint32Array, count: number): Hit[] {
	const all = 2 ** count - 1;
	const hits: Hit[] = [];
	for (let term = 0; term < lexicon.size; term++) {
		const required = lexicon.required(term);
		let found = 0;
		let extra = 0;
		for (let i = 0; i < required.length; i++) {
			const m = mask[required[i] as number] as number;
			if (m === 0) extra++;
			found |= m;
		}
		if (found !== all) for (const w of lexicon.optional(term)) found |= mask[w] as number;
		if (found !== all) continue;
		const row = lexicon.row(term);
		hits.push({ row, term, score: extra * 4 + (tree.billable(row) ? 0 : 2) + (lexicon.source(term) === 'drug' ? 1 : 0) });
	}
	return hits;
}

/** One hit a row, its best; ties in order-file order. */
function best(hits: readonly Hit[], limit: number): Hit[] {
	const byRow = new Map<Row, Hit>();
	for (const h of hits) {
		const old = byRow.get(h.row);
		if (!old || h.score < old.score) byRow.set(h.row, h);
	}
	return [...byRow.values()].sort((a, b) => a.score - b.score || a.row - b.row).slice(0, limit);
}
