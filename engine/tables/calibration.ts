/**
 * How likely code sets and codes are right. Fitted by `npm run calibrate` on the tuning part of our own gold, coded by
 * engines that were not fitted on the note at hand, and brought down to notes met for the first time.
 */

/** Weights of the signals of an encounter (engine/exact/signals.ts), log-odds of an exact code set. */
export const exactWeights: Readonly<Record<string, number>> = {
	bias: 0.041,
	doubtful: -0.257,
	findings: -0.011,
	injuries: 0.035,
	least: 0.212,
	leftOver: -0.205,
	past: -0.009,
	pregnancy: 0.032,
	questions: -0.137,
	symptoms: 0.052,
	together: 0.646,
	uncertain: -0.461,
	unspecified: -0.981,
	words: -0.062,
};

/** From the score of a code to the probability that it is right, in log-odds. */
export const codeCurve = { slope: 0.675, shift: 0.393 } as const;
