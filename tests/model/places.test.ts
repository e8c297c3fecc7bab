import { describe, expect, it } from 'vitest';
import { crc32, places, wordsOf } from '../../model/places.ts';

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
	it('gives the word, its pieces of three to five letters, and the pair with its neighbour', () => {
		const placesOf = places(2 ** 15);
		const at = (piece: string) => crc32(piece) % 2 ** 15;
		expect(placesOf('Gout')).toEqual(
			['<gout>', '<go', 'gou', 'out', 'ut>', '<gou', 'gout', 'out>', '<gout', 'gout>'].map(at),
		);
		expect(placesOf('L 5')).toEqual(['<l>', 'l 5', '<5>'].map(at));
	});
	it('gives a text without words the place of none', () => {
		expect(places(2 ** 15)('…')).toEqual([0]);
	});
});
