import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

const man = { age: 62, sex: 'male' } as const;
const woman = { age: 38, sex: 'female' } as const;

describe('conditions told by what was seen and done', () => {
	it.each([
		['Annual visit. Right ear packed, could not see the drum, irrigated out by MA.', 'H61.21'],
		['Nails 1-5 both thick yellow, culture T rubrum, trimmed, ciclopirox.', 'B35.1'],
		['He has a dual chamber PM (SSS, 2019), checked in clinic today, normal.', 'Z45.018'],
		['Right thumb base aches, that is wear, CMC film shows spurs; splint.', 'M18.11'],
		['High frequency nerve loss in both ears from 20 years as a drummer, so noise damage.', 'H83.3X3'],
		['Lens: PCIOL OU, 2022. OS pc haze but VA ok, "early PCO"', 'H26.492'],
		['Chronic sinusitis. both maxillary and both ethmoid sinuses are filled on CT.', 'J32.8'],
		['His eGFR is 19, CKD stage 4. The cause is the blood pressure.', 'I12.9'],
		['left sided UC, now 6 stools/d w/ blood in nearly every one.', 'K51.511'],
		['dx severe AUD, sober 26 mo, AA.', 'F10.21'],
		['COPD severe, on 2 L oxygen round the clock, sat 91, stable. trelegy.', 'Z99.81'],
		['Diastolic heart failure flaring on top of the long-standing kind. Double the bumetanide.', 'I50.33'],
		['HTN. I put sulfa on his allergy list after the hives.', 'Z88.2'],
	])('%s', async (text, code) => {
		expect((await coded(text, man)).split(' ')).toContain(code);
	});

	it.each([
		['Breasts: R upper outer lump 1.5 cm, mobile. US ordered.', 'N63.11'],
		['Right breast, stage IIA, lumpectomy and RT done last spring, on anastrozole since June.', 'C50.911'],
		['G1 at 30w1d. Failed the 3 hour. Fasting 82-90 on diet alone.', 'O24.410'],
		['Iron deficiency anemia, heavy menses? no she says normal. iron qod.', 'D50.9'],
		['6 wk pp. svd 7/8 39w, 2nd deg, healed.', 'Z39.2'],
		['Her copper IUD is expired. Out w/ ring forceps, Mirena in same sitting, no prob.', 'Z30.433'],
	])('%s', async (text, code) => {
		expect((await coded(text, woman)).split(' ')).toContain(code);
	});

	it.each([
		['HTN ok. opioid use none ever.', 'F11'],
		['Ears: right canal clear, no wax. HTN ok.', 'H61'],
		['Nails thick, KOH negative, psoriasis of nails. clobetasol.', 'B35'],
		['ICD check due next month. HTN ok.', 'Z45'],
		['Lumbar strain. plan naproxen, heat, no lift >10 lb.', 'Z59'],
		['HTN. Chest CT: maxillary and ethmoid sinuses clear.', 'J32'],
	])('and not from: %s', async (text, code) => {
		expect(await coded(text, man)).not.toContain(code);
	});

	it.each([
		['HTN. LMP 2 wk, IUD in place.', 'Z30'],
		['Breasts: no R upper outer lump. HTN ok.', 'N63'],
	])('and not from: %s', async (text, code) => {
		expect(await coded(text, woman)).not.toContain(code);
	});
});
