/**
 * How likely code sets and codes are right. Fitted by `npm run calibrate` on the tuning part of our own gold, coded by
 * engines that were not fitted on the note at hand, and brought down to notes met for the first time.
 */

/** Weights of the signals of an encounter (engine/exact/signals.ts), log-odds of an exact code set. */
export const exactWeights: Readonly<Record<string, number>> = {
	bias: 1.952,
	doubtful: -0.241,
	findings: 0.155,
	injuries: 0.122,
	least: 0.236,
	leftOver: -0.191,
	past: 0.031,
	pregnancy: 0.091,
	questions: -0.317,
	symptoms: 0.18,
	together: 0.65,
	uncertain: -0.168,
	unspecified: -0.817,
	words: -0.479,
};

/** From the score of a code to the probability that it is right, in log-odds. */
export const codeCurve = { slope: 0.623, shift: 0.43 } as const;
