/**
 * How likely code sets and codes are right. Fitted by `npm run calibrate` on the tuning part of our own gold, coded by
 * engines that were not fitted on the note at hand, and brought down to notes met for the first time.
 */

/** Weights of the signals of an encounter (engine/exact/signals.ts), log-odds of an exact code set. */
export const exactWeights: Readonly<Record<string, number>> = {
	bias: 3.625,
	doubtful: -0.152,
	findings: -0.024,
	injuries: -0.397,
	least: 0.483,
	leftOver: -0.28,
	past: 0.028,
	pregnancy: 0.328,
	questions: 0.116,
	symptoms: 0.391,
	together: 0.379,
	uncertain: -0.328,
	unspecified: -0.889,
	words: -0.875,
};

/** From the score of a code to the probability that it is right, in log-odds. */
export const codeCurve = { slope: 0.793, shift: 0.144 } as const;
