import type { Asked } from '../../engine/contract.ts';
import type { Release } from '../../icd-data/release.ts';
import type { TableReader } from '../card.ts';
import { kept } from '../kept.ts';
import { nearest } from '../nearest.ts';
import type { Embed } from './embed.ts';

/** Directions kept by text: some 30 MB. */
const KEPT = 5_000;

export interface Held {
	/** How near words come to names of a code's category, as the model alone says it. */
	near(release: Release, asked: Asked, signal?: AbortSignal): Promise<number>;
	/** How many texts the model has read so far. */
	texts(): number;
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, i) => sum + x * (b[i] as number), 0);

/** The model looks at the few names that the table finds nearest: all of a category would take it minutes. */
export function heldAgainst(embed: Embed, table: TableReader): Held {
	const met = kept<Float64Array>(KEPT);
	let texts = 0;
	const directionOf = async (text: string) => {
		const known = met.get(text);
		if (known) return known;
		const made = await embed(text);
		texts++;
		met.set(text, made);
		return made;
	};
	const near: Held['near'] = async (release, { words, code }, signal) => {
		const own = await directionOf(words);
		let most = 0;
		for (const name of nearest(table, release, words, code)) {
			signal?.throwIfAborted();
			most = Math.max(most, dot(own, await directionOf(name)));
		}
		return most;
	};
	return { near, texts: () => texts };
}
