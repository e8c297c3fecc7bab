import type { Release, Row } from '../release.ts';
import type { Codes } from './codes.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { Tables } from './tables.ts';

const none: ReadonlyMap<string, string> = new Map();

/** Seventh characters: the nearest ancestor's table applies, and only where seven-character codes exist. */
export function openSevenths(tables: Tables, codes: Codes, tree: Hierarchy): Pick<Release, 'sevenths' | 'withSeventh'> {
	const { rows, table } = tables.sevenths;
	const defined = new Map(rows.map((row, i) => [row, new Map(tables.sevenths.tables[table[i] as number] ?? [])]));
	const hasSeven = (row: Row) => {
		for (let r = row; r < tree.end(row); r++) if (codes.plain(r).length === 7) return true;
		return false;
	};
	return {
		sevenths: (row) => {
			for (let r = row; r >= 0; r = tree.parent(r)) {
				const found = defined.get(r);
				if (found) return hasSeven(row) ? found : none;
			}
			return none;
		},
		withSeventh: (row, char) => {
			const stem = codes.plain(row);
			if (stem.length < 3 || stem.length > 6 || !/^[0-9A-Z]$/i.test(char)) return -1;
			const found = codes.find(stem.padEnd(6, 'X') + char);
			return found >= 0 && tree.billable(found) ? found : -1;
		},
	};
}
