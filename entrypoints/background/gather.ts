import { askFrame } from '../../messaging/send.ts';
import { type Moment, saveCapture } from '../../storage/captures.ts';
import type { Database } from '../../storage/database.ts';
import { withdraw } from '../../storage/withdraw.ts';
import { type Joined, join, type Note, type Section } from './joined.ts';
import { captureOf, type Kept, keep, weighed } from './keep.ts';
import { placed } from './outside.ts';
import { noteLost, noteShown, type PageSender, sectionsOf, shown } from './shown.ts';

/** Frames of one page speak one soon after the other. Milliseconds. */
const soon = 300;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Member extends Section {
	readonly page: PageSender;
	/** The review that it was shown as before, alone or with others. */
	readonly before: string | undefined;
	readonly wasAlone: boolean;
}

let last: Promise<unknown> = Promise.resolve();

/** One gathering after the other, so that each finds what the one before has stored. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
	const next = last.then(work);
	last = next.catch(() => undefined);
	return next;
}

/** Stores a section together with those that the other frames of its tab show now. */
export async function gather(db: Database, page: PageSender, note: Note, moment: () => Moment): Promise<Kept> {
	if (page.frameId !== 0) await pause(soon);
	return inTurn(async () => {
		const others = await membersOf(page, note);
		const own = (await sectionsOf(page.tabId)).find(({ frameId }) => frameId === page.frameId);
		const me = { page, frameId: page.frameId, note, before: own?.key, wasAlone: own?.alone ?? true };
		const all: readonly Member[] = [me, ...others];
		const together = join(all);
		const members = together ? all : [me];
		const joined = members.length > 1 || page.frameId !== 0 ? (together ?? join(members)) : undefined;
		return joined ? keepJoined(db, members, joined, moment()) : keep(db, page, note, moment());
	});
}

/** A frame has gone: what is left of the note that it was a part of is read anew, unless the whole page goes. */
export async function gatherRest(db: Database, { tabId, ...page }: PageSender, moment: () => Moment): Promise<void> {
	if (!(await sectionsOf(tabId)).some(({ alone }) => !alone)) return;
	await pause(soon);
	const [left] = await sectionsOf(tabId);
	if (!left || left.alone) return;
	const { frameId, documentId, origin } = left;
	const { note } = await give(tabId, frameId);
	if (note?.section) await gather(db, { ...page, tabId, frameId, documentId, origin }, note, moment);
}

/** Takes what shows in frames that do not answer any more off its tab; true where there were any. */
export async function loseSilent({ kind, tabId }: PageSender): Promise<boolean> {
	const { frames = {}, origin = '' } = (await shown(tabId)) ?? {};
	const silent = Object.entries(frames).map(async ([id, { documentId }]) => {
		const frameId = Number(id);
		if (await askFrame({ tabId, frameId }, 'note.give', {}).catch(() => undefined)) return false;
		await noteLost({ kind, tabId, frameId, documentId, origin });
		return true;
	});
	return (await Promise.all(silent)).includes(true);
}

async function give(tabId: number, frameId: number): Promise<{ readonly note?: Note }> {
	const { note } = await askFrame({ tabId, frameId }, 'note.give', {}).catch((): { note?: Note } => ({}));
	return note ? { note: await placed(tabId, note) } : {};
}

/** The other sections of the tab that belong to the same site and are of the same kind, as they are now. */
async function membersOf({ kind, tabId, frameId: own, origin }: PageSender, note: Note): Promise<readonly Member[]> {
	const known = (await sectionsOf(tabId)).filter((one) => one.frameId !== own && one.origin === origin);
	const members = known.map(async ({ frameId, documentId, key, alone }): Promise<readonly Member[]> => {
		const page = { kind, tabId, frameId, documentId, origin };
		const { note: theirs } = await give(tabId, frameId);
		if (!theirs) await noteLost(page);
		const fits = theirs?.section && theirs.editable === note.editable;
		return fits ? [{ page, frameId, note: theirs, before: key, wasAlone: alone }] : [];
	});
	return (await Promise.all(members)).flat();
}

async function keepJoined(
	db: Database,
	all: readonly Member[],
	{ note, parts }: Joined,
	moment: Moment,
): Promise<Kept> {
	const current = all.find(({ before, wasAlone }) => before && !wasAlone)?.before ?? all[0]?.before;
	const origin = all[0]?.page.origin ?? '';
	const kept = await saveCapture(db, captureOf(origin, note), { ...moment, current });
	for (const member of all) {
		const part = parts.find(({ frameId }) => frameId === member.frameId);
		const shows = { ...weighed(member.note, kept.key), withOthers: all.length > 1 };
		await noteShown(member.page, part ? { ...shows, part } : shows);
	}
	const pieces = all.flatMap(({ before, wasAlone }) => (before && wasAlone && before !== kept.key ? [before] : []));
	if (all.length > 1) await withdraw(db, pieces);
	return kept;
}
