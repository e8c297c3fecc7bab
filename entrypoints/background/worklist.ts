const file = 'worklist.html';

/** Opens the worklist page, or brings the one that is open to the front. */
export async function openWorklist(key?: string): Promise<void> {
	const base = chrome.runtime.getURL(file);
	const url = key === undefined ? base : `${base}#/encounter/${key}`;
	const [open] = (await chrome.runtime.getContexts({ contextTypes: ['TAB'] })).filter(
		({ documentUrl }) => documentUrl?.split('#')[0] === base,
	);
	if (!open) {
		await chrome.tabs.create({ url });
		return;
	}
	await chrome.tabs.update(open.tabId, { active: true, ...(key === undefined ? {} : { url }) });
	if (open.windowId >= 0) await chrome.windows.update(open.windowId, { focused: true });
}
