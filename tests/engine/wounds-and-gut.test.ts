import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

describe('the part of a finger is not the finger, and a denied half chooses the code without it', () => {
	it.each([
		[
			'A: laceration left index finger, 2 cm over the volar middle phalanx, no nail damage, no foreign body. 4 sutures.',
			'S61.211A',
		],
		['A: Lac to left long finger. Sutured x3.', 'S61.213A'],
		['A: L thumb laceration with nail bed injury, repaired.', 'S61.112A'],
		['A: open bite R index finger no nail damage. Augmentin.', 'S61.250A'],
		['A: closed fx middle phalanx of right middle finger, displaced. Splint.', 'S62.622A'],
	])('%s', async (note, found) => {
		expect(await coded(note)).toBe(found);
	});
});

describe('ulcerative colitis by extent and bleeding', () => {
	it.each([
		['A: UC pancolitis, flaring, w/ rectal bleeding. pred taper.', 'K51.011'],
		['A: UC, pancolitis, in remission on mesalamine.', 'K51.00'],
		['A: UC limited to rectosigmoid, bleeding.', 'K51.311'],
		['A: Left-sided ulcerative colitis with bleeding, mesalamine enemas.', 'K51.511'],
	])('%s', async (note, found) => {
		expect(await coded(note)).toBe(found);
	});
});

describe('a polyp that was snared was treated', () => {
	it('of the ascending colon', async () => {
		expect(await coded('FINDINGS: 7 mm sessile polyp of ascending colon, cold snare, retrieved.')).toBe('K63.5');
	});
});
