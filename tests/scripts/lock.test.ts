import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Package {
	readonly version?: string;
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly devDependencies?: Readonly<Record<string, string>>;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const json = (name: string) => readFileSync(join(import.meta.dirname, '..', '..', name), 'utf8');

describe.each(['', 'tests/lab/'])('%spackage-lock.json, from which a fresh machine installs (npm ci)', (folder) => {
	const packages: Readonly<Record<string, Package>> = JSON.parse(json(`${folder}package-lock.json`)).packages;

	test('names what package.json names', () => {
		const { dependencies, devDependencies = {} }: Package = JSON.parse(json(`${folder}package.json`));
		expect({ devDependencies: {}, ...packages[''] }).toMatchObject({ dependencies, devDependencies });
	});

	test('holds the binaries of every platform, for a registry may offer only some of them', () => {
		const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
			Object.keys(optionalDependencies).filter(
				(name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
			),
		);
		expect(missing).toEqual([]);
	});

	test('names no download address', () => {
		expect(json(`${folder}package-lock.json`)).not.toMatch(/"resolved": "http/);
	});
});
