/**
 * How likely code sets and codes are right. Fitted by `npm run calibrate` on the tuning part of our own gold, coded by
 * engines that were not fitted on the note at hand, and brought down to notes met for the first time.
 */

/** Weights of the signals of an encounter (engine/exact/signals.ts), log-odds of an exact code set. */
export const exactWeights: Readonly<Record<string, number>> = {
	bias: 0.847,
	doubtful: -0.312,
	findings: 0.049,
	injuries: 0.044,
	least: 0.259,
	leftOver: -0.208,
	past: 0.054,
	pregnancy: 0.082,
	questions: -0.159,
	symptoms: 0.094,
	together: 0.675,
	uncertain: -0.335,
	unspecified: -0.994,
	words: -0.215,
};

/** From the score of a code to the probability that it is right, in log-odds. */
export const codeCurve = { slope: 0.679, shift: 0.34 } as const;
