import { type Moment, saveCapture } from '../../storage/captures.ts';
import type { Database } from '../../storage/database.ts';
import type { Note } from './joined.ts';
import { currentKey, noteShown, type PageSender } from './shown.ts';

export type Kept = { readonly key: string; readonly queued: boolean };

/** What of a note is stored, as one that was captured at an origin. */
export function captureOf(origin: string, { text, dateOfService, patient, identity, label, address }: Note) {
	return { site: { origin, address, identity }, text, dateOfService, patient, label };
}

/** Stores the note that one frame shows, and that the frame shows it. */
export async function keep(db: Database, page: PageSender, note: Note, moment: Moment): Promise<Kept> {
	const current = await currentKey(page);
	const kept = await saveCapture(db, captureOf(page.origin, note), { ...moment, current });
	await noteShown(page, weighed(note, kept.key));
	return kept;
}

export function weighed({ score, editable, chosen, broken, section }: Note, key: string) {
	return { key, score, editable, chosen, ...(broken ? { broken } : {}), ...(section ? { section: true } : {}) };
}
