import type { Database } from './database.ts';
import { isReviewer, reviewer } from './rows.ts';
import type { Reviewer } from './schema.ts';

/** Who reviews on this profile, once they have said so. */
export async function readReviewer(db: Database): Promise<Reviewer | undefined> {
	const value = (await db.settings.get('reviewer'))?.value;
	return isReviewer(value) ? value : undefined;
}

export async function saveReviewer(db: Database, who: Reviewer): Promise<void> {
	await db.settings.put({ name: 'reviewer', value: reviewer.parse(who) });
}
