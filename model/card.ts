import type { Reader } from '../engine/contract.ts';
import { alike } from './alike.ts';
import { type Encode, encoder } from './encoder.ts';
import { type Shelf, shelf } from './shelf.ts';

/** What `public/model/card.json` says that the code needs; the rest of it is for people. */
export interface Card {
	readonly name: string;
	readonly buckets: number;
	readonly dim: number;
	/** Of `encoder.bin`. */
	readonly sha256: string;
}

/** The reader that ships, with what it knows: a model of a user's own is held against it. */
export interface TableReader extends Reader {
	readonly encode: Encode;
	readonly shelf: Shelf;
}

/** The reader over a table, or undefined when the table is not the one of the card. `sha256` is that of the bytes read. */
export function readerOf(
	{ name, buckets, dim, sha256 }: Card,
	rows: Int8Array,
	found: string,
): TableReader | undefined {
	if (found !== sha256 || rows.length !== buckets * dim) return undefined;
	const encode = encoder({ buckets, dim, rows });
	const names = shelf(encode, dim);
	return { id: `${name} ${sha256.slice(0, 12)}`, alike: alike(encode, names), encode, shelf: names };
}
