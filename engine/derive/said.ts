import type { Visit } from '../concept/features.ts';
import { startsWithAny } from '../concept/prefix.ts';
import { marked } from '../context/assert.ts';
import type { Draft, Evidence } from '../contract.ts';
import { codesUnder, hasCode, withCode, withoutCode } from '../decide/draft.ts';
import { ageOfInfant } from '../facts/age.ts';
import type { Note } from '../read/note.ts';
import { sectionAt } from '../read/section-at.ts';
import { wordsAround } from '../read/words-around.ts';
import type { SaidCode } from '../tables/said-code.ts';
import { saidCodes } from '../tables/said-codes.ts';

const quiet = new Set(['fh', 'pmh', 'psh', 'problems', 'allergies', 'instructions']);

/** Whether a row holds for this patient and beside what is reported. */
function holds(draft: Draft, row: SaidCode, age: number | undefined): boolean {
	if (row.sex && draft.sex !== 'unknown' && draft.sex !== row.sex) return false;
	if (age !== undefined && (age < (row.minAge ?? 0) || age >= (row.maxAge ?? Number.POSITIVE_INFINITY))) return false;
	if (age === undefined && row.maxAge !== undefined) return false;
	if (row.beside && !draft.codes.some((c) => row.beside?.test(c.code))) return false;
	if (row.onlyNote && !row.onlyNote.test(draft.encounter.text)) return false;
	return !(row.unless && hasCode(draft, ...row.unless)) && !row.unlessNote?.test(draft.encounter.text);
}

/** "[ ] work comp". */
const isUnticked = ({ sentences }: Note, at: number): boolean =>
	sentences.some((s) => s.box === 'off' && s.start <= at && at < s.end);

/** Told by a denial themselves: a tumor's lacking receptors, what did not come back, what was refused or ruled out. */
const toldByDenial = ['Z08', 'Z09', 'Z17', 'Z28', 'Z53', 'Z85', 'Z88'];

/** "Nasal polyps (-)", "latex allergy: N": the sign beside the wording takes it from this patient. */
function takenFrom({ reading }: Visit, { code }: SaidCode, start: number, end: number): boolean {
	const { sentences } = reading.note;
	const around = reading.around[sentences.findIndex((s) => s.start <= start && start < s.end)];
	if (!around) return false;
	const { tokens } = around.sentence;
	const from = tokens.findIndex((t) => t.end > start);
	const last = tokens.findLastIndex((t) => t.start < end);
	const told = from >= 0 && last >= from ? marked(around, from, last + 1) : undefined;
	// A status tells of the past itself.
	return told === 'resolved' ? !code.startsWith('Z') : told !== undefined;
}

/** Codes that a fixed wording proves by itself. */
export function withSaid(draft: Draft, visit: Visit): Draft {
	const { note } = visit.reading;
	const age = ageOfInfant(note.text, draft.age);
	let out = draft;
	const alone = (row: SaidCode) => row.beside !== undefined && !out.codes.some((c) => row.beside?.test(c.code));
	const lacking: SaidCode[] = [];
	const say = (row: SaidCode) => {
		if (!holds(out, row, age)) return;
		for (const m of note.text.matchAll(row.says)) {
			const start = m.index;
			const end = start + m[0].length;
			const section = sectionAt(note.sections, start);
			const around = wordsAround(note.text, start, end);
			if (!startsWithAny(row.code, toldByDenial) && takenFrom(visit, row, start, end)) continue;
			if ((quiet.has(section) && !row.anySection) || row.not.test(around) || isUnticked(note, start)) continue;
			const evidence: Evidence = { start, end, quote: m[0], section, assertion: 'present', role: 'mention' };
			out = withCode(out, row.code, [evidence], `${row.id} (${row.cites})`, 0.75);
			for (const s of codesUnder(out, ...(row.instead ?? []))) out = withoutCode(out, s.code, 'less-specific');
			break;
		}
	};
	for (const row of saidCodes)
		if (alone(row)) lacking.push(row);
		else say(row);
	// What stands beside a code that a later row has told.
	for (const row of lacking) say(row);
	return out;
}
