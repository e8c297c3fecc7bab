/**
 * How likely code sets and codes are right. Fitted by `npm run calibrate` on the tuning part of our own gold, coded by
 * engines that were not fitted on the note at hand, and brought down to notes met for the first time.
 */

/** Weights of the signals of an encounter (engine/exact/signals.ts), log-odds of an exact code set. */
export const exactWeights: Readonly<Record<string, number>> = {
	bias: 3.011,
	doubtful: -0.402,
	findings: -0.018,
	injuries: -0.291,
	least: 0.321,
	leftOver: -0.219,
	past: -0.071,
	pregnancy: 0.349,
	questions: -0.214,
	symptoms: 0.055,
	together: 0.554,
	uncertain: -0.394,
	unspecified: -0.85,
	words: -0.6,
};

/** From the score of a code to the probability that it is right, in log-odds. */
export const codeCurve = { slope: 0.754, shift: 0.178 } as const;
