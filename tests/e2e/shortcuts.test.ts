import { expect, test } from 'vitest';
import { serve } from '../../sample/serve.ts';
import { type Browser, extensionPage, stage } from './browser.ts';
import { press } from './keys.ts';
import { eventually } from './stored.ts';
import { openWorklist } from './worklist.ts';

/**
 * The keys themselves cannot be pressed here: what a test presses through the debugging protocol goes to the page, and
 * Chromium looks for an extension's keys only in events of the window system. So what is tested is that the browser
 * gave us the keys, that the worklist's command opens it, and (sidepanel.test.ts) that the button's command, which the
 * opening key stands for, opens the panel.
 */
let browser: Browser;
stage(serve, async (set) => {
	({ browser } = set);
});

test('Chromium gave every command its key, and the options page shows them', async () => {
	const page = await browser.context.newPage();
	await page.goto(extensionPage('options.html'));
	const keys = await page.evaluate(async () =>
		(await chrome.commands.getAll()).map(({ name, shortcut }) => `${name} ${shortcut}`),
	);
	expect(keys.toSorted()).toEqual(['_execute_action Alt+Shift+E', 'open-worklist Alt+Shift+L']);
	const row = (words: string) => page.getByRole('listitem').filter({ hasText: words });
	await row('Open the review beside the page').getByText('Alt+Shift+E').waitFor();
	await row('Open the worklist').getByText('Alt+Shift+L').waitFor();
	await page.getByRole('button', { name: 'Change keys' }).click();
	await eventually(async () => browser.context.pages().some((one) => one.url() === 'chrome://extensions/shortcuts'));
});

test('the command opens the worklist, and brings the one that is open to the front', async () => {
	const background = await browser.background();
	const command = (name: string) =>
		background.evaluate((which) => {
			const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(name: string): void } };
			onCommand.dispatch(which);
		}, name);
	const open = () => browser.context.pages().filter((one) => one.url().startsWith(extensionPage('worklist.html')));
	await command('something-else');
	await command('open-worklist');
	await eventually(async () => open().length === 1);
	const other = await browser.context.newPage();
	await other.bringToFront();
	await command('open-worklist');
	await eventually(async () => open()[0]?.evaluate(() => document.visibilityState === 'visible'));
	expect(open()).toHaveLength(1);
});

test('single letters are switched off and on in the options, in pages that are open too', async () => {
	const worklist = await openWorklist(browser);
	const help = worklist.getByRole('dialog', { name: 'Keyboard shortcuts' });
	await press(worklist, '?');
	await help.getByText('Alt+Shift+L').waitFor();
	await press(worklist, 'Escape');
	await help.waitFor({ state: 'detached' });
	const options = await browser.context.newPage();
	await options.goto(extensionPage('options.html'));
	const letters = options.getByLabel('Single letters act in panel and worklist');
	await letters.uncheck();
	await options.getByText('Letters do nothing by themselves').waitFor();
	await worklist.bringToFront();
	await eventually(async () => (await worklist.locator('.key').count()) === 0);
	await press(worklist, '?');
	await worklist.waitForTimeout(300);
	expect(await help.count()).toBe(0);
	await worklist.getByRole('button', { name: 'Keyboard shortcuts' }).click();
	await help.getByText('Letters are switched off').waitFor();
	await press(worklist, 'Escape');
	await options.bringToFront();
	await letters.check();
	await worklist.bringToFront();
	await eventually(async () => (await worklist.locator('.key').count()) > 0);
	await press(worklist, '?');
	await help.getByText('Alt+Shift+L').waitFor();
});
