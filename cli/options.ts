import { parseArgs } from 'node:util';
import { defaultPolicy, type Policy } from '../engine/tables/policy.ts';
import { date } from '../exchange/ndjson.ts';
import { readPolicy } from './route.ts';

export const usage = `code: ICD-10-CM codes for notes, on this machine.

  npm run -s code -- --in FILE|DIR|- [--out FILE] [--date YYYY-MM-DD] [--mode cac|auto] [--policy FILE]

FILE is .txt or NDJSON, one {"id","text","dateOfService"?,"patient"?} a line; DIR holds .txt files;
- reads NDJSON from standard input. One NDJSON line comes out for each note. A line that cannot be read
gives {"line","error"} in its place and exit status 2 at the end; the others are coded all the same.`;

export interface Options {
	readonly in: string;
	readonly out: string | undefined;
	/** For notes that carry none. */
	readonly date: string;
	readonly mode: 'cac' | 'auto';
	readonly policy: Policy;
}

/** What the command line asks for; undefined when it asks for help. An error says which option is wrong. */
export function optionsOf(args: readonly string[]): Options | undefined {
	const text = { type: 'string' } as const;
	const { values } = parseArgs({
		args: [...args],
		options: { in: text, out: text, date: text, mode: text, policy: text, help: { type: 'boolean' } },
	});
	const { mode = 'cac', date: day = today() } = values;
	if (values.help) return;
	if (!values.in) throw new Error('--in is missing');
	if (!date.safeParse(day).success) throw new Error(`--date ${day}: expected YYYY-MM-DD`);
	if (mode !== 'cac' && mode !== 'auto') throw new Error(`--mode ${mode}: expected cac or auto`);
	const policy = values.policy === undefined ? defaultPolicy : readPolicy(values.policy);
	return { in: values.in, out: values.out, date: day, mode, policy };
}

/** The day by this machine's clock and time zone. */
const today = (): string => new Date().toLocaleDateString('sv-SE');
