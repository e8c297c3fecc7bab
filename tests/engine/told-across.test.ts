import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

const old = { age: 70, sex: 'female' } as const;
const man = { age: 70, sex: 'male' } as const;
const child = { age: 5, sex: 'male' } as const;

describe('conditions told by their parts', () => {
	it.each([
		['Home test counted 41 events an hour, nearly all of them blockages. He uses his machine nightly.', 'G47.33'],
		['Left knee swelled overnight. Tapped, needle-shaped crystals. This is gout. Prednisone.', 'M10.062'],
		['K came back 5.8, not hemolyzed. Stop the spironolactone, Lokelma, recheck Thursday.', 'E87.5'],
		['Heels: the left has a purple, boggy area. That is deep pressure damage; heel boots.', 'L89.626'],
		['Six weeks from the plate on her left wrist; this is plainly an osteoporosis fracture.', 'M80.032'],
		['Three spells of depression since widowhood. I regard it as in partial remission.', 'F33.41'],
		['RPR 1:32. Syphilis, latent, cannot date it, so treat as late. Benzathine.', 'A52.8'],
		['She had a stroke in 2019 from which she recovered completely. Hypertension, amlodipine.', 'Z86.73'],
		['Her cancer is in the left breast. It is driven by estrogen, on letrozole.', 'Z17.0'],
		['The aortic valve was replaced with a pig valve in 2019. Echo good.', 'Z95.3'],
		['He has one kidney, the left was removed in 1999. Creatinine 1.0.', 'Z90.5'],
		['COPD. More cough for three days. Flare; prednisone and doxycycline.', 'J44.1'],
		['Left foot: second toe gone since 2022, stump well healed.', 'Z89.422'],
		['CT with inflamed sigmoid diverticula. Diverticulitis. Augmentin.', 'K57.32'],
	])('%s', async (text, code) => expect(await coded(text, old)).toContain(code));

	it.each([
		['Home sleep test AHI 2.1, so no sleep apnea. Weight loss advised for the snoring.', 'G47'],
		['Gout, on allopurinol, no attack in a year. Right knee swollen from osteoarthritis, injected.', 'M10.06'],
		['CKD 3. Potassium 4.9, continue lisinopril. Low K diet handout.', 'E87'],
		['Depression, first episode, in partial remission. Continue.', 'F33'],
		['Her mother had a stroke and recovered completely. Hypertension, amlodipine.', 'Z86.73'],
		['Gallbladder stones. Her brother has one kidney.', 'Z90.5'],
		['Left heel spur, hurts. Kidney disease, stage 4.', 'L89'],
		['HTN. Smokes weed on weekends only. No tobacco.', 'F17'],
	])('not: %s', async (text, code) => expect(await coded(text, old)).not.toContain(code));

	it('the drum, the ear and how often tell an otitis', async () => {
		const text = 'R TM red, bulging, pus behind, no perf. 4th ear infection since fall. Amox 90/kg.';
		expect(await coded(text, child)).toContain('H66.004');
		expect(await coded('R TM red from crying, not bulging. Viral URI.', child)).not.toContain('H66');
	});
});

describe('of the past', () => {
	it('is what one used to do, and a clot of a year with none since', async () => {
		expect(await coded('COPD on Trelegy. Used to smoke 1 ppd, gave it up years ago.', man)).toMatch(/J44.9.*Z87.891/);
		expect(await coded('COPD. Used to smoke 2 ppd, now down to half a pack. Wants patches.', man)).toContain('F17.210');
		expect(await coded('Keppra is used to treat seizures. Epilepsy, continue.', man)).toContain('G40.909');
		expect(await coded('DVT of the leg after surgery in 2017, treated six months, none since.', old)).toContain(
			'Z86.718',
		);
	});

	it('are adenomas of another year, not those of today', async () => {
		expect(await coded('Here to plan a scope. Last one in 2021 took out two tubular adenomas.', man)).toContain(
			'Z86.0101',
		);
		expect(await coded('Colonoscopy today: sigmoid polyp, pathology tubular adenoma.', man)).toContain('D12.5');
	});

	it('is no leukemia in remission, nor one that is back', async () => {
		expect(await coded('AML diagnosed last year, in remission after transplant. Counts normal.', man)).toContain(
			'C92.01',
		);
		const back = 'Acute myeloid leukemia. He had been in remission but blasts are 30 percent, so it has relapsed.';
		expect(await coded(back, man)).toContain('C92.02');
		expect(await coded('DLBCL, finished R-CHOP in March, PET negative, in remission.', man)).toContain('C83.3A');
	});
});

describe('drugs blamed in another sentence', () => {
	it.each([
		['You asked about the potassium of 5.9.\nThe potassium, I believe, is the lisinopril, cut back.', 'E87.5 T46.4X5A'],
		['Sodium 127. It is the chlorthalidone, stopped today.', 'E87.1 T50.2X5A'],
		['Took naproxen for two weeks. Acute kidney injury from it. Stopped.', 'N17.9 T39.315A'],
		['Gastric ulcer. The ibuprofen caused it. Pantoprazole.', 'K25.9 T39.315A'],
		['Type 2 diabetes, A1c 11. He stopped his Jardiance because the copay went up.', 'T38.3X6A'],
	])('%s', async (text, codes) => {
		const got = await coded(text, old);
		for (const code of codes.split(' ')) expect(got).toContain(code);
	});

	it.each([
		['Took naproxen for his back strain. Limps from it still.', 'T39'],
		['The potassium is 4.2 on lisinopril. Hypertension, continue.', 'T46'],
	])('not: %s', async (text, code) => expect(await coded(text, old)).not.toContain(code));
});
