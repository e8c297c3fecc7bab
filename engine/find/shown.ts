import { startsWithAny } from '../concept/prefix.ts';
import type { Sex } from '../contract.ts';
import type { Dictionary } from '../match/dictionary.ts';
import type { Match } from '../match/mentions.ts';
import type { Note } from '../read/note.ts';
import { wordsAround } from '../read/words-around.ts';
import type { SaidCode } from '../tables/said-code.ts';
import { shownRows } from '../tables/shown.ts';

/** A condition that words show without its name, as a match of tokens of its first sentence. */
export interface Shown {
	readonly sentence: number;
	readonly match: Match;
}

/** What else is known of the note: codes of the names found in it, and whose it is. */
interface Known {
	readonly named: ReadonlySet<string>;
	readonly sex: Sex | undefined;
	readonly age: number | undefined;
}

/** Like a name of the tables' own: what it proves is said in so many words. */
const SCORE = 20;

/** Whether a row may be asked of this note: cheap questions first. */
function holds(row: SaidCode, text: string, { named, sex, age }: Known): boolean {
	if (row.sex && sex !== undefined && sex !== 'unknown' && sex !== row.sex) return false;
	if (age !== undefined && (age < (row.minAge ?? 0) || age >= (row.maxAge ?? Number.POSITIVE_INFINITY))) return false;
	if (age === undefined && row.maxAge !== undefined) return false;
	if ((row.onlyNote && !row.onlyNote.test(text)) || row.unlessNote?.test(text)) return false;
	return ![...named].some((code) => startsWithAny(code, row.unless ?? []));
}

/** The first place of a row's wording that nothing beside it forbids. */
function placeOf({ text, sentences }: Note, row: SaidCode): Pick<Shown, 'sentence'> & { readonly at: number[] } {
	for (const m of text.matchAll(row.says)) {
		const start = m.index;
		const end = start + m[0].length;
		if (row.not.test(wordsAround(text, start, end))) continue;
		const sentence = sentences.findIndex((s) => s.start <= start && start < s.end);
		const at = (sentences[sentence]?.tokens ?? []).flatMap((t, i) => (t.end > start && t.start < end ? [i] : []));
		if (at.length > 0) return { sentence, at };
	}
	return { sentence: -1, at: [] };
}

/**
 * Conditions that a note shows without their names ("fluid behind both drums, no fever"). They are mentions like any other:
 * context tells whose and when, and the scorer whether the visit deals with them.
 */
export function shownIn(d: Dictionary, note: Note, known: Known): Shown[] {
	return shownRows.flatMap((row) => {
		const code = d.release.find(row.code);
		if (code < 0 || !holds(row, note.text, known)) return [];
		const { sentence, at } = placeOf(note, row);
		if (sentence < 0) return [];
		const via = `shown: ${row.id} (${row.cites})`;
		const match = { row: code, manifestation: -1, at, score: SCORE, via, source: 'own', of: 0 } as const;
		return [{ sentence, match: { ...match, whenRelevant: false, ofOthers: false } }];
	});
}
