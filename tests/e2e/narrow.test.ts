import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFaults } from './autonomy.ts';
import { type Browser, extensionPage, stage } from './browser.ts';
import { codesIn, read, rowsIn } from './chart.ts';
import { focusedIn, press, tabTo } from './keys.ts';
import { stopAt, tooWide, tour } from './narrow.ts';
import { highlighted } from './page-dom.ts';
import { type Pages, servePages } from './pages.ts';
import { eventually, stored } from './stored.ts';

/** The side panel as narrow as Chromium makes it for most people, gone through by keys alone. */
const size = { width: 360, height: 760 };
const pictures = 'artifacts/screens';
const note = `Subjective: Follow-up of diabetes, blood pressure and asthma. No chest pain. Mother had breast cancer.
Assessment/Plan:
1. Type 2 diabetes with diabetic chronic kidney disease stage 3a. Continue metformin, recheck A1c and creatinine.
2. Essential hypertension, at goal on lisinopril 20 mg.
3. Asthma, refill albuterol.
4. Mixed hyperlipidemia, continue atorvastatin 40 mg.
Rule out sleep apnea, sleep study ordered.
Electronically signed by A. Lindqvist, MD`;
const chart = `<header><span>Patient: Maren Oduya</span> <span>MRN: 884-17</span> <span>DOB: 1961-04-02</span>
	<span>Visit date: 2026-11-20</span></header>
	<main><h2>Progress note</h2><div style="white-space: pre-wrap">${note}</div></main>
	<aside><label for="dx">Diagnosis codes</label><input id="dx" size="60"></aside>`;

let browser: Browser;
let pages: Pages;
stage(
	() => servePages({ '/chart': chart }),
	async (set) => {
		({ browser, served: pages } = set);
		await mkdir(pictures, { recursive: true });
	},
	{ keepsTabs: true },
);

/** What stands on screen fits, in light and in dark, and axe finds nothing in it. */
async function fits(panel: Page, state: string): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		expect(await tooWide(panel), state).toEqual([]);
		expect(await axeFaults(panel), `${state}, ${colorScheme}`).toEqual([]);
		await panel.screenshot({ path: `${pictures}/narrow-${state}-${colorScheme}.png` });
	}
}

/** Once around by Tab, told from the top of the page: every stop shows that it has the keyboard, and stands in sight. */
async function around(panel: Page): Promise<readonly string[]> {
	const stops = await tour(panel);
	expect(stops.filter(({ marked, seen }) => !marked || !seen)).toEqual([]);
	const names = stops.map(({ name }) => name);
	const top = names.indexOf('Worklist');
	return top < 0 ? names : [...names.slice(top), ...names.slice(0, top)];
}

const current = (panel: Page) =>
	rowsIn(panel).locator('xpath=self::*[@aria-selected="true"]').locator('.code').textContent();
const decided = (panel: Page, ...kinds: readonly string[]) =>
	expect
		.poll(async () => (await stored(panel, 'decisions')).map(({ act }) => act.kind), { timeout: 15_000 })
		.toEqual(kinds);
const dialog = (panel: Page, name: string | RegExp) => panel.getByRole('dialog', { name });
const escaped = async (panel: Page) => {
	await press(panel, 'Escape');
	await panel.getByRole('dialog').waitFor({ state: 'detached' });
	expect((await stopAt(panel))?.role).toBe('option');
};

test('a note is reviewed at 360 px by keyboard alone: every action is reached, the focus is seen, nothing scrolls sideways', async () => {
	const asking = await browser.panel();
	const { tab, tabId } = await read(browser, asking, `${pages.url}/chart`);
	await asking.close();
	const panel = await browser.context.newPage();
	await panel.setViewportSize(size);
	await panel.goto(extensionPage(`sidepanel.html?tab=${tabId}`));

	await panel.getByRole('heading', { name: 'Who reviews here?' }).waitFor();
	expect(await focusedIn(panel)).toBe('Name');
	await fits(panel, 'who');
	await panel.keyboard.type('R. Ito');
	await press(panel, 'Tab', 'Tab', 'Enter');
	await rowsIn(panel).first().waitFor();
	await fits(panel, 'codes');

	const [first = '', second = '', third = ''] = await codesIn(panel);
	await press(panel, 'Home');
	await eventually(async () => (await current(panel)) === first);
	expect(await stopAt(panel)).toMatchObject({ role: 'option', marked: true, seen: true });
	await eventually(async () => (await highlighted(tab)).length > 0);
	const buttons = [/^Accept/, /^Reject/, /^Replace/, /^Details/, /^Add/, /^Undo/, /^Copy/, /^Write/];
	expect(await around(panel)).toEqual(
		[
			/^Worklist$/,
			/^Keyboard shortcuts$/,
			/^Options$/,
			new RegExp(first),
			/^In the note, not coded/,
			/^Questions for the provider/,
			...buttons,
		].map((name) => expect.stringMatching(name)),
	);

	await press(panel, 'Home', 'd');
	await panel.getByRole('region', { name: /^Details of/ }).waitFor();
	await fits(panel, 'details');
	expect((await around(panel)).length).toBeGreaterThan(14);
	await press(panel, 'd', 'Home', 'a');
	await eventually(async () => (await current(panel)) === second);

	await press(panel, 'r');
	await dialog(panel, `Reject ${second}`).waitFor();
	await fits(panel, 'reject');
	expect(await around(panel)).toHaveLength(9);
	await tabTo(panel, /^Another reason$/);
	await panel.keyboard.type('Coded at the last visit');
	await press(panel, 'Enter');
	await eventually(async () => (await current(panel)) === third);

	await press(panel, 'e');
	await panel.getByRole('combobox').waitFor();
	await panel.keyboard.type('Z79.4');
	await panel.locator('.hit .code', { hasText: /^Z79\.4$/ }).waitFor();
	await fits(panel, 'replace');
	await press(panel, 'Enter');
	await decided(panel, 'accept', 'reject', 'replace');
	await press(panel, 'u');
	await decided(panel, 'accept', 'reject', 'replace', 'undo');

	await press(panel, 'n');
	await dialog(panel, /^Add/).waitFor();
	await fits(panel, 'add');
	await escaped(panel);

	await press(panel, 'm');
	await panel.getByRole('listbox', { name: 'In the note, not coded' }).waitFor();
	await press(panel, 'End');
	expect(await stopAt(panel)).toMatchObject({ role: 'option', marked: true, seen: true });
	await fits(panel, 'not-coded');
	await press(panel, 'm', 'q');
	await panel.getByRole('article').waitFor();
	await fits(panel, 'question');
	await tabTo(panel, /^Set aside$/);
	expect(await stopAt(panel)).toMatchObject({ marked: true, seen: true });
	await press(panel, 'Enter');
	await decided(panel, 'accept', 'reject', 'replace', 'undo', 'query');

	await press(panel, 'Home', '?');
	await dialog(panel, 'Keyboard shortcuts').getByText('Alt+Shift+E').waitFor();
	await fits(panel, 'help');
	await tabTo(panel, /^Keys$/);
	await press(panel, 'End');
	await expect.poll(() => panel.locator('.help').evaluate((help) => help.scrollTop)).toBeGreaterThan(0);
	await escaped(panel);

	await press(panel, 'w');
	await panel.locator('.receipts[aria-busy="false"]').waitFor();
	expect(await panel.locator('.receipts').textContent()).toContain(`${first}Written`);
	expect(await tab.locator('#dx').inputValue()).toContain(first);
	await fits(panel, 'receipts');
	await tabTo(panel, /^Close$/);
	expect(await stopAt(panel)).toMatchObject({ marked: true, seen: true });
	await press(panel, 'Enter');
	await panel.locator('.receipts').waitFor({ state: 'detached' });

	await press(panel, 'Home', 't');
	await dialog(panel, 'Teach this page').waitFor();
	await fits(panel, 'teach');
	await escaped(panel);

	await tabTo(panel, /^Worklist$/);
	await press(panel, 'Enter');
	await eventually(async () => browser.context.pages().some((one) => one.url().includes('worklist.html')));
}, 180_000);
