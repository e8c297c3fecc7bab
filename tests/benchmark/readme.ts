import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorTable, type Row } from '../lab/columns.ts';
import { placed } from './grid.ts';
import { type Bench, table } from './table.ts';

const command = 'npm run bench -- --save';
const root = join(import.meta.dirname, '..', '..');
const file = join(root, 'README.md');

export const keptBench = (): Bench => JSON.parse(readFileSync(join(root, 'docs', 'bench.json'), 'utf8'));

/** The README with these tables in their places. */
export const withTables = (readme: string, bench: Bench, editors: readonly Row[]): string =>
	placed(placed(readme, 'bench', command, table(bench)), 'editors', command, editorTable(editors));

export const readReadme = (): string => readFileSync(file, 'utf8');
export const writeReadme = (bench: Bench, editors: readonly Row[]): void =>
	writeFileSync(file, withTables(readReadme(), bench, editors));
