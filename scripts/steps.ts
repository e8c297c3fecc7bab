import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Count, countOf } from './tally.ts';

export interface Step {
	readonly name: string;
	/** A package's command and its arguments. */
	readonly run: readonly [file: string, ...args: string[]];
	/** Test suites report each test; any other step passes or fails as one. */
	readonly report?: string;
	/** After so long it is taken to hang, and fails; ten minutes, unless more is known to be needed on a busy machine. */
	readonly minutes?: number;
}

export interface Outcome extends Count {
	readonly name: string;
	readonly seconds: number;
	readonly failures: readonly string[];
}

/** Runs a step with its output on the terminal. */
export async function take(
	{ name, run: [file, ...args], report, minutes = 10 }: Step,
	env: NodeJS.ProcessEnv,
): Promise<Outcome> {
	console.log(`\n── ${name}`);
	const started = performance.now();
	if (report) rmSync(report, { force: true });
	const status = await statusOf(file, args, env, minutes);
	const seconds = Math.round((performance.now() - started) / 1000);
	const count = report
		? countOf(read(report), status)
		: { passed: status ? 0 : 1, failed: status ? 1 : 0, failures: [] };
	return { name, seconds, ...count };
}

/** A step that hangs fails: its whole family of processes is ended. */
function statusOf(file: string, args: readonly string[], env: NodeJS.ProcessEnv, minutes: number): Promise<number> {
	return new Promise((resolve) => {
		const family = process.platform !== 'win32';
		const child = spawn(process.execPath, [join('node_modules', file), ...args], {
			stdio: ['ignore', 'inherit', 'inherit'],
			env,
			detached: family,
		});
		const end = () => {
			if (child.pid === undefined) return;
			if (family) process.kill(-child.pid, 'SIGKILL');
			else child.kill();
		};
		const late = setTimeout(() => {
			console.error(`\nNot done after ${minutes} minutes: ended.`);
			end();
		}, minutes * 60_000);
		const stop = () => {
			end();
			process.exit(130);
		};
		process.once('SIGINT', stop).once('SIGTERM', stop);
		child.once('error', () => resolve(1));
		child.once('close', (code) => {
			clearTimeout(late);
			process.off('SIGINT', stop).off('SIGTERM', stop);
			resolve(code ?? 1);
		});
	});
}

function read(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}
