import { Worker } from 'node:worker_threads';
import type { Item } from '../exchange/ndjson.ts';
import { codeItem, type Work } from './item.ts';

/** Codes notes somewhere; a line of JSON comes back for each. */
export interface Pool {
	/** How many notes may be under way at once. */
	readonly width: number;
	code(item: Item): Promise<string>;
	close(): Promise<void>;
}

interface Job {
	readonly item: Item;
	done(line: string): void;
	fail(error: Error): void;
}

/** Notes that a thread has before it, so that it never waits for this one, which codes too. */
const ahead = 4;
/** A thread that cannot even start would die for ever. */
const deathsLimit = 3;

/** A worker thread with the notes before it; when it dies the first is told as an error and a new one does the others. */
function hire(work: Work, next: () => Job | undefined) {
	const mine: Job[] = [];
	let deaths = 0;
	let worker = start();
	function start(): Worker {
		const one = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: work, execArgv: [] });
		one.on('message', (line: string) => {
			deaths = 0;
			mine.shift()?.done(line);
			fill();
		});
		one.on('error', died);
		return one;
	}
	function died(error: Error): void {
		deaths++;
		if (deaths >= deathsLimit) {
			for (const job of mine.splice(0)) job.fail(new Error(`the coding threads keep stopping (${error.name})`));
			return;
		}
		const first = mine.shift();
		first?.done(JSON.stringify({ line: first.item.line, error: `the coding thread stopped (${error.name})` }));
		worker = start();
		for (const { item } of mine) worker.postMessage(item);
		fill();
	}
	function fill(): void {
		for (let job = mine.length < ahead ? next() : undefined; job; job = mine.length < ahead ? next() : undefined) {
			mine.push(job);
			worker.postMessage(job.item);
		}
	}
	return { fill, close: () => worker.terminate() };
}

/** This thread codes as well; between two notes it hears the others. */
function here(work: Work, next: () => Job | undefined) {
	let busy = false;
	const fill = async (): Promise<void> => {
		if (busy) return;
		busy = true;
		for (let job = next(); job; job = next()) {
			job.done(JSON.stringify(await codeItem(job.item, work)));
			await new Promise(setImmediate);
		}
		busy = false;
	};
	return { fill, close: async () => 0 };
}

/** So many threads, this one among them: it knows the codes already, and another would first have to learn them. */
export function pool(jobs: number, work: Work): Pool {
	const waiting: Job[] = [];
	const next = () => waiting.shift();
	const hands = [...Array.from({ length: jobs - 1 }, () => hire(work, next)), here(work, next)];
	return {
		width: 1 + (jobs - 1) * ahead * 3,
		code: (item) =>
			new Promise((done, fail) => {
				waiting.push({ item, done, fail });
				for (const hand of hands) void hand.fill();
			}),
		close: async () => {
			await Promise.all(hands.map((hand) => hand.close()));
		},
	};
}
