import { foldWords } from '../../icd-data/words.ts';
import { noteTags } from '../tables/note-tags.ts';

/** Weeks at which the second and third trimesters begin (chapter 15, first note). */
const SECOND = 14;
const THIRD = 28;
const weekPatterns = noteTags.filter((t) => t.tag === 'weeks').map((t) => t.says);

/** Completed weeks of gestation that the note gives, or undefined. */
export function weeksIn(text: string): number | undefined {
	for (const says of weekPatterns)
		for (const m of text.matchAll(says)) {
			const weeks = Number(m.groups?.value);
			if (weeks >= 4 && weeks <= 42) return weeks;
		}
	return undefined;
}

/** Words of the trimester for choosing among chapter 15 codes; empty when no weeks are given. */
export function trimesterWords(text: string): readonly string[] {
	const weeks = weeksIn(text);
	if (weeks === undefined) return [];
	return foldWords(`${weeks < SECOND ? 'first' : weeks < THIRD ? 'second' : 'third'} trimester`);
}
