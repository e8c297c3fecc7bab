import { ask } from '../../messaging/send.ts';
import type { Database } from '../../storage/database.ts';
import { anyWaiting } from '../../storage/jobs.ts';

const url = 'offscreen.html';
let opening: Promise<void> | undefined;

/** Opens the one offscreen document, or finds it open. */
export async function openOffscreen(): Promise<void> {
	opening ??= open().finally(() => {
		opening = undefined;
	});
	await opening;
}

async function open(): Promise<void> {
	if (!('offscreen' in chrome)) return openFrame();
	const documentUrls = [chrome.runtime.getURL(url)];
	const contexts = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'], documentUrls });
	if (contexts.length > 0) return;
	await chrome.offscreen.createDocument({
		url,
		reasons: ['WORKERS'],
		justification: 'Codes notes in a worker, so that it goes on while the side panel is closed.',
	});
}

/** Where the background is a page, the document is a frame in it. */
async function openFrame(): Promise<void> {
	if (document.querySelector('iframe')) return;
	const frame = document.createElement('iframe');
	const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
	frame.src = chrome.runtime.getURL(url);
	document.body.append(frame);
	await loaded;
}

/** Has the waiting jobs taken. A wake-up that is lost costs nothing: the document looks by itself when it opens. */
export async function wake(): Promise<void> {
	await openOffscreen();
	await ask('jobs.wake', {}).catch(() => {});
}

/** Picks up what an earlier life of the background left. */
export async function resume(db: Database): Promise<void> {
	if (await anyWaiting(db)) await wake();
}
