import { exactWeights } from '../tables/calibration.ts';
import type { Signals } from './signals.ts';

/** Probability that a coded encounter with these signals has exactly the right codes: 0..1, three places. */
export function exactness(signals: Signals, weights: Readonly<Record<string, number>> = exactWeights): number {
	let sum = 0;
	for (const [name, value] of Object.entries(signals)) sum += (weights[name] ?? 0) * value;
	return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
