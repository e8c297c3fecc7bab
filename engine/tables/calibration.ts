/**
 * How likely code sets and codes are right. Fitted by `npm run calibrate` on the tuning part of our own gold, coded by
 * engines that were not fitted on the note at hand, and brought down to notes met for the first time.
 */

/** Weights of the signals of an encounter (engine/exact/signals.ts), log-odds of an exact code set. */
export const exactWeights: Readonly<Record<string, number>> = {
	bias: 2.003,
	doubtful: -0.385,
	findings: 0.126,
	injuries: 0.112,
	least: 0.125,
	leftOver: -0.21,
	past: 0.142,
	pregnancy: 0.058,
	questions: -0.232,
	symptoms: 0.161,
	together: 0.804,
	uncertain: -0.201,
	unspecified: -0.874,
	words: -0.403,
};

/** From the score of a code to the probability that it is right, in log-odds. */
export const codeCurve = { slope: 0.639, shift: 0.389 } as const;
