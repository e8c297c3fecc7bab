import type { Reader } from '../engine/contract.ts';
import { alike } from './alike.ts';
import { encoder } from './encoder.ts';

/** What `public/model/card.json` says that the code needs; the rest of it is for people. */
export interface Card {
	readonly name: string;
	readonly buckets: number;
	readonly dim: number;
	/** Of `encoder.bin`. */
	readonly sha256: string;
}

/** The reader over a table, or undefined when the table is not the one of the card. `sha256` is that of the bytes read. */
export function readerOf({ name, buckets, dim, sha256 }: Card, rows: Int8Array, found: string): Reader | undefined {
	if (found !== sha256 || rows.length !== buckets * dim) return undefined;
	return { id: `${name} ${sha256.slice(0, 12)}`, alike: alike(encoder({ buckets, dim, rows }), dim) };
}
