import { followTable } from '../../storage/changes.ts';
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
	let stopped = false;

	const look = async (): Promise<void> => {
		const last = (await db.worklist.orderBy('turn').last())?.turn ?? 0;
		if (last === seen) return;
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
		if (!stopped) show([...rows.values()]);
	};
	const stop = followTable(db, 'worklist', look, pause);
	return () => {
		stopped = true;
		stop();
	};
}
