import { weights } from '../tables/weights.ts';
import { weightsWithReader } from '../tables/weights-with-reader.ts';
import type { Features } from './features.ts';

/** Probability that a condition with these signals is reportable; 0..1, three places. With a reader's signal all others weigh differently. */
export function score(features: Features): number {
	const table = features.alike === undefined ? weights : weightsWithReader;
	let sum = 0;
	for (const [name, value] of Object.entries(features)) sum += (table[name] ?? 0) * value;
	return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
