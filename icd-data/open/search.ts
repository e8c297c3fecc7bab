import type { Lexicon, Release, Row } from '../release.ts';
import { foldWords } from '../words.ts';
import type { Codes } from './codes.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { TermArrays } from './lexicon.ts';

/** Number of the drug table among the term sources. */
const drug = 4;

interface Hit {
	readonly row: Row;
	/** The term that matched; the title is shown for -1. */
	readonly term: number;
	readonly score: number;
}

const codeLike = /^[A-Z][0-9A][0-9A-Z]?(\.[0-9A-Z]{0,4}|[0-9A-Z]{1,4})?$/i;
const mostWords = 24;
/** So many headers are opened to find codes that differ by their seventh character. */
const mostHeaders = 60;

/** What search looks through. `meanings` are those of the seventh characters. */
export interface Searched {
	readonly codes: Codes;
	readonly tree: Hierarchy;
	readonly lexicon: Lexicon;
	readonly arrays: TermArrays;
	readonly title: (row: Row) => string;
	readonly meanings: readonly string[];
}

/**
 * Search for people who type: a code or its beginning, or words in any order, the last of which may be
 * unfinished. All words must occur. One pass over all terms takes a few milliseconds; no index is kept.
 */
export function openSearch(searched: Searched): Release['search'] {
	const { codes, tree, lexicon, arrays, title, meanings } = searched;
	let seventh: ReadonlySet<string> | undefined;
	return (query, limit) => {
		const text = query.trim();
		const byCode = codeLike.test(text) ? codes.startingWith(text) : [];
		if (byCode.length > 0) return exactFirst(byCode, codes.find(text), limit).map((row) => ({ row, via: title(row) }));
		const words = foldWords(text).slice(0, mostWords);
		if (words.length === 0) return [];
		const mask = maskWords(lexicon, words, /[\p{L}\p{N}]$/u.test(text));
		const all = 2 ** words.length - 1;
		let hits = best(scan(arrays, tree, mask, all, 0), limit);
		seventh ??= new Set(foldWords(meanings.join(' ')));
		const bits = bitsOf(words, seventh);
		if (hits.length < limit && bits > 0 && bits < all) {
			const headers = best(scan(arrays, tree, mask, all, bits), mostHeaders);
			const below = headers.flatMap((h) => codesBelow(h, searched, words));
			hits = best([...hits, ...below], limit);
		}
		return hits.map((h) => ({ row: h.row, via: h.term < 0 ? title(h.row) : lexicon.term(h.term).text }));
	};
}

const exactFirst = (rows: readonly Row[], exact: Row, limit: number): Row[] =>
	[...rows].sort((a, b) => Number(b === exact) - Number(a === exact) || a - b).slice(0, limit);

/** Bits of the query words that a seventh character may say; codes that differ by it alone have no terms. */
const bitsOf = (words: readonly string[], seventh: ReadonlySet<string>): number =>
	words.reduce((bits, word, i) => (seventh.has(word) ? bits | (1 << i) : bits), 0);

/** For each lexicon word, a bit for every query word it satisfies. */
function maskWords(lexicon: Lexicon, words: readonly string[], unfinished: boolean): Uint32Array {
	const mask = new Uint32Array(lexicon.words);
	words.forEach((word, i) => {
		const add = (w: number) => {
			mask[w] = (mask[w] as number) | (1 << i);
		};
		const exact = lexicon.wordId(word);
		if (exact >= 0) add(exact);
		if (!unfinished || i < words.length - 1) return;
		for (let w = lowerWord(lexicon, word); w < lexicon.words && lexicon.word(w).startsWith(word); w++) add(w);
	});
	return mask;
}

/** Word ids are alphabetical. */
function lowerWord(lexicon: Lexicon, word: string): number {
	let low = 0;
	let high = lexicon.words;
	while (low < high) {
		const mid = (low + high) >>> 1;
		if (lexicon.word(mid) < word) low = mid + 1;
		else high = mid;
	}
	return low;
}

/** Terms that have every query word, save those in `free`, which alone are not enough. */
function scan(t: TermArrays, tree: Hierarchy, mask: Uint32Array, all: number, free: number): Hit[] {
	const hits: Hit[] = [];
	const { required, requiredAt, optional, optionalAt } = t;
	for (let term = 0; term < t.row.length; term++) {
		let found = 0;
		let extra = 0;
		const end = requiredAt[term + 1] as number;
		for (let i = requiredAt[term] as number; i < end; i++) {
			const m = mask[required[i] as number] as number;
			if (m === 0) extra++;
			else found |= m;
		}
		if (found === 0) continue;
		if ((found | free) !== all) {
			const last = optionalAt[term + 1] as number;
			for (let i = optionalAt[term] as number; i < last; i++) found |= mask[optional[i] as number] as number;
			if ((found | free) !== all) continue;
		}
		const row = t.row[term] as Row;
		const score = extra * 8 + (tree.billable(row) ? 0 : 4) + (t.via[term] ? 2 : 0) + (t.source[term] === drug ? 3 : 0);
		hits.push({ row, term, score });
	}
	return hits;
}

/** The codes below a header whose titles say the rest of the query in their seventh character. */
function codesBelow(hit: Hit, { tree, codes, title }: Searched, words: readonly string[]): Hit[] {
	return tree.children(hit.row).flatMap((row) => {
		if (codes.plain(row).length !== 7) return [];
		const said = new Set(foldWords(title(row)));
		return words.every((w) => said.has(w)) ? [{ row, term: -1, score: hit.score }] : [];
	});
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
