import type { Reading } from '../find/mention.ts';
import { deniedCodes } from '../tables/denied-codes.ts';
import type { Visit } from './features.ts';
import type { Group } from './group.ts';

/** A condition moved to the code that the note's own denial asks for. */
export function asDenied({ release }: Visit, { note }: Reading, g: Group): Group {
	const code = g.row >= 0 ? release.code(g.row) : '';
	const told = deniedCodes.find((d) => d.from === code && d.says.test(note.text));
	const row = told ? release.find(told.to) : -1;
	return row < 0 ? g : { ...g, row, mentions: g.mentions.map((m) => (m.row === g.row ? { ...m, row } : m)) };
}
