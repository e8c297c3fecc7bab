import type { Assertion } from '../contract.ts';
import { signReach, signReachBehind, writtenSigns } from '../tables/written-signs.ts';

/** What the writing around the words `[start, end)` says of them. */
export function written(text: string, start: number, end: number): Assertion | undefined {
	const before = text.slice(Math.max(0, start - signReach), start);
	const behind = text.slice(end, end + signReachBehind);
	const fits = (words: string, sign: RegExp | undefined) => sign === undefined || sign.test(words);
	return writtenSigns.find(
		(s) => fits(text.slice(start, end), s.of) && fits(before, s.before) && fits(behind, s.behind),
	)?.is;
}
