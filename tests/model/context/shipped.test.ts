import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { shippedReader } from '../../../cli/reader.ts';
import { shippedWhole } from '../../../cli/whole-reader.ts';
import { readingWholeNotes } from '../../../entrypoints/offscreen/readWhole.ts';
import { wordsOf } from '../../../model/context/words.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'public');
const table = () => {
	const reader = shippedReader();
	if (!reader) throw new Error('public/model holds no reader that agrees with its card');
	return reader;
};
/** Serves the extension's own files, after a change. */
const serving = (change: (path: string, bytes: Uint8Array<ArrayBuffer>) => Response) =>
	vi.stubGlobal('fetch', async (path: string) => change(path, new Uint8Array(readFileSync(join(folder, path)))));
const idNow = async () => (await readingWholeNotes()(table())).id;

afterEach(() => vi.unstubAllGlobals());

it('is the reader of the command line', async () => {
	const here = await shippedWhole();
	expect(here?.id).toMatch(/^word-pieces [0-9a-f]{12} \+ context-2x384 [0-9a-f]{12}$/);
	serving((_, bytes) => new Response(bytes));
	expect(await idNow()).toBe(here?.id);
});
it.each(['context.onnx', 'context-vocabulary.json', 'context-head.bin'])(
	'leaves sentences to be read where a byte of %s is another',
	async (name) => {
		serving((path, bytes) => {
			if (path.endsWith(name)) bytes[1000] = (bytes[1000] ?? 0) ^ 1;
			return new Response(bytes);
		});
		expect(await idNow()).toBe(table().id);
	},
);
it('leaves sentences to be read where a file is missing', async () => {
	serving((path, bytes) => (path.endsWith('.onnx') ? new Response(null, { status: 404 }) : new Response(bytes)));
	expect(await idNow()).toBe(table().id);
});
it('tells what a visit deals with from what it does not', async () => {
	const text = 'Assessment: gout flare, start colchicine 0.6 mg twice daily. Her mother had gout and asthma.';
	const told = await (await shippedWhole())?.read?.(text);
	const place = (words: string, from = 0) => {
		const start = text.indexOf(words, from);
		return { start, end: start + words.length };
	};
	expect(told?.(place('gout'))).toBeGreaterThan(told?.(place('gout', 40)) ?? Number.POSITIVE_INFINITY);
	expect(told?.({ start: 0, end: 0 })).toBe(0);
});
it('parts words as BERT does', () => {
	const text = 'Pt\'s A1c 9.2%, w/o "CKD-3b"';
	expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
		'Pt',
		"'",
		's',
		'A1c',
		'9',
		'.',
		'2',
		'%',
		',',
		'w',
		'/',
		'o',
		'"',
		'CKD',
		'-',
		'3b',
		'"',
	]);
});
