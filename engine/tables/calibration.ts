/**
 * How likely code sets and codes are right. Fitted by `npm run calibrate` on the tuning part of our own gold, coded by
 * engines that were not fitted on the note at hand, and brought down to notes met for the first time.
 */

/** Weights of the signals of an encounter (engine/exact/signals.ts), log-odds of an exact code set. */
export const exactWeights: Readonly<Record<string, number>> = {
	bias: 4.031,
	doubtful: -0.303,
	findings: -0.676,
	injuries: -0.73,
	least: 0.601,
	leftOver: -0.582,
	past: -0.358,
	pregnancy: -0.465,
	questions: -0.476,
	symptoms: 0.744,
	together: 0.408,
	uncertain: -0.624,
	unspecified: -0.978,
	words: -0.704,
};

/** From the score of a code to the probability that it is right, in log-odds. */
export const codeCurve = { slope: 0.656, shift: 0.166 } as const;
