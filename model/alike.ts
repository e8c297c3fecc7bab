import type { Release } from '../icd-data/release.ts';
import type { Encode } from './encoder.ts';
import { listed } from './listed.ts';

interface Known {
	readonly names: (category: string) => readonly string[];
	/** Directions of a category's names, one after the other. */
	readonly directions: Map<string, Float32Array>;
}

function directionsOf(encode: Encode, dim: number, names: readonly string[]): Float32Array {
	const out = new Float32Array(names.length * dim);
	for (const [i, name] of names.entries()) out.set(encode(name), i * dim);
	return out;
}

/** The best cosine of a direction with any of many. */
function best(own: Float64Array, many: Float32Array): number {
	const dim = own.length;
	let most = 0;
	for (let from = 0; from < many.length; from += dim) {
		let sum = 0;
		for (let i = 0; i < dim; i++) sum += (own[i] as number) * (many[from + i] as number);
		if (sum > most) most = sum;
	}
	return most;
}

/** How near words come to the nearest name listed under a code's category: 0..1, three places. What it has met of a release it keeps. */
export function alike(encode: Encode, dim: number): (release: Release, words: string, code: string) => number {
	const releases = new WeakMap<Release, Known>();
	const knownOf = (release: Release): Known => {
		const met = releases.get(release) ?? { names: listed(release), directions: new Map() };
		releases.set(release, met);
		return met;
	};
	return (release, words, code) => {
		const { names, directions } = knownOf(release);
		const category = code.slice(0, 3);
		const many = directions.get(category) ?? directionsOf(encode, dim, names(category));
		directions.set(category, many);
		return Math.round(best(encode(words), many) * 1000) / 1000;
	};
}
