import type { Span } from '../../engine/contract.ts';
import { running } from '../runtime.ts';
import { aroundIn } from './around.ts';
import { piecesBy } from './pieces.ts';
import { windowed } from './windows.ts';

/** What a place of a text, before it and behind it, comes to in the model; undefined where no word stands. */
export type Around = (place: Span) => Float64Array | undefined;

export interface Context {
	read(text: string, signal?: AbortSignal): Promise<Around>;
	end(): Promise<void>;
}

/** The model of words in their context, open and run once, for the first run is the slowest. Throws `Unfit`. */
export async function openContext(model: Uint8Array, vocabulary: object): Promise<Context> {
	const { run, end } = await running(model);
	const pieces = piecesBy(vocabulary);
	const rows = windowed(run);
	const read: Context['read'] = async (text, signal) => {
		const found = pieces(text);
		return aroundIn(found, await rows(found, signal));
	};
	await read('knee pain');
	return { read, end };
}
