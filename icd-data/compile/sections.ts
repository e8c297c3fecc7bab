import type { Tabular } from '../source/tabular.ts';
import type { Rows } from './rows.ts';

/** Chapters and sections of the tabular, and the section of every row. */
export interface Sections {
	readonly chapters: readonly { readonly id: string; readonly title: string }[];
	readonly sections: readonly { readonly id: string; readonly title: string; readonly chapter: number }[];
	readonly ofRow: Uint16Array;
}

/** A category the tabular does not have yet belongs to the section of the category before it in order. */
export function assignSections(rows: Rows, tabular: Tabular): Sections {
	const ofRow = new Uint16Array(rows.order.length);
	const known = new Map<number, number>();
	const sections: { id: string; title: string; chapter: number }[] = [];
	tabular.chapters.forEach((chapter, c) => {
		for (const section of chapter.children) {
			for (const diag of section.children) {
				const row = rows.find(diag.name);
				if (row >= 0) known.set(row, sections.length);
			}
			sections.push({ id: section.name, title: section.title, chapter: c });
		}
	});
	let current = 0;
	for (let row = 0; row < ofRow.length; row++) {
		if (rows.parent[row] === -1) current = known.get(row) ?? current;
		ofRow[row] = current;
	}
	return { chapters: tabular.chapters.map((c) => ({ id: c.name, title: c.title })), sections, ofRow };
}
