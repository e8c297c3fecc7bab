import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reader } from '../engine/contract.ts';
import { openPack } from '../model/pack/open.ts';
import { type PackFile, packOf } from '../model/pack/pack.ts';
import { trial } from '../model/pack/trial.ts';
import { shippedReader } from './reader.ts';
import { releaseOn, shipped } from './releases.ts';
import { readWhole } from './whole-reader.ts';

function filesIn(folder: string): PackFile[] {
	return readdirSync(folder)
		.filter((name) => name === 'config.json' || name === 'tokenizer.json' || name.endsWith('.onnx'))
		.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}

/** The model in a folder, after the trial that the extension makes too. An error says why it cannot be used. */
export async function ownModel(folder: string): Promise<Reader> {
	const table = shippedReader();
	if (!table) throw new Error('public/model holds no reader that agrees with its card, and a model is held against it');
	const newest = shipped()[0];
	if (!newest) throw new Error('public/icd holds no code set');
	const open = await openPack(await packOf(filesIn(folder)), table);
	// Nobody waits for a batch: a clock that stands still refuses no model for its speed.
	const watching = { now: () => 0, progress: () => {} };
	return readWhole(open.reader(await trial(open.held, table, releaseOn(newest.from), watching)));
}
