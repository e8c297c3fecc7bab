import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { id } from './browser.ts';

/** Where Debian's Chromium, as any without a brand, looks for `policies/managed/*.json`. */
const systemFolder = '/etc/chromium';

export interface Policies {
	/** Runs the browser with a folder of ours in the place of the system's; nothing outside of it is changed. */
	readonly executable: string;
	/** Sets the policy of the extension as IT does: in a file, which a running browser reads again. */
	set(policy: unknown): Promise<void>;
	remove(): Promise<void>;
}

/** Why a browser cannot be given a policy file here; undefined where it can. */
export function whyNot(): string | undefined {
	if (!existsSync(systemFolder)) return `there is no folder ${systemFolder}, from which Chromium reads policies`;
	const tried = spawnSync('unshare', ['-rm', 'mount', '--bind', tmpdir(), systemFolder]);
	return tried.status === 0
		? undefined
		: `this machine lets no folder be put over ${systemFolder} (unshare -rm mount --bind), and tests write nothing there`;
}

const quoted = (path: string) => `'${path.replaceAll("'", `'\\''`)}'`;

export async function policies(browser = process.env.CHROMIUM ?? '/usr/bin/chromium'): Promise<Policies> {
	const folder = await mkdtemp(join(tmpdir(), 'spe-policies-'));
	const managed = join(folder, 'etc', 'policies', 'managed');
	const executable = join(folder, 'chromium');
	await mkdir(managed, { recursive: true });
	const inside = `mount --bind "$0" ${systemFolder} && exec ${quoted(browser)} "$@"`;
	await writeFile(
		executable,
		`#!/bin/sh\nexec unshare -rm sh -c ${quoted(inside)} ${quoted(join(folder, 'etc'))} "$@"\n`,
	);
	await chmod(executable, 0o755);
	return {
		executable,
		set: (policy) =>
			writeFile(
				join(managed, 'second-pair-of-eyes.json'),
				JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }),
			),
		remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
	};
}
