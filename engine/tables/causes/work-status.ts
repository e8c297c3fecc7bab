/**
 * Status of the person (Y99).
 * Codes without the seventh character; the engine adds X and A, D or S. Places and activities hold
 * only in a sentence that tells how the injury came about. I.C.20. Source: own compilation.
 */
import type { CausePhrase } from '../cause-phrase.ts';

export const workStatusCauses: readonly CausePhrase[] = [
	{
		code: 'Y99.0',
		kind: 'work-status',
		say: [
			'work injury',
			'lifting at work',
			'fell at work',
			'injury at work',
			'strain at work',
			'hurt at work',
			'work-related injury',
			'workers compensation',
			'while working',
			'injured at work',
			'on job injury',
			'workplace injury',
			'job injury',
			'workers comp',
			'occupational injury',
			'during work shift',
			'while employed',
			'job duties',
			'fell work',
			'injured work',
			'happened work',
			'occurred work',
			'slipped work',
			'tripped work',
			'hurt work',
			'while work',
			'accident work',
			'cut work',
			'lifting work',
			'twisted work',
			'work today',
		],
		not: ['stress', 'return', 'off', 'missed', 'out of', 'note', 'volunteer', 'military', 'sits', 'desk'],
	},
	{
		code: 'Y99.1',
		kind: 'work-status',
		say: ['military duty', 'active duty injury', 'on duty military', 'military training injury'],
	},
	{ code: 'Y99.2', kind: 'work-status', say: ['volunteering', 'volunteer activity', 'volunteer work'] },
	{
		code: 'Y99.8',
		kind: 'work-status',
		say: [
			'leisure activity',
			'recreational activity',
			'hobby injury',
			'student activity',
			'off duty',
			'recreation',
			'school sports',
			'family member activity',
		],
	},
];
