import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** As root on Debian, installs a package; else does nothing. */
export function aptInstall(name: string): void {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	console.log(`Installing (apt-get install ${name}) …`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	for (const args of [['update'], ['install', '--yes', '--no-install-recommends', name]]) {
		const { status } = spawnSync('apt-get', ['--quiet', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
		if (status !== 0) console.error(`apt-get ${args[0]} ended with status ${status}`);
	}
}
