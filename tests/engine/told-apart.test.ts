import { describe, expect, it } from 'vitest';
import { codes } from './say.ts';

const woman = { age: 30, sex: 'female' } as const;
const line = (text: string, patient?: { age: number; sex: 'female' | 'male' }) =>
	codes(`Assessment/Plan:\n${text}`, patient);

describe('a kind of tumour or injury and its place in another sentence', () => {
	it.each([
		['Scope found a fungating sigmoid mass. Biopsies adenocarcinoma. Surgery Tues.', 'C18.7'],
		['RUL mass 4 cm, CT guided biopsy. Path: adenocarcinoma. Onc referral.', 'C34.11'],
		['CT adrenal 1.6 cm nodule on the left, lipid rich adenoma. Nonfunctioning by DST.', 'D35.02'],
		['Soft lump R forearm 2 cm. Lipoma, excise if it grows.', 'D17.21'],
		['Rectal polyp. Path: tubulovillous adenoma.', 'D12.8'],
		['Dropped a crate on L hand. Contusion, film neg.', 'S60.222A'],
		['Stepped in a hole, twisted right ankle. Sprain, ASO brace.', 'S93.401A'],
		['L pinky caught by can lid. Lac 1 cm, dermabond', 'S61.217A'],
	])('%s: %s', (text, code) => expect(line(text)).toContain(code));
	it('a mass that the biopsy explained is not coded beside it', () =>
		expect(line('Right renal mass 5 cm. Biopsy: clear cell carcinoma.')).not.toContain('N28.89'));
	it('a place of another item lends nothing', () =>
		expect(line('1. Sigmoid polyp removed\n2. Lipoma, no change')).not.toContain('D12.5'));
	it('what is ruled out lends nothing', () =>
		expect(line('Neck mass. CT pending. Rule out carcinoma.').filter((c) => c.startsWith('C'))).toEqual([]));
});

describe('a side that stands by itself', () => {
	it.each([
		['Frozen shoulder. L, ER 10 deg, FF 90. GH injection + PT.', 'M75.02'],
		['Bicipital groove tender, Speeds +, on the left. Biceps tendinitis.', 'M75.22'],
		['Cozen positive, right. Tennis elbow, brace.', 'M77.11'],
		['Frozen shoulder. He left work early. PT.', 'M75.00'],
		['Frozen shoulder. Right knee fine. PT.', 'M75.00'],
	])('%s: %s', (text, code) => expect(line(text)).toContain(code));
});

describe('pregnancy and after it, from short lines', () => {
	it.each([
		['35w0d. G3P2, prior SVDs. Good FM, BP 112/70. GBS next week.', 'Z34.83'],
		['G1P0 at 10w3d, no bleeding, FHT 160s.', 'Z34.01'],
		['PP day 6. BP 150/96, was gHTN at 37 wk. Nifedipine XL 30.', 'O13.5'],
		['33w1d leaking fluid, nitrazine +. PPROM. Transfer.', 'O42.913'],
		['9w2d. Hyperemesis gravidarum, ketones large. IVF.', 'O21.1'],
		['36w2d, previous C-section x1. Plans repeat.', 'O34.219'],
		['32w4d GDM, glargine 12 units qhs, values in range', 'O24.414'],
	])('%s: %s', (text, code) => expect(line(text, woman)).toContain(code));
});

describe('what another sentence tells', () => {
	it.each([
		['Lumbar DDD, axial low back pain only, no leg symptoms. PT.', 'M51.360'],
		['Degenerative discs L3-L5, back pain and pain down the leg. PT', 'M51.362'],
		['Ribs 6-8 right fractured, fall off ladder.', 'S22.41XA'],
		['Meth use disorder, severe, clean 14 months - remission', 'F15.21'],
		['small cell lung ca, liver and bone mets', 'C79.51'],
		['29w2d pregnant? no. Still 5 cig/day, tobacco use disorder', 'F17.210'],
	])('%s: %s', (text, code) => expect(line(text)).toContain(code));
	it('a marker told negative denies no tumour', () =>
		expect(line('SCC of the left lateral border of tongue, p16 negative, T2.')).toContain('C02.1'));
});
