import type { Draft } from './draft.ts';
import type { Placed } from './entries.ts';
import { isConnector } from './entry-words.ts';
import type { Rows } from './rows.ts';
import { columnPhrases } from './table-terms.ts';

/** Row of an index code; a trailing "-" stands for the header. */
export function rowOf(rows: Rows, code: string): number {
	return rows.find(code.replace(/\.?-+$/, ''));
}

/** What an entry itself gives: its code, or the cells of a table row, said with `path`. */
export function entryTerms(
	rows: Rows,
	placed: Placed,
	path: Placed['path'],
	from: number,
	via: number,
	unknown: string[],
): Draft[] {
	const { entry, source } = placed;
	const out: Draft[] = [];
	const resolve = (code: string): number => {
		const row = rowOf(rows, code);
		if (row < 0) unknown.push(`${code} (${entry.title})`);
		return row;
	};
	if (entry.code !== undefined && !isConnector(entry.title, placed.own)) {
		const row = resolve(entry.code);
		const manifestation = entry.manifestation === undefined ? -1 : resolve(entry.manifestation);
		if (row >= 0) for (const phrase of path) out.push({ source, row, manifestation, column: 0, phrase, from, via });
	}
	for (const [column, code] of entry.cells) {
		const row = resolve(code);
		if (row < 0) continue;
		for (const phrase of path)
			for (const said of columnPhrases(source, column, phrase))
				out.push({ source, row, manifestation: -1, column, phrase: said, from, via });
	}
	return out;
}

/** One term for every path of the indexes and tables that has a code. */
export function indexTerms(rows: Rows, placed: readonly Placed[], unknown: string[]): Draft[] {
	return placed.flatMap((p) => entryTerms(rows, p, p.path, p.id, -1, unknown));
}
