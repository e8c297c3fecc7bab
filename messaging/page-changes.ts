/**
 * Calls `changed` whenever the answer to `page.describe` may have changed: another tab in front, another
 * page or note in a tab, a grant given or taken away.
 */
export function watchPages(changed: () => void, signal: AbortSignal): void {
	const { session } = chrome.storage;
	const { onActivated, onUpdated } = chrome.tabs;
	const { onAdded, onRemoved } = chrome.permissions;
	const settled = (_: number, { status }: { status?: string }) => status === 'complete' && changed();
	session.onChanged.addListener(changed);
	onActivated.addListener(changed);
	onUpdated.addListener(settled);
	onAdded.addListener(changed);
	onRemoved.addListener(changed);
	signal.addEventListener(
		'abort',
		() => {
			session.onChanged.removeListener(changed);
			onActivated.removeListener(changed);
			onUpdated.removeListener(settled);
			onAdded.removeListener(changed);
			onRemoved.removeListener(changed);
		},
		{ once: true },
	);
}
