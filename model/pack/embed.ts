import { Tokenizer } from '@huggingface/tokenizers';
import type { Rows, Running } from '../runtime.ts';
import { Unfit } from '../unfit.ts';
import type { Pack } from './pack.ts';

/** A text as a direction of length 1. */
export type Embed = (text: string) => Promise<Float64Array>;

function pooled({ rows, dim, data }: Rows, pooling: Pack['pooling']): Float64Array {
	const out = new Float64Array(dim);
	const used = pooling === 'cls' ? 1 : rows;
	for (let row = 0; row < used; row++)
		for (let i = 0; i < dim; i++) (out[i] as number) += data[row * dim + i] as number;
	return out;
}

function direction(sum: Float64Array): Float64Array {
	const length = Math.hypot(...sum);
	if (!Number.isFinite(length) || length === 0) throw new Unfit('The model gives no direction for a plain text.');
	return sum.map((x) => x / length);
}

function tokenizerOf({ tokenizer }: Pack): Tokenizer {
	try {
		return new Tokenizer(tokenizer, {});
	} catch {
		throw new Unfit('tokenizer.json is of a kind that cannot be read here. Export a fast tokenizer.');
	}
}

/** Directions of texts by a pack's model. */
export function embedder(pack: Pack, { run }: Running): Embed {
	const tokenizer = tokenizerOf(pack);
	return async (text) => {
		// A word that the vocabulary lacks has no number where a tokenizer has no token for such words.
		const ids = tokenizer.encode(text).ids.filter((id) => id !== undefined);
		const last = ids.at(-1);
		const kept = ids.length > pack.longest && last !== undefined ? [...ids.slice(0, pack.longest - 1), last] : ids;
		return direction(pooled(await run(kept.length > 0 ? kept : [0]), pack.pooling));
	};
}
