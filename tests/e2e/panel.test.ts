import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../sample/serve.ts';
import type { Act } from '../../storage/schema.ts';
import { type Browser, freshProfile, launch } from './browser.ts';
import { codesIn, panelBeside, read, rowsIn } from './chart.ts';
import { highlighted } from './page-dom.ts';
import { eventually, stored } from './stored.ts';

let chart: Awaited<ReturnType<typeof serve>>;
let profile: string;
let browser: Browser;
beforeAll(async () => {
	chart = await serve();
	profile = await freshProfile();
	browser = await launch({ profile });
});
afterAll(async () => {
	await browser?.close();
	chart?.close();
	await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});

const encounter = () => `${chart.url}/encounter/diabetes-follow-up`;
const actsIn = async (panel: Page): Promise<readonly Act[]> => (await stored(panel, 'decisions')).map(({ act }) => act);
const acted = (panel: Page, count: number) =>
	eventually(async () => {
		const acts = await actsIn(panel);
		return acts.length === count && acts;
	});

let tab: Page;
let panel: Page;
let codes: readonly string[];

test('a note on screen becomes suggestions, each with words that stand in it, painted in the page', async () => {
	const asking = await browser.panel();
	const reading = await read(browser, asking, encounter());
	tab = reading.tab;
	await asking.close();
	panel = await panelBeside(browser, reading.tabId);
	codes = await codesIn(panel);
	const [result] = await stored(panel, 'results');
	expect(codes).toEqual(result?.result.codes.map(({ code }) => code));
	expect(codes.length).toBeGreaterThan(1);
	const evidence = (result?.result.codes ?? []).flatMap((one) => one.evidence);
	for (const { start, end, quote } of evidence) expect(reading.row.text.slice(start, end)).toBe(quote);
	await panel.keyboard.press('Home');
	const painted = await eventually(async () => {
		const words = await highlighted(tab);
		return words.length > 0 && words.join(' ').replace(/\s+/g, ' ');
	});
	const first = result?.result.codes[0]?.evidence[0]?.quote ?? 'nothing';
	expect(painted).toContain(first.replace(/\s+/g, ' '));
});

test('accept, reject, replace, add and undo by keyboard, each an appended decision', async () => {
	const [first = '', second = ''] = codes;
	await panel.keyboard.press('Home');
	await panel.keyboard.press('a');
	await acted(panel, 1);
	await panel.keyboard.press('Home');
	await panel.keyboard.press('ArrowDown');
	await panel.keyboard.press('r');
	await panel.keyboard.press('1');
	await acted(panel, 2);

	await panel.keyboard.press('Home');
	await panel.keyboard.press('e');
	await panel.getByRole('combobox').waitFor();
	await panel.keyboard.type('E11.9');
	await panel.locator('.hit .code', { hasText: /^E11\.9$/ }).waitFor();
	await panel.keyboard.press('Enter');
	await acted(panel, 3);

	await tab.evaluate(() => {
		const walker = document.createTreeWalker(document.querySelector('.note') as Node, NodeFilter.SHOW_TEXT);
		const node = walker.nextNode() as Text;
		getSelection()?.setBaseAndExtent(node, 0, node, Math.min(12, node.data.length));
	});
	await panel.keyboard.press('n');
	const search = panel.getByRole('combobox');
	await search.waitFor();
	await search.fill('Z23');
	await panel.locator('.hit .code', { hasText: /^Z23$/ }).waitFor();
	await panel.keyboard.press('Enter');
	await acted(panel, 4);
	await panel.keyboard.press('u');
	const acts = await acted(panel, 5);

	expect(acts.map((act) => act.kind)).toEqual(['accept', 'reject', 'replace', 'add', 'undo']);
	expect(acts[0]).toMatchObject({ code: first });
	expect(acts[1]).toMatchObject({ code: second, reason: expect.stringMatching(/\w/) });
	expect(acts[2]).toMatchObject({ code: first, with: { code: 'E11.9' } });
	const log = await stored(panel, 'decisions');
	expect(log[4]?.act).toEqual({ kind: 'undo', undoes: log[3]?.id });
	expect(log.every(({ by, provenance }) => by.name === 'R. Ito' && provenance?.release === 'FY2027')).toBe(true);
	await eventually(async () => (await codesIn(panel))[0] === 'E11.9');
});

test('the review is the same after killing the background, closing the panel and restarting the browser', async () => {
	const before = await rowsIn(panel).allTextContents();
	const log = await stored(panel, 'decisions');
	await browser.killBackground();
	await panel.close();
	await browser.close();
	browser = await launch({ profile });
	const asking = await browser.panel();
	const reading = await read(browser, asking, encounter());
	panel = await panelBeside(browser, reading.tabId);
	await eventually(async () => JSON.stringify(await rowsIn(panel).allTextContents()) === JSON.stringify(before));
	expect(await stored(panel, 'decisions')).toEqual(log);
});

test('an edit is coded again and decisions on words that still stand stay', async () => {
	const asking = await browser.panel();
	const { tab: area, tabId, row } = await read(browser, asking, `${chart.url}/encounter/knee-dictation`);
	const beside = await panelBeside(browser, tabId);
	const [first = ''] = await codesIn(beside);
	await beside.keyboard.press('Home');
	await beside.keyboard.press('a');
	await eventually(async () => (await stored(beside, 'decisions')).some(({ key }) => key === row.key));
	await area.locator('textarea').evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 0));
	await area.locator('textarea').pressSequentially('Seen today for her knees. ');
	const edited = await eventually(async () => {
		const now = (await stored(beside, 'encounters')).find(({ key }) => key === row.key);
		return now && now.text !== row.text && now.text.startsWith('Seen today for her knees.') && now;
	});
	await eventually(async () => (await stored(beside, 'results')).some(({ input }) => input === edited.input));
	const kept = rowsIn(beside).filter({ has: beside.locator('.code', { hasText: first }) });
	await eventually(async () => ((await kept.first().getAttribute('class')) ?? '').includes('accepted'));
});

test('when the panel goes, its marks go from the page', async () => {
	const asking = await browser.panel();
	const { tab: chartTab, tabId } = await read(browser, asking, encounter());
	const beside = await panelBeside(browser, tabId);
	await eventually(async () => (await highlighted(chartTab)).length > 0);
	await beside.close({ runBeforeUnload: false });
	await eventually(async () => (await highlighted(chartTab)).length === 0);
});
