import type { Reader } from '../../engine/contract.ts';
import { type ContextCard, type Found, wholeBy } from '../../model/context/card.ts';
import { sha256Of } from '../../model/sha256.ts';
import { bytesOf, jsonOf } from './fileOf.ts';

async function found(name: string): Promise<Found> {
	const bytes = await bytesOf(name);
	return { bytes, sha256: await sha256Of(bytes) };
}

async function opened(): ReturnType<typeof wholeBy> {
	try {
		const card = jsonOf(await bytesOf('context.json')) as ContextCard;
		const { files } = card;
		const [model, vocabulary, head] = await Promise.all([
			found(files.model.name),
			found(files.vocabulary.name),
			found(files.head.name),
		]);
		return await wholeBy(card, { model, vocabulary, head });
	} catch {
		return undefined;
	}
}

/**
 * Opens the model of whole notes among the extension's own files, and makes readers use it. A reader stays as it is where
 * a file is missing, damaged or cannot be opened; the result's provenance names what read it.
 */
export function readingWholeNotes(): <R extends Reader>(reader: R) => Promise<R> {
	const by = opened();
	return async (reader) => (await by)?.(reader) ?? reader;
}
