import { learn } from '../../engine/learn/learn.ts';
import { followTable } from '../../storage/changes.ts';
import type { Database } from '../../storage/database.ts';
import { saveLearned } from '../../storage/learning.ts';

/** A fit of some thousand reviews takes milliseconds; so long at least between two. */
const pause = 2_000;

/** Learns anew from all finished reviews whenever one is finished or taken up again. Returns how to stop. */
export const keepLearning = (db: Database): (() => void) =>
	followTable(db, 'feedback', async () => saveLearned(db, learn(await db.feedback.toArray())), pause);
