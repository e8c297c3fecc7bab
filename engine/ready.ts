import type { Release } from '../icd-data/release.ts';
import type { Asked, NoteReader, Reader } from './contract.ts';

/** What a reader says may lead to other questions once or twice; what is asked later still is answered as unknown: 0. */
const ROUNDS = 3;

/** The reader with the note read, and ready to be asked of it. Undefined where it fails: words alone decide then. */
export async function ready(
	reader: Reader,
	release: Release,
	text: string,
	pass: (listening: NoteReader) => void,
	signal?: AbortSignal,
): Promise<NoteReader | undefined> {
	const { id } = reader;
	const alike: Reader['alike'] = (of, words, code) => reader.alike(of, words, code);
	try {
		const told = await reader.read?.(text, signal);
		const read = { id, alike, ...(told ? { told } : {}) };
		await prepared(reader, release, read, pass, signal);
		return read;
	} catch {
		signal?.throwIfAborted();
		return undefined;
	}
}

/**
 * A reader that cannot answer at once is first told all that it will be asked: a pass over the note only listens, and
 * passes are repeated until one asks nothing new.
 */
async function prepared(
	reader: Reader,
	release: Release,
	read: NoteReader,
	pass: (listening: NoteReader) => void,
	signal?: AbortSignal,
): Promise<void> {
	const { prepare } = reader;
	if (!prepare) return;
	const met = new Set<string>();
	for (let round = 0; round < ROUNDS; round++) {
		const fresh: Asked[] = [];
		const alike: Reader['alike'] = (of, words, code) => {
			const key = `${code} ${words}`;
			if (!met.has(key)) fresh.push({ words, code });
			met.add(key);
			return reader.alike(of, words, code);
		};
		pass({ ...read, alike });
		if (fresh.length === 0) break;
		await prepare.call(reader, release, fresh, signal);
		signal?.throwIfAborted();
	}
}
