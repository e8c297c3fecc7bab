import { useCallback, useEffect, useState } from 'react';
import type { PageState } from '../../messaging/catalogue.ts';
import { watchPages } from '../../messaging/page-changes.ts';
import { ask } from '../../messaging/send.ts';

export interface Beside {
	readonly tabId: number | undefined;
	readonly page: PageState | undefined;
	readonly error: string | undefined;
	/** Looks again. */
	look(): void;
}

type Seen = Omit<Beside, 'look'>;

/** The tab that the panel stands beside: the active one of its window, or the one named in its address. */
async function besideTab(): Promise<number | undefined> {
	const named = new URLSearchParams(location.search).get('tab');
	if (named) return Number(named);
	const { id: windowId } = await chrome.windows.getCurrent();
	const [tab] = await chrome.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) });
	return tab?.id;
}

async function see(): Promise<Seen> {
	const tabId = await besideTab();
	if (tabId === undefined) return { tabId, page: { state: 'unsupported' }, error: undefined };
	return { tabId, page: await ask('page.describe', { tabId }), error: undefined };
}

/** What the tab beside the panel shows, followed over tab changes, navigation, grants and new notes. */
export function usePage(): Beside {
	const [seen, setSeen] = useState<Seen>({ tabId: undefined, page: undefined, error: undefined });
	const [turn, setTurn] = useState(0);
	const look = useCallback(() => setTurn((now) => now + 1), []);
	useEffect(() => {
		const stop = new AbortController();
		watchPages(look, stop.signal);
		return () => stop.abort();
	}, [look]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: each turn looks once
	useEffect(() => {
		let late = false;
		see().then(
			(now) => late || setSeen((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now)),
			() =>
				late ||
				setSeen({
					tabId: undefined,
					page: undefined,
					error: 'The extension did not answer. Close the panel and open it again.',
				}),
		);
		return () => {
			late = true;
		};
	}, [turn]);
	return { ...seen, look };
}
