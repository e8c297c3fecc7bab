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

const same = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((name, at) => name === b[at]);

/**
 * What is listed under each category of a release; worked out when first asked for, and kept. Releases of two years list
 * nearly the same, and hold it together: all directions of one take 44 MB.
 */
export function shelf(encode: Encode, dim: number): Shelf {
	const releases = new WeakMap<Release, Known>();
	const met = new Map<string, Shelved[]>();
	const shelvedOf = (category: string, names: readonly string[]): Shelved => {
		const before = met.get(category) ?? [];
		const known = before.find((one) => same(one.names, names));
		if (known) return known;
		const made = { names, directions: directionsOf(encode, dim, names) };
		met.set(category, [...before, made]);
		return made;
	};
	return (release, category) => {
		const known = releases.get(release) ?? { names: listed(release), shelved: new Map() };
		releases.set(release, known);
		const found = known.shelved.get(category) ?? shelvedOf(category, known.names(category));
		known.shelved.set(category, found);
		return found;
	};
}
