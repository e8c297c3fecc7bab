import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

describe('a drug blamed in other words', () => {
	it.each([
		['TSH 7.9, T4 low since Sept - from the amiodarone, per endo -> levothyroxine 25 today.', 'E03.2', 'T46.2X5A'],
		['CKD 3a, the tacrolimus is blamed by nephrology. Liver transplant 2018.', 'N18.31', 'T45.1X5A'],
		['The doxazosin drops her pressure on standing, stop it.', 'I95.2', 'T44.6X5A'],
		['OUD on bup-nal, opioid-induced constipation, miralax works.', 'K59.03', 'T40.495A'],
		['Diarrhea, metformin is at fault, changed to XR.', 'K52.1', 'T38.3X5A'],
		['Hgb 9.4, from the chemo. Breast cancer on paclitaxel.', 'D64.81', 'T45.1X5A'],
		['A: diabetes, prednisone-related, since 2022.', 'E09', 'T38.0X5A'],
		[
			'INR 5.6. Supratherapeutic due to interaction between warfarin and the antibiotic. Had TMP-SMX for a boil.',
			'T45.515A',
			'T36.8X5A',
		],
	])('%s', async (note, harm, drug) => {
		const found = await coded(note);
		expect(found).toContain(harm);
		expect(found).toContain(drug);
	});
	it.each([
		['NODAT on linagliptin, kidney tx 2020.', 'T38.3'],
		['CKD 4, not on NSAIDs. Hypertension.', 'T39'],
		['TSH 2.1 on levothyroxine, amiodarone stays.', 'E03.2'],
	])('not in: %s', async (note, drug) => {
		expect(await coded(note)).not.toContain(drug);
	});
	it('a drug told by its use is the one that the note names', async () => {
		const note =
			'HTN. BP 162/84, missed BP pill x3 d because "can\'t afford till the first", samples of amlodipine given.';
		expect(await coded(note)).toContain('T46.1X6A');
		expect(await coded(note)).not.toContain('T46.5X6A');
	});
});
