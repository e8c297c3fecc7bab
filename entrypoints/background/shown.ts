import type { Body } from '../../messaging/catalogue.ts';
import type { Sender } from '../../messaging/proof.ts';

type PageSender = Extract<Sender, { kind: 'page' }>;

type Broken = Body<'note.captured'>['broken'];

interface ShownFrame {
	readonly documentId: string;
	readonly key: string;
	readonly score: number;
	/** What was taught about the page and no longer fits it. */
	readonly broken?: NonNullable<Broken>;
}

/** What the frames of one tab show. It lives as long as the browser session and names no patient. */
interface Shown {
	readonly origin: string;
	readonly frames: Readonly<Record<number, ShownFrame>>;
}

export interface ShownNote {
	readonly origin: string;
	readonly frameId: number;
	readonly key: string;
	readonly broken?: NonNullable<Broken>;
}

const slot = (tabId: number) => `tab.${tabId}`;

export async function shown(tabId: number): Promise<Shown | undefined> {
	return (await chrome.storage.session.get(slot(tabId)))[slot(tabId)] as Shown | undefined;
}

/** The surest note of a tab; the outer frame wins a tie. */
export function surest({ origin, frames }: Shown): ShownNote | undefined {
	const best = Object.entries(frames).sort(([a, x], [b, y]) => y.score - x.score || Number(a) - Number(b))[0];
	if (!best) return undefined;
	const [frameId, { key, broken }] = best;
	return { origin, frameId: Number(frameId), key, ...(broken ? { broken } : {}) };
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

export function noteShown(
	{ tabId, frameId, documentId, origin }: PageSender,
	note: Omit<ShownFrame, 'documentId'>,
): Promise<void> {
	return change(tabId, (before) => ({
		origin: frameId === 0 ? origin : (before?.origin ?? origin),
		frames: { ...before?.frames, [frameId]: { documentId, ...note } },
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
	return (await shown(tabId))?.frames[frameId]?.key;
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
