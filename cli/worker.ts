import { parentPort, workerData } from 'node:worker_threads';
import type { Item } from '../exchange/ndjson.ts';
import { codeItem, type Work } from './item.ts';

const work = workerData as Work;
parentPort?.on('message', async (item: Item) => {
	parentPort?.postMessage(JSON.stringify(await codeItem(item, work)));
});
