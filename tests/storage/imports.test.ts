import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cancelWaiting, closeBatches, keepFiles, progressOf, queueAgain } from '../../storage/batches.ts';
import { saveCapture } from '../../storage/captures.ts';
import { Database } from '../../storage/database.ts';
import { claimFile, dismiss, endFile, saveNotes } from '../../storage/imports.ts';
import { claimJob, finishJob, jobFailed } from '../../storage/jobs.ts';
import { isPaused, setPaused } from '../../storage/pause.ts';
import { resultOf } from './coded.ts';

let db: Database;
let count = 0;
beforeEach(() => {
	db = new Database(`imports-${++count}`);
});
afterEach(() => db.delete());

const now = '2026-11-20T09:00:00.000Z';
const moment = { now, today: '2026-11-20', coder: '1' };
const note = (text: string, dateOfService?: string, patientId = 'p1') => ({
	text,
	dateOfService,
	identity: { patientId },
});

const readProgress = async (from: Database) =>
	progressOf(await from.batches.toArray(), await isPaused(from), await from.worklist.toArray());

async function drop(...names: readonly string[]) {
	await keepFiles(
		db,
		'b1',
		names.map((name) => new File(['x'], name)),
		now,
	);
	return db.inbox.toArray();
}

test('each note becomes one encounter, one job and one line; the same text, date and patient is not added twice', async () => {
	const [file] = await drop('day.ndjson');
	const day = [
		note('Cough.', '2026-11-19'),
		note('Cough.', '2026-11-19'),
		note('Cough.', '2026-11-18'),
		note('Cough.', '2026-11-19', 'p2'),
	];
	await saveNotes(db, file!, day, moment);
	expect([await db.encounters.count(), await db.jobs.count(), await db.worklist.count()]).toEqual([3, 3, 3]);
	await saveNotes(db, file!, day, moment);
	expect(await db.encounters.count()).toBe(3);
	expect(await db.batches.get('b1')).toMatchObject({ added: 3, duplicates: 5 });
	expect((await db.inbox.get(file!.seq))?.taken).toBe(8);
});

test('a note of an opened chart is recognised in an import', async () => {
	const site = { origin: 'https://ehr.example', address: 'a', identity: { patientId: 'p1' } };
	await saveCapture(db, { site, text: 'Cough.', dateOfService: '2026-11-19' }, moment);
	const [file] = await drop('one.txt');
	await saveNotes(db, file!, [note('Cough.', '2026-11-19')], moment);
	expect(await db.worklist.count()).toBe(1);
});

test('a file that was cancelled while it was read adds nothing', async () => {
	const [file] = await drop('day.ndjson');
	await cancelWaiting(db);
	await saveNotes(db, file!, [note('Cough.')], moment);
	await endFile(db, file!, ['line 1: broken'], now);
	expect([await db.encounters.count(), await db.worklist.count()]).toEqual([0, 0]);
});

test('files are taken one after the other, each begun as often as it says', async () => {
	await drop('a.txt', 'b.txt');
	const first = (await claimFile(db))!;
	expect([first.name, first.tries]).toEqual(['a.txt', 1]);
	expect((await claimFile(db))?.tries).toBe(2);
	await endFile(db, first, [], now);
	expect((await claimFile(db))?.name).toBe('b.txt');
});

test('an undated note is the same note tomorrow', async () => {
	const [file] = await drop('one.txt');
	await saveNotes(db, file!, [note('Cough.')], moment);
	await saveNotes(db, file!, [note('Cough.')], { ...moment, today: '2026-11-21' });
	expect(await db.encounters.toArray()).toMatchObject([{ dateOfService: '2026-11-20', dateSeen: false }]);
});

test('what cannot be read is a line that says why, and can be dismissed; encounters cannot', async () => {
	const [file] = await drop('broken.json');
	await saveNotes(db, file!, [note('Cough.')], moment);
	await endFile(db, file!, ['line 2: not valid JSON'], now);
	const rows = await db.worklist.orderBy('turn').toArray();
	expect(rows.map(({ state, label, error }) => [state, label, error])).toEqual([
		['waiting', 'broken.json', undefined],
		['unreadable', 'broken.json', 'line 2: not valid JSON'],
	]);
	await dismiss(
		db,
		rows.map(({ key }) => key),
	);
	expect((await db.worklist.orderBy('turn').toArray()).map(({ state }) => state)).toEqual(['waiting', 'gone']);
	expect(await db.inbox.count()).toBe(0);
});

test('progress counts what is done, paused imports wait while charts go on', async () => {
	expect(await readProgress(db)).toBeUndefined();
	const [file] = await drop('day.ndjson');
	await saveNotes(
		db,
		file!,
		['A.', 'B.', 'C.'].map((text) => note(text)),
		moment,
	);
	await endFile(db, file!, [], now);
	expect(await readProgress(db)).toMatchObject({ files: 1, filesRead: 1, total: 3, left: 3, failed: 0, paused: false });
	const first = (await claimJob(db))!;
	await finishJob(db, first.job, { result: resultOf(first.job.key), codedAt: now, ms: 1 });
	await jobFailed(db, (await claimJob(db))!.job, 'No code set covers that date.');
	expect(await readProgress(db)).toMatchObject({ total: 3, left: 1, failed: 1 });
	await setPaused(db, true);
	expect(await claimJob(db)).toBeUndefined();
	await saveCapture(db, { site: { origin: 'https://ehr.example', address: 'a' }, text: 'Chart.' }, moment);
	expect((await claimJob(db))?.encounter.text).toBe('Chart.');
	expect(await claimJob(db)).toBeUndefined();
});

test('charts go before imports that wait longer', async () => {
	const [file] = await drop('day.ndjson');
	await saveNotes(db, file!, [note('A.')], moment);
	await saveCapture(
		db,
		{ site: { origin: 'https://ehr.example', address: 'a' }, text: 'Chart.' },
		{ ...moment, now: '2026-11-20T10:00:00.000Z' },
	);
	expect((await claimJob(db))?.encounter.text).toBe('Chart.');
	expect((await claimJob(db))?.encounter.text).toBe('A.');
});

test('cancel keeps the encounters as not coded, and they can be queued again', async () => {
	const [file] = await drop('day.ndjson', 'next.txt');
	await saveNotes(
		db,
		file!,
		['A.', 'B.'].map((text) => note(text)),
		moment,
	);
	await cancelWaiting(db);
	expect([await db.jobs.count(), await db.inbox.count(), await db.encounters.count()]).toEqual([0, 0, 2]);
	expect(await readProgress(db)).toMatchObject({ total: 0, left: 0, cancelled: 2, files: 0 });
	const rows = await db.worklist.toArray();
	expect(rows.map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
	await queueAgain(
		db,
		rows.map(({ key }) => key),
		now,
	);
	expect(await readProgress(db)).toMatchObject({ total: 2, left: 2, cancelled: 0 });
	await closeBatches(db);
	expect(await readProgress(db)).toBeUndefined();
});
