import { describe, expect, it } from 'vitest';
import type { Patient } from '../../engine/contract.ts';
import { coded } from './coded.ts';

const woman = (age: number): Patient => ({ age, sex: 'female' });
const man = (age: number): Patient => ({ age, sex: 'male' });

describe('clipped names of specialty clinics', () => {
	it.each<[string, string, Patient]>([
		['hernia thru old midline scar, easily reduces', 'K43.2', woman(60)],
		['sigmoid tics on scope, no itis', 'K57.30', man(65)],
		['TI Crohns, doing well', 'K50.00', man(31)],
		['MASH, F3 on fibroscan', 'K74.02 K75.81', woman(57)],
		['HE from cirrhosis, lactulose titrated', 'K74.60 K76.82', man(63)],
		['int hemorrhoids gr 2, banding', 'K64.1', man(60)],
		['microscopic hematuria, asx', 'R31.21', woman(58)],
		['mixed UI, PT', 'N39.46', woman(57)],
		['no period 5 mo', 'N91.1', woman(24)],
		['scalp pso', 'L40.0', man(40)],
		['CRS pansinus, FESS planned', 'J32.4', man(50)],
		['wet AMD OD active', 'H35.3211', woman(80)],
		['alt ET', 'H50.05', woman(4)],
		['R buttock PU st 2', 'L89.312', woman(85)],
		['VLU L calf, compression', 'I87.2 L97.229', woman(66)],
		['sleeve 2021, doing ok', 'Z98.84', woman(43)],
		['melanoma back 2014, skin check clear', 'Z08 Z85.820', man(60)],
		['shrimp anaphylaxis 1 h ago, epi given', 'T78.02XA', woman(26)],
	])('%s', async (text, codes, patient) => {
		expect(await coded(text, patient)).toBe(codes);
	});

	it.each<[string, string, Patient]>([
		['motor tics and vocal tics since 7', 'K57.30', man(9)],
		['she gave a urine, no complaints', 'K31.819', woman(40)],
		['no F3 fibrosis on lung biopsy', 'K74.02', man(50)],
		['compression sleeve 2021 worn', 'Z98.84', woman(50)],
		['plan sleeve in 2027', 'Z98.84', woman(50)],
		['hx C/S x2, pregnant 20w0d', 'Z98.891', woman(30)],
		['drainage foul, no smell loss denied', 'R43.0', man(50)],
	])('%s has no %s', async (text, code, patient) => {
		expect(await coded(text, patient)).not.toContain(code);
	});
});

describe('which eye is told by the side, whatever words name it', () => {
	it.each([
		['T2DM with PDR OD', 'E11.3591'],
		['T2DM with mild NPDR OD with DME', 'E11.3211'],
		['T2DM with PDR left eye', 'E11.3592'],
		['PDR OU, T2DM', 'E11.3593'],
		['PDR, T2DM', 'E11.3599'],
	])('%s', async (text, code) => {
		expect(await coded(text, man(58))).toBe(code);
	});
});

describe('weeks of a pregnancy in a note of one line', () => {
	it.each([
		['polyhydram, 32w', 'O40.3XX0 Z3A.32'],
		['41w1d, IOL sched', 'O48.0 Z3A.41'],
		['G3P2 24w routine', 'Z34.82 Z3A.24'],
		['UTI 15w', 'O23.42 Z3A.15'],
	])('%s', async (text, codes) => {
		expect(await coded(text, woman(29))).toBe(codes);
	});
	it.each(['anemia, f/u 16w', 'ACL repair s/p 16w', 'shoulder, PROM 20w course', 'HCV tx 16w'])(
		'%s counts none',
		async (text) => {
			expect(await coded(text, woman(29))).not.toMatch(/Z3A|\bO\d/);
		},
	);
});

describe('what another sentence tells', () => {
	it.each<[string, string, string]>([
		['Epilepsy, focal seizures with loss of awareness. He counts as drug resistant.', 'G40.219', 'G40.209'],
		['A/P: limited scleroderma, known since 2018, with lung involvement.', 'M34.81', 'M34.1'],
		['A/P: C diff colitis. This is a recurrence, the first.', 'A04.71', 'A04.72'],
		['A/P: lymphedema of the R arm, sleeve. Mastectomy 2019.', 'I97.2', 'I89.0'],
		['A/P: giant cell arteritis and polymyalgia rheumatica, prednisone 25', 'M31.5', 'M31.6'],
		['A/P: nicotine dependence. He smokes 15 a day.', 'F17.210', 'F17.200'],
	])('%s', async (text, right, vague) => {
		const codes = await coded(text);
		expect(codes).toContain(right);
		expect(codes).not.toContain(vague);
	});
	it('a swelling of the leg is not that of the breast operation', async () => {
		expect(await coded('A/P: lymphedema of the R leg. Mastectomy 2019.')).not.toContain('I97.2');
	});
});

describe('drugs of another day and labels taken back', () => {
	it.each([
		['RA. Tofacitinib: considered, so no.', 'Z79.622'],
		['GCA. Tocilizumab 162 weekly from next month.', 'Z79.620'],
		['Breast ca 2019, letrozole 5 yrs, last tablet Sept 2025.', 'Z79.811'],
		['A/P: Overactive bladder was the working title of the clinic and can be dropped.', 'N32.81'],
		['Common variable immunodeficiency was floated by the chest clinic.', 'D83.9'],
		["Alzheimer's was what her mother died of.", 'G30.9'],
		['BMI 32.7, obesity. Her sister is heavier, her BMI is 47.', 'Z68.42'],
	])('%s', async (text, code) => {
		expect(await coded(text)).not.toContain(code);
	});
	it('the number of a cycle denies nothing', async () => {
		expect(await coded('Day 9 after FOLFIRI no. 5, sigmoid colon ca with liver mets')).toMatch(/C18\.7.*C78\.7/);
	});
});

describe('harm laid to the drug in a later sentence', () => {
	it('neuropathy of that drug', async () => {
		const text = 'A/P: Fingers numb since the vincristine. It is the neuropathy of that drug, duloxetine 60.';
		expect(await coded(text)).toContain('G62.0');
	});
	it('constipation on an opioid', async () => {
		expect(await coded('A/P: Constipation on the bup, lactulose added.', man(35))).toBe('K59.03 T40.495A');
	});
	it('not where it is asked', async () => {
		const text = 'A/P: Levetiracetam 1500 bid. Whether this irritability is the drug is unclear.';
		expect(await coded(text)).not.toContain('T42.6X5A');
	});
});
