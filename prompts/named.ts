import { findMentions } from '../engine/find/mention.ts';
import { dictionary } from '../engine/match/dictionary.ts';
import { read } from '../engine/read/read.ts';
import type { Release } from '../icd-data/release.ts';

/** Findings, symptoms and circumstances are no diagnoses: a query may name them. */
const noDiagnosis = /^[RVWXYZ]/;

/** Dotted codes of the diagnoses that a text names; “quotes” of the note are left out. */
export function diagnosesIn(release: Release, text: string): string[] {
	const own = text.replace(/“[^”]*”/g, ' it ');
	return findMentions(dictionary(release), read(own))
		.mentions.filter(({ assertion }) => assertion !== 'negated')
		.map(({ row }) => release.code(row))
		.filter((code) => !noDiagnosis.test(code));
}

export const categoryOf = (code: string): string => code.slice(0, 3);
