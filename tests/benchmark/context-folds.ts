import { readFileSync } from 'node:fs';
import { shippedReader } from '../../cli/reader.ts';
import { contextOf } from '../../engine/concept/context.ts';
import type { Reader } from '../../engine/contract.ts';
import { WIDE } from '../../model/context/card.ts';
import { type Head, headOf } from '../../model/context/head.ts';
import { type Around, type Context, openContext } from '../../model/context/open.ts';
import { readingWhole, toldBy } from '../../model/context/reader.ts';
import type { FitCase } from './fit-cases.ts';

/** Heads of the context model that have not seen a series of tuning notes: the one that ships has seen all of them, and would flatter them. */
const file = (name: string) => new Uint8Array(readFileSync(new URL(`../../${name}`, import.meta.url)));
const json = (name: string) => JSON.parse(new TextDecoder().decode(file(name)));

const foldOf = json('model/training/context-folds/series.json') as Readonly<Record<string, number>>;
const heads = new Map<string, Head>();

/** Notes of one hand, as model/training/context_head.py knows them. */
const seriesOf = (note: string): string => note.match(/^[a-z]+\d?/)?.[0] ?? '';

/** The head that has not seen a note of ours; the one that ships for any other. */
function headFor(note: string): Head {
	const fold = foldOf[seriesOf(note)];
	const name = fold === undefined ? 'public/model/context-head.bin' : `model/training/context-folds/${fold}.bin`;
	const head = heads.get(name) ?? headOf(file(name), WIDE);
	if (!head) throw new Error(`${name} is no head`);
	heads.set(name, head);
	return head;
}

let opened: Promise<Context> | undefined;
const context = (): Promise<Context> => {
	opened ??= openContext(file('public/model/context.onnx'), json('public/model/context-vocabulary.json'));
	return opened;
};

/** Cases with the signal of their context, as heads tell it that have not seen their notes. */
export async function withContext<C extends FitCase>(cases: readonly C[]): Promise<C[]> {
	const { read } = await context();
	let last: { readonly text: string; readonly around: Around } | undefined;
	const out: C[] = [];
	for (const one of cases) {
		// Cases of the same text stand one after the other.
		if (last?.text !== one.text) last = { text: one.text, around: await read(one.text) };
		out.push({ ...one, x: { ...one.x, context: contextOf(toldBy(headFor(one.note), last.around), one.places) } });
	}
	return out;
}

/** The reader for a note, as if its series had not been seen. */
export async function unseeingReader(note: string): Promise<Reader> {
	const table = shippedReader();
	if (!table) throw new Error('public/model holds no reader that agrees with its card');
	return readingWhole(table, 'unseeing', await context(), headFor(note));
}
