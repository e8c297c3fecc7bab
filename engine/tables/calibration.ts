/**
 * How likely code sets and codes are right. Fitted by `npm run calibrate` on the tuning part of our own gold, coded by
 * engines that were not fitted on the note at hand, and brought down to notes met for the first time.
 */

/** Weights of the signals of an encounter (engine/exact/signals.ts), log-odds of an exact code set. */
export const exactWeights: Readonly<Record<string, number>> = {
	bias: 2.521,
	doubtful: -0.426,
	findings: -0.07,
	injuries: 0.019,
	least: 0.332,
	leftOver: -0.304,
	past: 0.058,
	pregnancy: 0.609,
	questions: -0.055,
	symptoms: 0.33,
	together: 0.542,
	uncertain: -0.49,
	unspecified: -0.925,
	words: -0.501,
};

/** From the score of a code to the probability that it is right, in log-odds. */
export const codeCurve = { slope: 0.733, shift: 0.271 } as const;
