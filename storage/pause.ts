import type { Database } from './database.ts';

/** Imports wait while this is set; charts that somebody looks at are coded all the same. */
export async function isPaused(db: Database): Promise<boolean> {
	return (await db.settings.get('paused'))?.value === true;
}

export async function setPaused(db: Database, paused: boolean): Promise<void> {
	await db.settings.put({ name: 'paused', value: paused });
}
