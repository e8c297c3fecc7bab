// Runs before anything is installed: plain JavaScript, Node's own modules only.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

export const root = join(import.meta.dirname ?? '.', '..');

/** Why this Node cannot be used, or undefined. */
export function nodeProblem(version, wanted = [20, 19]) {
	const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
	const enough = major > wanted[0] || (major === wanted[0] && minor >= wanted[1]);
	return enough ? undefined : `This needs Node ${wanted.join('.')} or newer; this one is ${version}.`;
}

/** Packages of the lock file that are not installed at that version; those for other platforms do not count. */
export function missingPackages(lock, installed) {
	return Object.entries(lock.packages)
		.filter(([path, one]) => path !== '' && !one.optional && installed?.packages?.[path]?.version !== one.version)
		.map(([path]) => path);
}

function readJson(...path) {
	try {
		return JSON.parse(readFileSync(join(root, ...path), 'utf8'));
	} catch {
		return undefined;
	}
}

/** Ends here unless this Node will do and what the lock file names is installed. */
export function ensureDependencies() {
	const problem = nodeProblem(process.version) ?? install();
	if (problem) stop(problem);
}

/** Installs what a folder's lock file names, without install scripts, unless all of it is there. Why it could not, or undefined. */
export function install(folder = '.') {
	const lock = readJson(folder, 'package-lock.json');
	const path = join(folder, 'package-lock.json');
	if (!lock) return `${path} is missing or damaged: check the files out again.`;
	if (missingPackages(lock, readJson(folder, 'node_modules', '.package-lock.json')).length === 0) return undefined;
	console.log(`Installing what ${path} names (npm ci) …`);
	const args = ['ci', '--ignore-scripts', '--no-fund', '--no-audit'];
	const npm = process.env.npm_execpath;
	const options = { cwd: join(root, folder), stdio: 'inherit' };
	const { status } = npm
		? spawnSync(process.execPath, [npm, ...args], options)
		: spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
	return status === 0 ? undefined : 'npm ci failed: see above. It needs a package registry that can be reached.';
}

/** Runs a TypeScript file of ours through tsx and ends with its status. */
export function runTyped(file, args = process.argv.slice(2)) {
	const { status, signal } = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts', file), ...args], {
		cwd: root,
		stdio: 'inherit',
	});
	process.exit(status ?? (signal === 'SIGINT' ? 130 : 1));
}

function stop(why) {
	console.error(why);
	process.exit(1);
}
