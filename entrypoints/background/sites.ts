import type { Database } from '../../storage/database.ts';
import { keptPolicy } from '../../storage/kept-policy.ts';
import { covers } from '../ehr.content/granted.ts';

const script = 'ehr';
const file = 'page.js';
const wholeWeb = ['https://*/*', 'http://*/*', '*://*/*', '<all_urls>'];

/** What the build itself may read, without anybody being asked. */
const built = (): readonly string[] => chrome.runtime.getManifest().host_permissions ?? [];

/** The build for hospitals: the browser lets it read everywhere, so that the policy alone says where it does. */
export const readsWholeWeb = (): boolean => built().some((pattern) => wholeWeb.includes(pattern));

/** Patterns of what may be read: granted by a user or the build, and not left out by IT. */
async function readable(db: Database): Promise<string[]> {
	const { origins = [] } = await chrome.permissions.getAll();
	const { allowedOrigins } = await keptPolicy(db);
	if (!allowedOrigins) return origins.filter((pattern) => !(wholeWeb.includes(pattern) && built().includes(pattern)));
	return allowedOrigins
		.filter((origin) => origins.some((pattern) => covers(pattern, origin)))
		.map((origin) => `${origin}/*`);
}

/** Keeps the content script registered for what may be read and for nothing else. */
export async function registerPage(db: Database): Promise<void> {
	const matches = await readable(db);
	const [registered] = await chrome.scripting.getRegisteredContentScripts({ ids: [script] });
	if (matches.length === 0) {
		if (registered) await chrome.scripting.unregisterContentScripts({ ids: [script] });
		return;
	}
	const wanted: chrome.scripting.RegisteredContentScript = {
		id: script,
		js: [file],
		matches,
		allFrames: true,
		matchOriginAsFallback: true,
		runAt: 'document_idle',
		persistAcrossSessions: true,
	};
	await (registered
		? chrome.scripting.updateContentScripts([wanted])
		: chrome.scripting.registerContentScripts([wanted]));
}

/** Starts the content script in every frame of a tab that we may read; in one that runs already it reads anew. */
export async function readTab(tabId: number): Promise<void> {
	await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, files: [file] });
}

/** Pages that are open and may be read now are; those that may not any more are left. */
export async function applyGrants(db: Database): Promise<void> {
	await registerPage(db);
	const allowed = await readable(db);
	const message = { kind: 'page.leave', body: { allowed } };
	for (const { id } of await chrome.tabs.query({}))
		if (id !== undefined) await chrome.tabs.sendMessage(id, message).catch(() => {});
	if (allowed.length === 0) return;
	for (const { id } of await chrome.tabs.query({ url: allowed }))
		if (id !== undefined) await readTab(id).catch(() => {});
}

export function followGrants(db: Database): void {
	chrome.permissions.onAdded.addListener(() => applyGrants(db));
	chrome.permissions.onRemoved.addListener(() => applyGrants(db));
}
