import type { CandidateReason } from '../contract.ts';

/**
 * Kinds of codes whose number says how hard an encounter is: injuries need cause, place and activity, pregnancies weeks and
 * order, and symptoms alone make a short code set. Own compilation; what each weighs is fitted (calibration.ts).
 */
export const kinds: readonly { readonly signal: string; readonly codes: readonly string[] }[] = [
	{ signal: 'injuries', codes: ['S', 'T', 'V', 'W', 'X', 'Y'] },
	{ signal: 'pregnancy', codes: ['O'] },
	{ signal: 'symptoms', codes: ['R'] },
];

/** Conditions of the note that were left out, by their reasons: each is a choice that may be wrong. Own compilation. */
export const choices: readonly { readonly signal: string; readonly reasons: readonly CandidateReason[] }[] = [
	{ signal: 'uncertain', reasons: ['uncertain'] },
	{ signal: 'past', reasons: ['historical', 'resolved'] },
	{ signal: 'findings', reasons: ['abnormal-finding', 'exam-finding'] },
	{ signal: 'doubtful', reasons: ['low-confidence'] },
];

/** How an open choice is told in a title of the release. */
export const vague = /\bunspecified\b/i;
