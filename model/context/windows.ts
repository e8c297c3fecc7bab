import { kept } from '../kept.ts';
import type { Piece } from './pieces.ts';

/** Rows of `dim` numbers, one after the other. */
export interface Rows {
	readonly dim: number;
	readonly data: Float32Array;
}

/** What the model makes of a window: a row for each of its tokens. One window a run, for int8 scales would join what stands in one batch. */
export type RunWindow = (ids: readonly number[]) => Promise<Rows>;

/** Tokens of a window, without the two that stand at its ends. */
const WINDOW = 126;
const [BEGIN, END] = [2, 3];
/** How many tokens later the next window begins, at least and at most. */
const [LEAST, MOST] = [84, 108];
/** Tokens whose numbers choose among beginnings. */
const SAME = 4;
/** Windows kept twice over: what is written into a note changes one or two of them. */
const KEPT = 32;

type Token = Pick<Piece, 'id' | 'opens'>;

/** A number that the next words alone decide, so that the same place is chosen wherever the window before began. */
function draw(tokens: readonly Token[], at: number): number {
	let drawn = 0;
	for (let next = at; next < at + SAME; next++) drawn = (drawn * 31 + (tokens[next]?.id ?? 0)) % 8191;
	return drawn;
}

/**
 * Where windows begin: with a line or sentence that leaves enough in common with the window before, chosen by its words;
 * so windows behind a change soon begin where they did.
 */
export function startsOf(tokens: readonly Token[]): readonly number[] {
	const starts = [0];
	for (let from = 0; from + WINDOW < tokens.length; ) {
		let next = from + MOST;
		let least = Number.POSITIVE_INFINITY;
		for (let at = from + LEAST; at <= from + MOST; at++) {
			if (!tokens[at]?.opens) continue;
			const drawn = draw(tokens, at);
			if (drawn < least) [next, least] = [at, drawn];
		}
		from = next;
		starts.push(from);
	}
	return starts;
}

/** How far a token stands from the nearer end of its window; an end of the text is no end. */
const depth = (at: number, length: number, opens: boolean, closes: boolean): number =>
	Math.min(opens ? Number.POSITIVE_INFINITY : at, closes ? Number.POSITIVE_INFINITY : length - 1 - at);

/** A row for each token of a text: from the window in which it stands farthest from an end. */
export function windowed(run: RunWindow): (pieces: readonly Token[], signal?: AbortSignal) => Promise<Rows> {
	const met = kept<Rows>(KEPT);
	const rowsOf = async (ids: readonly number[]): Promise<Rows> => {
		const key = ids.join(' ');
		const known = met.get(key);
		if (known) return known;
		const { dim, data } = await run([BEGIN, ...ids, END]);
		const made = { dim, data: data.slice(dim, dim * (ids.length + 1)) };
		met.set(key, made);
		return made;
	};
	return async (pieces, signal) => {
		let out: Rows | undefined;
		const deepest = new Float64Array(pieces.length).fill(-1);
		for (const from of startsOf(pieces)) {
			const part = pieces.slice(from, from + WINDOW).map(({ id }) => id);
			const { dim, data } = await rowsOf(part);
			signal?.throwIfAborted();
			out ??= { dim, data: new Float32Array(dim * pieces.length) };
			for (let at = 0; at < part.length; at++) {
				const deep = depth(at, part.length, from === 0, from + part.length === pieces.length);
				if (deep <= (deepest[from + at] as number)) continue;
				deepest[from + at] = deep;
				out.data.set(data.subarray(at * dim, (at + 1) * dim), (from + at) * dim);
			}
		}
		return out ?? { dim: 0, data: new Float32Array() };
	};
}
