import type { Release } from '../icd-data/release.ts';
import type { Encode } from './encoder.ts';
import { listed } from './listed.ts';

/** The names listed under a category, and their directions one after the other. */
export interface Shelved {
	readonly names: readonly string[];
	readonly directions: Float32Array;
}

export type Shelf = (release: Release, category: string) => Shelved;

interface Known {
	readonly names: (category: string) => readonly string[];
	readonly shelved: Map<string, Shelved>;
}

function directionsOf(encode: Encode, dim: number, names: readonly string[]): Float32Array {
	const out = new Float32Array(names.length * dim);
	for (const [i, name] of names.entries()) out.set(encode(name), i * dim);
	return out;
}

/** What is listed under each category of a release; worked out when first asked for, and kept. */
export function shelf(encode: Encode, dim: number): Shelf {
	const releases = new WeakMap<Release, Known>();
	return (release, category) => {
		const known = releases.get(release) ?? { names: listed(release), shelved: new Map() };
		releases.set(release, known);
		const met = known.shelved.get(category);
		if (met) return met;
		const names = known.names(category);
		const found = { names, directions: directionsOf(encode, dim, names) };
		known.shelved.set(category, found);
		return found;
	};
}
