import type { Database } from './database.ts';
import { software, tell } from './events.ts';

/** Tells the log, once, that live mode ended by itself. */
export function tellMode(
	db: Database,
	mode: 'shadow' | 'live' | 'fallen-back',
	why: string,
	at: string,
): Promise<void> {
	return db.transaction('rw', db.settings, db.outbox, async () => {
		const name = 'told-mode';
		if ((await db.settings.get(name))?.value === mode) return;
		await db.settings.put({ name, value: mode });
		if (mode === 'fallen-back') await tell(db, { what: 'fell-back', who: software, at, why: [why], details: {} });
	});
}
