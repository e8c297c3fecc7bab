const script = 'ehr';
const file = 'page.js';

/** Patterns of the origins that the user or the build has granted. */
async function grantedPatterns(): Promise<string[]> {
	return (await chrome.permissions.getAll()).origins ?? [];
}

/** Keeps the content script registered for the granted origins and no others. */
export async function registerPage(): Promise<void> {
	const matches = await grantedPatterns();
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

export function followGrants(): void {
	chrome.permissions.onAdded.addListener(async ({ origins = [] }) => {
		await registerPage();
		for (const { id } of await chrome.tabs.query({ url: origins }))
			if (id !== undefined) await readTab(id).catch(() => {});
	});
	chrome.permissions.onRemoved.addListener(async () => {
		await registerPage();
		const message = { kind: 'page.leave', body: { allowed: await grantedPatterns() } };
		for (const { id } of await chrome.tabs.query({})) {
			if (id !== undefined) await chrome.tabs.sendMessage(id, message).catch(() => {});
		}
	});
}
