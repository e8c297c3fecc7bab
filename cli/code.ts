import { closeSync, openSync, writeSync } from 'node:fs';
import { coder } from '../engine/coder.ts';
import { defaultSettings } from '../engine/contract.ts';
import type { Item } from '../exchange/ndjson.ts';
import { allRules } from '../rules/all.ts';
import { items } from './input.ts';
import { type Options, optionsOf, usage } from './options.ts';
import { releaseOn } from './releases.ts';
import { routeOf } from './route.ts';

const code = coder({ rules: allRules });

async function codeItem(item: Item, opts: Options): Promise<object> {
	if ('error' in item) return { line: item.line, error: item.error };
	const { id, text, dateOfService = opts.date, patient } = item.note;
	const started = performance.now();
	try {
		const encounter = { id, text, dateOfService, ...(patient ? { patient: withoutUndefined(patient) } : {}) };
		const result = await code(encounter, releaseOn(dateOfService), defaultSettings);
		const codes = result.codes.map(({ code, title, confidence, firstListed, evidence }) => ({
			code,
			title,
			confidence,
			firstListed,
			evidence: evidence.map(({ start, end, quote, section }) => ({ start, end, quote, section })),
		}));
		const { candidates, findings, prompts, provenance } = result;
		return {
			id,
			codes,
			candidates,
			findings,
			prompts,
			route: routeOf(result, opts.mode, opts.policy),
			provenance,
			ms: Math.round((performance.now() - started) * 10) / 10,
		};
	} catch (error) {
		return { line: item.line, error: error instanceof Error ? error.message : 'unknown error' };
	}
}

const withoutUndefined = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
	Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as never;

async function main(): Promise<number> {
	const opts = optionsOf(process.argv.slice(2));
	if (!opts) {
		process.stdout.write(`${usage}\n`);
		return 0;
	}
	const out = opts.out === undefined ? 1 : openSync(opts.out, 'w');
	let done = 0;
	let bad = 0;
	for await (const item of items(opts.in)) {
		const row = await codeItem(item, opts);
		if ('error' in row) bad++;
		done++;
		writeAll(out, `${JSON.stringify(row)}\n`);
		if (process.stderr.isTTY || done % 50 === 0) process.stderr.write(`\r${done} notes`);
	}
	process.stderr.write(`\r${done} notes, ${bad} not read\n`);
	if (out !== 1) closeSync(out);
	return bad > 0 ? 2 : 0;
}

/** Writes everything, also to a pipe that takes it in pieces. */
function writeAll(fd: number, text: string): void {
	let bytes = Buffer.from(text);
	while (bytes.length > 0) {
		try {
			bytes = bytes.subarray(writeSync(fd, bytes));
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
		}
	}
}

main().then(
	(status) => {
		process.exitCode = status;
	},
	(error: Error) => {
		process.stderr.write(`code: ${error.message}\n\n${usage}\n`);
		process.exitCode = 1;
	},
);
