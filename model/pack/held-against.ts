import type { Asked, Reader } from '../../engine/contract.ts';
import type { Release } from '../../icd-data/release.ts';
import { thousandths } from '../alike.ts';
import type { TableReader } from '../card.ts';
import { nearest } from '../nearest.ts';
import type { Embed } from './embed.ts';

/** Directions kept by text; more are forgotten, all at once. */
const KEPT = 20_000;

/** How a model's cosines read on the scale that the scorer's weights were fitted on. */
export interface Scale {
	readonly from: number;
	readonly by: number;
}

export interface Held {
	/** How near words come to names of a code's category, as the model alone says it. */
	near(release: Release, asked: Asked, signal?: AbortSignal): Promise<number>;
	/** How many texts the model has read so far. */
	texts(): number;
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, i) => sum + x * (b[i] as number), 0);

/** The model looks at the few names that the table finds nearest: all of a category would take it minutes. */
export function heldAgainst(embed: Embed, table: TableReader): Held {
	const met = new Map<string, Float64Array>();
	let texts = 0;
	const directionOf = async (text: string) => {
		const known = met.get(text);
		if (known) return known;
		const made = await embed(text);
		texts++;
		if (met.size > KEPT) met.clear();
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

/** A model of a user's own as the engine's reader. It is told beforehand what it will be asked. */
export function packReader(id: string, held: Held, { from, by }: Scale): Reader {
	const releases = new WeakMap<Release, Map<string, number>>();
	const keyOf = (words: string, code: string) => `${code.slice(0, 3)} ${words}`;
	return {
		id,
		alike: (release, words, code) => releases.get(release)?.get(keyOf(words, code)) ?? 0,
		async prepare(release, asked, signal) {
			const known = releases.get(release) ?? new Map<string, number>();
			releases.set(release, known);
			if (known.size > KEPT) known.clear();
			for (const one of asked) {
				const key = keyOf(one.words, one.code);
				if (known.has(key)) continue;
				const near = from + by * (await held.near(release, one, signal));
				known.set(key, thousandths(Math.min(1, Math.max(0, near))));
			}
		},
	};
}
