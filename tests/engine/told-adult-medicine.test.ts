import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

/** Mini-notes of adult medicine: what is told in another sentence, in passing or in reversed order, and what is not. */
describe('told in another sentence', () => {
	it.each([
		['HFpEF with wt up 9 lb. Acute on chronic.', 'I50.33'],
		['HFrEF, EF 30. Chronic and compensated.', 'I50.22'],
		['AF found in 2021. I would call it persistent by now, as it never lets go.', 'I48.19'],
		['AF, paroxysmal until 2020, now persistent.', 'I48.19'],
		['T2DM on metformin. eGFR 24 in May and 25 now, so she remains stage 4.', 'E11.22 N18.4'],
		['Asthma, now an attack, wheezes since yesterday, moderate persistent.', 'J45.41'],
		['Alcohol dependence, no alcohol since 2019, goes to AA.', 'F10.21'],
		['HIV, undetectable, on Biktarvy, never had an AIDS illness.', 'Z21'],
		['Pulmonary hypertension from her chronic PE.', 'I27.24'],
		['Type 1, DKA in May admitted, recovered.', 'E10.9'],
		['PMH: CAD s/p CABG 2015. Here for chest tightness w/ stairs; stable angina.', 'I25.118'],
	])('%s', async (note, expected) => {
		const found = (await coded(note)).split(' ');
		for (const code of expected.split(' ')) expect(found).toContain(code);
	});
	it.each([
		['HFpEF. Acute on chronic pain.', 'I50.33'],
		['Diastolic CHF. Back pain is chronic.', 'I50.32'],
		['eGFR 24, so he is near stage 5.', 'N18.5'],
		['Moderate persistent asthma, no attack since May.', 'J45.41'],
		[
			'T2DM, neuropathy feet, diet only. Drinking again after no alcohol since 2019, relapsed. Alcohol dependence.',
			'F10.21',
		],
		['Type 1 with DKA today, ketones large, to ED.', 'E10.9'],
	])('%s is not %s', async (note, code) => {
		expect((await coded(note)).split(' ')).not.toContain(code);
	});
});

describe('statuses told in passing', () => {
	it.each([
		['COPD, stable. He smoked a pack a day. He quit in 2024.', 'Z87.891'],
		['COPD. He quit in 2024 after 40 pack-years.', 'Z87.891'],
		['Penicillin gave her hives as a child.', 'Z88.0'],
		['Kidney from her sister in 2018, doing well, Cr 1.2.', 'Z94.0'],
		['Hx DVT, on Xarelto.', 'Z86.718'],
		['Liver transplant 2019 for alcoholic cirrhosis.', 'Z94.4'],
		['R leg off below the knee 2019.', 'Z89.511'],
		['HD MWF. Missed 3 of 13 runs, tired of it.', 'Z91.158'],
	])('%s', async (note, code) => {
		expect((await coded(note)).split(' ')).toContain(code);
	});
	it.each([
		['COPD. Smoked 30 years. He quit drinking in 2019.', 'Z87.891'],
		['Allergies: penicillin gave her hives', 'Z88.0'],
		['Hx DVT, on Xarelto.', 'I82.409'],
		['Liver transplant 2019 for alcoholic cirrhosis.', 'K70.30'],
		['Left great toe amputated 2023 for diabetic gangrene, site healed. T2DM.', 'E11.52'],
		['Smokes pot daily, never cigarettes.', 'F17.210'],
		["Never dx'd with HTN.", 'I10'],
		['COVID+ today, fever cough. Paxlovid.', 'Z23'],
	])('%s is not %s', async (note, code) => {
		expect((await coded(note)).split(' ')).not.toContain(code);
	});
});

describe('drugs blamed or taken less', () => {
	it.each([
		['Since starting lisinopril she has a dry cough. Stop it. HTN.', 'R05.8 T46.4X5A'],
		['Started Jardiance, then balanitis. T2DM.', 'N48.1 T38.3X5A'],
		['Neutropenia ANC 0.9 on methimazole. Stop. Graves.', 'D70.2 T38.2X5A'],
		['Hyponatremia 129 on chlorthalidone, stop it.', 'E87.1 T50.2X5A'],
		['Gabapentin makes her drowsy, cut to 100.', 'R40.0 T42.6X5A'],
		['T2DM. Stopped metformin since she could not afford it.', 'T38.3X6A Z91.120'],
	])('%s', async (note, expected) => {
		const found = (await coded(note)).split(' ');
		for (const code of expected.split(' ')) expect(found).toContain(code);
	});
	it.each([
		'Cough. Started lisinopril for HTN today.',
		'Started amlodipine for HTN. No swelling since.',
		'Drowsy. Gabapentin helps the pain.',
	])('%s blames no drug', async (note) => {
		expect(await coded(note)).not.toMatch(/\bT(?:3[6-9]|4\d|50)/);
	});
	it('what made it stop leaves no long-term use', async () => {
		expect(await coded('Ozempic gave her vomiting so stopped it. T2DM.')).not.toContain('Z79.85');
	});
});
