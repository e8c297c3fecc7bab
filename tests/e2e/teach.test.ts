import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Browser, extensionPage, stage } from './browser.ts';
import { shownIn } from './chart.ts';
import { press, tabTo } from './keys.ts';
import { type Pages, servePages } from './pages.ts';
import { say, sayToPage, tabOf } from './say.ts';
import { eventually, stored } from './stored.ts';

const note = 'Seen for his cough. Type 2 diabetes mellitus without complications, continue metformin.';

/** Nothing here says what it is: the note passes for a message, the number has no label, the field has no name. */
const odd = (id: string, label: string, patient: string) => `
	<p id="top"><b>Fernwood</b> <i id="pid">${patient}</i></p>
	<label for="${id}">${label}</label><textarea id="${id}" rows="6" cols="60">${note}</textarea>
	<p><input id="entry"></p>
	<script>window.clicks = 0; document.addEventListener('click', () => clicks++); document.addEventListener('mousedown', () => clicks++);</script>`;

const bodies = {
	'/odd': odd('scratch', 'Message to the desk', 'A-12'),
	'/next': odd('scratch', 'Message to the desk', 'A-13'),
	'/rebuilt': odd('renamed', 'Progress note', 'A-14'),
};

let browser: Browser;
let pages: Pages;
stage(
	() => servePages(bodies),
	(set) => {
		({ browser, served: pages } = set);
	},
);

async function beside(path: keyof typeof bodies): Promise<{ tab: Page; tabId: number; panel: Page }> {
	const tab = await browser.context.newPage();
	await tab.goto(pages.url + path);
	const asking = await browser.panel();
	const tabId = await tabOf(asking, pages.url + path);
	await asking.close();
	const panel = await browser.context.newPage();
	await panel.setViewportSize({ width: 380, height: 900 });
	await panel.goto(`${extensionPage('sidepanel.html')}?tab=${tabId}`);
	const name = panel.getByLabel('Name');
	await panel.locator('h1').first().waitFor();
	if (await name.isVisible()) {
		await name.fill('R. Ito');
		await name.press('Enter');
	}
	return { tab, tabId, panel };
}

/** Presses "Show" for it in the panel, then clicks it in the page. */
async function show(panel: Page, tab: Page, name: string, selector: string): Promise<void> {
	await panel.getByRole('button', { name }).click();
	await panel.getByText('Waiting for your click in the page').waitFor();
	await tab.locator(selector).click();
	await panel.getByText('Waiting for your click in the page').waitFor({ state: 'detached' });
}

test('what is shown once is found from then on, and the page learns of no click', async () => {
	const { tab, tabId, panel } = await beside('/odd');
	await panel.getByRole('heading', { name: 'No note on this page' }).waitFor();
	await panel.getByRole('button', { name: 'Teach this page' }).click();
	await show(panel, tab, 'Show the patient’s number', '#top b');
	await panel.getByText('There is no number in that').waitFor();
	await show(panel, tab, 'Show the patient’s number', '#pid');
	await show(panel, tab, 'Show the diagnosis field', '#entry');
	// Before there is a note: its marks stand in such a place too.
	expect(await tab.locator('html > div').count()).toBe(0);
	await show(panel, tab, 'Show the note', '#scratch');
	expect(await tab.evaluate(() => (window as unknown as { clicks: number }).clicks)).toBe(0);
	await panel.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

	const row = await shownIn(panel, tabId);
	expect(row.text).toBe(note);
	expect(row.identity?.patientId).toBe('A-12');
	const settings = JSON.stringify(await stored(panel, 'settings'));
	expect(settings).toContain('#scratch');
	expect(settings).not.toMatch(/A-12|Fernwood|cough/);

	const next = await beside('/next');
	const there = await shownIn(next.panel, next.tabId);
	expect(there.identity?.patientId).toBe('A-13');
	const expects = { textHash: there.textHash, address: there.address, identity: there.identity ?? {} };
	const order = { code: 'E11.9', title: 'Type 2 diabetes mellitus without complications', first: true, expects };
	expect(await sayToPage(next.panel, next, 'code.write', order)).toEqual({ outcome: 'written' });
	expect(await next.tab.locator('#entry').inputValue()).toBe('E11.9');
});

test('what no longer fits announces itself, and can be shown again or forgotten', async () => {
	const { tab, panel, tabId } = await beside('/rebuilt');
	const strip = panel.getByText('What you showed is not there any more: the note.');
	await strip.waitFor();
	await panel.getByRole('button', { name: 'Show again' }).click();
	await panel.getByText('Not found any more: show it again').waitFor();
	await show(panel, tab, 'Show again the note', '#renamed');
	await strip.waitFor({ state: 'detached' });
	await panel.getByRole('button', { name: 'Forget what was shown here' }).click();
	await eventually(async () => !JSON.stringify(await stored(panel, 'settings')).includes('#renamed'));
	expect((await say(panel, 'page.describe', { tabId })).state).toBe('note');
});

test('Escape in the page gives up, and leaves the page alone', async () => {
	const { tab, panel } = await beside('/odd');
	await panel.getByRole('button', { name: 'Teach this page' }).click();
	await panel.getByRole('button', { name: 'Show the note' }).click();
	await panel.getByText('Waiting for your click in the page').waitFor();
	await tab.bringToFront();
	await tab.keyboard.press('Escape');
	await panel.getByText('Waiting for your click in the page').waitFor({ state: 'detached' });
	await tab.locator('#scratch').click();
	expect(await tab.evaluate(() => (window as unknown as { clicks: number }).clicks)).toBeGreaterThan(0);
	expect(JSON.stringify(await stored(panel, 'settings'))).not.toContain('#scratch');
});

test('without a mouse: the arrow keys go through what it may be, Enter takes it', async () => {
	const { tab, tabId, panel } = await beside('/odd');
	await panel.getByRole('button', { name: 'Teach this page' }).click();
	const showByKeys = async (name: string, ...keys: readonly string[]) => {
		await panel.bringToFront();
		await tabTo(panel, new RegExp(name));
		await press(panel, 'Enter');
		await panel.getByText('Waiting for your click in the page').waitFor();
		await tab.bringToFront();
		await press(tab, ...keys, 'Enter');
		await panel.getByText('Waiting for your click in the page').waitFor({ state: 'detached' });
	};
	await showByKeys('Show the patient’s number', 'ArrowDown');
	await showByKeys('Show the diagnosis field', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp');
	await showByKeys('Show the note', 'ArrowDown');
	expect((await shownIn(panel, tabId)).identity?.patientId).toBe('A-12');
	const settings = JSON.stringify(await stored(panel, 'settings'));
	for (const selector of ['#pid', '#entry', '#scratch']) expect(settings).toContain(selector);
});
