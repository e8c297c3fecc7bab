import type { Tabular, TabularNode } from '../source/tabular.ts';
import type { Rows } from './rows.ts';

/** Distinct seventh-character tables and the rows that define one. */
export interface Sevenths {
	readonly tables: readonly (readonly (readonly [string, string])[])[];
	readonly rows: readonly number[];
	readonly table: readonly number[];
}

export function collectSevenths(rows: Rows, tabular: Tabular): Sevenths {
	const tables: (readonly (readonly [string, string])[])[] = [];
	const byText = new Map<string, number>();
	const found: { row: number; table: number }[] = [];
	const visit = (node: TabularNode) => {
		const row = rows.find(node.name);
		if (row >= 0 && node.sevenths.length > 0) {
			const key = JSON.stringify(node.sevenths);
			const table = byText.get(key) ?? tables.push(node.sevenths) - 1;
			byText.set(key, table);
			found.push({ row, table });
		}
		node.children.forEach(visit);
	};
	for (const chapter of tabular.chapters) for (const section of chapter.children) section.children.forEach(visit);
	found.sort((a, b) => a.row - b.row);
	return { tables, rows: found.map((f) => f.row), table: found.map((f) => f.table) };
}
