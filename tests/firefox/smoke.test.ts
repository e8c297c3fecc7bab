import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../sample/serve.ts';
import type { ResultRow } from '../../storage/schema.ts';
import { shownIn, source } from '../e2e/chart.ts';
import { highlights } from '../e2e/page-dom.ts';
import { tabOf } from '../e2e/say.ts';
import { eventually, stored } from '../e2e/stored.ts';
import { type FirefoxPage, launchFirefox } from '../lab/firefox.mjs';

type AsPage = Parameters<typeof tabOf>[0];

let firefox: Awaited<ReturnType<typeof launchFirefox>>;
let chart: Awaited<ReturnType<typeof serve>>;
let panel: FirefoxPage & AsPage;
beforeAll(async () => {
	chart = await serve();
	firefox = await launchFirefox();
	panel = (await firefox.open('sidepanel.html')) as FirefoxPage & AsPage;
});
afterAll(async () => {
	await firefox?.browser.close();
	chart?.close();
});

/** All evidence of the stored results. As text: BiDi cuts what lies deep in an object. */
async function evidenceIn(page: FirefoxPage): Promise<readonly string[]> {
	const rows = await page.evaluate(async () => {
		const opening = indexedDB.open('second-pair-of-eyes');
		await new Promise((resolve) => opening.addEventListener('success', resolve));
		const all = opening.result.transaction('results').objectStore('results').getAll();
		await new Promise((resolve) => all.addEventListener('success', resolve));
		opening.result.close();
		return JSON.stringify(all.result);
	});
	const results = JSON.parse(rows) as readonly Pick<ResultRow, 'result'>[];
	return results.flatMap(({ result }) => result.codes.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)));
}

const words = (text: string) => text.match(/[\p{L}\p{N}%]+/gu) ?? [];
const encounter = 'diabetes-follow-up';

test('in Firefox a note is read, its codes are shown in the sidebar, and their words are painted', async () => {
	const tab = (await firefox.browser.newPage()) as FirefoxPage & AsPage;
	await tab.goto(`${chart.url}/encounter/${encounter}`);
	const tabId = await tabOf(panel, chart.url);
	const row = await eventually(() => shownIn(panel, tabId), 40_000);
	expect(words(row.text)).toEqual(words(await source(encounter)));

	const [coded] = await eventually(async () => {
		const results = await stored(panel, 'results');
		return results.length > 0 && results;
	}, 40_000);
	const codes = coded?.result.codes.map(({ code }) => code) ?? [];
	expect(codes).toContain('E11.22');

	const sidebar = await firefox.open(`sidepanel.html?tab=${tabId}`);
	await sidebar.waitForSelector('#reviewer-name');
	await sidebar.type('#reviewer-name', 'N. Osei');
	await sidebar.keyboard.press('Enter');
	await sidebar.waitForSelector('[data-line]');
	const shown = await sidebar.evaluate(() => document.querySelector('main')?.textContent ?? '');
	for (const code of codes) expect(shown).toContain(code);

	await tab.bringToFront();
	const marked = await eventually(async () => {
		const seen = await highlights(tab);
		return seen.length > 3 && seen.map(({ words: one }) => one);
	});
	const quotes = await evidenceIn(panel);
	for (const words of marked) expect(quotes.some((quote) => quote.includes(words))).toBe(true);
});
