import { describe, expect, it } from 'vitest';
import type { Patient } from '../../engine/contract.ts';
import { coded } from './coded.ts';

const woman = (age: number): Patient => ({ age, sex: 'female' });
const man = (age: number): Patient => ({ age, sex: 'male' });

describe('what specialists tell in sentences', () => {
	it.each<[string, Patient, string]>([
		[
			'Seen for medical clearance before a right total hip replacement. Arthritis of the right hip.',
			man(74),
			'Z01.818',
		],
		['Referred for preoperative assessment before laparoscopic cholecystectomy. Gallstones.', man(70), 'Z01.818'],
		['PSA 7.2, was 5.1 last year. This is higher than I like. MRI ordered.', man(66), 'R97.20'],
		['Erections are weaker over the last year; sildenafil 50 helps, refill.', man(55), 'N52.9'],
		['BPH. still in retention, new foley placed.', man(72), 'R33.8'],
		['Alcohol: dependence, sober 14 months, no cravings. In sustained remission.', man(41), 'F10.21'],
		['Cannabis - dependence, smokes daily, wants to cut back', man(45), 'F12.20'],
		['Isotretinoin month 3, nodular acne. UPT neg, lipids ok. Continue 40.', woman(19), 'Z79.899'],
		['On the three-monthly injection for birth control; it was given in the left deltoid today.', woman(16), 'Z30.42'],
		['She has chlamydia of the cervix. Doxycycline for seven days.', woman(26), 'A56.09'],
		['chlamydia in the throat, doxy', woman(28), 'A56.4'],
		['functional bed-wetting with no bodily cause; alarm started', man(9), 'F98.0'],
		['this is a lactation mastitis without abscess', woman(31), 'O91.23'],
		['OB visit 32w3d G2P1. Age 37 - NIPT low risk.', woman(37), 'O09.523'],
		[
			'lumpectomy left breast for invasive ductal cancer of the upper outer quadrant, on tamoxifen',
			woman(58),
			'C50.412',
		],
		['She vapes nicotine every day; nicotine dependence, gum and the quit line.', woman(33), 'F17.290'],
		['T2DM. glucose running high, metformin up.', man(60), 'E11.65'],
		['This teacher has hypothyroidism on levothyroxine.', woman(58), 'E03.9'],
		['several mobile stones in the gallbladder up to 14 mm', woman(47), 'K80.20'],
		['C5-6 disc herniation with C6 radiculopathy. Disc bulge C5-6.', man(40), 'M50.122'],
		['thalamic hemorrhage 2024 with residual left hemiparesis, right handed', man(70), 'I69.154'],
		['pers afib, apixaban', man(60), 'I48.19'],
	])('%s', async (text, patient, code) => {
		expect((await coded(text, patient)).split(' ')).toContain(code);
	});
	it.each<[string, Patient, string]>([
		['She will need medical clearance before knee replacement. OA right knee.', woman(70), 'Z01.818'],
		['Follow up after hip replacement. Doing well.', woman(70), 'Z01.818'],
		['PSA 1.2. That is not above the usual range.', man(66), 'R97.20'],
		['After a biopsy erections may be weaker, sildenafil can be tried.', man(55), 'N52.9'],
		['BPH. No retention, PVR 20.', man(72), 'R33.8'],
		['Alcohol: dependence in father', man(30), 'F10.20'],
		['Nodulocystic acne. Start isotretinoin next month. Baseline labs.', woman(17), 'Z79.899'],
		['Last birth control shot was late; wants IUD now.', woman(25), 'Z30.42'],
		['Her partner has chlamydia of the urethra. Her swab was sent.', woman(28), 'A56.01'],
		['Husband age 42 - genetic carrier. G2P1 20w1d routine OB', woman(30), 'O09.522'],
		['fibroadenoma upper outer quadrant left breast', woman(30), 'C50.412'],
		['T2DM, glucose no longer running high', man(50), 'E11.65'],
		['Referred for evaluation of tonsils for tonsillectomy. Tonsillar hypertrophy.', man(6), 'Z01.818'],
		['Post prostatectomy, PSA 0.3, that is above what I want.', man(60), 'R97.20'],
		['L MCA CVA 1/26 with residual right hemiparesis', man(75), 'D89.40'],
		['AF on apixaban, per chart', man(78), 'I48.19'],
		['His teacher has flu; he has strep throat.', man(6), 'J11.1'],
		['You had wondered about his love of trains.', man(9), 'Z91.83'],
	])('a neighbour: %s', async (text, patient, code) => {
		expect((await coded(text, patient)).split(' ')).not.toContain(code);
	});
});

describe('forms, counts and teaching', () => {
	it.each([
		['Dry eye: [ ] yes [x] no', ''],
		['Depression: [ ] yes [x] no\nAnxiety: [x] yes [ ] no, sertraline continued', 'F41.9'],
		['Falls in last yr: 0. Fear of falling no.', ''],
		['Caregiver ed: choking, aspiration pneumonia, PEG if it fails.', ''],
		['Loss of appetite, headache and poor sleep are the things to watch for.', ''],
	])('%s', async (text, codes) => {
		expect(await coded(text)).toBe(codes);
	});
});

describe('one condition told in several places', () => {
	it('the stage of a wound in a sentence of its own', async () => {
		const text = 'Wound 1: sacral pressure ulcer. 3.8 x 2.6 cm, fat in base. STAGE 3. Slightly smaller.';
		expect(await coded(text)).toBe('L89.153');
	});
	it('a wound that is closed keeps its stage to itself', async () => {
		const text = 'Wound 1: sacrum, closed, was stage 4.\nWound 2: R heel pressure ulcer stage 2.';
		expect(await coded(text)).toBe('L89.612');
	});
	it('both eyes today, one eye at the last examination', async () => {
		const text =
			'Last eye exam 2025: NPDR trace OD only. DM type 2.\nImpression: mild nonproliferative retinopathy OU from diabetes, no DME.';
		expect(await coded(text)).toBe('E11.3293');
	});
	it('a therapist works on what the stroke left', async () => {
		const text = 'SLP re-cert\nMed dx: L MCA ischemic stroke 3/2/26.\nOropharyngeal dysphagia. Aphasia, nonfluent.';
		expect(await coded(text)).toBe('I69.320 I69.391 R13.12');
	});
	it('an old stroke that is not worked on leaves nothing', async () => {
		expect(await coded('PT daily note: lumbar strain, therex. PMH stroke 2010.')).not.toContain('I69');
	});
	it('gestational diabetes of an earlier pregnancy is past, a test planned after birth is no visit after birth', async () => {
		expect(await coded('She had gestational diabetes with her girl.', woman(34))).toBe('Z86.32');
		const now = await coded('OB 32w3d G2P1.\nGDM: dx 27 wk. NPH 10 u hs.\nPlan: 6-wk PP OGTT.', woman(37));
		expect(now).toContain('Z3A.32');
		expect(now).not.toContain('Z39.2');
	});
});
