import { expect, test } from 'vitest';
import { startsOf, windowed } from '../../../model/context/windows.ts';

const pieces = (count: number, opening: (at: number) => boolean = () => false) =>
	Array.from({ length: count }, (_, at) => ({ id: at + 10, opens: opening(at) }));

/** A model whose row of a token is its number, and how many tokens its window has. */
function counting() {
	const windows: number[][] = [];
	const run = async (ids: readonly number[]) => {
		windows.push([...ids]);
		return { dim: 2, data: Float32Array.from(ids.flatMap((id) => [id, ids.length])) };
	};
	return { windows, run };
}

test('a short text is one window, with the two that stand at its ends', async () => {
	const { windows, run } = counting();
	const { data } = await windowed(run)(pieces(3));
	expect(windows).toEqual([[2, 10, 11, 12, 3]]);
	expect([...data]).toEqual([10, 5, 11, 5, 12, 5]);
});
test('an empty text has no rows', async () => {
	const { run } = counting();
	expect((await windowed(run)([])).data).toHaveLength(0);
});
test('every token of a long text has its own row, from a window that it stands well inside', async () => {
	const { windows, run } = counting();
	const { data } = await windowed(run)(pieces(400));
	expect(Array.from({ length: 400 }, (_, at) => data[2 * at])).toEqual(Array.from({ length: 400 }, (_, at) => at + 10));
	expect(Math.max(...windows.map(({ length }) => length))).toBe(128);
	expect(windows.map(([, first]) => first)).toEqual([10, 118, 226, 334]);
});
test('windows begin with a line or sentence, so that those behind a change begin where they did', () => {
	// Lines of 5 to 24 tokens.
	const lines = Array.from({ length: 200 }, (_, at) => 5 + ((at * 7919) % 20));
	const note = lines
		.flatMap((length) => pieces(length, (at) => at === 0))
		.map((piece, at) => ({ ...piece, id: 10 + ((at * 2971) % 4001) }));
	const starts = startsOf(note);
	expect(starts.slice(1).every((at) => note[at]?.opens)).toBe(true);
	for (const typed of [3, 11, 40]) {
		const longer = startsOf([...pieces(typed), ...note]).map((at) => at - typed);
		expect(longer.slice(-4)).toEqual(starts.slice(-4));
	}
});
test('a window that was met is not run again', async () => {
	const { windows, run } = counting();
	const rows = windowed(run);
	await rows(pieces(200));
	await rows(pieces(200));
	expect(windows).toHaveLength(2);
});
test('stops between two windows when it is called off', async () => {
	const stop = new AbortController();
	const rows = windowed(async (ids) => {
		stop.abort();
		return { dim: 1, data: Float32Array.from(ids) };
	});
	await expect(rows(pieces(300), stop.signal)).rejects.toThrow();
});
