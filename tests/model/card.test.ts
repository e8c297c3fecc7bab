import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Card, readerOf } from '../../model/card.ts';

const folder = join(import.meta.dirname, '..', '..', 'public', 'model');
const card = JSON.parse(readFileSync(join(folder, 'card.json'), 'utf8')) as Card;
const bytes = readFileSync(join(folder, 'encoder.bin'));
const found = createHash('sha256').update(bytes).digest('hex');

describe('the card of the shipped table', () => {
	it('is that of the bytes beside it, and the reader is named by it', () => {
		expect(found).toBe(card.sha256);
		expect(readerOf(card, new Int8Array(bytes), found)?.id).toBe(`word-pieces ${card.sha256.slice(0, 12)}`);
	});
	it('refuses bytes that are not those of the card', () => {
		expect(readerOf(card, new Int8Array(bytes), found.replace(/^./, 'x'))).toBeUndefined();
		expect(readerOf(card, new Int8Array(bytes.subarray(1)), found)).toBeUndefined();
	});
});
