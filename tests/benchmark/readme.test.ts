import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReadme, withTable } from './readme.ts';
import type { Bench } from './table.ts';

const root = join(import.meta.dirname, '..', '..');
const bench: Bench = JSON.parse(readFileSync(join(root, 'docs', 'bench.json'), 'utf8'));

test("the README's table is the one of docs/bench.json", () => {
	expect(readReadme()).toBe(withTable(readReadme(), bench));
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
