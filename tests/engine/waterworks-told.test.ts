import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

const man = { age: 66, sex: 'male' } as const;
const woman = { age: 34, sex: 'female' } as const;
const baby = { age: 0, sex: 'male' } as const;

describe('organs, pregnancies and newborns told by what was seen', () => {
	it.each([
		['Kidneys at G3b per the renal clinic, GFR 38 twice since March.', 'N18.32'],
		['He dialyzes MWF at Fresenius, dry weight 76.', 'N18.6'],
		['7 mm stone stuck at the right UVJ, nothing backed up? no. Flomax.', 'N20.1'],
		['Nonobstructing calculus, lower pole left kidney, 4 mm.', 'N20.0'],
		['BPH, stream weak, up 3 times a night. Start tamsulosin.', 'N40.1'],
		['Leaks with coughing, wears a pad, stress type. Kegels.', 'N39.3'],
		['A1c 6.2, told he is prediabetic.', 'R73.03'],
		['Gnawing in the pit of the stomach, EGD ordered.', 'R10.13'],
		['9 mm nodule LUL on CT, solitary, PET next.', 'R91.1'],
		['RLL mass, needle biopsy NSCLC, oncology visit.', 'C34.31'],
	])('%s', async (text, code) => {
		expect((await coded(text, man)).split(' ')).toContain(code);
	});
	it.each([
		['R breast lump at 10 oclock, 1 cm, firm. US ordered.', 'N63.11'],
		['35w bottom down on scan, version booked.', 'O32.1XX0'],
		['Rectal swab positive for chlamydia, doxycycline 7 days.', 'A56.3'],
	])('%s', async (text, code) => {
		expect((await coded(text, woman)).split(' ')).toContain(code);
	});
	it.each([
		['5 days old, yellow to the belly, TcB 14, recheck tomorrow.', 'P59.9'],
		['9 days old, pink moist bud at the navel, silver nitrate.', 'P83.81'],
	])('%s', async (text, code) => {
		expect((await coded(text, baby)).split(' ')).toContain(code);
	});
	it.each([
		['HTN ok. No kidney stone on CT, no hydronephrosis.', 'N20'],
		['His brother is on dialysis MWF. HTN ok.', 'N18'],
		['HTN ok. No trouble with erections.', 'N52'],
		['HTN. No falls in the past year.', 'R29'],
	])('and not from: %s', async (text, code) => {
		expect(await coded(text, man)).not.toContain(code);
	});
	it.each([
		['24 weeks into her tamoxifen, doing well.', 'O'],
		['28 wks since the surgery, knee fine.', 'O'],
		['Breast exam: no lump at 10 oclock on the right.', 'N63'],
	])('and not from: %s', async (text, code) => {
		expect(await coded(text, woman)).not.toContain(code);
	});
});
