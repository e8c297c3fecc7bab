import { orderly } from '../tables/grammar.ts';
import { findMeat } from './meat.ts';
import type { Reading } from './mention.ts';

/** Fewest lines that make a list of problems. */
const FEWEST = 3;
/** Share of them that begin with a condition, and share that say what is done about it. */
const HALF = 0.5;
/** A line that is counted. */
const number = /^[ \t]*#?(\d{1,2})[.):]?[ \t]+(?=[A-Za-z("])/;

/** What a line of a list without numbers begins with. */
const bullet = /^[ \t]*([-*•▪●+>–—#])[ \t]*(?=[A-Za-z("])/;

interface Line {
	readonly start: number;
	readonly end: number;
}

/** The longest run of lines that begin with the same bullet; between two "#" their own lines may stand. */
function bulleted(text: string): readonly Line[] {
	let best: Line[] = [];
	let run: Line[] = [];
	let mark = '';
	let at = 0;
	for (const line of text.split('\n')) {
		const found = bullet.exec(line)?.[1];
		if (found !== undefined && found !== mark) run = [];
		if (found !== undefined) run.push({ start: at, end: at + line.length });
		mark = found ?? (mark === '#' ? mark : '');
		if (run.length > best.length) best = [...run];
		at += line.length + 1;
	}
	return best;
}

/** The longest run of lines counted 1, 2, 3 …; unnumbered lines between belong to the number before. */
function counted(text: string): readonly Line[] {
	let best: Line[] = [];
	let run: Line[] = [];
	let at = 0;
	for (const line of text.split('\n')) {
		const n = Number(number.exec(line)?.[1] ?? 0);
		if (n === 1) run = [];
		if (n === run.length + 1 && n > 0) run.push({ start: at, end: at + line.length });
		if (run.length > best.length) best = [...run];
		at += line.length + 1;
	}
	return best;
}

/** Where a list of problems, each with what is done, begins in a note that has no head for it; else undefined. */
export const listTurn = (reading: Reading): number | undefined =>
	turnAt(reading, counted(reading.note.text)) ?? turnAt(reading, bulleted(reading.note.text));

function turnAt(reading: Reading, lines: readonly Line[]): number | undefined {
	const { sentences } = reading.note;
	if (lines.length < FEWEST) return undefined;
	const within = (l: Line) => (x: { readonly start: number }) => x.start >= l.start && x.start < l.end;
	const names = lines.filter((l) =>
		reading.mentions.some((m) => within(l)(m) && m.from <= 2 && m.assertion === 'present' && m.row >= 0),
	);
	const does = lines.filter((l) =>
		sentences
			.filter(within(l))
			.some((s) => s.tokens.some((t) => orderly.has(t.fold)) || findMeat(s).some((h) => h.kind === 'treat')),
	);
	const enough = (of: readonly Line[]) => of.length >= lines.length * HALF;
	return enough(names) && enough(does) ? lines[0]?.start : undefined;
}
