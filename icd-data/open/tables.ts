import { decodeUtf8 } from '../utf8.ts';
import type { Columns } from './columns.ts';

/** The small tables of a release, kept as JSON. */
export interface Tables {
	readonly chapters: readonly { readonly id: string; readonly title: string }[];
	readonly sections: readonly { readonly id: string; readonly title: string; readonly chapter: number }[];
	readonly sevenths: {
		readonly tables: readonly (readonly (readonly [string, string])[])[];
		readonly rows: readonly number[];
		readonly table: readonly number[];
	};
	/** Words that name a tumor of any site, with the column of the Neoplasm Table. */
	readonly morphologies: readonly { readonly words: readonly string[]; readonly column: number }[];
}

export const openTables = (columns: Columns): Tables => JSON.parse(decodeUtf8(columns.u8('tables')));
