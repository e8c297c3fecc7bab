import type { Release } from '../icd-data/release.ts';
import type { Encode } from './encoder.ts';
import type { Shelf } from './shelf.ts';

/** Cosines of a direction with each of many, in their order. */
export function cosines(own: Float64Array, many: Float32Array): Float64Array {
	const dim = own.length;
	const out = new Float64Array(many.length / dim);
	for (let row = 0; row < out.length; row++) {
		const from = row * dim;
		let sum = 0;
		for (let i = 0; i < dim; i++) sum += (own[i] as number) * (many[from + i] as number);
		out[row] = sum;
	}
	return out;
}

/** Three places, so that every machine comes to the same weight. */
export const thousandths = (x: number): number => Math.round(x * 1000) / 1000;

/** How near words come to the nearest name listed under a code's category: 0..1, three places. */
export function alike(encode: Encode, shelf: Shelf): (release: Release, words: string, code: string) => number {
	return (release, words, code) => {
		const { directions } = shelf(release, code.slice(0, 3));
		let most = 0;
		for (const near of cosines(encode(words), directions)) if (near > most) most = near;
		return thousandths(most);
	};
}
