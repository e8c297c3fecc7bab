import type { Phrase } from '../phrase.ts';

/** Words of a dermatology visit: beside them a bare histology is one of the skin. */
const derm = [
	'mohs',
	'shave',
	'punch',
	'derm',
	'dermatology',
	'skin',
	'fbse',
	'tbse',
	'ak',
	'aks',
	'actinic',
	'curettage',
	'ed&c',
	'wle',
	'efudex',
	'fluorouracil',
	'nodular',
	'bx',
	'biopsy',
	'path',
];
const otherOrgans =
	'lung tongue larynx laryngeal oropharynx tonsil oral mouth esophagus esophageal head neck cervix cervical anal anus vulva vulvar penis penile sinus situ antigen bladder throat glottic metastatic history'.split(
		' ',
	);

/** Lesions of the skin as the lists of a skin check name them. Own compilation. */
export const skinLesionPhrases: readonly Phrase[] = [
	{ say: ['squamous cell carcinoma', 'squamous cell'], code: 'C44.92', near: derm, not: otherOrgans },
	{
		say: ['basal cell', 'nodular basal cell', 'superficial basal cell'],
		code: 'C44.91',
		near: derm,
		not: ['situ', 'history', 'nevus'],
	},
	{
		say: [
			'inflamed seborrheic keratosis',
			'irritated seborrheic keratosis',
			'inflamed seb k',
			'irritated seb k',
			'isk',
			'inflamed sk',
			'irritated sk',
		],
		code: 'L82.0',
		not: ['history'],
	},
	{ say: ['seborrheic keratosis', 'seb k', 'seb ks'], code: 'L82.1', not: ['inflamed', 'irritated', 'history'] },
];
