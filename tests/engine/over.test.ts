import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

describe('what is over (I.C.21.c.4)', () => {
	it.each([
		['A/P: hep C, cured with Epclusa 2019, SVR', 'Z86.19'],
		['A/P: HCV s/p Harvoni, SVR12 achieved', 'Z86.19'],
		['A/P: Hep C - treated 2017 with Harvoni, RNA neg x2', 'Z86.19'],
		['A/P: hep C genotype 1a, on Epclusa wk 4', 'B18.2'],
		['A/P: chronic hep C, starting Mavyret', 'B18.2'],
		['A/P: GDM with last pregnancy', 'Z86.32'],
		['A/P: had GDM w/ 2nd child', 'Z86.32'],
		['A/P: Hodgkin lymphoma, cured. No sign of it.', 'Z85.71'],
		['A/P: nephrolithiasis in past, none recent', 'Z87.442'],
		['A/P: COPD. Ex smoker quit 2012', 'J44.9 Z87.891'],
	])('%s', async (text, want) => expect(await coded(text)).toBe(want));

	it('DCIS taken out long ago is history', async () => {
		const codes = await coded('A/P: DCIS left breast of 2012: no evidence of recurrence, mammogram each January.');
		expect(codes).toContain('Z86.000');
		expect(codes).not.toContain('D05');
	});
});

describe('a flare that is over leaves the disease', () => {
	it.each([
		['HPI: f/u hospital discharge for COPD exacerbation and pneumonia, both resolved.\nA/P: COPD stable', 'J44.9'],
		['A/P: COPD exacerbation last month, back to baseline.', 'J44.9'],
		['A/P: moderate persistent asthma, exacerbation resolved', 'J45.40'],
		['A/P: acute on chronic diastolic HF resolved, euvolemic, cont lasix 40', 'I50.32'],
		['A/P: HFpEF chronic, s/p admission for acute on chronic diastolic HF, now euvolemic', 'I50.32'],
		['A/P: acute on chronic diastolic HF, up 8 lb, increase lasix', 'I50.33'],
		['HPI: COPD exacerbation not better after Zpak\nA/P: COPD exac, add pred', 'J44.1'],
	])('%s', async (text, want) => expect(await coded(text)).toBe(want));
});

describe('how it happened, in plain words (I.C.20)', () => {
	it.each([
		['A/P: laceration L index finger, knife slipped slicing an avocado', ['W26.0XXA', 'Y93.G1']],
		['A/P: L wrist fx, ladder slid, dropped 6 ft', ['W11.XXXA']],
		['A/P: R distal radius fx, came off her bike on a gravel path', ['V18.0XXA']],
		['A/P: R leg lac, lawn mower', ['W28.XXXA']],
		['A/P: R thumb lac, can opener', ['W27.4XXA']],
		['A/P: heat exhaustion working in heat', ['X30.XXXA']],
		['A/P: lumbar strain, lifted heavy pump out of truck', ['X50.0XXA']],
	])('%s', async (text, want) => {
		const codes = (await coded(text)).split(' ');
		for (const code of want) expect(codes).toContain(code);
	});

	it('a walk that was not when it happened is no activity', async () => {
		expect(await coded('A/P: R ankle sprain, jumped off a wall. Can walk on it.')).not.toContain('Y93.01');
	});
});
