import { Dexie } from 'dexie';
import type { Database } from './database.ts';
import { routedEvent, tell } from './events.ts';
import { newJob } from './new-job.ts';
import { isPaused } from './pause.ts';
import type { SketchRow } from './queue-schema.ts';
import { policyToRoute } from './rerouting.ts';
import type { EncounterRow, JobRow, JobStage, ResultRow } from './schema.ts';
import { jobStates, markRow, refreshRow } from './worklist.ts';

/** A job that dies is tried once more. */
const triesLimit = 2;
const diedTwice = 'Coding stopped twice on this note. Try again; if it stops again, code this note by hand.';

export interface Claim {
	readonly job: JobRow;
	readonly encounter: EncounterRow;
}

/** What came of a job. */
export interface Finished extends Pick<ResultRow, 'result' | 'codedAt' | 'ms' | 'routed'> {
	readonly sketch?: SketchRow | undefined;
}

/** Takes the job that has waited longest, charts before imports. Jobs whose encounter is gone are dropped. */
export function claimJob(db: Database): Promise<Claim | undefined> {
	return db.transaction('rw', [db.jobs, db.encounters, db.worklist, db.settings], async () => {
		const ranks = (await isPaused(db)) ? 0 : 1;
		for (let job = await oldest(db, ranks); job; job = await oldest(db, ranks)) {
			const encounter = await db.encounters.get(job.key);
			if (encounter?.input === job.input) {
				const running: JobRow = { ...job, state: 'running', tries: job.tries + 1 };
				await db.jobs.put(running);
				await markRow(db, job.key, 'coding');
				return { job: running, encounter };
			}
			await (encounter ? db.jobs.put(newJob(encounter, job.queuedAt)) : db.jobs.delete(job.key));
		}
		return undefined;
	});
}

const oldest = (db: Database, ranks: number) =>
	db.jobs.where('[state+rank+queuedAt]').between(['queued', 0, Dexie.minKey], ['queued', ranks, Dexie.maxKey]).first();

/** To be called by the one owner of the worker before it claims: whatever still runs has died with its owner. */
export function requeueOrphans(db: Database): Promise<void> {
	return db.transaction('rw', db.jobs, db.worklist, async () => {
		for (const job of await db.jobs.where('state').equals('running').toArray()) await putJob(db, afterDeath(job));
	});
}

/** The worker died under this job. */
export function jobDied(db: Database, { key, input }: JobRow): Promise<void> {
	return changeJob(db, key, input, afterDeath);
}

/** The engine refused this job and would refuse it again. */
export function jobFailed(db: Database, { key, input }: JobRow, error: string): Promise<void> {
	return changeJob(db, key, input, (job) => ({ ...job, state: 'failed', error }));
}

export function jobReached(db: Database, { key, input }: JobRow, stage: JobStage): Promise<void> {
	return changeJob(db, key, input, (job) => ({ ...job, stage }));
}

/** Puts a failed job back in the queue, because the user asked. */
export function retryJob(db: Database, key: string, now: string): Promise<void> {
	return db.transaction('rw', db.jobs, db.encounters, db.worklist, async () => {
		const encounter = await db.encounters.get(key);
		if (encounter) await putJob(db, newJob(encounter, now));
	});
}

/**
 * Stores the result and ends the job, both or neither; earlier results that no decision rests on go. An encounter that
 * has gone meanwhile has no use for a result.
 */
export function finishJob(db: Database, job: JobRow, { result, codedAt, ms, routed, sketch }: Finished): Promise<void> {
	return db.transaction(
		'rw',
		[db.jobs, db.results, db.decisions, db.encounters, db.worklist, db.sketches, db.outbox],
		async () => {
			const { key, input } = job;
			const encounter = await db.encounters.get(key);
			if (!encounter) return db.jobs.delete(key);
			await db.results.put({ key, input, result, codedAt, ms, routed });
			if (sketch) await db.sketches.put(sketch);
			await tell(db, routedEvent({ key, result, codedAt, routed }));
			const decided = new Set((await db.decisions.where('key').equals(key).toArray()).map((row) => row.input));
			const older = await db.results.where('key').equals(key).primaryKeys();
			await db.results.bulkDelete(older.filter(([, other]) => other !== input && !decided.has(other)));
			if ((await db.jobs.get(key))?.input === input) await db.jobs.delete(key);
			await refreshRow(db, encounter);
		},
	);
}

export async function anyWaiting(db: Database): Promise<boolean> {
	if ((await db.inbox.count()) > 0 || (await db.jobs.where('state').anyOf('queued', 'running').count()) > 0)
		return true;
	return (await policyToRoute(db)) !== undefined;
}

function afterDeath(job: JobRow): JobRow {
	if (job.tries < triesLimit) return { ...job, state: 'queued', stage: 'waiting' };
	return { ...job, state: 'failed', error: diedTwice };
}

function changeJob(db: Database, key: string, input: string, change: (job: JobRow) => JobRow): Promise<void> {
	return db.transaction('rw', db.jobs, db.worklist, async () => {
		const job = await db.jobs.get(key);
		if (job?.input === input) await putJob(db, change(job));
	});
}

async function putJob(db: Database, job: JobRow): Promise<void> {
	await db.jobs.put(job);
	const row = await db.worklist.get(job.key);
	const state = jobStates[job.state];
	if (row && (row.state !== state || row.error !== job.error)) await markRow(db, job.key, state, job.error);
}
