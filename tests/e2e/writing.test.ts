import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { serve } from '../../sample/serve.ts';
import { type Browser, stage } from './browser.ts';
import { firstOf, read } from './chart.ts';
import { sayToPage } from './say.ts';
import { eventually, stored } from './stored.ts';

let browser: Browser;
let chart: Awaited<ReturnType<typeof serve>>;
let panel: Page;
stage(serve, async (set) => {
	({ browser, served: chart } = set);
	panel = await browser.panel();
});

const wordsOf = (text: string, quote: string) => {
	const start = text.indexOf(quote);
	return { start, end: start + quote.length, quote };
};

/** What an editor holds, white space of any kind alike. */
const held = (tab: Page, editor: string) =>
	tab.evaluate((selector) => {
		const found = document.querySelector(selector);
		return (found instanceof HTMLTextAreaElement ? found.value : (found?.textContent ?? '')).replace(/\s/g, ' ');
	}, editor);

test.each([
	['textarea', 'textarea', 'primary osteoarthritis of the knees'],
	['contenteditable', '[contenteditable]', 'Viral upper respiratory infection'],
] as const)(
	'%s: an answer lands behind its words, is read again, and one undo takes it out',
	async (kind, editor, quote) => {
		const { tab, tabId, row } = await read(browser, panel, `${chart.url}/encounter/${firstOf(kind)}`);
		const before = await held(tab, editor);
		const after = wordsOf(row.text, quote);
		const words = ', acute and on both sides';
		await tab.bringToFront();
		expect(await sayToPage(panel, { tabId }, 'note.insert', { after, words })).toEqual({ written: 'written' });
		expect(await held(tab, editor)).toBe(before.replace(quote, quote + words));
		await eventually(async () =>
			(await stored(panel, 'encounters')).some(({ text }) => text.replace(/\s/g, ' ').includes(quote + words)),
		);
		await tab.locator(editor).first().press('Control+z');
		expect(await held(tab, editor)).toBe(before);
	},
);

test('words that have changed take no answer, and a note that only shows takes none', async () => {
	const area = await read(browser, panel, `${chart.url}/encounter/${firstOf('textarea')}`);
	const before = await held(area.tab, 'textarea');
	const wrong = { ...wordsOf(area.row.text, 'both knees'), quote: 'both hips!' };
	expect(await sayToPage(panel, area, 'note.insert', { after: wrong, words: ', left' })).toEqual({
		written: 'changed',
	});
	expect(await held(area.tab, 'textarea')).toBe(before);
	const shown = await read(browser, panel, `${chart.url}/encounter/${firstOf('rendered')}`);
	const after = wordsOf(shown.row.text, 'Mixed hyperlipidemia');
	expect(await sayToPage(panel, shown, 'note.insert', { after, words: ', severe' })).toEqual({
		written: 'not-editable',
	});
});
