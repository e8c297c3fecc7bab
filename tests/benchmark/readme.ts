import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bench, table } from './table.ts';

const file = join(import.meta.dirname, '..', '..', 'README.md');
const from = '<!-- bench: written by npm run bench -- --save -->';
const to = '<!-- /bench -->';

/** The README with the table of these figures. */
export function withTable(readme: string, bench: Bench): string {
	const [before, rest] = readme.split(from);
	const after = rest?.split(to)[1];
	if (before === undefined || after === undefined) throw new Error(`README.md: expected ${from} and ${to}`);
	return `${before}${from}\n${table(bench)}\n${to}${after}`;
}

export const readReadme = (): string => readFileSync(file, 'utf8');
export const writeReadme = (bench: Bench): void => writeFileSync(file, withTable(readReadme(), bench));
