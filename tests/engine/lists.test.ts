import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

describe('pressure ulcers of a list have the stage of their own item', () => {
	it.each([
		['A: Pressure ulcer sacrum st 2, new. Foam dressing.', 'L89.152'],
		['A: stage IV sacral decub, bone palpable, wound vac', 'L89.154'],
		['A: unstageable pressure ulcer, left heel. betadine.', 'L89.620'],
		[
			'Pressure injuries:\n#1 sacrum 4.1x3.3x1.2 full thickness, no muscle/bone = Stage 3. alginate\n#2 R heel 2.5x2.0 dry eschar = Unstageable. offload',
			'L89.153 L89.610',
		],
		['Pressure ulcer R heel, stage 3, foam.\nsacrum: former st 3 PI, closed', 'L89.613'],
	])('%s', async (note, found) => {
		expect(await coded(note)).toBe(found);
	});
});

describe('the depth of the one ulcer may be told in another sentence', () => {
	it.each([
		['A: T2DM with plantar R foot ulcer. Fat layer exposed. Debrided.', 'E11.621 L97.512'],
		['A: L calf ulcer, fat layer exposed. Compression.', 'L97.222'],
	])('%s', async (note, found) => {
		expect(await coded(note)).toBe(found);
	});
});

describe('an amputated toe is the toe that is told', () => {
	it.each([
		['A: R 2nd toe amp status, shoe insert.', 'Z89.421'],
		['A: L 4th + 5th toes amputated 2022. healed.', 'Z89.422'],
		['A: status post right great toe amputation, well healed.', 'Z89.411'],
		['A: Acquired absence of left great toe.', 'Z89.412'],
	])('%s', async (note, found) => {
		expect(await coded(note)).toBe(found);
	});
});

describe('each eye has its own stage', () => {
	it.each([
		['A: POAG OD mod OS severe. Continue latanoprost.', 'H40.1112 H40.1123'],
		['A: primary open angle glaucoma, right moderate, left severe. Continue latanoprost.', 'H40.1112 H40.1123'],
		['A: POAG severe OD / mild OS. Continue latanoprost.', 'H40.1113 H40.1121'],
		['A: POAG, moderate stage OD, moderate stage OS. Continue latanoprost.', 'H40.1132'],
		['A: POAG OU, moderate. Continue latanoprost.', 'H40.1132'],
		['A: T2DM. mod NPDR OS no DME, OD mild NPDR no DME.', 'E11.3291 E11.3392'],
		['A: T2DM, PDR OD with DME, PDR OS without DME. Anti-VEGF OD.', 'E11.3511 E11.3592'],
		['A: AMD: OD dry intermediate; OS wet, active CNV - injection today.', 'H35.3112 H35.3221'],
	])('%s', async (note, found) => {
		expect(await coded(note)).toBe(found);
	});
});

describe('a tumour of the skin is where its item of the list says', () => {
	it.each([
		['Nasal tip - path 8/11: nodular BCC. Mohs referral.', 'C44.311'],
		['L nasal ala 7mm pearly -- bx 5/20 came back basal cell ca. Mohs booked.', 'C44.311'],
		['1) R ear helix - path: SCC, Mohs scheduled', 'C44.222'],
		['Lesion 3, upper back. Path came back as superficial BCC. ED&C done today.', 'C44.519'],
		['Left shin nodule, path = SCC well diff. WLE today.', 'C44.729'],
	])('%s', async (note, found) => {
		expect(await coded(note)).toBe(found);
	});
	it('lung is no skin', async () => {
		expect(await coded('A: squamous cell carcinoma of the right upper lobe lung, biopsy proven.')).not.toContain('C44');
	});
});

describe('what was frozen was treated', () => {
	it.each([
		['scalp vertex x5, R temple x1 -- AKs, LN2 x6', 'L57.0'],
		['Several rough actinic keratoses over the scalp were frozen with liquid nitrogen.', 'L57.0'],
		['inflamed seb k on the flank, cryo', 'L82.0'],
	])('%s', async (note, found) => {
		expect(await coded(note)).toContain(found);
	});
});

describe('short forms are read by what stands around', () => {
	it.each([
		['She feels an odd catch. A: headache, ibuprofen.', 'F91.3'],
		['A: calcitonin NS x 4 wk for the back.', 'H25'],
		['UC quiet. A: PSC stable, MRCP yearly, ursodiol. Skin and eyes fine OU.', 'H25'],
		['Modality education: PD or transplant. A: CKD 4, ESRD in a year or two.', 'Z99.2'],
	])('%s', async (note, absurd) => {
		expect(await coded(note)).not.toContain(absurd);
	});
});
