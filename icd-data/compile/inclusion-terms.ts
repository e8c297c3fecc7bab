import type { Tabular, TabularNode } from '../source/tabular.ts';
import type { Draft } from './draft.ts';
import { phrases } from './phrase.ts';
import type { Rows } from './rows.ts';

/** Rules and ranges are no terms: "Conditions in L00-L99", "... should be coded to closed". */
const isRule = (text: string): boolean =>
	/\b[A-Z]\d[0-9A-Z](?:\.|-|\b)(?![^(]*\))|\bshould\b|\.$|^conditions?\b|^any condition\b/i.test(text) ||
	text.split(' ').length > 20;

/** Inclusion terms and "includes" notes of codes; `texts` receives the official words. */
export function inclusionTerms(rows: Rows, tabular: Tabular, texts: string[]): Draft[] {
	const out: Draft[] = [];
	const visit = (node: TabularNode) => {
		const row = rows.find(node.name);
		for (const note of node.notes) {
			if (
				row < 0 ||
				(note.kind !== 'inclusionTerm' && note.kind !== 'includes') ||
				note.text.endsWith(':') ||
				isRule(note.text)
			)
				continue;
			const from = texts.push(note.text) - 1;
			// Below "... classified elsewhere" an inclusion term is true only with the disease it belongs to.
			const below = /\belsewhere\b/i.test(rows.order[row]?.title ?? '') ? ['(elsewhere)'] : [];
			for (const p of phrases(note.text)) {
				const phrase = { required: [...p.required, ...below], optional: p.optional };
				out.push({ source: 'inclusion', row, manifestation: -1, column: 0, phrase, from, via: -1 });
			}
		}
		node.children.forEach(visit);
	};
	for (const chapter of tabular.chapters) for (const section of chapter.children) section.children.forEach(visit);
	return out;
}
