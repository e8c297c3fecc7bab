/**
 * Calls `changed` whenever the answer to `page.describe` may have changed: another tab in front, another
 * page or note in a tab, a grant given or taken away.
 */
export function watchPages(changed: () => void, signal: AbortSignal): void {
	const events = [
		chrome.storage.session.onChanged,
		chrome.tabs.onActivated,
		chrome.permissions.onAdded,
		chrome.permissions.onRemoved,
	];
	for (const event of events) on(event, changed, signal);
	const settled = (_: number, { status }: { status?: string }) => status === 'complete' && changed();
	on(chrome.tabs.onUpdated, settled, signal);
}

interface Event<L> {
	addListener(listener: L): void;
	removeListener(listener: L): void;
}

function on<L>(event: Event<L>, listener: L, signal: AbortSignal): void {
	event.addListener(listener);
	signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
}
