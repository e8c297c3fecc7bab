import type { Release } from '../icd-data/release.ts';
import { cosines } from './alike.ts';
import type { TableReader } from './card.ts';

/** Names of a category that a slower model looks at. */
const SHORTLIST = 8;

/** The names listed under a code's category that the table finds nearest to words, the nearest first. */
export function nearest({ encode, shelf }: TableReader, release: Release, words: string, code: string): string[] {
	const { names, directions } = shelf(release, code.slice(0, 3));
	const near = cosines(encode(words), directions);
	return names
		.map((name, at) => ({ name, near: near[at] as number }))
		.sort((a, b) => b.near - a.near)
		.slice(0, SHORTLIST)
		.map(({ name }) => name);
}
