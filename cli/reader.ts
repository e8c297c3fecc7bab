import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Card, readerOf, type TableReader } from '../model/card.ts';

const folder = join(import.meta.dirname, '..', 'public', 'model');

/** The shipped reader, or undefined where its files are missing or not those of its card: the engine then works by words alone. */
export function shippedReader(): TableReader | undefined {
	const card = join(folder, 'card.json');
	const table = join(folder, 'encoder.bin');
	if (!existsSync(card) || !existsSync(table)) return undefined;
	const bytes = readFileSync(table);
	return readerOf(
		JSON.parse(readFileSync(card, 'utf8')) as Card,
		new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
		createHash('sha256').update(bytes).digest('hex'),
	);
}
