import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptAblation, readReaderPage, withAblation } from './ablation-table.ts';
import { keptBench, readReadme, withTables } from './readme.ts';

const root = join(import.meta.dirname, '..', '..');
const kept = (name: string) => JSON.parse(readFileSync(join(root, 'docs', name), 'utf8'));
const bench = keptBench();

test("the README's tables are those of docs/bench.json and docs/editors.json", () => {
	expect(readReadme()).toBe(withTables(readReadme(), bench, kept('editors.json')));
});

test("the reader's page tells the figures of docs/ablation.json", () => {
	expect(readReaderPage()).toBe(withAblation(readReaderPage(), keptAblation()));
});

test('figures that must hold of every result do', () => {
	const { results, codes, ...cases } = bench.held;
	expect(results).toBeGreaterThan(500);
	expect(codes).toBeGreaterThan(500);
	expect(cases).toEqual({ notBillable: 0, withoutEvidence: 0, misquoted: 0, differed: 0 });
	expect(bench.strangers).toMatchObject({ notes: 300, exceptions: 0 });
});

test('files that the README points to exist', () => {
	const links = [...readReadme().matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path = '']) => path);
	expect(links.length).toBeGreaterThan(5);
	for (const path of links) expect(existsSync(join(root, path)), path).toBe(true);
});

test('commands that the README names are scripts of the project', () => {
	const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
	const named = [...readReadme().matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name);
	for (const name of ['start', 'test', ...named]) expect(scripts).toHaveProperty([name]);
});
