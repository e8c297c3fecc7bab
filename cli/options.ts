import { parseArgs } from 'node:util';
import { defaultPolicy } from '../engine/tables/policy.ts';
import { date } from '../exchange/ndjson.ts';
import { readHistory } from './history.ts';
import type { Work } from './item.ts';
import { readPolicy } from './route.ts';

export const usage = `code: ICD-10-CM codes for notes, on this machine.

  npm run -s code -- --in FILE|DIR|- [--out FILE [--resume]] [--date YYYY-MM-DD] [--jobs N]
                     [--model DIR] [--mode cac|auto [--policy FILE] [--history FILE]]

FILE is .txt or NDJSON, one {"id","text","dateOfService"?,"patient"?,"patientId"?} a line; DIR holds .txt
files; - reads NDJSON from standard input. One NDJSON line comes out for each note, in the order of the
input. A line that cannot be read gives {"line","error"} in its place and exit status 2 at the end; the
others are coded all the same.

--resume   skips notes that --out holds already; a line that a killed run has cut off is coded again
--jobs     worker threads, 1 to 64
--model    DIR with config.json, tokenizer.json and one .onnx of an embedding model (docs/models.md)
--mode     cac: a coder reviews everything; auto: the policy decides, and gives its reasons
--policy   JSON with what differs from the default policy
--history  JSON {"live":true|false,"encounters":[{"codes","exact","audited","alone","patientId"?,"sketch"?}]}
           of the site's reviewed encounters, oldest first: adds the audit sample, codes never reviewed
           here, copies of earlier notes, and whether autonomous mode is trusted`;

export interface Options extends Work {
	readonly in: string;
	readonly out: string | undefined;
	readonly resume: boolean;
	readonly jobs: number;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const known = {
	in: text,
	out: text,
	date: text,
	mode: text,
	model: text,
	policy: text,
	history: text,
	jobs: text,
} as const;

/** What the command line asks for; undefined when it asks for help. An error says which option is wrong. */
export function optionsOf(args: readonly string[]): Options | undefined {
	const { values } = parseArgs({ args: [...args], options: { ...known, resume: flag, help: flag } });
	const { mode = 'cac', date: day = today(), jobs = '1', resume = false } = values;
	if (values.help) return;
	if (!values.in) throw new Error('--in is missing');
	if (!date.safeParse(day).success) throw new Error(`--date ${day}: expected YYYY-MM-DD`);
	if (mode !== 'cac' && mode !== 'auto') throw new Error(`--mode ${mode}: expected cac or auto`);
	if (!/^[1-9]\d?$/.test(jobs) || Number(jobs) > 64) throw new Error(`--jobs ${jobs}: expected a number from 1 to 64`);
	if (resume && values.out === undefined) throw new Error('--resume: needs --out, the file to go on with');
	if (values.history !== undefined && mode !== 'auto') throw new Error('--history: needs --mode auto');
	return {
		in: values.in,
		out: values.out,
		resume,
		jobs: Number(jobs),
		date: day,
		dateGiven: values.date !== undefined,
		mode,
		model: values.model,
		policy: values.policy === undefined ? defaultPolicy : readPolicy(values.policy),
		history: values.history === undefined ? undefined : readHistory(values.history),
	};
}

/** The day by this machine's clock and time zone. */
const today = (): string => new Date().toLocaleDateString('sv-SE');
