import { foldWord } from '../../icd-data/words.ts';

/** Words of code titles of which a note says one or the other. Own compilation. */
const pairs: readonly (readonly [string, string])[] = [
	['displaced', 'nondisplaced'],
	['dislocation', 'subluxation'],
	['complete', 'incomplete'],
	['complete', 'partial'],
	['reducible', 'irreducible'],
	['intractable', 'nonintractable'],
	['recurrent', 'nonrecurrent'],
	['bilateral', 'unilateral'],
];

/** Both ways round, folded. */
export const opposites: ReadonlyMap<string, readonly string[]> = new Map(
	[...new Set(pairs.flat())].map((word) => [
		foldWord(word),
		pairs.flatMap(([a, b]) => (a === word ? [foldWord(b)] : b === word ? [foldWord(a)] : [])),
	]),
);

/** Words whose denial says the other one ("not displaced"). */
export const denials: ReadonlyMap<string, string> = new Map(
	[['displaced', 'nondisplaced'] as const].map(([a, b]) => [foldWord(a), foldWord(b)]),
);

/** Words of a title that hold where the note says nothing of them: a fracture is coded as displaced unless it is told as not (I.C.19.c). */
export const assumed: ReadonlySet<string> = new Set([foldWord('displaced')]);
