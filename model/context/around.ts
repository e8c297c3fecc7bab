import type { Span } from '../../engine/contract.ts';
import type { Piece } from './pieces.ts';
import type { Rows } from './windows.ts';

/** Tokens before and behind a place that are looked at. */
const REACH = 20;

/** The mean of some of the rows, those that there are; nothing where there are none. */
export function meanOf({ dim, data }: Rows, from: number, to: number): Float64Array {
	const [low, high] = [Math.max(0, from), Math.min(dim === 0 ? 0 : data.length / dim, to)];
	const out = new Float64Array(dim);
	for (let row = low; row < high; row++)
		for (let i = 0; i < dim; i++) out[i] = (out[i] as number) + (data[row * dim + i] as number) / (high - low);
	return out;
}

/** The first piece for which something holds that holds for all behind it too; their number where there is none. */
function firstOf(pieces: readonly Piece[], holds: (piece: Piece) => boolean): number {
	let [low, high] = [0, pieces.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(pieces[middle] as Piece)) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** What stands at a place of the text, before it and behind it, each the mean of its tokens; undefined where no token stands. */
export function aroundIn(pieces: readonly Piece[], rows: Rows): (place: Span) => Float64Array | undefined {
	return ({ start, end }) => {
		const from = firstOf(pieces, (piece) => piece.end > start);
		const to = firstOf(pieces, (piece) => piece.start >= end);
		if (to <= from) return undefined;
		const out = new Float64Array(3 * rows.dim);
		out.set(meanOf(rows, from, to));
		out.set(meanOf(rows, from - REACH, from), rows.dim);
		out.set(meanOf(rows, to, to + REACH), 2 * rows.dim);
		return out;
	};
}
