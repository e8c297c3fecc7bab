import type { Phrase } from '../phrase.ts';

/** Ulcerative colitis by its extent, however it is worded; bleeding and other complications are added. Own compilation. */
export const colitisExtentPhrases: readonly Phrase[] = [
	{
		say: [
			'ulcerative colitis pancolitis',
			'ulcerative pancolitis',
			'extensive ulcerative colitis',
			'pan ulcerative colitis',
			'universal ulcerative colitis',
		],
		code: 'K51.00',
	},
	{
		say: ['ulcerative colitis rectosigmoid', 'ulcerative proctosigmoiditis', 'ulcerative rectosigmoiditis'],
		code: 'K51.30',
	},
	{
		say: ['left sided ulcerative colitis', 'distal ulcerative colitis', 'ulcerative colitis left sided'],
		code: 'K51.50',
	},
	{
		say: [
			'ulcerative colitis just in rectum',
			'ulcerative colitis only in rectum',
			'ulcerative colitis rectum only',
			'ulcerative colitis confined to rectum',
			'ulcerative colitis of the rectum',
			'uc in rectum only',
			'ulcerative proctitis',
			'ulcerative colitis limited to rectum',
			'ulcerative colitis proctitis',
		],
		code: 'K51.20',
	},
];
