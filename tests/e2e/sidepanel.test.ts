import type { CDPSession } from 'playwright-core';
import { expect, test } from 'vitest';
import { serve } from '../../sample/serve.ts';
import { type Browser, browserSession, extensionPage, id, stage } from './browser.ts';
import { domOf } from './page-dom.ts';
import { say, tabOf } from './say.ts';
import { eventually } from './stored.ts';

let browser: Browser;
let cdp: CDPSession;
/** A host that the build has no permission for; every name leads to the chart. */
const elsewhere = 'http://ehr.test';
stage(
	serve,
	async (set) => {
		({ browser } = set);
		cdp = await browserSession(browser.context);
	},
	{ options: ({ url }) => ({ sink: Number(new URL(url).port) }), keepsTabs: true },
);

const targets = async () => (await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }, {}] })).targetInfos;
const panels = async () => (await targets()).filter(({ url }) => url === extensionPage('sidepanel.html'));

/** The words in the real side panel, which is no page of Playwright's. */
async function wordsOf(targetId: string): Promise<string> {
	const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
	const reply = new Promise<string>((resolve) => {
		cdp.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
			const { id: call, result } = JSON.parse(message);
			if (from === sessionId && call === 1) resolve(String(result?.result?.value));
		});
	});
	const params = { expression: 'document.body.innerText' };
	await cdp.send('Target.sendMessageToTarget', {
		sessionId,
		message: JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }),
	});
	const words = await reply;
	await cdp.send('Target.detachFromTarget', { sessionId });
	return words;
}

test('a page that was not allowed is left alone; the toolbar button opens the panel and reads it once', async () => {
	const tab = await browser.context.newPage();
	await tab.goto(`${elsewhere}/encounter/diabetes-follow-up`);
	await tab.locator('.note').waitFor();
	const asking = await browser.panel();
	const tabId = await asking.evaluate(
		async () => Math.max(...(await chrome.tabs.query({})).map((one) => one.id ?? 0)) - 1,
	);
	expect(await say(asking, 'page.describe', { tabId })).toEqual({ state: 'not-allowed' });
	await asking.close();
	const untouched = await domOf(tab);

	await tab.bringToFront();
	const target = (await targets()).find(({ url, type }) => type === 'tab' && url.startsWith(elsewhere));
	await cdp.send('Extensions.triggerAction' as never, { id, targetId: target?.targetId } as never);
	const [panel] = await eventually(async () => {
		const open = await panels();
		return open.length > 0 && open;
	});
	const words = await eventually(async () => {
		const seen = await wordsOf(panel?.targetId ?? '');
		return /Who reviews here|E11/.test(seen) && seen;
	});
	expect(words).not.toBe('');
	const inPage = await browser.panel();
	const again = await tabOf(inPage, elsewhere);
	expect((await say(inPage, 'page.describe', { tabId: again })).state).toBe('note');
	expect(await domOf(tab)).toBe(untouched);
});
