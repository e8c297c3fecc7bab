import { describe, expect, it } from 'vitest';
import { coded } from './coded.ts';

const man = { age: 66, sex: 'male' } as const;
const woman = { age: 58, sex: 'female' } as const;

describe('organs told in plain words and by their looks', () => {
	it.each([
		['224/116 here after two weeks without pills, EKG and labs fine, this is urgency, clonidine given.', 'I16.0'],
		['Left calf cramps at 2 blocks, SFA plaque disease on duplex, atherosclerosis; walking program.', 'I70.212'],
		['Ultrasound: 70% right carotid, no symptoms, aspirin and statin, repeat 6 mo.', 'I65.21'],
		['Abdominal aorta 4.6 cm, infrarenal, was 4.4, ultrasound every 12 months.', 'I71.43'],
		['Hemorrhoids come out when he strains and he pushes them back, banding planned.', 'K64.2'],
		['EGD: gastric ulcer, visible vessel clipped, PPI bid.', 'K25.4'],
		['Underarms soak his shirts daily, hyperhidrosis, aluminum chloride failed.', 'L74.510'],
		['Right knee OA, post-traumatic after the old plateau fracture, injection today.', 'M17.31'],
		['Herniated L5-S1 with pain down the left leg to the foot, ankle jerk gone, gabapentin.', 'M51.17'],
	])('%s', async (text, code) => {
		expect((await coded(text, man)).split(' ')).toContain(code);
	});

	it.each([
		['Both legs ache with bulging varicose veins by evening, stockings.', 'I83.813'],
		['Thinning at the part, female pattern, minoxidil foam.', 'L64.9'],
	])('%s', async (text, code) => {
		expect((await coded(text, woman)).split(' ')).toContain(code);
	});

	it.each([
		['Urinary urgency, BP 188/92, recheck pressure next week. HTN.', 'I16.0'],
		['Gastric ulcer, no bleeding, no melena, pantoprazole.', 'K25.4'],
		['HTN. No ingrown nail, nails trimmed.', 'L60.0'],
		['Father has an abdominal aorta of 5.1 cm, surveillance by vascular. Her HTN is fine.', 'I71'],
		['Sacrum intact, no redness, turn q2h to prevent pressure sores.', 'L89'],
		['HFpEF new since last week, acute, up 12 lb, IV lasix.', 'I50.32'],
		['No fever, cough, pneumonia; feels well. HTN, lisinopril.', 'J18'],
		['Varicose veins both legs, no pain, cosmetic only.', 'I83.81'],
		['Carotids: 30% left carotid, mild plaque.', 'I65.23'],
	])('%s gives no %s', async (text, code) => {
		expect((await coded(text, man)).split(' ').some((c) => c.startsWith(code))).toBe(false);
	});
});
