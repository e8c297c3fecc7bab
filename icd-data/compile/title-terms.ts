import type { Draft } from './draft.ts';
import { phrases } from './phrase.ts';
import type { Rows } from './rows.ts';

/** A title that only completes its parent's with the meaning of a seventh character. */
export function isExtension(rows: Rows, row: number): boolean {
	return rows.order[row]?.code.length === 7;
}

/** One term a title; codes that differ from their header by the seventh character alone are found through it. */
export function titleTerms(rows: Rows): Draft[] {
	return rows.order.flatMap(({ title }, row) =>
		isExtension(rows, row)
			? []
			: phrases(title).map(
					(phrase): Draft => ({ source: 'title', row, manifestation: -1, column: 0, phrase, from: row, via: -1 }),
				),
	);
}
