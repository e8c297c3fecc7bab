import { coder } from '../../engine/coder.ts';
import type { Code, Reader } from '../../engine/contract.ts';
import type { TableReader } from '../../model/card.ts';
import { openPack } from '../../model/pack/open.ts';
import { packOf } from '../../model/pack/pack.ts';
import { Unfit } from '../../model/unfit.ts';
import { promptsOf } from '../../prompts/ask.ts';
import { allRules } from '../../rules/all.ts';
import type { Database } from '../../storage/database.ts';
import { judgeOwnModel, readOwnModel } from '../../storage/own-model.ts';
import type { OwnModel } from '../../storage/schema.ts';
import { readingWholeNotes } from './readWhole.ts';
import { shippedReader } from './shippedReader.ts';

const gone = 'Its stored files are not those that were tried. Remove it and choose it again.';

/** The user's own model out of its stored files. Throws `Unfit`. */
async function opened(db: Database, model: OwnModel, table: TableReader) {
	const rows = await db.modelFiles.toArray();
	const files = rows.map(async ({ name, blob }) => ({ name, bytes: new Uint8Array(await blob.arrayBuffer()) }));
	const pack = await packOf(await Promise.all(files));
	if (pack.sha256 !== model.sha256) throw new Unfit(gone);
	return openPack(pack, table);
}

/**
 * The engine with the reader that is wanted at the moment: the user's own model where one is stored, else the shipped
 * table, each with the model of whole notes. A model of the user's that cannot be used says so in the options, and the table
 * reads in its place; without a sound table the engine works by words alone, and the result's provenance says so.
 */
export function coding(db: Database): () => Promise<Code> {
	const table = shippedReader();
	const whole = readingWholeNotes();
	let now: { readonly of: string | undefined; readonly code: Promise<Code>; end(): Promise<void> } | undefined;
	const engine = async (reader: Reader | undefined) =>
		coder({ rules: allRules, ask: promptsOf, ...(reader ? { reader: await whole(reader) } : {}) });
	const begun = (model: OwnModel | undefined) => {
		let end = async () => {};
		const code = async () => {
			const shipped = await table;
			if (!model || !shipped) return engine(shipped);
			try {
				const pack = await opened(db, model, shipped);
				end = pack.end;
				await judgeOwnModel(db, model.sha256, undefined);
				return engine(pack.reader(model));
			} catch (error) {
				await judgeOwnModel(db, model.sha256, error instanceof Unfit ? error.message : gone);
				return engine(shipped);
			}
		};
		return { of: model?.sha256, code: code(), end: () => end() };
	};
	return async () => {
		const model = await readOwnModel(db);
		if (!now || now.of !== model?.sha256) {
			const before = now;
			now = begun(model);
			await before?.end();
		}
		return now.code;
	};
}
