import { defaultSettings, type Encounter } from '../../engine/contract.ts';
import type { Database } from '../../storage/database.ts';
import { type Claim, claimJob, finishJob, jobDied, jobFailed, jobReached } from '../../storage/jobs.ts';
import type { EncounterRow } from '../../storage/schema.ts';
import { Died, type Engine } from './engine.ts';
import { router } from './routing.ts';

/** Takes waiting jobs one after the other. Waking it while it works has it look once more at the end. */
export function queue(db: Database, engine: Engine): { wake(): void } {
	const routed = router(db);
	let awake = false;
	let again = false;
	const drain = async () => {
		do {
			again = false;
			for (let claim = await claimJob(db); claim; claim = await claimJob(db)) await work(db, engine, routed, claim);
		} while (again);
	};
	const wake = () => {
		if (awake) {
			again = true;
			return;
		}
		awake = true;
		drain().finally(() => {
			awake = false;
			if (again) wake();
		});
	};
	return { wake };
}

/** Stages are written for charts only: somebody waits for those. */
async function work(
	db: Database,
	engine: Engine,
	routed: ReturnType<typeof router>,
	{ job, encounter }: Claim,
): Promise<void> {
	const ask = { encounter: forEngine(encounter), settings: defaultSettings, live: job.rank === 0 };
	try {
		const { result, ms } = await engine.call('code', ask, (stage) => {
			if (job.rank === 0) void jobReached(db, job, stage);
		});
		const routing = await routed(encounter, result);
		await finishJob(db, job, { result, codedAt: new Date().toISOString(), ms, ...routing });
	} catch (error) {
		if (error instanceof Died) await jobDied(db, job);
		else await jobFailed(db, job, error instanceof Error ? error.message : 'The engine stopped on this note.');
	}
}

function forEngine({ key, text, dateOfService, patient }: EncounterRow): Encounter {
	return { id: key, text, dateOfService, ...(patient ? { patient } : {}) };
}
