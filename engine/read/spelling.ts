import { foldOnce, foldWord, stem } from '../../icd-data/words.ts';
import { commonWords } from '../tables/common-words.ts';
import { tornHeads, tornTails, verbal } from '../tables/grammar.ts';
import { plainWords } from '../tables/plain-words.ts';
import { clinicalWords } from './clinical-words.ts';

const common = new Set(commonWords.map((w) => stem(w)));
const letters = 'abcdefghijklmnopqrstuvwxyz';
/** Shorter words are left alone; a changed letter is mended only in longer ones still. */
const SHORTEST = 6;
const CHANGED = 8;
/** No clinical word is longer; trying every slip of a longer one would only cost time. */
const LONGEST = 30;

/** Words one slip away, surest slips first: swapped, doubled or dropped letters, then changed ones. The first letter holds. */
function* slips(w: string): Generator<string> {
	for (let i = 1; i < w.length - 1; i++) yield w.slice(0, i) + w[i + 1] + w[i] + w.slice(i + 2);
	for (let i = 1; i < w.length; i++) yield w.slice(0, i) + w.slice(i + 1);
	for (let i = 1; i <= w.length; i++) for (const c of letters) yield w.slice(0, i) + c + w.slice(i);
	if (w.length >= CHANGED)
		for (let i = 1; i < w.length; i++) for (const c of letters) yield w.slice(0, i) + c + w.slice(i + 1);
}

const known = new Map<string, string | undefined>();

function mend(w: string): string | undefined {
	if (
		w.length < SHORTEST ||
		w.length > LONGEST ||
		/[^a-z]/.test(w) ||
		plainWords.has(w) ||
		clinicalWords.has(foldWord(w)) ||
		common.has(stem(w)) ||
		verbal.has(stem(w))
	)
		return undefined;
	for (const slip of slips(w)) {
		const fold = foldOnce(slip);
		if (fold.length >= SHORTEST - 1 && clinicalWords.has(fold)) return slip;
	}
	return undefined;
}

/** A clinical word for a likely misspelling of it, or undefined. The same word always gives the same answer. */
export function mended(raw: string): string | undefined {
	const w = raw.toLowerCase();
	if (!known.has(w)) {
		if (known.size > 20_000) known.clear();
		known.set(w, mend(w));
	}
	return known.get(w);
}

/** Shortest word that dictation is taken to have torn in two, and shortest of its parts. */
const TORN = 8;
const PART = 3;

/** One clinical word that a dictation wrote as two ("hyper glycemia", "micro albumin"), or undefined: one half is no word of its own. */
export function rejoined(first: string, second: string): string | undefined {
	const [a, b] = [first.toLowerCase(), second.toLowerCase()];
	const whole = `${a}${b}`;
	if (whole.length < TORN || a.length < PART || b.length < PART || /[^a-z]/.test(whole)) return undefined;
	const torn = tornHeads.has(a) || tornTails.has(b);
	if (!torn && plainWords.has(a) && plainWords.has(b)) return undefined;
	if (!clinicalWords.has(foldOnce(whole))) return undefined;
	const alone = (w: string) => plainWords.has(w) || common.has(stem(w)) || clinicalWords.has(foldOnce(w));
	return !torn && alone(a) && alone(b) ? undefined : whole;
}
