import type { Database } from './database.ts';
import { type Policy, readPolicy } from './policy.ts';

const row = 'policy';

/**
 * The policy as the browser said it last. A browser that has just started may take half a minute to say it anew, and
 * the coding document is never told; what IT has forbidden stays forbidden meanwhile.
 */
export async function keptPolicy(db: Database): Promise<Policy> {
	return readPolicy((await db.settings.get(row))?.value ?? {});
}

/** Keeps what IT has set, as it was set; false when it is the same as before. */
export function keepPolicy(db: Database, raw: unknown): Promise<boolean> {
	return db.transaction('rw', db.settings, async () => {
		const before = (await db.settings.get(row))?.value ?? {};
		if (JSON.stringify(before) === JSON.stringify(raw)) return false;
		await db.settings.put({ name: row, value: raw });
		return true;
	});
}
