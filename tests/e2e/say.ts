import type { Page } from 'playwright-core';
import type { Body, Kind, Reply } from '../../messaging/catalogue.ts';

/** Asks the background, from a page that is a panel. */
export async function say<K extends Kind>(panel: Page, kind: K, body: Body<K>): Promise<Reply<K>> {
	const answer = await panel.evaluate((message) => chrome.runtime.sendMessage(message), { kind, body });
	if (!('ok' in answer)) throw new Error(`${kind}: ${JSON.stringify(answer)}`);
	return answer.ok;
}

/** Asks the content script of a tab's frame, from a page that is a panel. */
export async function sayToPage<K extends Kind>(
	panel: Page,
	{ tabId, frameId = 0 }: { tabId: number; frameId?: number },
	kind: K,
	body: Body<K>,
): Promise<Reply<K>> {
	const answer = await panel.evaluate(
		({ tabId, frameId, message }) => chrome.tabs.sendMessage(tabId, message, { frameId }),
		{ tabId, frameId, message: { kind, body } },
	);
	if (!('ok' in answer)) throw new Error(`${kind}: ${JSON.stringify(answer)}`);
	return answer.ok;
}

/** The id of the newest tab whose address starts so. */
export async function tabOf(panel: Page, url: string): Promise<number> {
	return panel.evaluate(async (start) => {
		const tabs = (await chrome.tabs.query({})).filter((one) => one.url?.startsWith(start));
		if (tabs.length === 0) throw new Error('no such tab');
		return Math.max(...tabs.map(({ id }) => id ?? 0));
	}, url);
}
