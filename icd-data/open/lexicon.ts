import type { Lexicon, Row, TermSource } from '../release.ts';
import { decodeUtf8 } from '../utf8.ts';
import { type Columns, starts, texts } from './columns.ts';

const sources: readonly TermSource[] = ['title', 'inclusion', 'index', 'neoplasm', 'drug', 'external'];

/** The columns of the terms, for loops over all of them. */
export interface TermArrays {
	readonly row: Uint32Array;
	readonly source: Uint8Array;
	readonly via: Uint32Array;
	readonly requiredAt: Uint32Array;
	readonly required: Uint32Array;
	readonly optionalAt: Uint32Array;
	readonly optional: Uint32Array;
}

export function readArrays(columns: Columns): TermArrays {
	return {
		row: columns.u32('terms.row'),
		source: columns.u8('terms.source'),
		via: columns.u32('terms.via'),
		requiredAt: starts(columns.u8('terms.requiredCount')),
		required: columns.wide('terms.required'),
		optionalAt: starts(columns.u8('terms.optionalCount')),
		optional: columns.wide('terms.optional'),
	};
}

/** The terms anchored at one word are numbered in a row, so a run of numbers is the posting list. */
export function openLexicon(columns: Columns, arrays: TermArrays, title: (row: Row) => string): Lexicon {
	const words = decodeUtf8(columns.u8('words')).split('\n');
	const ids = new Map<string, number>();
	for (let i = 0; i < words.length; i++) ids.set(words[i] as string, i);
	const { row, source, requiredAt, required, optionalAt, optional } = arrays;
	const column = columns.u8('terms.column');
	const frequency = columns.u32('frequency');
	const anchorAt = starts(columns.u32('anchored'));
	const every = new Uint32Array(row.length);
	for (let i = 0; i < every.length; i++) every[i] = i;
	const manifestationOf = columns.u32('terms.manifestationOf');
	const manifestation = columns.u32('terms.manifestation');
	const text = openTermTexts(columns, title);
	return {
		size: row.length,
		words: words.length,
		wordId: (word) => ids.get(word) ?? -1,
		word: (id) => words[id] ?? '',
		required: (term) => required.subarray(requiredAt[term], requiredAt[term + 1]),
		optional: (term) => optional.subarray(optionalAt[term], optionalAt[term + 1]),
		anchored: (word) => every.subarray(anchorAt[word], anchorAt[word + 1]),
		frequency: (word) => frequency[word] ?? 0,
		row: (term) => row[term] ?? -1,
		source: (term) => sources[source[term] ?? 0] as TermSource,
		term: (id) => ({
			text: text(id),
			source: sources[source[id] ?? 0] as TermSource,
			row: row[id] ?? -1,
			manifestation: manifestation[position(manifestationOf, id)] ?? -1,
			column: column[id] ?? 0,
		}),
	};
}

/** Place of a value in an ascending list, or -1. */
function position(list: Uint32Array, value: number): number {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const mid = (low + high) >>> 1;
		if ((list[mid] as number) < value) low = mid + 1;
		else high = mid;
	}
	return list[low] === value ? low : -1;
}

/** "Diabetes, diabetic (mellitus) (sugar), with, retinopathy": the path as the index prints it. */
function openTermTexts(columns: Columns, title: (row: Row) => string): (term: number) => string {
	const source = columns.u8('terms.source');
	const from = columns.u32('terms.from');
	const via = columns.u32('terms.via');
	const inclusion = texts(columns, 'inclusions');
	const entry = texts(columns, 'entries.title');
	const up = columns.u32('entries.up');
	const path = (id: number): string => {
		const distance = up[id] ?? 0;
		return distance === 0 ? entry(id) : `${path(id - distance)}, ${entry(id)}`;
	};
	return (term) => {
		const start = from[term] ?? 0;
		if (source[term] === 0) return title(start);
		if (source[term] === 1) return inclusion(start);
		const target = via[term] ?? 0;
		return target === 0 ? path(start) : `${path(start)}: see ${path(target - 1)}`;
	};
}
