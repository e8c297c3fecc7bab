import type { Database } from '../../storage/database.ts';
import { expire } from '../../storage/expire.ts';
import { keepPolicy, keptPolicy } from '../../storage/kept-policy.ts';
import { managedSettings } from '../../storage/managed.ts';
import { applyGrants, readsWholeWeb } from './sites.ts';

const day = 86_400_000;

/** Follows what IT sets, from the start and through every change while the browser runs. */
export function followPolicy(db: Database): void {
	const heed = async () => {
		if (await keepPolicy(db, await managedSettings())) await applyGrants(db);
		await expireOld(db);
	};
	chrome.storage.onChanged.addListener((_, area) => {
		if (area === 'managed') void heed();
	});
	void heed();
}

/** Where IT lists origins, those and no others; a build that may read the whole web reads what is listed only. */
export async function mayRead(db: Database, origin: string): Promise<boolean> {
	const { allowedOrigins } = await keptPolicy(db);
	return allowedOrigins ? allowedOrigins.includes(origin) : !readsWholeWeb();
}

/** Deletes what is older than IT lets it be. */
export async function expireOld(db: Database): Promise<void> {
	const { retentionDays } = await keptPolicy(db);
	if (retentionDays) await expire(db, new Date(Date.now() - retentionDays * day).toISOString());
}
