import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is asked of every editor: "yes", or why not. */
export interface Row {
	readonly editor: string;
	readonly found: string;
	readonly read: string;
	readonly painted: string;
	readonly inserted: string;
	readonly undone: string;
}

const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')) as {
	dependencies: Readonly<Record<string, string>>;
};

/** An editor's name with the version that is installed for the lab. */
export const named = ({ name, of }: { readonly name: string; readonly of?: string }): string =>
	of ? `${name} ${dependencies[of]}` : name;

const columns = ['editor', 'found', 'read', 'painted', 'inserted', 'undone'] as const;
const heads = ['Editor', 'note found', 'read exactly', 'words painted', 'answer inserted', 'one undo'];
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export const editorTable = (rows: readonly Row[]): string =>
	[line(heads), line(heads.map(() => '---')), ...rows.map((row) => line(columns.map((name) => row[name])))].join('\n');

const kept = 'docs/editors.json';
const measured = 'artifacts/editors.json';

export const keptEditors = (): readonly Row[] => JSON.parse(readFileSync(kept, 'utf8'));

/** Of the last run of the editors' tests, else what is kept. */
export const measuredEditors = (): readonly Row[] =>
	existsSync(measured) ? JSON.parse(readFileSync(measured, 'utf8')) : keptEditors();

export const writeMeasured = (rows: readonly Row[]): void => write(measured, rows);
export const keepEditors = (rows: readonly Row[]): void => write(kept, rows);
const write = (file: string, rows: readonly Row[]) => writeFileSync(file, `${JSON.stringify(rows, undefined, '\t')}\n`);
