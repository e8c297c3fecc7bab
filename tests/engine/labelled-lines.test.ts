import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

const woman = { age: 43, sex: 'female' } as const;
const man = { age: 62, sex: 'male' } as const;

describe('lines that tell behind their label or their drug', () => {
	it.each([
		['Alcoholic cirrhosis, labs today.\n- EtOH: dependence, sober 14 mo, AA, PEth neg', 'F10.21'],
		['CAD, on atorvastatin. He had an anterior MI in 2015 and was bypassed that autumn.', 'Z95.1'],
		['CAD: native LAD stent x2 in 2023 after his MI. No angina. Atorvastatin continued.', 'I25.2'],
		['BPH. Flow weak, up 4 times a night. Tamsulosin. Type 2 diabetes on metformin, A1c 6.8.', 'R35.1'],
		['nose, R ala: path from last visit back = nodular BCC. Mohs referral.', 'C44.311'],
		['Type 2 diabetes on glargine, cut dose. Lows to 62 twice before breakfast.', 'E16.A1'],
		['Neuropathy from old stavudine, feet burning, gabapentin refilled.', 'G62.0'],
		['Knees: both hurt on stairs, OA on XR last yr, Tylenol, PT referral.', 'M17.0'],
		['Strep tonsillitis. Got hives all over from amoxicillin as a kid per mom, so azithro 5d.', 'Z88.0'],
		['Recurrent depression, moderate, sertraline increased. Attempt age 17 (OD), plan reviewed.', 'Z91.51'],
		['BP 158/96 x2, anxious of needles; recheck in a wk, not calling it hypertension.', 'R03.0'],
		['Type 2 diabetes, CKD: eGFR 49 49 51 over 14 mo, uACR 88, so 3a.', 'N18.31'],
	])('%s', async (text, code) => {
		expect((await coded(text, man)).split(' ')).toContain(code);
	});

	it.each([
		['Heavy bleeding. A 2.4 cm fibroid bulging into the cavity (submucosal). Hysteroscopy planned.', 'D25.0'],
		['Heavy bleeding. Fibroids: two intramural ones of 3 cm. Tranexamic acid.', 'D25.1'],
		['iron def anemia - this is her periods, 8 days w/ clots, ferrous sulfate started.', 'D50.0'],
		['Periods: soaking a pad every hour. Tranexamic acid.', 'N92.0'],
	])('%s', async (text, code) => {
		expect((await coded(text, woman)).split(' ')).toContain(code);
	});

	it.each([
		['EtOH: dependence, still drinking a fifth daily, not ready.', 'F10.21'],
		['Type 2 diabetes on glargine, A1c 6.9. No lows under 70.', 'E11.649'],
		['Type 2 diabetes, A1c 6.9, metformin. Vitamin D low at 32, ferritin low at 45.', 'E11.649'],
		['Uterine fibroids, ibuprofen, recheck. GM ovarian ca at 80.', 'C56.9'],
		['Surveillance visit. Colon cancer 2021 resected. BMs 2 to 3 daily normal for her.', 'Z95.5'],
		['ED, sildenafil 100 works half the time, switch to tadalafil.', 'T46.7X6A'],
		[
			'Cut L index finger w kitchen knife at home, laceration, 3 sutures.\n[ ] work comp  [ ] MVA  [x] accident home',
			'Y99.0',
		],
		['BPPV right ear, Epley done. Vestibular neuritis she had in 2018 is not this.', 'H81.20'],
		['Severe aortic stenosis. Plan: TAVR CT, heart team.', 'Z95.2'],
		['Plaque psoriasis. QFT was positive in 2025, rifampin 4 months finished, so latent TB treated.', 'R76.12'],
		[
			'Lumbar radiculopathy, psych eval ordered to screen for depression. Husband is on methadone for heroin.',
			'Z63.72',
		],
		['Breast cancer 2021, treated, no recurrence. Mammogram clean.', 'C50.919'],
		['HTN, at goal on amlodipine. Hypokalemia, repleted in hospital.', 'E87.6'],
		['Esophageal intramural hematoma seen, no fibroids.', 'D25.1'],
	])('%s not %s', async (text, code) => {
		expect((await coded(text, woman)).split(' ')).not.toContain(code);
	});
});
