import type { Draft } from './draft.ts';

/** Terms with word ids, sorted so that the terms anchored at one word stand together. */
export interface Vocabulary {
	readonly words: readonly string[];
	readonly frequency: Uint32Array;
	/** First term of each word's anchored run; one more entry than words. */
	readonly anchorStart: Uint32Array;
	readonly terms: readonly {
		readonly draft: Draft;
		readonly required: readonly number[];
		readonly optional: readonly number[];
	}[];
	readonly dropped: { readonly empty: number; readonly duplicate: number; readonly long: number };
}

/** No note says more words than this in one breath. */
const longest = 16;

/** Word ids are alphabetical; duplicates (same words, row and source) and terms without a word go. */
export function buildVocabulary(drafts: readonly Draft[]): Vocabulary {
	const words = [...new Set(drafts.flatMap((d) => [...d.phrase.required, ...d.phrase.optional]))].sort((a, b) =>
		a < b ? -1 : a > b ? 1 : 0,
	);
	const ids = new Map(words.map((w, i) => [w, i]));
	const toIds = (list: readonly string[]) => [...new Set(list.map((w) => ids.get(w) as number))].sort((a, b) => a - b);
	const seen = new Set<string>();
	let empty = 0;
	let duplicate = 0;
	let long = 0;
	const kept = drafts.flatMap((draft) => {
		const required = toIds(draft.phrase.required);
		if (required.length === 0) {
			empty++;
			return [];
		}
		if (required.length > longest) {
			long++;
			return [];
		}
		const key = `${required.join(' ')}|${draft.row}|${draft.source}|${draft.manifestation}`;
		if (seen.has(key)) {
			duplicate++;
			return [];
		}
		seen.add(key);
		const has = new Set(required);
		return [{ draft, required, optional: toIds(draft.phrase.optional).filter((w) => !has.has(w)) }];
	});
	const frequency = new Uint32Array(words.length);
	for (const t of kept) for (const w of t.required) frequency[w] = (frequency[w] ?? 0) + 1;
	const anchor = (t: { required: readonly number[] }) =>
		t.required.reduce((best, w) => ((frequency[w] as number) < (frequency[best] as number) ? w : best));
	const sorted = kept
		.map((t, i) => ({ t, i, a: anchor(t) }))
		.sort((x, y) => x.a - y.a || x.t.draft.row - y.t.draft.row || x.i - y.i);
	const anchorStart = new Uint32Array(words.length + 1);
	for (const s of sorted) anchorStart[s.a + 1] = (anchorStart[s.a + 1] ?? 0) + 1;
	for (let w = 0; w < words.length; w++)
		anchorStart[w + 1] = (anchorStart[w + 1] as number) + (anchorStart[w] as number);
	return { words, frequency, anchorStart, terms: sorted.map((s) => s.t), dropped: { empty, duplicate, long } };
}
