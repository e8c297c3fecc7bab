import { type CodingResult, defaultSettings } from '../../engine/contract.ts';
import type { Database } from '../../storage/database.ts';
import { type Claim, claimJob, finishJob, jobDied, jobFailed, jobReached } from '../../storage/jobs.ts';
import type { JobStage } from '../../storage/schema.ts';
import type { Ahead } from './ahead.ts';
import { Died, type Engine } from './engine.ts';
import { forEngine } from './for-engine.ts';
import { routeAnew } from './rerouting.ts';
import { type Routing, router } from './routing.ts';

/** Told of a chart's questions as soon as they are known, before the result is stored. */
type Coded = (key: string, prompts: CodingResult['prompts']) => void;

/** Nobody can read what lasts shorter than this; writing it down would only hold up the rest. Milliseconds. */
const MOMENT = 150;

/** Work, and its stages where they last. */
async function inTime<T>(
	work: (reached: (stage: JobStage) => void) => Promise<T>,
	tell: (stage: JobStage) => void,
): Promise<T> {
	let soon: ReturnType<typeof setTimeout> | undefined;
	const reached = (stage: JobStage) => {
		clearTimeout(soon);
		soon = setTimeout(() => tell(stage), MOMENT);
	};
	return work(reached).finally(() => clearTimeout(soon));
}

/** Takes waiting jobs one after the other, then routes anew what a changed policy is about. Waking it while it works has it look once more at the end. */
export function queue(db: Database, engine: Engine, ahead: Ahead, coded: Coded): { wake(): void } {
	const routing = router(db);
	let awake = false;
	let again = false;
	const drain = async () => {
		do {
			again = false;
			for (let claim = await claimJob(db); claim; claim = await claimJob(db))
				await work(db, engine, ahead, routing, coded, claim);
			await routeAnew(db, routing);
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
	ahead: Ahead,
	routing: Routing,
	coded: Coded,
	{ job, encounter }: Claim,
): Promise<void> {
	const ask = { encounter: forEngine(encounter), settings: defaultSettings, live: job.rank === 0 };
	try {
		const { result, ms } = await inTime(
			(reached) => ahead.take(ask.encounter, reached) ?? engine.call('code', ask, reached),
			(stage) => job.rank === 0 && void jobReached(db, job, stage),
		);
		if (job.rank === 0) coded(job.key, result.prompts);
		const routed = await routing.route(encounter, result);
		await finishJob(db, job, { result, codedAt: new Date().toISOString(), ms, ...routed });
	} catch (error) {
		if (error instanceof Died) await jobDied(db, job);
		else await jobFailed(db, job, error instanceof Error ? error.message : 'The engine stopped on this note.');
	}
}
