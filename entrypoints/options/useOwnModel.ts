import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import type { OwnModelDeeds } from '../../components/OwnModel.tsx';
import type { Database } from '../../storage/database.ts';
import { readOwnModel, removeOwnModel, saveOwnModel } from '../../storage/own-model.ts';
import type { OwnModel } from '../../storage/schema.ts';
import { tryModel } from './tryModel.ts';

/** The user's own model as it is stored, and what the options page does with it. */
export function useOwnModel(db: Database): OwnModelDeeds {
	const [model, setModel] = useState<OwnModel | null>();
	useEffect(() => {
		const watch = liveQuery(() => readOwnModel(db)).subscribe((found) => setModel(found ?? null));
		return () => watch.unsubscribe();
	}, [db]);
	return {
		model,
		async take(files, progress, signal) {
			const tried = await tryModel(files, progress, signal);
			signal.throwIfAborted();
			const rows = files.map((file) => ({ name: file.name, blob: file }));
			await saveOwnModel(db, tried, rows).catch(() => {
				throw new Error('It could not be stored: this browser profile may be full. Free some space and try again.');
			});
		},
		remove: () => removeOwnModel(db),
	};
}
