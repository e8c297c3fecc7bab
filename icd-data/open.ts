import { openCodes } from './open/codes.ts';
import { readColumns, similarTexts } from './open/columns.ts';
import { openHierarchy } from './open/hierarchy.ts';
import { openLexicon, readArrays } from './open/lexicon.ts';
import { openNotes } from './open/notes.ts';
import { openSearch } from './open/search.ts';
import { openSevenths } from './open/sevenths.ts';
import { openTables } from './open/tables.ts';
import { unspecifiedChild } from './open/unspecified.ts';
import type { NoteKind, Release, Row, TabularNote } from './release.ts';

/** Opens a packed release (already gunzipped). The bytes must not change afterwards. */
export function openRelease(bytes: Uint8Array): Release {
	const columns = readColumns(bytes);
	const codes = openCodes(columns);
	const tree = openHierarchy(columns);
	const tables = openTables(columns);
	const unpacked = similarTexts(columns, 'titles');
	const titles = new Map<Row, string>();
	/** Kept once unpacked: a note's codes are few, and each is asked for many times. */
	const title = (row: Row): string => {
		const known = titles.get(row) ?? unpacked(row);
		titles.set(row, known);
		return known;
	};
	const hcc = columns.u16('hcc');
	const section = columns.u16('section');
	const arrays = readArrays(columns);
	const lexicon = openLexicon(columns, arrays, title);
	const notes = openNotes(columns);
	const sectionOf = (row: Row) => tables.sections[section[row] ?? 0];

	const meanings = tables.sevenths.tables.flatMap((t) => t.map(([, meaning]) => meaning));
	const told = new Map<NoteKind, Map<Row, readonly TabularNote[]>>();
	/** Kept by row and kind: rules ask for the notes of the same few codes, pair by pair. */
	const inherited = (row: Row, kind: NoteKind) => {
		const ofKind = told.get(kind) ?? new Map<Row, readonly TabularNote[]>();
		told.set(kind, ofKind);
		const known = ofKind.get(row) ?? gathered(row, kind);
		ofKind.set(row, known);
		return known;
	};
	const gathered = (row: Row, kind: NoteKind): readonly TabularNote[] => {
		const out: TabularNote[] = [];
		for (let r = row; r >= 0; r = tree.parent(r)) out.push(...notes(r, codes.code(r), kind));
		const s = section[row] ?? 0;
		const own = tables.sections[s];
		if (!own) return out;
		out.push(...notes(codes.size + s, own.id, kind));
		out.push(...notes(codes.size + tables.sections.length + own.chapter, tables.chapters[own.chapter]?.id ?? '', kind));
		return out;
	};

	return {
		manifest: columns.header.manifest,
		size: codes.size,
		lexicon,
		find: codes.find,
		code: codes.code,
		title,
		billable: tree.billable,
		parent: tree.parent,
		children: tree.children,
		leaves: tree.leaves,
		morphologies: tables.morphologies,
		category: tree.category,
		defaultChild: (row) => unspecifiedChild(tree.children(row), title, codes.plain),
		chapter: (row) => tables.chapters[sectionOf(row)?.chapter ?? 0] ?? { id: '', title: '' },
		notes: inherited,
		...openSevenths(tables, codes, tree),
		hcc: (row) => (hcc[row] ? `HCC ${hcc[row]}` : undefined),
		isNew: tree.isNew,
		search: openSearch({ codes, tree, lexicon, arrays, title, meanings }),
	};
}
