import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorTable, type Row } from '../lab/columns.ts';
import { type Bench, table } from './table.ts';

const file = join(import.meta.dirname, '..', '..', 'README.md');

/** The README with these tables in their places. */
export const withTables = (readme: string, bench: Bench, editors: readonly Row[]): string =>
	placed(placed(readme, 'bench', table(bench)), 'editors', editorTable(editors));

function placed(readme: string, name: string, words: string): string {
	const from = `<!-- ${name}: written by npm run bench -- --save -->`;
	const to = `<!-- /${name} -->`;
	const [before, rest] = readme.split(from);
	const after = rest?.split(to)[1];
	if (before === undefined || after === undefined) throw new Error(`README.md: expected ${from} and ${to}`);
	return `${before}${from}\n${words}\n${to}${after}`;
}

export const readReadme = (): string => readFileSync(file, 'utf8');
export const writeReadme = (bench: Bench, editors: readonly Row[]): void =>
	writeFileSync(file, withTables(readReadme(), bench, editors));
