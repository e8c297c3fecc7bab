import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { coder } from '../engine/coder.ts';
import { defaultSettings } from '../engine/contract.ts';
import { defaultPolicy } from '../engine/tables/policy.ts';
import { allRules } from '../rules/all.ts';
import { date, type Item, items } from './input.ts';
import { releaseOn } from './releases.ts';
import { readPolicy, routeOf } from './route.ts';

const usage = `code: ICD-10-CM codes for notes, on this machine.

  npm run -s code -- --in FILE|DIR|- [--out FILE] [--date YYYY-MM-DD] [--mode cac|auto] [--policy FILE]

FILE is .txt or NDJSON, one {"id","text","dateOfService"?,"patient"?} a line; DIR holds .txt files;
- reads NDJSON from standard input. One NDJSON line comes out for each note. A line that cannot be read
gives {"line","error"} in its place and exit status 2 at the end; the others are coded all the same.`;

function options() {
	const { values } = parseArgs({
		options: {
			in: { type: 'string' },
			out: { type: 'string' },
			date: { type: 'string' },
			mode: { type: 'string', default: 'cac' },
			policy: { type: 'string' },
			help: { type: 'boolean', default: false },
		},
	});
	if (values.help) {
		process.stdout.write(`${usage}\n`);
		process.exit(0);
	}
	if (!values.in) throw new Error('--in is missing');
	if (values.date !== undefined && !date.safeParse(values.date).success)
		throw new Error(`--date ${values.date}: expected YYYY-MM-DD`);
	if (values.mode !== 'cac' && values.mode !== 'auto') throw new Error(`--mode ${values.mode}: expected cac or auto`);
	return {
		...values,
		in: values.in,
		mode: values.mode as 'cac' | 'auto',
		date: values.date ?? today(),
		policy: values.policy === undefined ? defaultPolicy : readPolicy(values.policy),
	};
}

/** The day by this machine's clock and time zone. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

const code = coder({ rules: allRules });

async function codeItem(item: Item, opts: ReturnType<typeof options>): Promise<object> {
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
	const opts = options();
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
