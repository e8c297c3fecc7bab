import type { Draft, Prompt } from '../contract.ts';
import { tagged } from '../decide/draft.ts';
import { choices, kinds, vague } from '../tables/signals.ts';

/** Readable signals of a coded encounter; the calibration weighs them (tables/calibration.ts). */
export type Signals = Readonly<Record<string, number>>;

/** Counts grow less and less telling. */
const tally = (count: number): number => Math.log1p(count);

/** No code is certain and none impossible. */
const within = (p: number): number => Math.min(0.98, Math.max(0.02, p));
const odds = (p: number): number => Math.log(within(p) / (1 - within(p)));

/** A code set without a code is told as one unlikely code. */
const NONE = 0.3;

const ofKind = (code: string, prefixes: readonly string[]): boolean => prefixes.some((p) => code.startsWith(p));

/** What tells whether the code set of a finished draft is likely to be exact. Pure. */
export function signalsOf(draft: Draft, prompts: readonly Prompt[]): Signals {
	const { codes, candidates, encounter } = draft;
	const sure = codes.length > 0 ? codes.map((s) => s.confidence) : [NONE];
	const out: Record<string, number> = {
		bias: 1,
		together: sure.reduce((sum, p) => sum + Math.log(within(p)), 0),
		least: odds(Math.min(...sure)),
		words: Math.log(Math.max(10, encounter.text.split(/\s+/).length)),
		leftOver: tally(tagged(draft, 'left-over').length),
		unspecified: tally(codes.filter((s) => vague.test(s.title)).length),
		questions: tally(prompts.length),
	};
	for (const { signal, codes: prefixes } of kinds)
		out[signal] = tally(codes.filter((s) => ofKind(s.code, prefixes)).length);
	for (const { signal, reasons } of choices)
		out[signal] = tally(candidates.filter(({ reason }) => reasons.includes(reason)).length);
	return out;
}
