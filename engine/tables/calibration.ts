/**
 * How likely code sets and codes are right. Fitted by `npm run calibrate` on the tuning part of our own gold, coded by
 * engines that were not fitted on the note at hand, and brought down to notes met for the first time.
 */

/** Weights of the signals of an encounter (engine/exact/signals.ts), log-odds of an exact code set. */
export const exactWeights: Readonly<Record<string, number>> = {
	bias: 3.665,
	doubtful: -0.191,
	findings: 0.017,
	injuries: -0.333,
	least: 0.48,
	leftOver: -0.256,
	past: -0.032,
	pregnancy: 0.296,
	questions: 0,
	symptoms: 0.446,
	together: 0.413,
	uncertain: -0.242,
	unspecified: -0.825,
	words: -0.882,
};

/** From the score of a code to the probability that it is right, in log-odds. */
export const codeCurve = { slope: 0.79, shift: 0.147 } as const;
