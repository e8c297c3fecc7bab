import type { Reader } from '../../engine/contract.ts';
import { headOf } from './head.ts';
import { openContext } from './open.ts';
import { readingWhole } from './reader.ts';

export type Part = 'model' | 'vocabulary' | 'head';

/** What `public/model/context.json` says that the code needs; the rest of it is for people. */
export interface ContextCard {
	readonly name: string;
	readonly files: Readonly<Record<Part, { readonly name: string; readonly sha256: string }>>;
}

/** A file as it was found, with the SHA-256 of its bytes. */
export interface Found {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly sha256: string;
}

/** What stands before a place, at it and behind it, each a row of the encoder. */
export const WIDE = 3 * 384;

/** Makes readers read whole notes. Undefined where a file is not the one of the card; throws `Unfit` where the model cannot be opened. */
export async function wholeBy(
	{ name, files }: ContextCard,
	found: Readonly<Record<Part, Found>>,
): Promise<(<R extends Reader>(reader: R) => R) | undefined> {
	const parts: readonly Part[] = ['model', 'vocabulary', 'head'];
	const head = headOf(found.head.bytes, WIDE);
	if (!head || parts.some((part) => found[part].sha256 !== files[part].sha256)) return undefined;
	const vocabulary = JSON.parse(new TextDecoder().decode(found.vocabulary.bytes)) as object;
	const context = await openContext(found.model.bytes, vocabulary);
	const id = `${name} ${files.model.sha256.slice(0, 6)}${files.head.sha256.slice(0, 6)}`;
	return (reader) => readingWhole(reader, id, context, head);
}
