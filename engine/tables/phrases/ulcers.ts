import type { Phrase } from '../phrase.ts';

const other = ['varicose', 'pressure', 'decubitus', 'diabetic', 'stasis', 'arterial', 'ischemic', 'history', 'healed'];
const dm = ['diabetes', 'diabetic', 'dm', 't2dm', 'dm2', 'dfu'];

/** Ulcers of the leg and foot as wound clinics name them. Own compilation. */
export const ulcerPhrases: readonly Phrase[] = [
	{ say: ['calf ulcer', 'ulcer of calf'], code: 'L97.2', not: other },
	{ say: ['shin ulcer', 'ulcer of shin', 'pretibial ulcer'], code: 'L97.8', not: other },
	{ say: ['ankle ulcer', 'ulcer of ankle'], code: 'L97.3', not: other },
	{
		say: ['venous stasis ulcer', 'venous stasis ulcer of leg', 'stasis ulcer of leg', 'venous leg ulcer'],
		code: 'I87.2',
		not: ['varicose', 'healed', 'history'],
	},
	{
		say: [
			'diabetic wagner',
			'wagner diabetic',
			'plantar neuropathic ulcer',
			'neuropathic ulcer plantar',
			'neuropathic foot ulcer',
			'neuropathic ulcer heel',
			'neuropathic ulcer metatarsal',
			'neuropathic ulcer toe',
		],
		code: 'E11.621',
		near: dm,
		not: ['type 1', 'healed', 'history'],
	},
	{
		say: ['deep tissue injury sacrum', 'dti sacrum', 'sacral dti', 'deep tissue pressure injury sacrum'],
		code: 'L89.156',
	},
	{ say: ['deep tissue injury heel', 'dti heel', 'heel dti', 'deep tissue pressure injury heel'], code: 'L89.6' },
];
