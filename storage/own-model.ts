import * as z from 'zod';
import type { Database, ModelFileRow } from './database.ts';
import type { OwnModel } from './schema.ts';

const fault = z.string().max(300);

const row = z.object({
	name: z.string().min(1).max(60),
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	bytes: z.number(),
	scale: z.object({ from: z.number(), by: z.number() }),
	toldApart: z.number().min(0).max(1),
	msPerText: z.number().min(0),
	fault: fault.exactOptional(),
});

const setting = 'own-model';

export async function readOwnModel(db: Database): Promise<OwnModel | undefined> {
	return row.safeParse((await db.settings.get(setting))?.value).data;
}

/** Replaces whatever model was there. */
export function saveOwnModel(db: Database, model: OwnModel, files: readonly ModelFileRow[]): Promise<void> {
	return db.transaction('rw', db.settings, db.modelFiles, async () => {
		await db.modelFiles.clear();
		await db.modelFiles.bulkPut(files);
		await db.settings.put({ name: setting, value: row.parse(model) });
	});
}

export function removeOwnModel(db: Database): Promise<void> {
	return db.transaction('rw', db.settings, db.modelFiles, async () => {
		await db.settings.delete(setting);
		await db.modelFiles.clear();
	});
}

/** Keeps why the model cannot be used, or that it can, if it is still the one that is stored. */
export function judgeOwnModel(db: Database, sha256: string, says: string | undefined): Promise<void> {
	return db.transaction('rw', db.settings, async () => {
		const model = await readOwnModel(db);
		if (model?.sha256 !== sha256 || model.fault === says) return;
		const { fault: _, ...rest } = model;
		await db.settings.put({ name: setting, value: says === undefined ? rest : { ...rest, fault: fault.parse(says) } });
	});
}
