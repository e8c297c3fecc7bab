import type { Patient } from '../engine/contract.ts';
import type { Database } from './database.ts';
import { software, tell } from './events.ts';
import { fingerprint } from './hash.ts';
import { newJob } from './new-job.ts';
import type { BatchRow, InboxRow } from './queue-schema.ts';
import type { EncounterRow, Identity } from './schema.ts';
import { nextTurn } from './worklist.ts';
import { freshRow, sameness } from './worklist-rows.ts';

/** Imported notes stand where no page is. */
export const importOrigin = 'import';

/** A note out of a file. */
export interface ImportedNote {
	readonly text: string;
	/** ISO date. */
	readonly dateOfService?: string | undefined;
	readonly patient?: Patient | undefined;
	readonly identity?: Identity | undefined;
	readonly label?: string | undefined;
	readonly unsigned?: boolean | undefined;
}

export interface ImportMoment {
	/** ISO time. */
	readonly now: string;
	/** ISO date in the user's calendar, for notes without one. */
	readonly today: string;
	readonly coder: string;
}

/**
 * Stores the next notes of a file, each with its job and its line, and how far the file has been read: all or none.
 * A note that is here already (same text, date and patient) is counted and not added. A cancelled file adds nothing.
 */
export function saveNotes(
	db: Database,
	file: InboxRow,
	notes: readonly ImportedNote[],
	moment: ImportMoment,
): Promise<void> {
	return db.transaction('rw', [db.encounters, db.jobs, db.worklist, db.batches, db.inbox], async () => {
		const kept = await db.inbox.get(file.seq);
		if (!kept) return;
		const rows = new Map(notes.map((note) => encounterOf(note, file, moment)).map((row) => [row.key, row]));
		const known = await db.worklist
			.where('same')
			.anyOf([...rows.keys()])
			.toArray();
		for (const { same } of known) rows.delete(same ?? '');
		const fresh = [...rows.values()];
		const turn = await nextTurn(db);
		await db.encounters.bulkPut(fresh);
		await db.jobs.bulkPut(fresh.map((row) => newJob(row, moment.now)));
		await db.worklist.bulkPut(fresh.map((row, at) => ({ ...freshRow(row, 'waiting'), turn: turn + at })));
		await count(db, file.batch, { added: fresh.length, duplicates: notes.length - fresh.length });
		await db.inbox.update(file.seq, { taken: kept.taken + notes.length });
	});
}

/** Takes the next file to read; undefined when there is none. */
export function claimFile(db: Database): Promise<InboxRow | undefined> {
	return db.transaction('rw', db.inbox, async () => {
		const file = await db.inbox.toCollection().first();
		if (!file) return undefined;
		await db.inbox.update(file.seq, { tries: file.tries + 1 });
		return { ...file, tries: file.tries + 1 };
	});
}

/** Ends a file. What of it could not be read gets a line of its own that says why. */
export function endFile(db: Database, file: InboxRow, errors: readonly string[], now: string): Promise<void> {
	return db.transaction('rw', [db.worklist, db.batches, db.inbox, db.outbox], async () => {
		const kept = await db.inbox.get(file.seq);
		if (!kept) return;
		const turn = await nextTurn(db);
		await db.worklist.bulkPut(errors.map((error, at) => unreadable(file, error, at, { now, turn: turn + at })));
		await count(db, file.batch, { filesRead: 1, unreadable: errors.length });
		await db.inbox.delete(file.seq);
		const details = { file: fingerprint(file.name), notes: kept.taken, faults: errors.length };
		await tell(db, { what: 'imported', who: software, at: now, why: [], details });
	});
}

/** Takes the line of an unreadable file off the list. */
export function dismiss(db: Database, keys: readonly string[]): Promise<void> {
	return db.transaction('rw', db.worklist, async () => {
		for (const key of keys) {
			const row = await db.worklist.get(key);
			if (row?.state === 'unreadable') await db.worklist.put({ ...row, state: 'gone', turn: await nextTurn(db) });
		}
	});
}

type Counted = Pick<BatchRow, 'added' | 'duplicates' | 'unreadable' | 'filesRead'>;

async function count(db: Database, id: string, more: Partial<Counted>): Promise<void> {
	const batch = await db.batches.get(id);
	if (!batch) return;
	const sums = Object.entries(more).map(([name, by]) => [name, batch[name as keyof Counted] + by]);
	await db.batches.put({ ...batch, ...Object.fromEntries(sums) });
}

function encounterOf(note: ImportedNote, file: InboxRow, { now, today, coder }: ImportMoment): EncounterRow {
	const { text, patient, identity, unsigned, label = file.name } = note;
	const textHash = fingerprint(text);
	const key = sameness(textHash, note.dateOfService ?? '', { identity, patient });
	const dateOfService = note.dateOfService ?? today;
	return {
		key,
		origin: importOrigin,
		place: key,
		address: '',
		text,
		textHash,
		lineage: [],
		input: fingerprint(textHash, dateOfService, JSON.stringify(patient ?? {}), coder),
		dateOfService,
		dateSeen: note.dateOfService !== undefined,
		patient,
		identity,
		label,
		unsigned,
		capturedAt: now,
		batch: file.batch,
	};
}

function unreadable(file: InboxRow, error: string, at: number, { now, turn }: { now: string; turn: number }) {
	return {
		key: fingerprint('unreadable', file.batch, String(file.seq), String(at)),
		turn,
		state: 'unreadable' as const,
		label: file.name,
		ids: '',
		dateOfService: '',
		source: 'import' as const,
		at: now,
		codes: [],
		reasons: [],
		decided: 0,
		batch: file.batch,
		error,
	};
}
