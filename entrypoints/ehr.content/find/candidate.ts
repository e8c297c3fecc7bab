import type { Part } from '../text/read.ts';

/** A place in the page that may be the note. */
export interface Candidate {
	readonly parts: readonly Part[];
	readonly label?: string;
	readonly score: number;
	/** It is written in, not only shown. */
	readonly editable: boolean;
	/** Its label is that of a section: other frames may hold the rest of the note. */
	readonly section?: boolean;
	/** It says itself that it is one whole note. */
	readonly whole?: boolean;
}

/** Scores of a candidate's signs; they add up. */
export const signs = {
	noteLabel: 40,
	sectionLabel: 25,
	editor: 15,
	focused: 5,
	perClinicalWord: 3,
	mostClinicalWords: 25,
	perHundredUnits: 1,
	mostHundreds: 20,
	otherLabel: -100,
} as const;

/** Below this nothing is called a note. */
export const leastScore = 30;
/** Units of text below which an editor counts as empty. */
export const leastText = 20;

/** What the text itself says for being a note. */
export function textScore(clinicalWords: number, length: number): number {
	const words = Math.min(clinicalWords, signs.mostClinicalWords) * signs.perClinicalWord;
	return words + Math.min(Math.floor(length / 100), signs.mostHundreds) * signs.perHundredUnits;
}
