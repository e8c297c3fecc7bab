import { describe, expect, it } from 'vitest';
import { codes } from './say.ts';

const has = (note: string): string => codes(note, { age: 66, sex: 'female' }).join(' ');

describe('limbs told as gone', () => {
	it.each([
		['MSK - L 2nd toe gone (2023 amputation).', 'Z89.422'],
		['That is the right great toe that is gone, 2019.', 'Z89.411'],
		['Left below-knee stump healthy.', 'Z89.512'],
		['She lost her right leg below the knee in 2014.', 'Z89.511'],
		['Left index finger gone since a saw in 1990.', 'Z89.022'],
		['R BK prosthesis refitted.', 'Z89.511'],
	])('%s', (note, code) => {
		expect(has(note)).toContain(code);
	});
	it.each([
		'His father lost his left leg below the knee.',
		'Right foot gone numb again since Monday.',
		'Lost right leg strength after the stroke.',
		'Left leg below-knee stump 2019? No, both are there.',
		'Planned amputation of the right great toe next week.',
		'Absent right great toe pulses.',
	])('not in: %s', (note) => {
		expect(has(note)).not.toContain('Z89');
	});
});

describe('a stage beside its measure', () => {
	it.each([
		['KIDNEYS - eGFR 26, 27 : stage 4.', 'N18.4'],
		['eGFR 38 (stage 3b), stable.', 'N18.32'],
		['Weight 318, BMI 44.6, class 3.', 'E66.813'],
		['BMI 36.1 (class II).', 'E66.812'],
	])('%s', (note, code) => {
		expect(has(note)).toContain(code);
	});
	it.each([
		['eGFR 26 with AKI, stage 4 wound.', 'N18'],
		['BMI 32, NYHA class 3.', 'E66.81'],
		['BMI 44.6, class 1.', 'E66.811'],
	])('not in: %s', (note, code) => {
		expect(has(note)).not.toContain(code);
	});
});

describe('machines, tubes and grafts told in passing', () => {
	it.each([
		['ALS. Trached 2024, vent at all hours.', 'Z93.0'],
		['ALS. Trached 2024, vent at all hours.', 'Z99.11'],
		['PEG 20F, changed 3/26.', 'Z93.1'],
		['LDKTx 8/2021 (donor: brother), Cr 1.4.', 'Z94.0'],
		['OLT 2018, tacro 1 bid.', 'Z94.4'],
		['Indication: mechanical AVR 2014. Told no Eliquis with a mechanical valve.', 'Z95.2'],
		['Ileal resection 2021 (35 cm).', 'Z90.49'],
		['Malabsorption after the bowel surgery.', 'K91.2'],
	])('%s', (note, code) => {
		expect(has(note)).toContain(code);
	});
	it.each([
		['Brother had LDKTx 2021.', 'Z94.0'],
		['Listed for OLT 2027.', 'Z94.4'],
		['BiPAP at night, vent not wanted.', 'Z99.11'],
		['Trach out, decannulated 2024.', 'Z93.0'],
	])('not in: %s', (note, code) => {
		expect(has(note)).not.toContain(code);
	});
});
