import { expect, test } from 'vitest';
import type { Span } from '../../../engine/contract.ts';
import { aroundIn } from '../../../model/context/around.ts';
import { headOf, oddsBy } from '../../../model/context/head.ts';

/** Two rows over three numbers: each with a scale, a threshold and what it says. */
function file(): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(2 * 3 + (3 * 2 + 1) * 4);
	bytes.set(Int8Array.from([127, 0, 0, 0, -127, 0]), 0);
	const view = new DataView(bytes.buffer);
	for (const [at, value] of [1 / 127, 1 / 127, 0, 0.5, 2, 10, -1].entries()) view.setFloat32(6 + 4 * at, value, true);
	return bytes;
}

test('a head adds what its lit rows say', () => {
	const head = headOf(file(), 3);
	if (!head) throw new Error('no head');
	expect(oddsBy(head, Float64Array.from([1, 1, 1]))).toBeCloseTo(1);
	expect(oddsBy(head, Float64Array.from([-1, -1, 0]))).toBeCloseTo(14);
	expect(oddsBy(head, Float64Array.from([0, 1, 0]))).toBeCloseTo(-1);
});
test('a file of another length is no head', () => {
	expect(headOf(file().slice(1), 3)).toBeUndefined();
	expect(headOf(new Uint8Array(4), 3)).toBeUndefined();
});
test('around a place: its own tokens, those before and those behind, each as their mean', () => {
	const rows = { dim: 1, data: Float32Array.from({ length: 100 }, (_, at) => at) };
	const pieces = Array.from({ length: 100 }, (_, at) => ({ id: at, opens: false, start: 3 * at, end: 3 * at + 2 }));
	const around = aroundIn(pieces, rows);
	const near = (place: Span) => Array.from(around(place) ?? [], (one) => Math.round(one * 100) / 100);
	expect(near({ start: 150, end: 155 })).toEqual([50.5, 39.5, 61.5]);
	expect(near({ start: 0, end: 2 })).toEqual([0, 0, 10.5]);
	expect(around({ start: 299, end: 300 })).toBeUndefined();
	expect(around({ start: 2, end: 3 })).toBeUndefined();
});
