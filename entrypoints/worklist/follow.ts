import { liveQuery } from 'dexie';
import type { Database } from '../../storage/database.ts';
import type { WorklistRow } from '../../storage/queue-schema.ts';

/** While much changes at once, the list is looked at so often at most: what codes must not wait for what shows. */
const pause = 400;

/**
 * Shows all rows, and after changes the rows with what is new: only rows of a later turn are read. Returns how to stop.
 */
export function followRows(db: Database, show: (rows: readonly WorklistRow[]) => void): () => void {
	const rows = new Map<string, WorklistRow>();
	let seen = -1;
	let stop = () => {};

	const look = async (last: number): Promise<void> => {
		if (last < seen) {
			rows.clear();
			seen = -1;
		}
		const newer = seen < 0 ? await db.worklist.toArray() : await db.worklist.where('turn').above(seen).toArray();
		seen = Math.max(seen, 0);
		for (const row of newer) {
			seen = Math.max(seen, row.turn);
			if (row.state === 'gone') rows.delete(row.key);
			else rows.set(row.key, row);
		}
		show([...rows.values()]);
	};
	const watch = () => {
		const watching = liveQuery(() => db.worklist.orderBy('turn').last()).subscribe((row) => {
			const last = row?.turn ?? 0;
			if (last === seen) return;
			watching.unsubscribe();
			let timer: ReturnType<typeof setTimeout> | undefined;
			let stopped = false;
			stop = () => {
				stopped = true;
				clearTimeout(timer);
			};
			look(last).finally(() => {
				if (!stopped) timer = setTimeout(watch, pause);
			});
		});
		stop = () => watching.unsubscribe();
	};
	watch();
	return () => stop();
}
