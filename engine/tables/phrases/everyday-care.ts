// biome-ignore-all format: a table, one row a line
import type { Phrase } from '../phrase.ts';
import { crossed } from './crossed.ts';

/**
 * Complaints and findings of primary, urgent and child care in the words of messages, triage and scribes. Own compilation, codes
 * checked against the FY2026 and FY2027 order files.
 */
const denied = ['no', 'denies', 'never', 'without', 'resolved', 'screen'];
const killing = ['killing', 'on fire', 'killing her', 'killing him', 'killing me', 'bothering', 'bothers', 'hurting', 'hurts', 'aching', 'throbbing', 'sore'];
const dry = ['no tears', 'tacky mucosa', 'tacky mucous membranes', 'dry mucous membranes', 'dry mucosa', 'dry lips', 'dry mouth', 'no wet diapers', 'fewer wet diapers', 'sunken eyes', 'sunken fontanelle', 'no urine', 'no urine output', 'poor turgor', 'tenting', 'tachycardic', 'orthostatic'];

const footBones = ['foot', 'toe', 'toes', 'great toe', 'big toe', '2nd toe', 'hallux', 'metatarsal', 'metatarsal head', '5th metatarsal', '1st metatarsal', 'calcaneus', 'heel', 'ankle', 'finger', 'tibia', 'phalanx', 'distal phalanx', 'hip', 'femur', 'foot mri'];
/** Beside its place a burn is told whole by other rows. */
const places = ['hand', 'palm', 'wrist', 'finger', 'fingers', 'fingertip', 'thumb', 'arm', 'forearm', 'elbow', 'shoulder', 'axilla', 'leg', 'thigh', 'knee', 'calf', 'shin', 'foot', 'feet', 'ankle', 'toe', 'face', 'cheek', 'forehead', 'neck', 'chest', 'breast', 'abdomen', 'belly', 'back', 'buttock', 'groin', 'scalp', 'ear', 'lip', 'chin', 'nose', 'eyelid', 'trunk', 'flank', 'genital', 'perineum'];
const hot = ['iron', 'curling iron', 'stove', 'oven', 'grill', 'pan', 'pot', 'grease', 'hot oil', 'coffee', 'tea', 'hot water', 'boiling water', 'steam', 'soup', 'kettle', 'exhaust', 'muffler', 'campfire', 'bonfire', 'firework', 'candle', 'glue gun', 'radiator', 'flat iron', 'hot liquid'];

export const everydayCarePhrases: readonly Phrase[] = [
	{ say: crossed(dry, ['dehydrated', 'dehydration', 'dehydrated child', 'mildly dehydrated']), code: 'E86.0', not: ['not dehydrated', 'no dehydration', 'newborn'] },
	{ say: [...crossed(['heel', 'heels', 'foot', 'arch of foot', 'bottom of foot', 'ball of foot'], killing)], code: 'M79.67', not: ['fracture', 'sprain', 'gout', 'ulcer', 'toe', 'plantar fasciitis confirmed', 'neuropathy', 'nail', 'wart', 'corn', 'ankle', 'wound', 'blister'] },
	{ say: crossed(['toe', 'big toe', 'great toe', 'toes'], ['killing', 'killing him', 'killing her', 'hurting', 'aching', 'throbbing', 'sore']), code: 'M79.67', not: ['fracture', 'gout', 'ingrown', 'paronychia', 'nail', 'toenail', 'sprain', 'stubbed', 'contusion', 'bunion', 'hammertoe', 'ulcer', 'wound', 'blister', 'corn'] },
	{ say: ['blood in urine he can see', 'blood in urine she can see', 'blood in pee', 'peeing blood', 'pees blood', 'peed blood', 'urinating blood', 'pink urine', 'cola colored urine blood', 'blood in toilet when urinates', 'blood when he pees', 'blood when she pees', 'visibly bloody urine', 'blood clots in urine', 'clots in urine', 'passing clots in urine', 'tea colored urine blood', 'blood streaked urine'], code: 'R31.0', not: [...denied, 'microscopic', 'stool', 'dipstick only'] },
	{ say: crossed(['seasonal allergies', 'seasonal allergy', 'spring allergies', 'fall allergies'], ['allergic conjunctivitis', 'itchy eyes', 'conjunctivitis', 'eyes', 'sneezing', 'runny nose', 'zyrtec', 'claritin', 'flonase', 'acting up', 'flaring']), code: 'J30.2', not: ['no', 'denies', 'food', 'family'] },
	// Bones infected, told without acute or chronic
	{ say: crossed(['osteomyelitis'], footBones), code: 'M86.9', not: ['acute', 'subacute', 'chronic', 'sacral', 'sacrum', 'vertebral', 'spine', 'jaw', 'hematogenous', 'history', 'no', 'without', 'rule'] },
	{ say: crossed(['acute osteomyelitis'], ['metatarsal', '1st metatarsal', '2nd metatarsal', '3rd metatarsal', '4th metatarsal', '5th metatarsal', 'metatarsal head', 'hallux', 'great toe', 'big toe', '2nd toe', 'phalanx of toe', 'calcaneus', 'heel', 'cuboid', 'navicular']), code: 'M86.17', not: ['chronic', 'no', 'without', 'history'] },
	// A burn told by what burned, its place in another sentence
	{ say: [...crossed(['burn', 'burned', 'burnt', 'scald', 'scalded'], hot), 'burn second degree', 'burn third degree', 'burn first degree', 'second degree burn', 'first degree burn', 'third degree burn', 'partial thickness burn', 'scald'], code: 'T30.0', not: ['no', 'denies', 'tongue', 'mouth', 'eye', 'eyes', 'throat', 'urination', 'heartburn', 'sunburn', 'scar', 'old', 'avoid', 'risk', 'calories', 'chemical', 'airway', ...places] },
	{ say: crossed(['spilled', 'splashed', 'spilt', 'splattered', 'poured', 'tipped over', 'pulled down'], ['boiling water', 'boiling pasta water', 'hot water', 'hot coffee', 'hot tea', 'hot soup', 'hot oil', 'hot grease', 'grease', 'cup of coffee', 'cup of tea', 'kettle', 'ramen', 'noodles']), code: 'T30.0', near: ['blister', 'blistered', 'blisters', 'thickness', 'degree', 'bsa', 'tbsa', 'silvadene', 'burn', 'burns'], not: ['no', 'denies', 'missed', ...places] },
	{ say: crossed(['swallow', 'swallowing', 'swallows', 'ate', 'swallowed'], ['quarter', 'dime', 'penny', 'nickel', 'coin', 'marble', 'lego', 'bead', 'toy', 'magnet', 'battery', 'button battery', 'screw']), code: 'T18.9', not: ['no', 'denies', 'never', 'esophagus', 'stomach', 'difficulty', 'trouble'] },
	{ say: ['swallowed dime', 'swallowed marble', 'swallowed lego', 'ate coin', 'swallowed loonie'], code: 'T18.9', not: ['no', 'denies', 'never', 'esophagus', 'stomach'] },
];
