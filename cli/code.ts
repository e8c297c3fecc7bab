import { closeSync, openSync, writeSync } from 'node:fs';
import { items } from './input.ts';
import { openFor } from './item.ts';
import { type Options, optionsOf, usage } from './options.ts';
import { pool } from './pool.ts';
import { type Finished, finishedIn, skips } from './resume.ts';

interface Count {
	done: number;
	bad: number;
	skipped: number;
}

const isBad = (line: string): boolean => line.startsWith('{"line":');

/** Codes every note of the input; lines come out in its order, however many are under way. */
async function codeAll(opts: Options, finished: Finished, write: (line: string) => void): Promise<Count> {
	const count: Count = { done: 0, bad: 0, skipped: 0 };
	const hands = pool(opts.jobs, opts);
	const underway: Promise<string>[] = [];
	const settle = async () => {
		const line = (await underway.shift()) ?? '';
		write(`${line}\n`);
		count.done++;
		if (isBad(line)) count.bad++;
		if (process.stderr.isTTY || count.done % 50 === 0) process.stderr.write(`\r${count.done} notes`);
	};
	try {
		for await (const item of items(opts.in)) {
			if ('note' in item && skips(finished, item.note.id)) {
				count.skipped++;
				continue;
			}
			underway.push(hands.code(item));
			if (underway.length >= hands.width) await settle();
		}
		while (underway.length > 0) await settle();
	} finally {
		await hands.close();
	}
	return count;
}

async function main(): Promise<number> {
	const opts = optionsOf(process.argv.slice(2));
	if (!opts) {
		process.stdout.write(`${usage}\n`);
		return 0;
	}
	await openFor(opts);
	const finished: Finished = opts.resume && opts.out !== undefined ? finishedIn(opts.out) : new Map();
	const out = opts.out === undefined ? 1 : openSync(opts.out, opts.resume ? 'a' : 'w');
	const started = performance.now();
	const { done, bad, skipped } = await codeAll(opts, finished, (line) => writeAll(out, line));
	const rate = done / ((performance.now() - started) / 1000);
	const before = skipped > 0 ? `, ${skipped} finished before` : '';
	process.stderr.write(`\r${done} notes, ${bad} not read${before}, ${rate.toFixed(1)} notes/s\n`);
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
