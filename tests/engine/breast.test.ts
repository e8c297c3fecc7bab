import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

describe('a combined receptor status is one code where no single one is told (note at Z17.4)', () => {
	it.each([
		['hormone receptor positive and HER2 negative', 'Z17.411'],
		['hormone pos her2 neg', 'Z17.411'],
		['HR+/HER2-', 'Z17.411'],
		['hormone positive, HER-2 negative', 'Z17.411'],
		['hormone receptor positive, HER2 positive', 'Z17.410'],
		['hormone receptor negative and HER2 positive', 'Z17.420'],
		['triple-negative disease', 'Z17.421'],
		['TNBC', 'Z17.421'],
	])('%s', async (status, code) => {
		expect(await coded(`Assessment: L breast IDC, ${status}. Surgery next week.`)).toBe(`C50.912 ${code}`);
	});
});

describe('receptors told one by one are coded one by one', () => {
	it.each([
		['ER+/PR+/HER2-', 'Z17.0 Z17.21 Z17.32'],
		['er+ pr+ her2-', 'Z17.0 Z17.21 Z17.32'],
		['ER 90 PR 70 HER2 neg', 'Z17.0 Z17.21 Z17.32'],
		['ER pos PR neg HER2 neg', 'Z17.0 Z17.22 Z17.32'],
	])('%s', async (status, found) => {
		expect(await coded(`Assessment: L breast IDC, ${status}. Surgery next week.`)).toBe(`C50.912 ${found}`);
	});
	it('"ER" behind the name of a drug is no receptor', async () => {
		expect(await coded('A: L breast cancer, HR+/HER2-. Oxycodone ER 10 mg for the pain.')).not.toContain('Z17.0');
	});
});

describe('the quadrant may stand in another sentence', () => {
	it('the primary in the upper outer quadrant', async () => {
		const note =
			'HPI: left breast cancer found in March. The primary sits in the upper outer quadrant.\nAssessment: left breast cancer, surgery next week.';
		expect(await coded(note)).toBe('C50.412');
	});
	it('two quadrants tell nothing', async () => {
		const note = 'HPI: masses upper outer and lower inner.\nAssessment: left breast cancer, surgery next week.';
		expect(await coded(note)).toContain('C50.912');
	});
});

describe('a cancer told with "history of" and treated still is no history (I.C.2.m)', () => {
	it('adjuvant anastrozole', async () => {
		const note =
			'HPI: h/o L breast ca UOQ, lumpectomy 3/2024, on anastrozole yr 3 of 5.\nA/P: Breast ca - no recurrence, continue anastrozole.';
		expect(await coded(note)).toBe('C50.412 Z79.811');
	});
	it('all treatment over', async () => {
		expect(
			await coded('A/P: History of left breast cancer 2009, off anastrozole since 2015, no recurrence.'),
		).toContain('Z85.3');
	});
});
