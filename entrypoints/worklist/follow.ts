import { liveQuery } from 'dexie';
import type { Database } from '../../storage/database.ts';
import type { WorklistRow } from '../../storage/queue-schema.ts';

/** While much changes at once, the list is drawn so often at most. Milliseconds. */
const pause = 400;

/**
 * Shows all rows, and after every change the rows with what is new: only rows of a later turn are read. Returns how to
 * stop.
 */
export function followRows(db: Database, show: (rows: readonly WorklistRow[]) => void): () => void {
	const rows = new Map<string, WorklistRow>();
	let seen = -1;
	let stopped = false;
	let looking: Promise<void> | undefined;
	let again = false;

	const look = async (): Promise<void> => {
		const newer = seen < 0 ? await db.worklist.toArray() : await db.worklist.where('turn').above(seen).toArray();
		for (const row of newer) {
			seen = Math.max(seen, row.turn);
			if (row.state === 'gone') rows.delete(row.key);
			else rows.set(row.key, row);
		}
		seen = Math.max(seen, 0);
		if (!stopped) show([...rows.values()]);
		await new Promise((resolve) => setTimeout(resolve, pause));
	};
	const turn = () => {
		if (looking) again = true;
		else
			looking = look().finally(() => {
				looking = undefined;
				if (again && !stopped) turn();
				again = false;
			});
	};
	const watch = liveQuery(() => db.worklist.orderBy('turn').last()).subscribe((last) => {
		const forgotten = (last?.turn ?? 0) < seen;
		if (forgotten) {
			rows.clear();
			seen = -1;
		}
		if (seen < 0 || (last?.turn ?? 0) > seen || looking) turn();
	});
	return () => {
		stopped = true;
		watch.unsubscribe();
	};
}
