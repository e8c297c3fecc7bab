/**
 * How likely code sets and codes are right. Fitted by `npm run calibrate` on the tuning part of our own gold, coded by
 * engines that were not fitted on the note at hand, and brought down to notes met for the first time.
 */

/** Weights of the signals of an encounter (engine/exact/signals.ts), log-odds of an exact code set. */
export const exactWeights: Readonly<Record<string, number>> = {
	bias: 0.72,
	doubtful: -0.353,
	findings: -0.016,
	injuries: 0.065,
	least: 0.299,
	leftOver: -0.219,
	past: 0.076,
	pregnancy: 0.15,
	questions: -0.329,
	symptoms: 0.078,
	together: 0.616,
	uncertain: -0.44,
	unspecified: -1.041,
	words: -0.18,
};

/** From the score of a code to the probability that it is right, in log-odds. */
export const codeCurve = { slope: 0.653, shift: 0.437 } as const;
