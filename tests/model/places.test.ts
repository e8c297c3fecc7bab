import { describe, expect, it } from 'vitest';
import { encoder } from '../../model/encoder.ts';
import { crc32, placeOfPair, placesOf, wordsOf } from '../../model/places.ts';

describe('the pieces of a text', () => {
	it('hashes as training does', () => {
		expect(crc32('123456789')).toBe(0xcbf43926);
		expect(crc32('')).toBe(0);
	});
	it('takes small letters, digits and the signs that bear meaning', () => {
		expect(wordsOf("Crohn's, T2DM w/ A1c >9 — naïve")).toEqual([
			"crohn's",
			't2dm',
			'w',
			'/',
			'a1c',
			'>',
			'9',
			'na',
			've',
		]);
	});
	const buckets = 2 ** 15;
	it('gives the word with its pieces of three to five letters, and the pair with its neighbour', () => {
		const at = (piece: string) => crc32(piece) % buckets;
		expect(placesOf('gout', buckets)).toEqual(
			['<gout>', '<go', 'gou', 'out', 'ut>', '<gou', 'gout', 'out>', '<gout', 'gout>'].map(at),
		);
		expect(placesOf('l', buckets)).toEqual([at('<l>')]);
		expect(placeOfPair('l', '5', buckets)).toBe(at('l 5'));
	});
	it('gives a text without words the row of none', () => {
		const rows = new Int8Array(buckets * 2);
		rows.set([3, 4]);
		expect([...encoder({ buckets, dim: 2, rows })('…')]).toEqual([0.6, 0.8]);
	});
});
