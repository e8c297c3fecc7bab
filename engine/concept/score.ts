import { weights } from '../tables/weights.ts';
import type { Features } from './features.ts';

/** Probability that a condition with these signals is reportable; 0..1, three places. */
export function score(features: Features): number {
	let sum = 0;
	for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value;
	return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
