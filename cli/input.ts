import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Item, parseLine } from '../exchange/ndjson.ts';

/** Lines end at a line feed alone: other separators, such as U+2028, may stand inside a JSON string. */
async function* split(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
	let rest = '';
	for await (const chunk of stream.setEncoding('utf8')) {
		const [first = '', ...more] = String(chunk).split('\n');
		rest += first;
		for (const next of more) {
			yield rest;
			rest = next;
		}
	}
	if (rest !== '') yield rest;
}

async function* lines(stream: NodeJS.ReadableStream): AsyncGenerator<Item> {
	let line = 0;
	for await (const raw of split(stream)) {
		line++;
		const text = line === 1 ? raw.replace(/^\uFEFF/, '') : raw;
		if (text.trim() !== '') yield parseLine(text, line);
	}
}

const plain = (file: string, line: number): Item => ({
	line,
	note: { id: basename(file), text: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') },
});

/** Notes of a `.txt` file, a folder of them, an NDJSON file, or standard input (`-`) as NDJSON. */
export async function* items(source: string): AsyncGenerator<Item> {
	if (source === '-') return yield* lines(process.stdin);
	if (statSync(source).isDirectory()) {
		const names = readdirSync(source)
			.filter((n) => n.toLowerCase().endsWith('.txt'))
			.sort();
		if (names.length === 0) throw new Error(`${basename(source)}: the folder holds no .txt file`);
		for (const [i, name] of names.entries()) yield plain(join(source, name), i + 1);
		return;
	}
	if (source.toLowerCase().endsWith('.txt')) return yield plain(source, 1);
	yield* lines(createReadStream(source));
}
