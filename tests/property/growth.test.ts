import { expect, test } from 'vitest';
import { run } from './notes.ts';

/** Text of `size` characters, made of one piece over and over, between two words. */
const made = (piece: string, size: number): string =>
	`cough ${piece.repeat(Math.ceil(size / piece.length))} fever and left knee pain`;

async function timed(text: string): Promise<number> {
	const started = performance.now();
	await run(text);
	return performance.now() - started;
}

/** The least of three: other work on the machine only ever adds. */
async function least(text: string): Promise<number> {
	return Math.min(await timed(text), await timed(text), await timed(text));
}

const SMALL = 1_500;
/** Eight times the text takes eight times as long where time follows length, 64 times where it follows its square. */
const TIMES = 8;

test.each([
	'\n',
	'\r\n',
	' ',
	'\t',
	'-',
	'_',
	'*',
	'=',
	'. ',
	'(',
	'| ',
	'x: ',
	'1/2/3 ',
	'no ',
	'hx ',
	'a, ',
	'AB ',
	'of the ',
])('the time for a long run of %j grows with its length, not with its square', async (piece) => {
	await run(made(piece, SMALL));
	const small = await least(made(piece, SMALL));
	// Where time follows the cube of the length, the long text would hold the whole suite for an hour.
	expect(small).toBeLessThan(2_000);
	const large = await least(made(piece, SMALL * TIMES));
	// Below 5 ms a clock and a collector say more than the engine; half of the square is room for a busy machine.
	expect(large).toBeLessThan((Math.max(small, 5) * TIMES * TIMES) / 2);
});
