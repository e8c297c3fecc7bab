import type { Database } from './database.ts';
import { nextTurn } from './worklist.ts';

/** Notes when an encounter was first opened for review: time of work begins there. */
export function openedRow(db: Database, key: string, at: string): Promise<void> {
	return db.transaction('rw', db.worklist, async () => {
		const row = await db.worklist.get(key);
		if (row && row.openedAt === undefined) await db.worklist.put({ ...row, openedAt: at, turn: await nextTurn(db) });
	});
}
