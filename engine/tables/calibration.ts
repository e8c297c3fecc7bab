/**
 * How likely code sets and codes are right. Fitted by `npm run calibrate` on the tuning part of our own gold, coded by
 * engines that were not fitted on the note at hand, and brought down to notes met for the first time.
 */

/** Weights of the signals of an encounter (engine/exact/signals.ts), log-odds of an exact code set. */
export const exactWeights: Readonly<Record<string, number>> = {
	bias: 3.039,
	doubtful: -0.33,
	findings: -0.099,
	injuries: -0.394,
	least: 0.661,
	leftOver: -0.253,
	past: -0.1,
	pregnancy: -0.061,
	questions: -0.356,
	symptoms: 0.008,
	together: 0.316,
	uncertain: -0.361,
	unspecified: -1.002,
	words: -0.775,
};

/** From the score of a code to the probability that it is right, in log-odds. */
export const codeCurve = { slope: 0.764, shift: 0.152 } as const;
