// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';

/**
 * Everyday wordings of urgent care, orthopedics, skin, wounds, feet, ear, eye and children that the other tables lacked.
 * Own compilation, codes checked against the FY2026 and FY2027 order files.
 */
export const everydayAcutePhrases: readonly Phrase[] = [
	{ say: ['anterior epistaxis', 'posterior epistaxis', 'recurrent epistaxis', 'spontaneous epistaxis', 'epistaxis naris', 'epistaxis nostril', 'anterior nosebleed', 'recurrent nosebleed', 'recurrent nose bleed', 'spontaneous nosebleed'], code: 'R04.0' },
	{ say: ['renal colic ureteral stone', 'renal colic ureteral calculus', 'renal colic ureter stone', 'renal colic ureterolithiasis'], code: 'N20.1', not: ['kidney'] },
	{ say: ['roseola', 'roseola infantum', 'exanthem subitum'], code: 'B08.20' },
	{ say: ['seb derm', 'seborrheic derm', 'scalp seb derm', 'facial seb derm'], code: 'L21.9' },
	{ say: ['allergic urticaria', 'allergic hives', 'urticaria due to food', 'hives due to food', 'food induced urticaria', 'hives after eating', 'hives allergic reaction'], code: 'L50.0', not: ['chronic', 'idiopathic', 'sulfa', 'penicillin', 'pcn', 'amoxicillin', 'codeine', 'bactrim', 'allergies', 'nkda', 'cephalexin'] },
	{ say: ['infected ingrown toenail', 'ingrown toenail infection', 'infected ingrown nail', 'ingrown nail infection'], code: 'L60.0' },
	{ say: ['biceps tendonitis shoulder', 'biceps tendinitis shoulder', 'biceps tendinopathy shoulder', 'bicipital tendonitis shoulder', 'bicipital tendinitis shoulder'], code: 'M75.2' },
	{ say: ['hammertoe 2nd toe', 'hammertoe second toe', 'hammertoe 3rd toe', 'hammertoe third toe', 'hammertoe 4th toe', 'hammertoe 5th toe', 'hammertoe toe', 'hammer toe second', 'hammer toe third', 'hammertoe digit', 'contracted hammertoe', 'rigid hammertoe', 'flexible hammertoe'], code: 'M20.4' },
	{ say: ['fingernail avulsion', 'nail avulsion finger', 'nail avulsion fingertip', 'fingernail torn off', 'avulsed fingernail', 'avulsed nail finger'], code: 'S61.30', not: ['ingrown', 'toe', 'toenail', 'phenol', 'matrixectomy'] },
	{ say: ['toenail avulsion', 'nail avulsion toe', 'toenail torn off', 'avulsed toenail'], code: 'S91.20', near: ['injury', 'stubbed', 'dropped', 'trauma', 'traumatic', 'torn'], not: ['ingrown', 'phenol', 'matrixectomy', 'procedure'] },
	{ say: ['fish hook finger', 'fishhook finger'], code: 'S61.24', not: ['thumb'] },
	{ say: ['fish hook thumb', 'fishhook thumb', 'fish hook stuck thumb', 'fish hook embedded thumb'], code: 'S61.04' },
	{ say: ['fish hook hand', 'fishhook hand', 'fish hook palm', 'fishhook palm'], code: 'S61.44' },
	{ say: ['sacral decubitus', 'sacral decub', 'decubitus sacrum', 'sacral decubitus ulcer', 'coccyx decubitus', 'decubitus coccyx'], code: 'L89.15' },
	{ say: ['heel decubitus', 'decubitus heel', 'heel decub', 'heel deep tissue injury', 'dti heel'], code: 'L89.6' },
	{ say: ['hip decubitus', 'trochanteric decubitus', 'decubitus hip', 'trochanter decubitus'], code: 'L89.2' },
	{ say: ['buttock decubitus', 'ischial decubitus', 'decubitus buttock', 'decubitus ischium'], code: 'L89.3' },
	{ say: ['arterial ulcer ankle', 'ischemic ulcer ankle', 'arterial insufficiency ulcer ankle'], code: 'L97.3', not: ['atherosclerosis', 'pressure'] },
	{ say: ['arterial ulcer foot', 'arterial ulcer toe', 'ischemic ulcer foot', 'ischemic ulcer toe'], code: 'L97.5', not: ['atherosclerosis', 'pressure', 'heel'] },
	{ say: ['foot ulcer', 'toe ulcer', 'forefoot ulcer', 'plantar ulcer', 'metatarsal ulcer', 'hallux ulcer'], code: 'L97.5', near: ['diabetes', 'diabetic', 't2dm', 'dm2', 'neuropathy'], not: ['pressure', 'diabetic', 'heel', 'decubitus', 'midfoot', 'history'] },
	{ say: ['anterior shoulder dislocation', 'anterior dislocation shoulder', 'anterior glenohumeral dislocation', 'shoulder dislocated anteriorly'], code: 'S43.016', not: ['history', 'recurrent', 'chronic'] },
	{ say: ['posterior shoulder dislocation', 'posterior dislocation shoulder', 'posterior glenohumeral dislocation'], code: 'S43.026', not: ['history', 'recurrent', 'chronic'] },
	{ say: ['nevus calf', 'nevus thigh', 'nevus shin', 'nevus foot', 'nevus lower leg', 'nevus leg'], code: 'D22.7' },
	{ say: ['nevus forearm', 'nevus upper arm', 'nevus hand', 'nevus shoulder', 'nevus arm'], code: 'D22.6' },
	{ say: ['benign nevi trunk', 'benign nevus trunk', 'benign appearing nevi trunk', 'melanocytic nevi trunk', 'benign melanocytic nevi trunk', 'atypical nevus back', 'atypical nevi trunk', 'benign nevi back', 'benign nevi chest'], code: 'D22.5' },
	{ say: ['allergic contact dermatitis poison ivy', 'allergic contact dermatitis poison oak', 'allergic contact dermatitis poison sumac', 'contact dermatitis poison ivy', 'contact dermatitis poison oak', 'contact dermatitis poison sumac', 'contact dermatitis plant', 'contact dermatitis plants'], code: 'L23.7', not: ['irritant'] },
	{ say: ['contact dermatitis nickel', 'nickel contact dermatitis', 'nickel dermatitis', 'nickel allergy rash', 'allergic contact dermatitis nickel', 'allergic contact dermatitis metal'], code: 'L23.0', not: ['irritant'] },
	{ say: ['sacral decubitus stage', 'sacral decub stage', 'sacrum decubitus stage', 'coccyx decubitus stage'], code: 'L89.15' },
	{ say: ['heel decubitus stage', 'heel decub stage'], code: 'L89.6' },
	{ say: ['buttock decubitus stage', 'ischial decubitus stage'], code: 'L89.3' },
	{ say: ['gout mtp', 'gout first mtp', 'gout 1st mtp', 'acute gout 1st mtp', 'acute idiopathic gout mtp', 'gout mtpj', 'gout mpj', 'gout 1st mpj', 'acute idiopathic gout mpj', 'acute idiopathic gout 1st mpj', 'gout metatarsophalangeal', 'gout first metatarsophalangeal', 'gout 1st metatarsophalangeal', 'acute gout metatarsophalangeal joint', 'acute idiopathic gout metatarsophalangeal joint', 'acute gout great toe', 'acute gout big toe', 'acute gouty arthritis great toe', 'gouty arthritis great toe', 'podagra'], code: 'M10.07', not: ['drug', 'induced', 'renal', 'chronic', 'tophaceous', 'pseudogout'] },
	{ say: ['mild croup', 'moderate croup', 'croup mild', 'croup moderate', 'viral croup', 'croup with stridor', 'spasmodic croup'], code: 'J05.0' },
];
