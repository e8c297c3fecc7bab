import { type Autonomy, readAutonomy } from './autonomy.ts';
import type { Database } from './database.ts';
import { routedEvent, tell } from './events.ts';
import { fingerprint } from './hash.ts';
import { isResult } from './rows.ts';
import type { Routed } from './schema.ts';
import { refreshRow } from './worklist.ts';

const markRow = 'routed-by';

const markOf = (policy: Autonomy): string => fingerprint('policy', JSON.stringify(policy));

/** The policy has changed since what is stored was last routed as a whole; its mark, or undefined when it has not. */
export async function policyToRoute(db: Database): Promise<string | undefined> {
	const mark = markOf(await readAutonomy(db));
	const before = (await db.settings.get(markRow))?.value ?? markOf({});
	return before === mark ? undefined : mark;
}

export async function allRouted(db: Database, mark: string): Promise<void> {
	await db.settings.put({ name: markRow, value: mark });
}

/** Encounters with a result that nobody has finished and that have not gone: a new policy is about these. */
export const openKeys = (db: Database): Promise<string[]> =>
	db.worklist.where('state').anyOf('review', 'ready').primaryKeys();

/** Whom it concerns, and why, is what a policy decides; the result itself stays. */
const same = (a: Routed | undefined, b: Routed): boolean =>
	a?.decision === b.decision && JSON.stringify(a.reasons) === JSON.stringify(b.reasons);

/** Stores another routing of the same result, unless the encounter was decided, changed or sent meanwhile. */
export function reroute(db: Database, key: string, input: string, routed: Routed, at: string): Promise<void> {
	const tables = [db.results, db.encounters, db.decisions, db.jobs, db.worklist, db.outbox];
	return db.transaction('rw', tables, async () => {
		const encounter = await db.encounters.get(key);
		const stored = await db.results.get([key, input]);
		const state = (await db.worklist.get(key))?.state;
		if (encounter?.input !== input || !stored || !isResult(stored.result)) return;
		if ((state !== 'review' && state !== 'ready') || same(stored.routed, routed)) return;
		await db.results.put({ ...stored, routed });
		await tell(db, routedEvent({ key, result: stored.result, codedAt: at, routed }));
		await refreshRow(db, encounter);
	});
}
