import type { Lexicon, Release, Row } from '../release.ts';
import { foldWords } from '../words.ts';
import type { Codes } from './codes.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { TermArrays } from './lexicon.ts';

interface Hit {
	readonly row: Row;
	/** The term that matched; the title is shown for -1. */
	readonly term: number;
	readonly score: number;
}

const codeLike = /^[A-Z][0-9A][0-9A-Z]?(\.[0-9A-Z]{0,4}|[0-9A-Z]{1,4})?$/i;
const mostWords = 24;

/**
 * Search for people who type: a code or its beginning, or words in any order, the last of which may be
 * unfinished. All words must occur. One pass over all terms takes a few milliseconds; no index is kept.
 */
export function openSearch(
	codes: Codes,
	tree: Hierarchy,
	lexicon: Lexicon,
	arrays: TermArrays,
	title: (row: Row) => string,
): Release['search'] {
	return (query, limit) => {
		const text = query.trim();
		const byCode = codeLike.test(text) ? codes.startingWith(text) : [];
		if (byCode.length > 0) {
			const exact = codes.find(text);
			return [...byCode]
				.sort((a, b) => (b === exact ? 1 : 0) - (a === exact ? 1 : 0) || a - b)
				.slice(0, limit)
				.map((row) => ({ row, via: title(row) }));
		}
		const words = foldWords(text).slice(0, mostWords);
		if (words.length === 0) return [];
		const mask = maskWords(lexicon, words, /[\p{L}\p{N}]$/u.test(text));
		const extensions = extensionBits(words);
		const hits = scan(arrays, tree, mask, 2 ** words.length - 1, extensions);
		const found = extensions === 0 ? hits : hits.flatMap((h) => expand(h, tree, codes, title, words));
		return best(found, limit).map((h) => ({ row: h.row, via: h.term < 0 ? title(h.row) : lexicon.term(h.term).text }));
	};
}

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

/** What a seventh character adds to a title; codes that differ by it alone have no terms of their own. */
const extensionWords = new Set(
	foldWords(
		'initial subsequent encounter sequela open closed fracture type I II IIIA IIIB IIIC routine delayed healing nonunion malunion right left bilateral eye stage mild moderate severe indeterminate fetus',
	),
);

/** Bits of the query words that a seventh character may say. */
const extensionBits = (words: readonly string[]): number =>
	words.reduce((bits, word, i) => (extensionWords.has(word) ? bits | (1 << i) : bits), 0);

/** Terms that have every query word, or every one but those that a seventh character may say. */
function scan(t: TermArrays, tree: Hierarchy, mask: Uint32Array, all: number, extensions: number): Hit[] {
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
		if (found !== all) {
			const last = optionalAt[term + 1] as number;
			for (let i = optionalAt[term] as number; i < last; i++) found |= mask[optional[i] as number] as number;
			if ((found | extensions) >>> 0 !== all) continue;
		}
		const row = t.row[term] as Row;
		const complete = found === all;
		hits.push({
			row,
			term: complete ? term : -1,
			score: extra * 8 + (tree.billable(row) ? 0 : 4) + (t.via[term] ? 2 : 0) + (t.source[term] === 4 ? 3 : 0),
		});
	}
	return hits;
}

/** A header that lacks only words of the seventh character stands for its codes that say them. */
function expand(hit: Hit, tree: Hierarchy, codes: Codes, title: (row: Row) => string, words: readonly string[]): Hit[] {
	if (hit.term >= 0) return [hit];
	return tree.children(hit.row).flatMap((row) => {
		if (codes.plain(row).length !== 7) return [];
		const said = new Set(foldWords(title(row)));
		return words.every((w) => said.has(w) || !extensionWords.has(w)) ? [{ row, term: -1, score: hit.score }] : [];
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
