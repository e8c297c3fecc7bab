import { weights } from '../tables/weights.ts';
import { heard } from '../tables/weights-read.ts';
import type { Features } from './features.ts';

/** Probability that a condition with these signals is reportable; 0..1, three places. */
export function score(features: Features): number {
	const table = features.alike === undefined ? weights : heard;
	let sum = 0;
	for (const [name, value] of Object.entries(features)) sum += (table[name] ?? 0) * value;
	return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
