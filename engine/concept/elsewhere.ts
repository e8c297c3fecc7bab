import { assertion } from '../context/assert.ts';
import type { SectionKind } from '../contract.ts';
import type { Reading } from '../find/mention.ts';
import { toldElsewhere } from '../tables/told-elsewhere.ts';
import type { Visit } from './features.ts';
import type { Group } from './group.ts';
import { startsWithAny } from './prefix.ts';

/** Sections that tell of other people or other times. */
const quiet: ReadonlySet<SectionKind> = new Set(['fh', 'psh', 'allergies', 'instructions', 'ros']);
const past: ReadonlySet<SectionKind> = new Set(['pmh', 'problems']);

/** "Two fibroids, none subserosal": what the last of the words says is denied. */
function deniedAtEnd(here: Reading['around'][number], end: number): boolean {
	const { tokens } = here.sentence;
	const k = tokens.findLastIndex((t) => t.start < end);
	return k >= 0 && assertion(here, k, k + 1) === 'negated';
}

/** Whether some words stand in the note as the patient's own and not denied. */
export function saidIn({ note, around }: Reading, says: RegExp, now = false, course = false, denies = false): boolean {
	for (const m of note.text.matchAll(says)) {
		const at = note.sentences.findIndex((s) => s.start <= m.index && m.index < s.end);
		const s = note.sentences[at];
		const here = around[at];
		if (!s || !here || quiet.has(s.section) || (now && past.has(s.section))) continue;
		const k = s.tokens.findIndex((t) => t.end > m.index);
		const said = k < 0 || (!denies && deniedAtEnd(here, m.index + m[0].length)) ? undefined : assertion(here, k, k + 1);
		if (denies && said === 'negated') return true;
		if (said === 'present' || (said === 'historical' && (course || !now)) || (said === 'resolved' && course))
			return true;
	}
	return false;
}

/** The rows that hold for a code in this note. */
const rowsFor = (reading: Reading, code: string) =>
	toldElsewhere.filter(
		(t) =>
			startsWithAny(code, t.from) &&
			saidIn(reading, t.says, t.now, t.course, t.denies) &&
			(!t.and || saidIn(reading, t.and, t.now)) &&
			!(t.unless && saidIn(reading, t.unless, t.now)),
	);

/** Where the rows of a code lead, each code once; what two tellings prove together goes before what one does. */
function waysFrom(reading: Reading, code: string): readonly string[] {
	const fit = rowsFor(reading, code);
	const both = new Set(fit.filter(({ and }) => and).map(({ to }) => to));
	return both.size === 1 ? [...both] : [...new Set(fit.map(({ to }) => to))];
}

/** Where the rest of the note leads a code; of several ways the one that goes on ("moderate persistent", then "an attack"). */
function led(reading: Reading, code: string): string | undefined {
	const first = waysFrom(reading, code);
	const ends = first.flatMap((to) => {
		const on = waysFrom(reading, to);
		return on.length === 1 ? on : first.length === 1 ? [to] : [];
	});
	const [end, other] = new Set(ends);
	return other === undefined ? end : undefined;
}

/** A condition named bare, moved to the code that the rest of the note tells; with none or several told it stays. */
export function asTold({ release }: Visit, reading: Reading, g: Group): Group {
	const to = g.row >= 0 ? led(reading, release.code(g.row)) : undefined;
	const row = to === undefined ? -1 : release.find(to);
	return row < 0 ? g : { ...g, row, mentions: g.mentions.map((m) => (m.row === g.row ? { ...m, row } : m)) };
}
