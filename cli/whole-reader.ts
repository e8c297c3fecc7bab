import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reader } from '../engine/contract.ts';
import { type ContextCard, type Found, type Part, wholeBy } from '../model/context/card.ts';
import { shippedReader } from './reader.ts';

const folder = join(import.meta.dirname, '..', 'public', 'model');

function found(name: string): Found | undefined {
	const file = join(folder, name);
	if (!existsSync(file)) return undefined;
	const bytes = new Uint8Array(readFileSync(file));
	return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function open(): ReturnType<typeof wholeBy> {
	const said = found('context.json');
	if (!said) return undefined;
	const card = JSON.parse(new TextDecoder().decode(said.bytes)) as ContextCard;
	const of = (part: Part) => found(card.files[part].name);
	const [model, vocabulary, head] = [of('model'), of('vocabulary'), of('head')];
	return model && vocabulary && head ? wholeBy(card, { model, vocabulary, head }) : undefined;
}

let opened: ReturnType<typeof open> | undefined;

/** A reader that reads whole notes too, where the files for that are there and are those of their card. */
export async function readWhole<R extends Reader>(reader: R): Promise<R> {
	opened ??= open();
	const by = await opened;
	return by ? by(reader) : reader;
}

/** What ships: the table, and the model of whole notes beside it. */
export async function shippedWhole(): Promise<Reader | undefined> {
	const table = shippedReader();
	return table && readWhole(table);
}
