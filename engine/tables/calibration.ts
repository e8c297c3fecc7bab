/**
 * How likely code sets and codes are right. Fitted by `npm run calibrate` on the tuning part of our own gold, coded by
 * engines that were not fitted on the note at hand, and brought down to notes met for the first time.
 */

/** Weights of the signals of an encounter (engine/exact/signals.ts), log-odds of an exact code set. */
export const exactWeights: Readonly<Record<string, number>> = {
	bias: 1.699,
	doubtful: -0.362,
	findings: 0.023,
	injuries: -0.012,
	least: 0.172,
	leftOver: -0.259,
	past: 0.045,
	pregnancy: 0.62,
	questions: -0.462,
	symptoms: 0.233,
	together: 0.706,
	uncertain: -0.274,
	unspecified: -0.774,
	words: -0.325,
};

/** From the score of a code to the probability that it is right, in log-odds. */
export const codeCurve = { slope: 0.684, shift: 0.365 } as const;
