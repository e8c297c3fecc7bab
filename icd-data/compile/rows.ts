import type { OrderRow } from '../source/order.ts';
import { SourceError } from '../source/source-error.ts';

/** Codes and headers in order-file order with their hierarchy. Codes have no dot here. */
export interface Rows {
	readonly order: readonly OrderRow[];
	/** Row of the longest existing prefix, or -1 for a category. */
	readonly parent: Int32Array;
	/** Row after the last descendant: descendants are contiguous. */
	readonly end: Uint32Array;
	/** Row of a code, dotted or not, or -1. */
	find(code: string): number;
}

export function buildRows(file: string, order: readonly OrderRow[]): Rows {
	const byCode = new Map(order.map((o, row) => [o.code, row]));
	const parent = new Int32Array(order.length).fill(-1);
	const end = new Uint32Array(order.length);
	const open: number[] = [];
	const codeAt = (row: number) => (order[row] as OrderRow).code;
	const close = (upTo: number, row: number) => {
		while (open.length > upTo) end[open.pop() as number] = row;
	};
	for (let row = 0; row < order.length; row++) {
		const { code, line } = order[row] as OrderRow;
		let up = -1;
		for (let n = code.length - 1; n >= 3 && up < 0; n--) up = byCode.get(code.slice(0, n)) ?? -1;
		if (up < 0 && code.length > 3)
			throw new SourceError(file, line, `the category ${code.slice(0, 3)} before its codes`, code);
		const depth = up < 0 ? 0 : open.indexOf(up) + 1;
		if (up >= 0 && depth === 0)
			throw new SourceError(file, line, `${code} next to the other codes of ${codeAt(up)}`, 'it apart');
		close(depth, row);
		parent[row] = up;
		open.push(row);
	}
	close(0, order.length);
	return { order, parent, end, find: (code) => byCode.get(code.replace('.', '').toUpperCase()) ?? -1 };
}
