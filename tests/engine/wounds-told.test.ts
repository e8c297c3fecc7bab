import { describe, expect, it } from 'vitest';
import { codes } from './say.ts';

const has = (note: string): string => codes(note, { age: 72, sex: 'male' }).join(' ');

describe('a wound with a stage is a pressure ulcer', () => {
	it.each([
		['Skin: R buttock wound 2x1, pink, stage 2; L buttock and heels whole.', 'L89.312'],
		['Tail bone wound, fat seen, stage 3, was stage 2 in Sept.', 'L89.153'],
		['Stage 2 to left buttock, zinc. Stage 3 R heel.', 'L89.613'],
	])('%s', (note, code) => {
		expect(has(note)).toContain(code);
	});
	it.each([
		'Stage 3 CKD, wound on R heel from a shoe.',
		'Sacral wound healed, was stage 3.',
		'Colon cancer stage 3, surgical wound of buttock.',
	])('not in: %s', (note) => {
		expect(has(note)).not.toContain('L89');
	});
});

describe('an ulcer told by place here and by kind or depth there', () => {
	it('on a wound sheet, its neighbour healed', () => {
		const note =
			'Wound #1 location: L lateral calf. Etiology: VENOUS (varicosities). 30% slough, subcutaneous fat visible, no muscle.\nWound #2 location: R medial ankle. HEALED 8/25, closed.';
		expect(has(note)).toContain('I83.022');
		expect(has(note)).toContain('L97.222');
		expect(has(note)).not.toContain('L97.3');
	});
	it('of the sugar, named later', () => {
		const note =
			'T2DM. R plantar great toe: ulcer 1.2 x 0.9 cm, depth to fat, no probe to bone. A/P: diabetic ulcer, offloading.';
		expect(has(note)).toContain('L97.512');
	});
	it.each(['Wound #1 left calf, dehisced surgical wound.', 'Diabetic foot exam: no ulcer of right great toe.'])(
		'not in: %s',
		(note) => {
			expect(has(note)).not.toContain('L97');
		},
	);
});
