import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const megabytes = (bytes: number): number => Math.round(bytes / 10_000) / 100;

const filesIn = (folder: string, ending: string): string[] =>
	existsSync(folder)
		? readdirSync(folder)
				.filter((name) => name.endsWith(ending))
				.map((name) => join(folder, name))
		: [];

/** Sizes of what ships, in megabytes: the releases and the extension as a store would take it. */
export function measureSizes() {
	const started = Date.now();
	const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
	spawnSync(process.execPath, [wxt, 'zip'], { cwd: root, stdio: 'ignore' });
	const zip = filesIn(join(root, '.output'), '.zip').find((file) => statSync(file).mtimeMs >= started - 1_000);
	const releases = filesIn(join(root, 'public', 'icd'), '.icd.gz').sort();
	return {
		releases: releases.map((file) => megabytes(statSync(file).size)),
		zip: zip === undefined ? undefined : megabytes(statSync(zip).size),
	};
}
