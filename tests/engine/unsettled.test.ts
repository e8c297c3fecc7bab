import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';
import { codes } from './say.ts';

describe('a symptom whose illness is only suspected is what is reported (IV.D, IV.H)', () => {
	it.each([
		['Urinary frequency: Possible UTI, urinalysis and culture sent, hold antibiotics.', ['R35.0']],
		['1. shortness of breath - COPD likely, vs asthma vs early HF. PFTs, BNP, CXR.', ['R06.02']],
		['dizziness ?BPPV vs orthostasis, try maneuvers', ['R42']],
		['rash on trunk, viral exanthem vs drug eruption. stop amox', ['R21']],
		['R knee pain, suspect meniscal tear, MRI', ['M25.561']],
	])('%s', (text, said) => expect(codes(text)).toEqual(said));
});

describe('what stands in the chart of another or is left alone is not reported', () => {
	it('words of another patient that came in through the wrong window', () =>
		expect(
			codes(
				'A1c 6.1 -> prediabetes, new.\n(this part not his, wrong window, to delete: M. Reyes 71F K 5.9, CKD 4, repeat stat)',
			),
		).toEqual(['R73.03']));
	it('a list behind a label of its writer', () =>
		expect(codes('A: T2DM with hyperglycemia, ozempic to 1.0.\nchart snapshot > gout, OSA, psoriasis')).toEqual(
			expect.not.arrayContaining(['M10.9', 'G47.33', 'L40.9']),
		));
	it.each([
		'eating d/o considered no, wt stable',
		'black box reviewed (suicidal thoughts)',
		'tobacco use d/o quit 2009',
		'Hep C: RNA came back neg 12 wk after epclusa = cured, told him.',
	])('%s', (text) => expect(codes(text).filter((c) => /^(?:F|R45|B)/.test(c))).toEqual([]));
});

describe('a drug that is not wanted is no long-term drug', () => {
	it.each([
		"T2DM on metformin, cont. doesn't want insulin.",
		'DM2 on metformin, stable, afraid of insulin',
		'DM2 on metformin. trying to avoid insulin',
	])('%s', async (text) => expect(await coded(text)).toBe('E11.9 Z79.84'));
});
