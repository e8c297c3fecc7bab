import type { Reader } from '../../engine/contract.ts';
import type { Release } from '../../icd-data/release.ts';
import { thousandths } from '../alike.ts';
import { kept } from '../kept.ts';
import type { Held } from './held-against.ts';

/** Answers kept of a release; a note asks for some hundred. */
const KEPT = 20_000;

/** How a model's cosines read on the scale that the scorer's weights were fitted on. */
export interface Scale {
	readonly from: number;
	readonly by: number;
}

/** A model of a user's own as the engine's reader. It is told beforehand what it will be asked. */
export function packReader(id: string, held: Held, { from, by }: Scale): Reader {
	const releases = new WeakMap<Release, ReturnType<typeof kept<number>>>();
	const keyOf = (words: string, code: string) => `${code.slice(0, 3)} ${words}`;
	return {
		id,
		alike: (release, words, code) => releases.get(release)?.get(keyOf(words, code)) ?? 0,
		async prepare(release, asked, signal) {
			const known = releases.get(release) ?? kept<number>(KEPT);
			releases.set(release, known);
			for (const one of asked) {
				const key = keyOf(one.words, one.code);
				if (known.get(key) !== undefined) continue;
				const near = from + by * (await held.near(release, one, signal));
				known.set(key, thousandths(Math.min(1, Math.max(0, near))));
			}
		},
	};
}
