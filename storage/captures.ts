import type { Patient } from '../engine/contract.ts';
import type { Database } from './database.ts';
import { fingerprint } from './hash.ts';
import { placeOf, reviewKey, type Site } from './lineage.ts';
import { newJob } from './new-job.ts';
import { isResult } from './rows.ts';
import type { EncounterRow } from './schema.ts';
import { refreshRow } from './worklist.ts';

const lineageLimit = 200;

/** A note as a proved sender captured it. */
export interface Capture {
	readonly site: Site;
	readonly text: string;
	/** ISO date when the page showed one. */
	readonly dateOfService?: string | undefined;
	readonly patient?: Patient | undefined;
	readonly label?: string | undefined;
}

export interface Moment {
	/** ISO time. */
	readonly now: string;
	/** ISO date in the user's calendar, for notes that show none. */
	readonly today: string;
	/** Version of what codes: a new one codes a note again. */
	readonly coder: string;
	/** Review the same tab and frame showed before. */
	readonly current?: string | undefined;
}

/** Stores the note and, unless its result is there already, a job for it, both or neither. */
export function saveCapture(db: Database, capture: Capture, moment: Moment): Promise<{ key: string; queued: boolean }> {
	return db.transaction('rw', [db.encounters, db.results, db.jobs, db.decisions, db.worklist], async () => {
		const place = placeOf(capture.site);
		const row = rowOf(capture, moment, await db.encounters.where('place').equals(place).toArray());
		await db.encounters.put(row);
		const queued = await queueUnlessDone(db, row, moment.now);
		await refreshRow(db, row);
		return { key: row.key, queued };
	});
}

/** Whether there is work for the queue. */
async function queueUnlessDone(db: Database, row: EncounterRow, now: string): Promise<boolean> {
	if (isResult((await db.results.get([row.key, row.input]))?.result)) {
		await db.jobs.delete(row.key);
		return false;
	}
	const job = await db.jobs.get(row.key);
	if (job?.input === row.input) return job.state === 'queued';
	await db.jobs.put(newJob(row, now));
	return true;
}

/** The note as it is stored, where these encounters of its place are known already. */
export function rowOf({ site, text, ...seen }: Capture, moment: Moment, known: readonly EncounterRow[]): EncounterRow {
	const textHash = fingerprint(text);
	const place = placeOf(site);
	const key = reviewKey({ site, text, textHash, dateOfService: seen.dateOfService }, known, moment.current);
	const before = known.find((row) => row.key === key);
	const dateOfService = seen.dateOfService ?? undatedDay(before) ?? moment.today;
	return {
		key,
		origin: site.origin,
		place,
		address: site.address,
		text,
		textHash,
		lineage: before ? extend(before.lineage, before.textHash, textHash) : [],
		input: fingerprint(textHash, dateOfService, JSON.stringify(seen.patient ?? {}), moment.coder),
		dateOfService,
		dateSeen: seen.dateOfService !== undefined,
		patient: seen.patient,
		identity: site.identity,
		label: seen.label,
		capturedAt: moment.now,
	};
}

/** A note without a date keeps the day on which it was first seen. */
const undatedDay = (before: EncounterRow | undefined) =>
	before?.dateSeen === false ? before.dateOfService : undefined;

function extend(lineage: readonly string[], last: string, now: string): readonly string[] {
	return last === now ? lineage : [...lineage.filter((hash) => hash !== last), last].slice(-lineageLimit);
}
