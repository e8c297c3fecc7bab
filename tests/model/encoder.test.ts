import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Card } from '../../model/card.ts';
import { encoder } from '../../model/encoder.ts';
import probes from './probes.json' with { type: 'json' };

const folder = join(import.meta.dirname, '..', '..', 'public', 'model');
const { buckets, dim } = JSON.parse(readFileSync(join(folder, 'card.json'), 'utf8')) as Card;
const encode = encoder({ buckets, dim, rows: new Int8Array(readFileSync(join(folder, 'encoder.bin'))) });

it('comes to the directions that training comes to (probes.py)', () => {
	for (const { text, starts } of probes)
		for (const [i, value] of starts.entries()) expect(encode(text)[i], text).toBeCloseTo(value, 4);
});
it('gives directions of length 1', () => {
	for (const { text } of probes) expect(encode(text).reduce((sum, x) => sum + x * x, 0)).toBeCloseTo(1, 9);
});
