import type { Release } from '../icd-data/release.ts';
import type { Asked, Reader } from './contract.ts';

/** What a reader says may lead to other questions once or twice; what is asked later still is answered as unknown: 0. */
const ROUNDS = 3;

/**
 * A reader that can be asked at once. One that cannot is first told all that it will be asked: a pass over the note
 * only listens, and passes are repeated until one asks nothing new. Undefined where it fails: words alone decide then.
 */
export async function ready(
	reader: Reader,
	release: Release,
	pass: (listening: Reader) => void,
	signal?: AbortSignal,
): Promise<Reader | undefined> {
	const { id, prepare } = reader;
	if (!prepare) return reader;
	const met = new Set<string>();
	for (let round = 0; round < ROUNDS; round++) {
		const fresh: Asked[] = [];
		const alike: Reader['alike'] = (of, words, code) => {
			const key = `${code} ${words}`;
			if (!met.has(key)) fresh.push({ words, code });
			met.add(key);
			return reader.alike(of, words, code);
		};
		pass({ id, alike });
		if (fresh.length === 0) break;
		try {
			await prepare.call(reader, release, fresh, signal);
		} catch {
			signal?.throwIfAborted();
			return undefined;
		}
		signal?.throwIfAborted();
	}
	return reader;
}
