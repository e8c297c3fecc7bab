import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export interface Ran {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
	// biome-ignore lint/suspicious/noExplicitAny: the lines are what the tests look into.
	readonly lines: readonly any[];
}

/** The command as `npm run -s code --` runs it. */
export function command(args: readonly string[], input: string | Buffer = ''): Ran {
	const run = [join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), join(root, 'cli', 'code.ts'), ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, run, { input, encoding: 'utf8', cwd: root });
	return { status, stdout, stderr, lines: stdout.split('\n').filter(Boolean).map(parsed) };
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return line;
	}
}

export const ndjson = (...rows: readonly unknown[]): string =>
	rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');

/** A folder of files that goes when the test is over. */
export function folder(files: Readonly<Record<string, string>>): { readonly path: string } & Disposable {
	const path = mkdtempSync(join(tmpdir(), 'code-'));
	for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
	return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
