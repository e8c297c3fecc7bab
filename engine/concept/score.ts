import { weights } from '../tables/weights.ts';
import { weightsWithContext } from '../tables/weights-with-context.ts';
import { weightsWithReader } from '../tables/weights-with-reader.ts';
import type { Features } from './features.ts';

/** With a signal of the reader all others weigh differently. */
function tableFor({ alike, context }: Features): Readonly<Record<string, number>> {
	if (alike === undefined) return weights;
	return context === undefined ? weightsWithReader : weightsWithContext;
}

/** Probability that a condition with these signals is reportable; 0..1, three places. */
export function score(features: Features): number {
	const table = tableFor(features);
	let sum = 0;
	for (const [name, value] of Object.entries(features)) sum += (table[name] ?? 0) * value;
	return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
