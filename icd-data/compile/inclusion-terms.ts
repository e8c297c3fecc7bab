import type { Tabular, TabularNode } from '../source/tabular.ts';
import type { Draft } from './draft.ts';
import { phrases } from './phrase.ts';
import type { Rows } from './rows.ts';

/** Inclusion terms and "includes" notes of codes; `texts` receives the official words. */
export function inclusionTerms(rows: Rows, tabular: Tabular, texts: string[]): Draft[] {
	const out: Draft[] = [];
	const visit = (node: TabularNode) => {
		const row = rows.find(node.name);
		for (const note of node.notes) {
			if (row < 0 || (note.kind !== 'inclusionTerm' && note.kind !== 'includes') || note.text.endsWith(':')) continue;
			const from = texts.push(note.text) - 1;
			for (const phrase of phrases(note.text)) out.push({ source: 'inclusion', row, manifestation: -1, column: 0, phrase, from, via: -1 });
		}
		node.children.forEach(visit);
	};
	for (const chapter of tabular.chapters) for (const section of chapter.children) section.children.forEach(visit);
	return out;
}
