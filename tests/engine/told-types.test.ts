import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

describe('types and courses told in another clause or sentence', () => {
	it.each([
		['Her heart failure is chronic and of the preserved kind. Furosemide 40 continues.', 'I50.32'],
		['Chronic heart failure, systolic type, EF 30 %. Carvedilol continues.', 'I50.22'],
		['CKD. GFR 22, which puts her at stage 4. Sees vascular.', 'N18.4'],
		[
			'We discussed that this is a recurrence of her depression, which I would put at moderate. Sertraline 100.',
			'F33.1',
		],
		['Major depression is back again and severe this time, no psychotic features. Venlafaxine.', 'F33.2'],
		['Asthma since childhood, mild persistent, on budesonide. It is an exacerbation, prednisone.', 'J45.31'],
		['Her mild persistent asthma has flared. Prednisone 5 d.', 'J45.31'],
		['Atrial fibrillation. She has been in it for over a year, longstanding persistent. Ablation planned.', 'I48.11'],
		['Two fibroids, both lying within the muscle of the wall. Hysterectomy discussed.', 'D25.1'],
		['Perianal: two small warts, TCA painted.', 'A63.0'],
	])('%s', async (text, code) => expect(await coded(`A/P: ${text}`)).toContain(code));

	it.each([
		['Heart failure, chronic. Preserved kidney function.', 'I50.32'],
		['Sacral pressure ulcer stage 4. CKD, creatinine 1.4.', 'N18.4'],
		['Depression, first episode, moderate. Sertraline.', 'F33.1'],
		['Her mild persistent asthma has not flared. Refill.', 'J45.31'],
		['Plantar warts, frozen. Genital exam normal.', 'A63.0'],
	])('not: %s', async (text, code) => expect(await coded(`A/P: ${text}`)).not.toContain(code));
});

describe('coming back', () => {
	it('is no advice to return where the patient or the illness does it', async () => {
		const man = { age: 70, sex: 'male' } as const;
		expect(await coded('he comes back for his heart failure and he has hypertension, no change', man)).toContain(
			'I11.0',
		);
		expect(await coded('A/P: Gout has come back in the left big toe. Colchicine.', man)).toContain('M10');
		expect(await coded('A/P: Gout. Come back for fever or chest pain.', man)).not.toMatch(/R50|R07/);
	});
});

describe('the side of a condition without a place in its name', () => {
	it.each([
		['Numb right hand at night. Carpal tunnel syndrome. Splint.', 'G56.01'],
		['His right heel hurts in the morning; plantar fasciitis on that side.', 'M67.A01'],
		['Tear break-up is four seconds in each eye, so dry eyes, drops.', 'H04.123'],
		['Right disc cupped, moderate damage. Left disc mild. This is primary open-angle glaucoma.', 'H40.1112 H40.1121'],
	])('%s', async (text, code) => expect(await coded(text, { age: 60, sex: 'male' })).toContain(code));
});

describe('told in passing', () => {
	it.each([
		['A/P: Elev BP, no hx HTN, prob pain, recheck PCP.', 'R03.0'],
		['A/P: Prostate cancer, bone mets. Pain in the back at T10, from the metastasis, oxycodone.', 'G89.3'],
		['A/P: HTN. The pacer was put in in 2021 and works well.', 'Z95.0'],
		['A/P: For the leaking, which is the stress type, pelvic floor therapy.', 'N39.3'],
		['A/P: I consider this a urinary infection from the catheter. Cipro.', 'T83.511A'],
	])('%s', async (text, code) => expect(await coded(text)).toContain(code));

	it.each([
		['A/P: Hypertension, BP elevated today, no change in hypertension drugs.', 'R03.0'],
		['A/P: Back pain, not from the metastasis. Breast cancer.', 'G89.3'],
		['A/P: H/o depression in college, mood good.', 'F32'],
	])('not: %s', async (text, code) => expect(await coded(text)).not.toContain(code));
});

describe('who and what is over', () => {
	it.each([
		['Older brother – melanoma. A/P: HTN.', 'C43'],
		['A/P: Snoring. REM behavior disorder is likely but not proven, sleep study.', 'G47.52'],
		['Imported dx: Insomnia; Snoring\nA/P: OSA on CPAP.', 'R06.83'],
	])('%s', async (text, code) => expect(await coded(text)).not.toContain(code));
});

describe('pregnancies, polyps and receptors told by their parts', () => {
	const visit = '30w2d by 8 wk US. Good FM, no bleed. BP 112/70, FH 31, FHT 148.';
	it('counts a pregnancy at 35 or more by the age of the patient and the count of pregnancies', async () => {
		expect(await coded(`G3P2, ${visit}`, { age: 37, sex: 'female' })).toContain('O09.523');
		expect(await coded(`G1P0, ${visit}`, { age: 36, sex: 'female' })).toContain('O09.513');
		expect(await coded(`G3P2, ${visit}`, { age: 29, sex: 'female' })).not.toContain('O09.5');
	});
	it('reads receptors in words, and a cancer by its place under treatment', async () => {
		const codes = await coded(
			'Her cancer was found in the upper outer part of the left breast. It was positive for estrogen and negative for progesterone and for HER2. She takes anastrozole; this is her cancer treatment.',
			{ age: 59, sex: 'female' },
		);
		for (const code of ['C50.412', 'Z17.0', 'Z17.22', 'Z17.32']) expect(codes).toContain(code);
	});
	it.each([
		['As he had two adenomas taken out in 2021, I would repeat the colonoscopy in five years.', 'Z86.0101'],
		['eGFR 24 today, so we remain at stage 4. Calcitriol.', 'N18.4'],
		['Hgb 9.2, ferritin 5, iron def. Start iron daily.', 'D50.9'],
	])('%s', async (text, code) => expect(await coded(text, { age: 60, sex: 'male' })).toContain(code));
	it.each([
		['Iron deficiency, ferritin 9, Hgb 13.1, no anemia. Iron daily.', 'D50'],
		['RA flare, wrists swollen. Depo 80 IM given today.', 'Z30'],
		['Sacral ulcer at stage 4. eGFR 70.', 'N18'],
	])('not: %s', async (text, code) => expect(await coded(text, { age: 40, sex: 'female' })).not.toContain(code));
});
