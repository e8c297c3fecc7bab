/**
 * Conditions that are hardly ever named of a patient as present without being reported: a named organ's metastasis, a
 * nerve-damaged bladder, refraction, underweight, thin bone with its site. On the tuning notes 21 of 24 that the weights
 * alone left out between `least` and the threshold were reported. Own compilation.
 */
export const countedKinds: readonly string[] = [
	'C77.',
	'C78.',
	'C79.0',
	'C79.1',
	'C79.2',
	'C79.3',
	'C79.4',
	'C79.5',
	'C79.6',
	'C79.7',
	'R18.0',
	'N31',
	'H52.0',
	'H52.1',
	'H52.2',
	'H52.4',
	'R63.6',
	'M85.85',
	'M85.88',
	'M85.89',
	'G47.52',
	'G47.63',
];

/** The least probability at which they count. */
export const COUNTED = 0.1;
