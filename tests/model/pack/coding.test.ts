import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { shippedWhole } from '../../../cli/whole-reader.ts';
import { defaultSettings } from '../../../engine/contract.ts';
import { coding } from '../../../entrypoints/offscreen/coding.ts';
import { packOf } from '../../../model/pack/pack.ts';
import { Database } from '../../../storage/database.ts';
import { readOwnModel, removeOwnModel, saveOwnModel } from '../../../storage/own-model.ts';
import { made, release } from './made.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'public');
const note = { id: 'e', text: 'Gout flare of the right big toe.', dateOfService: '2026-11-02' };
const scale = { from: 0, by: 1 };
const shipped = (await shippedWhole())?.id;

let db: Database;
let count = 0;
beforeEach(async () => {
	vi.stubGlobal('fetch', async (path: string) => new Response(readFileSync(join(folder, path))));
	db = new Database(`coding-${count++}`);
});
afterEach(async () => {
	vi.unstubAllGlobals();
	await db.delete();
});

async function keep(files = made()) {
	const { name, sha256 } = await packOf(made());
	const blobs = files.map((file) => ({ name: file.name, blob: new Blob([file.bytes]) }));
	await saveOwnModel(db, { name, sha256, bytes: 1, scale, toldApart: 1, msPerText: 1 }, blobs);
}
const readBy = async (engine: ReturnType<typeof coding>) =>
	(await (await engine())(note, release, defaultSettings)).provenance.model;

it('reads with the stored model from the next note on, and with the table again when it is removed', async () => {
	const engine = coding(db);
	expect(await readBy(engine)).toBe(shipped);
	await keep();
	expect(await readBy(engine)).toMatch(/^small-words /);
	await removeOwnModel(db);
	expect(await readBy(engine)).toBe(shipped);
});
it('reads with the table where the stored files are not those of the trial, and keeps why', async () => {
	await keep(made().map((file) => (file.name === 'model.onnx' ? { ...file, bytes: file.bytes.slice(0, -4) } : file)));
	expect(await readBy(coding(db))).toBe(shipped);
	expect((await readOwnModel(db))?.fault).toContain('not those that were tried');
	await keep();
	expect(await readBy(coding(db))).toMatch(/^small-words /);
	expect((await readOwnModel(db))?.fault).toBeUndefined();
});
it('says which of its files is gone', async () => {
	await keep();
	await db.modelFiles.delete('tokenizer.json');
	const engine = coding(db);
	expect(await readBy(engine)).toBe(shipped);
	expect((await readOwnModel(db))?.fault).toContain('tokenizer.json is missing');
});
