import { foldWords } from '../../icd-data/words.ts';
import { causePhrases } from '../tables/causes.ts';
import { judgedByContext } from '../tables/judged-by-context.ts';
import { phrases } from '../tables/phrases/all.ts';
import { purposes } from '../tables/purposes.ts';
import { statusPhrases } from '../tables/status.ts';
import type { StatusPhrase } from '../tables/status-phrase.ts';
import type { OwnKind } from './sayings.ts';

type Folded = readonly (readonly string[])[];

/** Folded once a row: a row may have many wordings. */
const folded = (words: readonly string[] = []): Folded => words.map((w) => foldWords(w)).filter((w) => w.length > 0);

/** What a row of our tables holds beside its sayings and its code. */
export interface Limits {
	/** Row of the table it came from, for purposes and causes. */
	readonly of: number;
	/** Any of these (all words of one) must stand in the note. */
	readonly near: readonly (readonly string[])[];
	/** None of these may stand in the clause. */
	readonly not: readonly (readonly string[])[];
	readonly reported?: 'when-relevant';
	/** It tells of the patient by somebody else's illness. */
	readonly ofOthers: boolean;
}

/** The rows of one table. */
interface Rows {
	/** Undefined where a row is not in force. */
	readonly codes: readonly (string | undefined)[];
	readonly rest: (row: number) => Limits;
}

const plainly = { near: [], not: [], of: 0, ofOthers: false } as const;

/** The rows of a table, as they hold in a fiscal year. */
export function rowsOf(kind: OwnKind, year: number): Rows {
	if (kind === 'phrase')
		return {
			codes: phrases.map((p) => ((p.from ?? year) <= year && year <= (p.until ?? year) ? p.code : undefined)),
			rest: (row) => ({
				...plainly,
				near: folded(phrases[row]?.near),
				not: folded((phrases[row]?.not ?? []).filter((w) => !judgedByContext.has(w))),
			}),
		};
	if (kind === 'status')
		return {
			codes: statusPhrases.map((p) => p.code),
			rest: (row) => {
				const { near, not, reported, ofOthers = false } = statusPhrases[row] as StatusPhrase;
				return { ...plainly, near: folded(near), not: folded(not), ofOthers, ...(reported ? { reported } : {}) };
			},
		};
	if (kind === 'cause')
		return {
			codes: causePhrases.map((p) => p.code),
			rest: (row) => ({ ...plainly, not: folded(causePhrases[row]?.not), of: row }),
		};
	return {
		codes: purposes.map((p) => p.codes[0]),
		rest: (row) => ({ ...plainly, near: folded(purposes[row]?.near), not: folded(purposes[row]?.not), of: row }),
	};
}
