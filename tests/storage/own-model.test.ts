import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../storage/database.ts';
import { forgetEverything } from '../../storage/forget.ts';
import { judgeOwnModel, readOwnModel, removeOwnModel, saveOwnModel } from '../../storage/own-model.ts';
import type { OwnModel } from '../../storage/schema.ts';

const model: OwnModel = {
	name: 'small-words',
	sha256: 'a'.repeat(64),
	bytes: 3,
	scale: { from: 0.1, by: 0.9 },
	toldApart: 0.9,
	msPerText: 4,
};
const files = [{ name: 'model.onnx', blob: new Blob(['abc']) }];

let db: Database;
let count = 0;
beforeEach(() => {
	db = new Database(`own-model-${count++}`);
});
afterEach(() => db.delete());

describe('a model of the user’s own', () => {
	it('is one: the next replaces it, with its files', async () => {
		await saveOwnModel(db, model, files);
		await saveOwnModel(db, { ...model, name: 'other' }, [{ name: 'second.onnx', blob: new Blob(['d']) }]);
		expect((await readOwnModel(db))?.name).toBe('other');
		expect(await db.modelFiles.toCollection().primaryKeys()).toEqual(['second.onnx']);
	});
	it('goes with its files when it is removed', async () => {
		await saveOwnModel(db, model, files);
		await removeOwnModel(db);
		expect(await readOwnModel(db)).toBeUndefined();
		expect(await db.modelFiles.count()).toBe(0);
	});
	it('stays when all encounters are deleted', async () => {
		await saveOwnModel(db, model, files);
		await forgetEverything(db);
		expect(await readOwnModel(db)).toEqual(model);
		expect(await db.modelFiles.count()).toBe(1);
	});
	it('keeps why it could not be used, unless another has taken its place', async () => {
		await saveOwnModel(db, model, files);
		await judgeOwnModel(db, 'b'.repeat(64), 'An older one was damaged.');
		expect((await readOwnModel(db))?.fault).toBeUndefined();
		await judgeOwnModel(db, model.sha256, 'Its files are not those that were tried.');
		expect((await readOwnModel(db))?.fault).toBe('Its files are not those that were tried.');
		await judgeOwnModel(db, model.sha256, undefined);
		expect(await readOwnModel(db)).toEqual(model);
	});
	it('is none where what is stored is not understood', async () => {
		await db.settings.put({ name: 'own-model', value: { name: 'x' } });
		expect(await readOwnModel(db)).toBeUndefined();
	});
});
