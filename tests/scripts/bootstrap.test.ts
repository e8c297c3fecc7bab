import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingPackages, nodeProblem } from '../../scripts/dependencies.mjs';
import { isFresh } from '../../scripts/fresh.ts';

describe('before anything is installed', () => {
	test('Node 20.19 or newer is asked for', () => {
		for (const good of ['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.1.0']) expect(nodeProblem(good), good).toBeUndefined();
		for (const old of ['v18.20.0', 'v20.18.3']) expect(nodeProblem(old)).toContain(old);
	});

	test('what the lock file names and the machine lacks is missing; other platforms do not count', () => {
		const lock = {
			packages: {
				'': { version: '1.0.0' },
				'node_modules/a': { version: '1.0.0' },
				'node_modules/b': { version: '2.0.0' },
				'node_modules/win': { version: '1.0.0', optional: true },
			},
		};
		const packages = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.9.0' } };
		expect(missingPackages(lock, { packages })).toEqual(['node_modules/b']);
		expect(missingPackages(lock, undefined)).toEqual(['node_modules/a', 'node_modules/b']);
		expect(missingPackages(lock, lock)).toEqual([]);
	});
});

describe('a build', () => {
	let root = '';
	const put = (path: string, seconds: number) => {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), '{}');
		utimesSync(join(root, path), seconds, seconds);
		utimesSync(dirname(join(root, path)), seconds, seconds);
	};
	beforeAll(() => {
		root = mkdtempSync(join(tmpdir(), 'fresh-'));
	});
	afterAll(() => rmSync(root, { recursive: true, force: true }));

	test('is fresh while no source is newer', () => {
		put('engine/a/b.ts', 100);
		expect(isFresh(root, 'out')).toBe(false);
		put('out/manifest.json', 200);
		utimesSync(join(root, 'engine'), 100, 100);
		expect(isFresh(root, 'out')).toBe(true);
		put('engine/a/c.ts', 300);
		expect(isFresh(root, 'out')).toBe(false);
	});
});
