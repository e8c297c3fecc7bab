import { followTable } from '../../storage/changes.ts';
import type { Database } from '../../storage/database.ts';
import { drainOutbox } from '../../storage/outbox.ts';

/** So long at least between two looks, so that a batch is written in large pieces. Milliseconds. */
const pause = 500;

/** Keeps the audit log up with what happens. Whichever page comes first does it; the others wait for the lock. */
export function keepAudit(db: Database): void {
	const drain = async () => {
		if ((await db.outbox.count()) > 0) await navigator.locks.request('audit', () => drainOutbox(db));
	};
	followTable(db, 'outbox', drain, pause);
}
