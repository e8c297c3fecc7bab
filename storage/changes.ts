import Dexie, { type ObservabilitySet } from 'dexie';
import type { Database } from './database.ts';

/**
 * Looks at a table now and whenever it has changed since, never twice at once and with `pause` milliseconds between two
 * looks. Dexie's liveQuery would not do where a batch writes: it drops an answer when the table changed while it was
 * worked out, so that a table that is written all the time is never seen. Returns how to stop.
 */
export function followTable(
	db: Database,
	table: 'worklist' | 'outbox' | 'feedback',
	look: () => Promise<unknown>,
	pause: number,
): () => void {
	const prefix = `idb://${db.name}/${table}/`;
	let changed = true;
	let looking = false;
	let stopped = false;
	const next = () => {
		if (stopped || looking || !changed) return;
		changed = false;
		looking = true;
		look()
			.catch(() => {})
			.finally(() =>
				setTimeout(() => {
					looking = false;
					next();
				}, pause),
			);
	};
	const heard = (parts: ObservabilitySet) => {
		if (!Object.keys(parts).some((part) => part.startsWith(prefix))) return;
		changed = true;
		next();
	};
	Dexie.on('storagemutated', heard);
	next();
	return () => {
		stopped = true;
		Dexie.on.storagemutated.unsubscribe(heard);
	};
}
