import type { Replayed } from '../../components/worklist/deeds.ts';
import { ask } from '../../messaging/send.ts';
import type { Database } from '../../storage/database.ts';
import { software, tell } from '../../storage/events.ts';
import { readReviewer } from '../../storage/settings.ts';

/** Codes an encounter again where the engine is, and puts into the log what came of it. */
export async function replayEncounter(db: Database, key: string): Promise<Replayed> {
	const outcome = await ask('encounter.replay', { key });
	const who = (await readReviewer(db)) ?? software;
	const details = { same: outcome.same, differs: outcome.differs.map((says) => says.slice(0, 500)) };
	await tell(db, { what: 'replayed', who, at: new Date().toISOString(), key, why: [], details });
	return outcome;
}
