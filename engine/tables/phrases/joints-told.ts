import type { Phrase } from '../phrase.ts';

const notOther = ['traumatic', 'posttraumatic', 'rheumatoid', 'psoriatic', 'secondary', 'fusion'];

/** Joints as orthopedic and hand clinics name them. Own compilation. */
export const jointsToldPhrases: readonly Phrase[] = [
	{
		say: [
			'collarbone joint osteoarthritis',
			'collarbone joint arthritic',
			'collarbone joint arthritis',
			'collarbone joint worn',
			'ac joint arthritic',
			'ac joint worn',
			'ac joint dje',
			'acj oa',
			'acj osteoarthritis',
			'acj arthritis',
			'acj arthrosis',
		],
		code: 'M19.01',
		not: notOther,
	},
	{
		say: [
			'first cmc osteoarthritis',
			'1st cmc osteoarthritis',
			'cmc osteoarthritis',
			'thumb basal joint osteoarthritis',
			'basal joint osteoarthritis',
			'thumb base osteoarthritis',
			'osteoarthritis base of thumb',
			'basal thumb osteoarthritis',
			'cmc arthritis thumb',
		],
		code: 'M18.9',
		not: notOther,
	},
	{
		say: ['low bone density spine', 'low bone density lumbar spine', 'low bone mass spine'],
		code: 'M85.88',
		not: ['hip', 'femoral', 'fracture'],
	},
	{
		say: ['left one was replaced', 'left was replaced'],
		code: 'Z96.652',
		near: ['knee'],
		not: ['hip', 'valve', 'shoulder', 'catheter', 'tube', 'lens', 'drain', 'battery'],
	},
	{
		say: ['right one was replaced', 'right was replaced'],
		code: 'Z96.651',
		near: ['knee'],
		not: ['hip', 'valve', 'shoulder', 'catheter', 'tube', 'lens', 'drain', 'battery'],
	},
];
