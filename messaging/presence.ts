/** Where a panel paints, and how the page learns that the panel is gone, however it went. */
export interface Frame {
	readonly tabId: number;
	readonly frameId: number;
}

/** A port that carries nothing: while it is open, a panel stands beside the page. */
export const presence = 'presence';

const open = new Map<string, chrome.runtime.Port>();

/** Tells a frame that this panel is there, once; it ends by itself with the panel or the page. */
export function standBeside({ tabId, frameId }: Frame): void {
	const at = `${tabId} ${frameId}`;
	if (open.has(at)) return;
	const port = chrome.tabs.connect(tabId, { frameId, name: presence });
	open.set(at, port);
	port.onDisconnect.addListener(() => {
		// Read, or the browser reports a page without our script as an error.
		void chrome.runtime.lastError;
		open.delete(at);
	});
}
