import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made of. */
export const sources = [
	'components',
	'engine',
	'entrypoints',
	'icd-data',
	'messaging',
	'model',
	'public',
	'rules',
	'storage',
	'package-lock.json',
	'wxt.config.ts',
];

function newest(path: string): number {
	if (!existsSync(path)) return 0;
	const { mtimeMs } = statSync(path);
	if (!statSync(path).isDirectory()) return mtimeMs;
	return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), mtimeMs);
}

/** Whether a build is there and no source is newer than it. */
export function isFresh(root: string, built: string): boolean {
	const manifest = join(root, built, 'manifest.json');
	if (!existsSync(manifest)) return false;
	const at = statSync(manifest).mtimeMs;
	return sources.every((source) => newest(join(root, source)) <= at);
}
