import { defaultSettings } from '../../engine/contract.ts';
import { replay } from '../../engine/replay.ts';
import { Told } from '../../messaging/receive.ts';
import type { Database } from '../../storage/database.ts';
import { isEncounter, isResult } from '../../storage/rows.ts';
import type { Engine } from './engine.ts';
import { forEngine } from './for-engine.ts';

/** Codes a stored encounter again and says what differs; nothing stored changes. */
export async function replayed(
	db: Database,
	engine: Engine,
	key: string,
): Promise<{ readonly same: boolean; readonly differs: string[] }> {
	const encounter: unknown = await db.encounters.get(key);
	const stored: unknown = isEncounter(encounter) ? (await db.results.get([key, encounter.input]))?.result : undefined;
	if (!isEncounter(encounter) || !isResult(stored)) throw new Told('There is no stored result to compare with.');
	const again = await replay(forEngine(encounter), stored, async (ask) => {
		const { result } = await engine
			.call('code', { encounter: ask, settings: defaultSettings, live: false })
			.catch((error: Error) => {
				throw new Told(error.message);
			});
		return result;
	});
	return { same: again.sameCodes, differs: again.differs.map(({ says }) => says) };
}
