import { readFile } from '../../exchange/read.ts';
import { noteLimit } from '../../messaging/catalogue.ts';
import { Database } from '../../storage/database.ts';
import { claimFile, endFile, type ImportedNote, saveNotes } from '../../storage/imports.ts';
import type { InboxRow } from '../../storage/queue-schema.ts';
import { today } from '../background/today.ts';
import type { FromReader } from './reading.ts';
import { textOf } from './text-of.ts';

const db = new Database();
/** A transaction of so many notes is short enough for the coding to go on between two of them. */
const atOnce = 50;
const triesLimit = 2;
const say = (message: FromReader) => postMessage(message);

function moment(coder: string) {
	const now = new Date();
	return { now: now.toISOString(), today: today(now), coder };
}

/** Reads one file from where it was left, and stores its notes and faults. */
async function take(file: InboxRow, coder: string): Promise<void> {
	const { now, today } = moment(coder);
	if (file.tries > triesLimit) {
		await endFile(db, file, ['Reading this file stopped twice. Split it into smaller files and drop them again.'], now);
		return;
	}
	const { encounters, faults } = readFile(file.name, textOf(await file.blob.arrayBuffer()), { today });
	const notes: readonly ImportedNote[] = encounters.map(
		({ id, label, text, dateOfService, dateGuessed, unsigned, patient }) => ({
			unsigned,
			text,
			dateOfService: dateGuessed ? undefined : dateOfService,
			patient,
			identity: { encounterId: id, ...(label ? { name: label } : {}) },
			label: id,
		}),
	);
	const taken = notes.filter(({ text }) => text.length <= noteLimit);
	for (let at = file.taken; at < taken.length; at += atOnce) {
		await saveNotes(db, file, taken.slice(at, at + atOnce), moment(coder));
		say('saved');
	}
	const long = notes.length - taken.length;
	const tooLong = long > 0 ? [`${long} of its notes are longer than ${noteLimit} characters and were left out.`] : [];
	await endFile(
		db,
		file,
		[...faults.map(({ where, says }) => (where === 'file' ? says : `${where}: ${says}`)), ...tooLong],
		now,
	);
}

/** Version of what codes, as the background tells it to charts; neither offscreen documents nor workers may ask for it. */
async function version(): Promise<string> {
	const manifest: { version: string } = await (await fetch('/manifest.json')).json();
	return manifest.version;
}

async function readAll(): Promise<void> {
	const coder = await version();
	for (let file = await claimFile(db); file; file = await claimFile(db)) await take(file, coder);
	say('done');
}

void readAll();
