import type { Release, Row } from '../../icd-data/release.ts';
import { barredBy, hollowPairs, loneWords, needsWord, shutChapters } from '../tables/dictionary-limits.ts';

const lone = new Set(loneWords);
const hollow = new Set(hollowPairs.map((p) => p.split(' ').sort().join(' ')));
/** Index paths that join two diseases of which each is coded by itself: the rules join them. */
const greedy = /with, bronchitis|with, exacerbation|obstructive \(chronic\), with|mastectomy site|pruritic NEC/i;

const verdicts = new WeakMap<Release, Int8Array>();

function judge(release: Release, term: number): boolean {
	const { lexicon } = release;
	const t = lexicon.term(term);
	if (t.source === 'drug' || t.source === 'external' || t.row < 0) return false;
	const code = release.code(t.row);
	if (shutChapters.some((c) => code.startsWith(c))) return false;
	if (/^other\b|\bother specified\b|\bnot elsewhere\b|\bnot otherwise\b/i.test(t.text) && t.source === 'title')
		return false;
	if (greedy.test(t.text)) return false;
	const required = lexicon.required(term);
	if (required.length === 2)
		return !hollow.has(
			Array.from(required, (w) => lexicon.word(w))
				.sort()
				.join(' '),
		);
	if (required.length !== 1) return required.length > 1;
	const word = lexicon.word(required[0] as number);
	return word.length > 3 && !lone.has(word) && t.source === 'index';
}

/** Whether a phrase of the release may be read in a note; decided once per phrase. */
export function usable(release: Release, term: number): boolean {
	let known = verdicts.get(release);
	if (!known) {
		known = new Int8Array(release.lexicon.size);
		verdicts.set(release, known);
	}
	if (known[term] === 0) known[term] = judge(release, term) ? 1 : -1;
	return known[term] === 1;
}

/** Whether a row may be read among these words: some codes need a word that says what went wrong. */
export function licensed(release: Release, row: Row, has: (word: string) => boolean): boolean {
	const code = release.code(row);
	if (barredBy.some((b) => b.prefixes.some((p) => code.startsWith(p)) && b.words.some(has))) return false;
	return needsWord.every((n) => !n.prefixes.some((p) => code.startsWith(p)) || n.words.some(has));
}
