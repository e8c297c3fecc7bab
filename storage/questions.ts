import * as z from 'zod';
import type { Database } from './database.ts';
import { tell } from './events.ts';
import type { QuestionRow, Reviewer, Where } from './schema.ts';
import { muteTopic, unmuteTopics } from './settings.ts';

const row = z.looseObject({
	key: z.string().min(1),
	prompt: z.string().min(1),
	topic: z.string(),
	shown: z.object({ page: z.int().min(0), panel: z.int().min(0) }),
	never: z.string().optional(),
});
export const isQuestion = (value: unknown): value is QuestionRow => row.safeParse(value).success;

export interface Asked {
	readonly key: string;
	readonly prompt: string;
	readonly topic: string;
	readonly by: Reviewer;
	/** ISO time. */
	readonly at: string;
}

const unseen: QuestionRow['shown'] = { page: 0, panel: 0 };

/** A question came on screen. It is counted, and told to the audit log, with the id of its record and no other words. */
export function questionShown(db: Database, asked: Asked, where: Where): Promise<void> {
	return db.transaction('rw', [db.questions, db.encounters, db.outbox], async () => {
		const now = await rowOf(db, asked);
		if (!now) return;
		const time = now.shown[where] + 1;
		await db.questions.put({ ...now, shown: { ...now.shown, [where]: time } });
		await tellAsked(db, asked, { deed: 'shown', where, time });
	});
}

/** It was put off, and comes back when the page is opened anew. */
export function questionPutOff(db: Database, asked: Asked): Promise<void> {
	return db.transaction('rw', [db.outbox], () => tellAsked(db, asked, { deed: 'later' }));
}

/** It is not asked again on this profile. */
export function neverAsk(db: Database, asked: Asked): Promise<void> {
	return db.transaction('rw', [db.questions, db.encounters, db.outbox, db.settings], async () => {
		await muteTopic(db, asked.prompt);
		const now = await rowOf(db, asked);
		if (now) await db.questions.put({ ...now, never: asked.at });
		await tellAsked(db, asked, { deed: 'never' });
	});
}

/** All are asked again on this profile. */
export function askAllAgain(db: Database, { by, at }: Pick<Asked, 'by' | 'at'>): Promise<void> {
	return db.transaction('rw', [db.settings, db.outbox], async () => {
		await unmuteTopics(db);
		await tell(db, { what: 'asked', who: by, at, why: [], details: { deed: 'again' } });
	});
}

/** Undefined where the encounter is not stored any more. */
async function rowOf(db: Database, { key, prompt, topic }: Asked): Promise<QuestionRow | undefined> {
	if ((await db.encounters.where('key').equals(key).count()) === 0) return undefined;
	const before: unknown = await db.questions.get([key, prompt]);
	return isQuestion(before) ? before : { key, prompt, topic, shown: unseen };
}

const tellAsked = (
	db: Database,
	{ key, prompt, by, at }: Asked,
	details: Readonly<Record<string, string | number>>,
): Promise<void> => tell(db, { what: 'asked', who: by, at, key, why: [], details: { prompt, ...details } });
