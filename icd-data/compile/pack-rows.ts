import { type Column, packSimilarTexts } from '../pack.ts';
import type { OrderRow } from '../source/order.ts';
import { encodeUtf8 } from '../utf8.ts';
import type { Rows } from './rows.ts';
import type { Sections } from './sections.ts';

export const billableFlag = 1;
export const newFlag = 2;

/** Codes as seven characters padded with spaces, their alphabetical order, titles, hierarchy and flags. */
export function packRows(
	columns: Map<string, Column>,
	rows: Rows,
	sections: Sections,
	previous: readonly OrderRow[],
	hcc: ReadonlyMap<string, number>,
): void {
	const { order } = rows;
	const before = new Set(previous.filter((o) => o.billable).map((o) => o.code));
	const isNew = (o: OrderRow) => previous.length > 0 && o.billable && !before.has(o.code);
	columns.set('codes', encodeUtf8(order.map((o) => o.code.padEnd(7)).join('')));
	const byCode = Uint32Array.from(order, (_, row) => row);
	byCode.sort((a, b) => ((order[a] as OrderRow).code < (order[b] as OrderRow).code ? -1 : 1));
	columns.set('byCode', byCode);
	packSimilarTexts(
		columns,
		'titles',
		order.map((o) => o.title),
	);
	columns.set(
		'flags',
		Uint8Array.from(order, (o) => (o.billable ? billableFlag : 0) | (isNew(o) ? newFlag : 0)),
	);
	// Distances compress far better than row numbers.
	columns.set(
		'up',
		Uint16Array.from(order, (_, row) => ((rows.parent[row] as number) < 0 ? 0 : row - (rows.parent[row] as number))),
	);
	columns.set(
		'span',
		Uint16Array.from(order, (_, row) => (rows.end[row] as number) - row),
	);
	columns.set('section', sections.ofRow);
	columns.set(
		'hcc',
		Uint16Array.from(order, (o) => hcc.get(o.code) ?? 0),
	);
}
