import * as z from 'zod';
import type { Database } from './database.ts';
import { tell } from './events.ts';
import { keptPolicy } from './kept-policy.ts';
import type { Reviewer } from './schema.ts';

const share = z.number().min(0).max(1);

/** What a site has changed of the routing policy and of the terms of trust; what is absent is the default. */
export const autonomy = z.strictObject({
	leastConfidence: share.exactOptional(),
	leastTogether: share.exactOptional(),
	shortNote: z.int().min(0).max(2_000).exactOptional(),
	mostAlike: share.exactOptional(),
	leastReviews: z.int().min(0).max(1_000).exactOptional(),
	auditEvery: z.int().min(0).max(10_000).exactOptional(),
	/** Rules whose soft findings hold an encounter; `*` for every rule. */
	holding: z.array(z.string().min(1)).exactOptional(),
	auditSeed: z.string().max(100).exactOptional(),
	/** Ids of high-risk groups that are not held here. */
	groupsOff: z.array(z.string().min(1)).exactOptional(),
	/** Share of exact code sets that the lower bound must reach. */
	target: z.number().min(0.8).max(0.999).exactOptional(),
	/** Reviewed encounters that are needed whatever their share; 73 flawless ones are the fewest that can reach 0.95. */
	least: z.int().min(73).max(100_000).exactOptional(),
});

export type Autonomy = z.infer<typeof autonomy>;

/** A person switched live mode. */
export interface Switch {
	/** ISO time. */
	readonly at: string;
	readonly on: boolean;
	readonly by: string;
}

const switches = z.array(z.object({ at: z.string(), on: z.boolean(), by: z.string() }));

/** A row that cannot be read counts as the default: shadow mode, nothing changed. */
export async function readAutonomy(db: Database): Promise<Autonomy> {
	return autonomy.safeParse((await db.settings.get('autonomy'))?.value).data ?? {};
}

export function saveAutonomy(db: Database, changed: Autonomy, who: Reviewer, at: string): Promise<void> {
	const value = autonomy.parse(changed);
	return db.transaction('rw', db.settings, db.outbox, async () => {
		await db.settings.put({ name: 'autonomy', value });
		await tell(db, { what: 'policy', who, at, why: [], details: { policy: JSON.stringify(value).slice(0, 500) } });
	});
}

/** Where IT keeps a site in shadow mode, nobody has switched it on. */
export async function readSwitches(db: Database): Promise<readonly Switch[]> {
	const turned = await storedSwitches(db);
	return (await isShadowOnly(db)) ? turned.filter(({ on }) => !on) : turned;
}

export const isShadowOnly = async (db: Database): Promise<boolean> => (await keptPolicy(db)).mode === 'shadow';

async function storedSwitches(db: Database): Promise<readonly Switch[]> {
	return switches.safeParse((await db.settings.get('switches'))?.value).data ?? [];
}

/** Appends; whether it is allowed is for the caller to know. */
export function addSwitch(db: Database, one: Omit<Switch, 'by'> & { readonly by: Reviewer }): Promise<void> {
	return db.transaction('rw', db.settings, db.outbox, async () => {
		const { at, on, by } = one;
		const kept = [...(await storedSwitches(db)), { at, on, by: by.name }];
		await db.settings.put({ name: 'switches', value: kept });
		await tell(db, { what: 'switched', who: by, at, why: [], details: { live: on } });
	});
}
