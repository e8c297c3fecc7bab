import type { Database } from '../../storage/database.ts';
import { keptPolicy } from '../../storage/kept-policy.ts';
import { readAdapters } from '../ehr.content/sites/read-adapters.ts';
import type { Site } from '../ehr.content/sites/site.ts';

/** The adapters that IT has set. Where a policy changes, open pages are read again with the new ones. */
export async function adaptersOf(db: Database): Promise<readonly Site[]> {
	return readAdapters((await keptPolicy(db)).adapters).sites;
}
