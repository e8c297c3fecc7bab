/**
 * How likely code sets and codes are right. Fitted by `npm run calibrate` on the tuning part of our own gold, coded by
 * engines that were not fitted on the note at hand, and brought down to notes met for the first time.
 */

/** Weights of the signals of an encounter (engine/exact/signals.ts), log-odds of an exact code set. */
export const exactWeights: Readonly<Record<string, number>> = {
	bias: 3.407,
	doubtful: -0.233,
	findings: -0.687,
	injuries: -0.211,
	least: 0.409,
	leftOver: -0.474,
	past: -0.037,
	pregnancy: -0.526,
	questions: -0.374,
	symptoms: 0.802,
	together: 0.696,
	uncertain: -0.565,
	unspecified: -0.754,
	words: -0.665,
};

/** From the score of a code to the probability that it is right, in log-odds. */
export const codeCurve = { slope: 0.635, shift: 0.182 } as const;
