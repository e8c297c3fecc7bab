import * as z from 'zod';
import type { Learned } from '../engine/learn/lessons.ts';
import type { Database } from './database.ts';
import { tell } from './events.ts';
import type { Reviewer } from './schema.ts';

const curve = z.object({ slope: z.number(), shift: z.number() });
const count = z.int().min(0);
const code = z.string().min(1).max(20);
const learned = z.object({
	encounters: count,
	exact: count,
	sets: curve,
	codes: curve,
	lessons: z.array(
		z.object({
			code,
			seen: count,
			kept: count,
			shift: z.number(),
			instead: z.array(z.object({ code, title: z.string(), times: count })),
		}),
	),
	added: z.array(z.object({ code, times: count })),
});

export const learnedRow = 'learned';
const offRow = 'learning-off';

/** What was learned here; undefined when nothing was, or when it cannot be read. */
export async function readLearned(db: Database): Promise<Learned | undefined> {
	return learned.safeParse((await db.settings.get(learnedRow))?.value).data;
}

export async function learnsHere(db: Database): Promise<boolean> {
	return (await db.settings.get(offRow))?.value !== true;
}

/** What results are read with: nothing while learning is switched off. */
export async function learnedInForce(db: Database): Promise<Learned | undefined> {
	return (await learnsHere(db)) ? readLearned(db) : undefined;
}

export async function saveLearned(db: Database, value: Learned): Promise<void> {
	await db.settings.put({ name: learnedRow, value: learned.parse(value) });
}

/** Off: reviews are still kept, and nothing is read with what they taught. */
export function switchLearning(db: Database, on: boolean, who: Reviewer, at: string): Promise<void> {
	return db.transaction('rw', db.settings, db.outbox, async () => {
		await (on ? db.settings.delete(offRow) : db.settings.put({ name: offRow, value: true }));
		await tell(db, { what: 'learning', who, at, why: [], details: { on } });
	});
}

/** Forgets what was learned and what it was learned from; the decisions themselves stay in their log. */
export function resetLearning(db: Database, who: Reviewer, at: string): Promise<void> {
	return db.transaction('rw', db.settings, db.outbox, db.feedback, async () => {
		const reviews = await db.feedback.count();
		await db.feedback.clear();
		await db.settings.delete(learnedRow);
		await tell(db, { what: 'learning', who, at, why: [], details: { reset: true, reviews } });
	});
}
