/**
 * How likely code sets and codes are right. Fitted by `npm run calibrate` on the tuning part of our own gold, coded by
 * engines that were not fitted on the note at hand, and brought down to notes met for the first time.
 */

/** Weights of the signals of an encounter (engine/exact/signals.ts), log-odds of an exact code set. */
export const exactWeights: Readonly<Record<string, number>> = {
	bias: 1.167,
	doubtful: -0.232,
	findings: 0.091,
	injuries: 0.091,
	least: 0.278,
	leftOver: -0.175,
	past: 0.084,
	pregnancy: -0.016,
	questions: -0.224,
	symptoms: 0.039,
	together: 0.595,
	uncertain: -0.412,
	unspecified: -0.995,
	words: -0.323,
};

/** From the score of a code to the probability that it is right, in log-odds. */
export const codeCurve = { slope: 0.706, shift: 0.329 } as const;
