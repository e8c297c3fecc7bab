import type { Row } from '../release.ts';
import { decodeUtf8 } from '../utf8.ts';
import type { Columns } from './columns.ts';

export interface Codes {
	readonly size: number;
	find(code: string): Row;
	/** Without dot. */
	plain(row: Row): string;
	/** With dot. */
	code(row: Row): string;
	/** Rows whose plain code starts with the text, in alphabetical order of code. */
	startingWith(text: string): readonly Row[];
}

const width = 7;

/** Codes are found by halving the alphabetical order: no table of strings is built. */
export function openCodes(columns: Columns): Codes {
	const text = decodeUtf8(columns.u8('codes'));
	const byCode = columns.u32('byCode');
	const size = byCode.length;
	const plain = (row: Row) => text.slice(row * width, row * width + width).trimEnd();
	/** First place in the alphabetical order whose code is not below. */
	const lower = (code: string): number => {
		let low = 0;
		let high = size;
		while (low < high) {
			const mid = (low + high) >>> 1;
			if (plain(byCode[mid] as number) < code) low = mid + 1;
			else high = mid;
		}
		return low;
	};
	const normal = (code: string) => code.replace('.', '').toUpperCase();
	const look = (code: string): Row => {
		const wanted = normal(code);
		const row = byCode[lower(wanted)];
		return row !== undefined && wanted !== '' && plain(row) === wanted ? row : -1;
	};
	/** Rules ask for the same codes again and again; what is no code is not kept, so it holds no more than the release. */
	const met = new Map<string, Row>();
	return {
		size,
		plain,
		find: (code) => {
			const known = met.get(code);
			if (known !== undefined) return known;
			const row = look(code);
			if (row >= 0) met.set(code, row);
			return row;
		},
		code: (row) => {
			const p = plain(row);
			return p.length > 3 ? `${p.slice(0, 3)}.${p.slice(3)}` : p;
		},
		startingWith: (prefix) => {
			const wanted = normal(prefix);
			const out: Row[] = [];
			for (let i = lower(wanted); i < size; i++) {
				const row = byCode[i] as number;
				if (!plain(row).startsWith(wanted)) break;
				out.push(row);
			}
			return out;
		},
	};
}
