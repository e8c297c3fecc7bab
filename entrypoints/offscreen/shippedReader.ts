import { type Card, readerOf, type TableReader } from '../../model/card.ts';
import { sha256Of } from '../../model/sha256.ts';
import { bytesOf, jsonOf } from './fileOf.ts';

/** The reader among the extension's own files; undefined when it is missing or not the one of its card. It never fails. */
export async function shippedReader(): Promise<TableReader | undefined> {
	try {
		const [card, table] = await Promise.all([bytesOf('card.json'), bytesOf('encoder.bin')]);
		return readerOf(jsonOf(card) as Card, new Int8Array(table.buffer), await sha256Of(table));
	} catch {
		return undefined;
	}
}
