import * as z from 'zod';
import type { Database } from './database.ts';
import { isReviewer, reviewer } from './rows.ts';
import type { Reviewer } from './schema.ts';

/** Who reviews on this profile, once they have said so. */
export async function readReviewer(db: Database): Promise<Reviewer | undefined> {
	const value = (await db.settings.get('reviewer'))?.value;
	return isReviewer(value) ? value : undefined;
}

export async function saveReviewer(db: Database, who: Reviewer): Promise<void> {
	await db.settings.put({ name: 'reviewer', value: reviewer.parse(who) });
}

/** Whether questions to the author are marked in pages; they are unless somebody has said otherwise. */
export async function readMarksQuestions(db: Database): Promise<boolean> {
	return (await db.settings.get('marksQuestions'))?.value !== false;
}

export async function saveMarksQuestions(db: Database, on: boolean): Promise<void> {
	await db.settings.put({ name: 'marksQuestions', value: on });
}

/** Whether letters act by themselves in panel and worklist; they do unless somebody has said otherwise. */
export async function readSingleKeys(db: Database): Promise<boolean> {
	return (await db.settings.get('singleKeys'))?.value !== false;
}

export async function saveSingleKeys(db: Database, on: boolean): Promise<void> {
	await db.settings.put({ name: 'singleKeys', value: on });
}

const topics = z.array(z.string().min(1).max(60)).max(1_000);

/** Ids of questions that are never asked on this profile. */
export async function readMuted(db: Database): Promise<readonly string[]> {
	return topics.safeParse((await db.settings.get('muted'))?.value).data ?? [];
}

export function muteTopic(db: Database, id: string): Promise<void> {
	return db.transaction('rw', db.settings, async () => {
		const value = topics.parse([...new Set([...(await readMuted(db)), id])]);
		await db.settings.put({ name: 'muted', value });
	});
}

export async function unmuteTopics(db: Database): Promise<void> {
	await db.settings.delete('muted');
}
