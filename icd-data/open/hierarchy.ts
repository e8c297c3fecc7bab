import type { Row } from '../release.ts';
import type { Columns } from './columns.ts';

const billableFlag = 1;
const newFlag = 2;

export interface Hierarchy {
	billable(row: Row): boolean;
	isNew(row: Row): boolean;
	parent(row: Row): Row;
	/** Row after the last descendant. */
	end(row: Row): Row;
	children(row: Row): Row[];
	leaves(row: Row): Row[];
	category(row: Row): Row;
}

/** Descendants stand in one run after their header, so two distances a row are the whole tree. */
export function openHierarchy(columns: Columns): Hierarchy {
	const up = columns.u16('up');
	const span = columns.u16('span');
	const flags = columns.u8('flags');
	const parent = (row: Row): Row => {
		const distance = up[row] ?? 0;
		return distance === 0 ? -1 : row - distance;
	};
	const end = (row: Row): Row => row + (span[row] ?? 0);
	const billable = (row: Row) => ((flags[row] ?? 0) & billableFlag) !== 0;
	return {
		billable,
		isNew: (row) => ((flags[row] ?? 0) & newFlag) !== 0,
		parent,
		end,
		children: (row) => {
			const out: Row[] = [];
			for (let r = row + 1; r < end(row); r = end(r)) out.push(r);
			return out;
		},
		leaves: (row) => {
			const out: Row[] = [];
			for (let r = row; r < end(row); r++) if (billable(r)) out.push(r);
			return out;
		},
		category: (row) => {
			let top = row;
			for (let p = parent(row); p >= 0; p = parent(p)) top = p;
			return top;
		},
	};
}
