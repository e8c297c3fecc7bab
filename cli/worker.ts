import { parentPort, workerData } from 'node:worker_threads';
import type { Item } from '../exchange/ndjson.ts';
import { codeItem, type Work } from './item.ts';

const work = workerData as Work;
/** One after the other: the pool takes lines in the order in which it gave items. */
let last = Promise.resolve();
parentPort?.on('message', (item: Item) => {
	last = last.then(async () => parentPort?.postMessage(JSON.stringify(await codeItem(item, work))));
});
