import { SourceError } from './source-error.ts';

/** A line of the order file; `code` has no dot, as in the file. */
export interface OrderRow {
	readonly code: string;
	readonly billable: boolean;
	readonly title: string;
	readonly line: number;
}

const shape = /^[A-Z][0-9A][0-9A-Z][0-9A-Z]{0,4}$/;

/**
 * The fixed-width order file: order number in columns 1-5, code 7-13, flag 15 (1 = valid for submission),
 * short title 17-76, long title from 78. Order is the order number.
 */
export function parseOrder(file: string, text: string): OrderRow[] {
	const rows: OrderRow[] = [];
	const seen = new Set<string>();
	let last = 0;
	const lines = text.split('\n');
	for (let i = 0; i < lines.length; i++) {
		const line = (lines[i] as string).replace(/\r$/, '');
		const fail = (expected: string, found: string) => new SourceError(file, i + 1, expected, `"${found}"`);
		if (line.trim() === '') {
			if (i === lines.length - 1) break;
			throw fail('an order number, a code and titles', line);
		}
		const number = line.slice(0, 5);
		if (!/^\d{5}$/.test(number)) throw fail('a five-digit order number in columns 1-5', number);
		if (Number(number) <= last) throw fail(`an order number above ${last}`, number);
		last = Number(number);
		const code = line.slice(6, 13).trimEnd();
		if (!shape.test(code)) throw fail('an ICD-10-CM code without dot in columns 7-13', code);
		if (seen.has(code)) throw fail('a code that has not occurred before', code);
		seen.add(code);
		const flag = line[14];
		if (flag !== '0' && flag !== '1') throw fail('the flag 0 or 1 in column 15', flag ?? '');
		const title = line.slice(77).trim();
		if (title === '') throw fail('a long title from column 78', '');
		rows.push({ code, billable: flag === '1', title, line: i + 1 });
	}
	if (rows.length === 0) throw new SourceError(file, 1, 'at least one code', 'an empty file');
	return rows;
}
