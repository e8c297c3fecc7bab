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

const here = (work: Work): Pool => ({
	width: 1,
	code: async (item) => JSON.stringify(await codeItem(item, work)),
	close: async () => {},
});

interface Hand {
	worker: Worker;
	underway: { readonly item: Item; done(line: string): void; fail(error: Error): void } | undefined;
	/** Deaths in a row without a note coded in between. */
	deaths: number;
}

/** A thread that cannot even start would die for ever. */
const deathsLimit = 3;

/** One worker thread that codes a note at a time; when it dies its note is told as an error and a new one starts. */
function hire(work: Work, free: (hand: Hand) => void): Hand {
	const start = () => {
		const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: work, execArgv: [] });
		worker.on('message', (line: string) => {
			hand.deaths = 0;
			finish(line);
		});
		worker.on('error', (error) => {
			hand.deaths++;
			if (hand.deaths >= deathsLimit) {
				hand.underway?.fail(new Error(`the coding threads keep stopping (${error.name})`));
				return;
			}
			hand.worker = start();
			if (hand.underway)
				finish(JSON.stringify({ line: hand.underway.item.line, error: `the coding thread stopped (${error.name})` }));
		});
		return worker;
	};
	const finish = (line: string) => {
		const { underway } = hand;
		hand.underway = undefined;
		underway?.done(line);
		free(hand);
	};
	const hand: Hand = { worker: undefined as never, underway: undefined, deaths: 0 };
	hand.worker = start();
	return hand;
}

/** This thread alone for one job, worker threads for more. */
export function pool(jobs: number, work: Work): Pool {
	if (jobs === 1) return here(work);
	const idle: Hand[] = [];
	const waiting: ((hand: Hand) => void)[] = [];
	const free = (hand: Hand) => {
		const next = waiting.shift();
		if (next) next(hand);
		else idle.push(hand);
	};
	const hands = Array.from({ length: jobs }, () => hire(work, free));
	idle.push(...hands);
	const take = (): Promise<Hand> => {
		const hand = idle.pop();
		return hand ? Promise.resolve(hand) : new Promise((done) => waiting.push(done));
	};
	return {
		width: jobs * 4,
		async code(item) {
			const hand = await take();
			return new Promise((done, fail) => {
				hand.underway = { item, done, fail };
				hand.worker.postMessage(item);
			});
		},
		close: async () => {
			await Promise.all(hands.map(({ worker }) => worker.terminate()));
		},
	};
}
