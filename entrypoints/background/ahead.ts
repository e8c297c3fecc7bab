import { openPrompts } from '../../components/prompts.ts';
import { ask } from '../../messaging/send.ts';
import { type Moment, rowOf } from '../../storage/captures.ts';
import type { Database } from '../../storage/database.ts';
import { readLog } from '../../storage/log.ts';
import { reviewState } from '../../storage/review.ts';
import type { EncounterRow, Reviewer } from '../../storage/schema.ts';
import { readMuted } from '../../storage/settings.ts';
import { forEngine } from '../offscreen/for-engine.ts';
import type { Note } from './joined.ts';
import { captureOf } from './keep.ts';
import type { Asked } from './question.ts';
import { author, show } from './questions.ts';
import { allShown, currentKey, type PageSender } from './shown.ts';
import { writtenIn } from './surest.ts';

interface Going {
	/** The note as it is going to be stored. */
	readonly row: EncounterRow;
	readonly asked: Reviewer;
}

/** Whether somebody waits for the questions of this state of a note, which is an edit of what its frame showed before. */
export async function mayGoAhead(
	db: Database,
	page: PageSender,
	note: Note,
	moment: Moment,
): Promise<Going | undefined> {
	if (!note.editable || note.section) return undefined;
	const [current, asked] = await Promise.all([currentKey(page), author(db)]);
	const before = current && asked ? await db.encounters.get(current) : undefined;
	if (!before || !asked) return undefined;
	const row = rowOf(captureOf(page.origin, note), { ...moment, current }, [before]);
	return row.key === current && row.input !== before.input ? { row, asked } : undefined;
}

/**
 * Has a note coded while it is being stored and tells its page at once what it leaves open. Lost, it costs the time until
 * its job is done, after which the page is told in any case.
 */
export async function goAhead(db: Database, { tabId, frameId }: PageSender, { row, asked }: Going): Promise<void> {
	const told = ask('note.ahead', forEngine(row)).catch(() => undefined);
	const [tabs, { decisions }, muted] = await Promise.all([allShown(), readLog(db, row.key), readMuted(db)]);
	const place = writtenIn(tabs).find((one) => one.tabId === tabId && one.frameId === frameId && one.key === row.key);
	const coded = await told;
	if (!coded || !place?.meant) return;
	const state = reviewState(decisions, undefined, row.text);
	const open = openPrompts<Asked>(coded.questions, { encounter: row, state, muted });
	await show(
		db,
		{ tabId, frameId, key: row.key },
		coded.questions.filter((one) => open.includes(one)),
		asked,
	);
}
