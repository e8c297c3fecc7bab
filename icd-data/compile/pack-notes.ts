import { type Column, packTexts } from '../pack.ts';
import type { Notes } from './notes.ts';

/** Notes by owner; `notes.ref*` hold one line per row range, with the note and the text it belongs to. */
export function packNotes(columns: Map<string, Column>, notes: Notes): void {
	columns.set('notes.owner', Uint32Array.from(notes.owner));
	columns.set('notes.kind', Uint8Array.from(notes.kind));
	packTexts(columns, 'notes.text', notes.text);
	const ranges = notes.refs.flatMap((refs, note) =>
		refs.flatMap((r) =>
			(r.ranges.length > 0 ? r.ranges : [[0, 0] as const]).map(([first, last]) => ({
				note,
				text: r.text,
				first,
				last,
			})),
		),
	);
	columns.set(
		'notes.refNote',
		Uint32Array.from(ranges, (r) => r.note),
	);
	columns.set(
		'notes.refFirst',
		Uint32Array.from(ranges, (r) => r.first),
	);
	columns.set(
		'notes.refLast',
		Uint32Array.from(ranges, (r) => r.last),
	);
	const texts = [...new Set(ranges.map((r) => r.text))];
	const number = new Map(texts.map((t, i) => [t, i]));
	columns.set(
		'notes.refText',
		Uint16Array.from(ranges, (r) => number.get(r.text) as number),
	);
	packTexts(columns, 'notes.refTexts', texts);
}
