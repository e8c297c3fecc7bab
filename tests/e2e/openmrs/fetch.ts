import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Package } from './packages.ts';

const cache = fileURLToPath(new URL('../../../.cache/openmrs', import.meta.url));

/** The folder of an unpacked package: from the cache, else from the registry that npm is set up with. */
export async function folderOf(one: Package): Promise<string> {
	const folder = join(cache, `${one.name.replace(/^.*\//, '')}-${one.version}`);
	if (existsSync(join(folder, 'package.json'))) return folder;
	await mkdir(cache, { recursive: true });
	const work = await mkdtemp(join(cache, 'fetching-'));
	try {
		const file = await pack(one, work);
		proveWhole(one, await readFile(file));
		run('tar', ['-xzf', file, '-C', work], `${one.name}: its archive could not be unpacked with tar`);
		// Whole or not at all: an unpacked folder that is there was unpacked to the end.
		await rename(join(work, 'package'), folder);
	} finally {
		await rm(work, { recursive: true, force: true });
	}
	return folder;
}

async function pack({ name, version }: Package, into: string): Promise<string> {
	const args = ['pack', `${name}@${version}`, '--loglevel=error', '--pack-destination', into];
	const why = `${name}@${version} could not be fetched; these tests need a package registry that npm can reach`;
	const npm = process.env.npm_execpath;
	if (npm) run(process.execPath, [npm, ...args], why);
	else run('npm', args, why, process.platform === 'win32');
	const [file] = (await readdir(into)).filter((one) => one.endsWith('.tgz'));
	if (!file) throw new Error(`${why}: npm pack left no archive.`);
	return join(into, file);
}

function proveWhole({ name, version, integrity }: Package, archive: Buffer): void {
	const is = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
	if (is !== integrity) throw new Error(`${name}@${version} is not what packages.ts says: ${is}`);
}

function run(command: string, args: readonly string[], why: string, shell = false): void {
	const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: 120_000, shell });
	if (status !== 0) throw new Error(`${why}. ${error?.message ?? stderr.slice(-500)}`);
}
