import type { Database } from '../../storage/database.ts';
import { allRouted, openKeys, policyToRoute, reroute } from '../../storage/rerouting.ts';
import { isEncounter, isResult } from '../../storage/rows.ts';
import type { Routing } from './routing.ts';

/**
 * Routes what is stored anew after the policy has changed. Death in the middle costs nothing: the mark is set at the end.
 * Nothing is finalised by it: what was coded in shadow mode, or held in live mode, waits for a person all the same.
 */
export async function routeAnew(db: Database, routing: Routing): Promise<void> {
	for (let mark = await policyToRoute(db); mark; mark = await policyToRoute(db)) {
		routing.forget();
		for (const key of await openKeys(db)) await one(db, routing, key);
		await allRouted(db, mark);
	}
}

async function one(db: Database, routing: Routing, key: string): Promise<void> {
	const encounter: unknown = await db.encounters.get(key);
	if (!isEncounter(encounter)) return;
	const result: unknown = (await db.results.get([key, encounter.input]))?.result;
	if (!isResult(result)) return;
	const { routed } = await routing.route(encounter, result);
	if (routed) await reroute(db, key, encounter.input, { ...routed, mode: 'shadow' }, new Date().toISOString());
}
