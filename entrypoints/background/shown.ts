import type { Body, Framed } from '../../messaging/catalogue.ts';
import type { Sender } from '../../messaging/proof.ts';

export type PageSender = Extract<Sender, { kind: 'page' }>;

export type Broken = Body<'note.captured'>['broken'];

/** What the frames of one tab show. It lives as long as the browser session and names no patient. */
export interface Shown {
	readonly origin: string;
	readonly frames: Readonly<
		Record<number, { readonly documentId: string; readonly site: string } & (Weighed | Several)>
	>;
}

export interface Weighed {
	readonly key: string;
	readonly score: number;
	readonly editable: boolean;
	readonly chosen: number;
	/** It is a section. */
	readonly section?: boolean;
	/** Its words in the text of the review, which holds its head too, and the sections of other frames. */
	readonly part?: Framed;
	readonly withOthers?: boolean;
	/** What was taught about the page and no longer fits it. */
	readonly broken?: NonNullable<Broken>;
}

/** None of them is read, so there is no key. */
interface Several {
	readonly several: true;
}

const slot = (tabId: number) => `tab.${tabId}`;

export async function shown(tabId: number): Promise<Shown | undefined> {
	return (await chrome.storage.session.get(slot(tabId)))[slot(tabId)] as Shown | undefined;
}

/** What every tab shows, by its id. */
export async function allShown(): Promise<readonly (readonly [tabId: number, shown: Shown])[]> {
	const all: Record<string, unknown> = await chrome.storage.session.get();
	const start = slot(0).slice(0, -1);
	return Object.entries(all).flatMap(([name, state]) =>
		name.startsWith(start) ? [[Number(name.slice(start.length)), state as Shown] as const] : [],
	);
}

/** A new top document ends what the old one's frames showed; its own frames may have spoken before it. */
export function frameOpened({ tabId, frameId, documentId, origin }: PageSender): Promise<void> {
	return change(tabId, async (before) => {
		if (frameId !== 0)
			return before ? { ...before, frames: without(before, frameId, documentId) } : { origin, frames: {} };
		return { origin, frames: await living(tabId, before?.frames ?? {}) };
	});
}

/** The frames whose document is still there. */
async function living(tabId: number, frames: Shown['frames']): Promise<Shown['frames']> {
	const alive = Object.entries(frames).map(async ([frameId, note]) => {
		const target = { tabId, documentIds: [note.documentId] };
		const answers = await chrome.scripting.executeScript({ target, func: () => true }).catch(() => []);
		return answers.length > 0 ? [[frameId, note] as const] : [];
	});
	return Object.fromEntries((await Promise.all(alive)).flat());
}

export function noteShown({ tabId, frameId, documentId, origin }: PageSender, shows: Weighed | Several): Promise<void> {
	return change(tabId, (before) => ({
		origin: frameId === 0 ? origin : (before?.origin ?? origin),
		frames: { ...before?.frames, [frameId]: { documentId, site: origin, ...shows } },
	}));
}

export function noteLost({ tabId, frameId, documentId }: PageSender): Promise<void> {
	return change(tabId, (before) => {
		if (before?.frames[frameId]?.documentId !== documentId) return before;
		return { ...before, frames: without(before, frameId, '') };
	});
}

/** The review that a frame showed last, for telling an edit from another note. */
export async function currentKey({ tabId, frameId }: PageSender): Promise<string | undefined> {
	const frame = (await shown(tabId))?.frames[frameId];
	return frame && 'key' in frame ? frame.key : undefined;
}

export function forgetTab(tabId: number): Promise<void> {
	return change(tabId, () => undefined);
}

function without({ frames }: Shown, frameId: number, keepDocument: string): Shown['frames'] {
	const { [frameId]: gone, ...rest } = frames;
	return gone && gone.documentId === keepDocument ? frames : rest;
}

let last: Promise<unknown> = Promise.resolve();

/** One change after the other, for reading and writing session storage are two steps. */
function change(
	tabId: number,
	to: (before: Shown | undefined) => Shown | undefined | Promise<Shown | undefined>,
): Promise<void> {
	const next = last.then(async () => {
		const after = await to(await shown(tabId));
		await (after ? chrome.storage.session.set({ [slot(tabId)]: after }) : chrome.storage.session.remove(slot(tabId)));
	});
	last = next.catch(() => {});
	return next;
}

/** The sections that the frames of a tab have said they show; `alone` until others make a note with them. */
export async function sectionsOf(tabId: number) {
	const { frames = {} } = (await shown(tabId)) ?? {};
	return Object.entries(frames).flatMap(([id, one]) => {
		if (!('key' in one) || !one.section) return [];
		const { documentId, key, withOthers, site: origin } = one;
		return [{ frameId: Number(id), documentId, key, alone: !withOthers, origin }];
	});
}
