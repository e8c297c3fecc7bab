import type { NoteKind } from '../release.ts';
import type { Tabular, TabularNode } from '../source/tabular.ts';
import { noteRefs, type Ref } from './refs.ts';
import type { Rows } from './rows.ts';

export const noteKinds: readonly NoteKind[] = [
	'includes',
	'inclusionTerm',
	'excludes1',
	'excludes2',
	'codeFirst',
	'useAdditionalCode',
	'codeAlso',
	'notes',
	'sevenChrNote',
];

export interface Notes {
	/**
	 * Owner of each note, ascending: a row, or rows + section, or rows + sections + chapter.
	 */
	readonly owner: readonly number[];
	readonly kind: readonly number[];
	readonly text: readonly string[];
	readonly refs: readonly (readonly Ref[])[];
	/** References and carriers that name no code of this release. */
	readonly unresolved: readonly string[];
	readonly orphans: readonly string[];
}

export function collectNotes(rows: Rows, tabular: Tabular): Notes {
	const found: { owner: number; kind: number; text: string; refs: Ref[] }[] = [];
	const unresolved: string[] = [];
	const orphans: string[] = [];
	const add = (node: TabularNode, owner: number) => {
		for (const note of node.notes) {
			const refs = noteRefs(rows, note.text);
			for (const r of refs) if (r.ranges.length === 0) unresolved.push(`${node.name}: (${r.text})`);
			found.push({ owner, kind: noteKinds.indexOf(note.kind), text: note.text, refs });
		}
	};
	const visit = (node: TabularNode) => {
		const row = rows.find(node.name);
		if (row >= 0) add(node, row);
		else orphans.push(node.name);
		node.children.forEach(visit);
	};
	const sections = tabular.chapters.flatMap((c) => c.children);
	sections.forEach((section, s) => {
		add(section, rows.order.length + s);
		section.children.forEach(visit);
	});
	const firstChapter = rows.order.length + sections.length;
	for (const [c, chapter] of tabular.chapters.entries()) add(chapter, firstChapter + c);
	found.sort((a, b) => a.owner - b.owner);
	return {
		owner: found.map((n) => n.owner),
		kind: found.map((n) => n.kind),
		text: found.map((n) => n.text),
		refs: found.map((n) => n.refs),
		unresolved,
		orphans,
	};
}
