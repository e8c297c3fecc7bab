import { expect, it } from 'vitest';
import { coder } from '../../engine/coder.ts';
import { defaultSettings } from '../../engine/contract.ts';
import { allRules } from '../../rules/all.ts';
import { shipped } from '../icd-data/shipped.ts';

const code = coder({ rules: allRules });
const orderOf = async (text: string) => {
	const encounter = { id: 't', text, dateOfService: '2026-11-02' };
	return (await code(encounter, shipped('FY2027'), defaultSettings)).codes.map((s) => s.code);
};

it.each([
	[
		'a condition that the note opens with, though another is concluded on',
		'Botox round three, 41F chronic migraine without aura, intractable. Sleep is bad, her legs crawl in the evening, better when she walks, ferritin 14. This is restless legs syndrome, start iron. 155 units given today, no bleeding.',
		'G43.719',
	],
	[
		'what the patient has besides is not what she comes for',
		'58F with a history of hypothyroidism who comes in today with three days of cough. Lungs with scattered wheeze. This is acute bronchitis, albuterol. Hypothyroidism is stable, levothyroxine continued.',
		'J20.9',
	],
	[
		'what a drug is taken for is not what he comes for',
		'67M takes allopurinol for gout. Red hot calf since Sunday, warm and tender. This is cellulitis of the left leg, start cephalexin. Gout is quiet, same dose.',
		'L03.116',
	],
	[
		'a list without a head, line by line',
		'Has had hay fever all month, takes cetirizine. Cheek pain and thick nasal discharge for eleven days.\nTender over the left cheek, no fever.\nacute maxillary sinusitis, augmentin 7 days\nallergic rhinitis due to pollen, continue flonase\nback in two weeks if not better',
		'J01.00',
	],
	[
		'an old list leads nothing',
		'<<Active Problems>> Rosacea; Hypothyroidism on levothyroxine; Migraine\nBurning pain and blisters on the left flank for two days, grouped vesicles on a red base. Zoster without complication, valacyclovir 1 g three times a day. Hypothyroidism stable, levothyroxine refilled.',
		'B02.9',
	],
	[
		'a purpose that the note opens with',
		'INR check, permanent atrial fibrillation on warfarin, goal 2 to 3. INR 2.4, no bleeding, same dose.',
		'Z51.81',
	],
	[
		'a monitoring told on the way is no purpose',
		'Her rheumatoid arthritis is seropositive, hands and feet, low activity on methotrexate, continue. She walks the dog and the knees are quiet. Labs today are for methotrexate monitoring, white count fine.',
		'M05.79',
	],
	[
		'a summary concludes',
		'She was sent home on Monday after two nights and our nurse reached her on Tuesday by telephone, she had her tablets and knew how to take them, and she slept well. Her high blood pressure is treated with nifedipine and stays as it is, pressure 128/80. In summary this was an acute pulmonary embolism without cor pulmonale, apixaban continued for three months.',
		'I26.99',
	],
	[
		'a burden of something is that something',
		'He takes levothyroxine for an underactive thyroid, dose stays the same, TSH in spring. The monitor showed frequent premature ventricular contractions. So this is a high burden of PVCs, start metoprolol for the PVCs.',
		'I49.3',
	],
])('without an assessment, first: %s', async (_, text, first) => expect((await orderOf(text))[0]).toBe(first));

it.each([
	[
		'complications of a diabetes stand as the note names them',
		'A/P:\n1. T2DM, not at goal, with hyperglycemia - increase dulaglutide\n2. DM polyneuropathy, both feet - start gabapentin\n3. CKD stage 3a, stable, avoid NSAIDs',
		['E11.65', 'E11.42', 'E11.22', 'N18.31'],
	],
	[
		'and so where the foot comes first',
		'ASSESSMENT\nT2DM - diabetic foot ulcer right heel, fat layer exposed; debrided\n - peripheral polyneuropathy from diabetes, insensate\n - uncontrolled with hyperglycemia, increase degludec',
		['E11.621', 'E11.42', 'E11.65'],
	],
	[
		'what must stand before brings the other forward, and no third code between',
		'A/P:\n1. CKD stage 3a, stable\n2. Gout, continue allopurinol\n3. Hypertension, continue lisinopril',
		['I12.9', 'N18.31', 'M10.9'],
	],
	[
		'what the assessment names by its kind alone has its place there',
		'Wound rounds: stage 3 pressure ulcer of the sacrum, 4 x 3 cm, clean.\nA/P:\n1. pressure ulcer as staged above: foam, turn every two hours\n2. moderate protein calorie malnutrition: liquid protein twice a day',
		['L89.153', 'E44.0'],
	],
])('%s', async (_, text, wanted) => expect((await orderOf(text)).filter((c) => wanted.includes(c))).toEqual(wanted));
