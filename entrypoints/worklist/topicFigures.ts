import { type Dealt, questionId, type Topic, topicsOf } from '../../components/worklist/topics.ts';
import type { Database } from '../../storage/database.ts';
import { isQuestion } from '../../storage/questions.ts';
import { isResult } from '../../storage/rows.ts';
import type { QuestionRow } from '../../storage/schema.ts';

const atOnce = 200;

/** Reads what became of the questions that were shown. */
export async function readTopics(db: Database, dealt: readonly Dealt[]): Promise<readonly Topic[]> {
	const stored: readonly unknown[] = await db.questions.toArray();
	const rows = stored.filter(isQuestion);
	const done = new Set(dealt.map(questionId));
	const open = rows.filter((row) => !row.never && !done.has(questionId(row)));
	return topicsOf(rows, dealt, await settledBy(db, open));
}

/** Those that the text as it is now does not leave open any more, in slices, so that the page stays alive. */
async function settledBy(db: Database, open: readonly QuestionRow[]): Promise<ReadonlySet<string>> {
	const settled = new Set<string>();
	for (let at = 0; at < open.length; at += atOnce) {
		const rows = open.slice(at, at + atOnce);
		const encounters = await db.encounters.bulkGet(rows.map(({ key }) => key));
		const results = await db.results.bulkGet(rows.map(({ key }, i) => [key, encounters[i]?.input ?? '']));
		for (const [i, row] of rows.entries()) {
			const result: unknown = results[i]?.result;
			if (isResult(result) && !result.prompts.some(({ id }) => id === row.prompt)) settled.add(questionId(row));
		}
	}
	return settled;
}
