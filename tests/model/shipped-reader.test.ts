import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { shippedReader as inNode } from '../../cli/reader.ts';
import { shippedReader } from '../../entrypoints/offscreen/shippedReader.ts';

const folder = join(import.meta.dirname, '..', '..', 'public');
const bytesOf = (path: string) => new Uint8Array(readFileSync(join(folder, path)));

/** Serves the extension's own files, after a change. */
const serving = (change: (path: string, bytes: Uint8Array<ArrayBuffer>) => Response) =>
	vi.stubGlobal('fetch', async (path: string) => change(path, new Uint8Array(bytesOf(path))));

afterEach(() => vi.unstubAllGlobals());

it('is the reader of the command line', async () => {
	serving((_, bytes) => new Response(bytes));
	expect((await shippedReader())?.id).toBe(inNode()?.id);
	expect(inNode()?.id).toMatch(/^word-pieces [0-9a-f]{12}$/);
});
it('is none where a byte of the table is another', async () => {
	serving((path, bytes) => {
		if (path.endsWith('.bin')) bytes[1000] = (bytes[1000] ?? 0) ^ 1;
		return new Response(bytes);
	});
	expect(await shippedReader()).toBeUndefined();
});
it('is none where a file is missing or its card cannot be read', async () => {
	serving((path, bytes) => (path.endsWith('.bin') ? new Response(null, { status: 404 }) : new Response(bytes)));
	expect(await shippedReader()).toBeUndefined();
	serving((path, bytes) => new Response(path.endsWith('.json') ? '{"name":' : bytes));
	expect(await shippedReader()).toBeUndefined();
});
