import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { serve } from '../../sample/serve.ts';
import { type Browser, stage } from './browser.ts';
import { firstOf, read } from './chart.ts';
import { domOf, highlighted, mirrored } from './page-dom.ts';
import { sayToPage } from './say.ts';
import { eventually } from './stored.ts';

let browser: Browser;
let chart: Awaited<ReturnType<typeof serve>>;
let panel: Page;
stage(serve, async (set) => {
	({ browser, served: chart } = set);
	panel = await browser.panel();
});

/** Every ninth word of a text, as spans. */
function someWords(text: string) {
	const all = [...text.matchAll(/[\p{L}\p{N}]{4,}/gu)].filter((_, at) => at % 9 === 3);
	return all.map(({ 0: quote, index }) => ({ start: index, end: index + quote.length, quote }));
}

const leave = async (tabId: number) =>
	(await browser.background()).evaluate(
		(id) => chrome.tabs.sendMessage(id, { kind: 'page.leave', body: { allowed: [] } }),
		tabId,
	);

test.each(['rendered', 'contenteditable'] as const)(
	'%s: words are painted in place and the DOM is untouched',
	async (kind) => {
		const { tab, tabId, row } = await read(browser, panel, `${chart.url}/encounter/${firstOf(kind)}`);
		const before = await domOf(tab);
		const spans = someWords(row.text);
		const reply = await sayToPage(panel, { tabId }, 'evidence.paint', { spans, focus: [spans.length - 1] });
		expect(reply).toEqual({ painted: [...spans.keys()], missing: [] });
		expect((await highlighted(tab)).toSorted()).toEqual(spans.map(({ quote }) => quote).toSorted());
		expect(await domOf(tab)).toBe(before);
		await leave(tabId);
		expect(await highlighted(tab)).toEqual([]);
		expect(await tab.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0]);
		expect(await domOf(tab)).toBe(before);
	},
);

test.each(['textarea', 'sections'] as const)('%s: words are marked in one closed host, which goes', async (kind) => {
	const { tab, tabId, row } = await read(browser, panel, `${chart.url}/encounter/${firstOf(kind)}`);
	const before = await domOf(tab);
	const spans = someWords(row.text);
	const reply = await sayToPage(panel, { tabId }, 'evidence.paint', { spans, focus: [0] });
	expect(reply.painted.length).toBeGreaterThan(5);
	const painted = reply.painted.map((at) => spans[at]?.quote);
	const { hosts, marks } = await mirrored(browser, tab);
	expect(hosts).toBe(1);
	expect(marks.map(({ words }) => words)).toEqual(painted);
	expect(await domOf(tab)).toBe(before.replace('</body></html>', '</body><div></div></html>'));
	await leave(tabId);
	expect(await domOf(tab)).toBe(before);
});

test('words that have changed since are missing, not painted, and paint goes as words go', async () => {
	const { tab, tabId, row } = await read(browser, panel, `${chart.url}/encounter/${firstOf('contenteditable')}`);
	const spans = someWords(row.text).slice(0, 4);
	const [first, second] = spans;
	if (!first || !second) throw new Error('too few words');
	const wrong = { ...second, quote: 'something else' };
	const reply = await sayToPage(panel, { tabId }, 'evidence.paint', { spans: [first, wrong], focus: [] });
	expect(reply).toEqual({ painted: [0], missing: [1] });
	await tab.evaluate((quote) => {
		const walker = document.createTreeWalker(document.querySelector('[contenteditable]') as Node, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
			if (node.data.includes(quote)) node.data = node.data.replace(quote, '');
		}
	}, first.quote);
	await eventually(async () => (await highlighted(tab)).length === 0);
});

test('a focused word out of sight is scrolled into view', async () => {
	const { tab, tabId, row } = await read(browser, panel, `${chart.url}/encounter/${firstOf('textarea')}`);
	await tab.setViewportSize({ width: 900, height: 420 });
	const spans = someWords(row.text).slice(-1);
	await sayToPage(panel, { tabId }, 'evidence.paint', { spans, focus: [0] });
	const { marks } = await eventually(async () => {
		const seen = await mirrored(browser, tab);
		return seen.marks.every(({ top }) => top > 0 && top < 420) && seen;
	});
	expect(marks).toHaveLength(1);
});

test('words selected in the page are reported with their offsets', async () => {
	const rendered = await read(browser, panel, `${chart.url}/encounter/${firstOf('rendered')}`);
	const [, , span] = someWords(rendered.row.text);
	await rendered.tab.evaluate((quote) => {
		const walker = document.createTreeWalker(document.querySelector('.note') as Node, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
			const at = node.data.indexOf(quote);
			if (at < 0) continue;
			getSelection()?.setBaseAndExtent(node, at, node, at + quote.length);
			return;
		}
	}, span?.quote ?? '');
	const { selection } = await sayToPage(panel, { tabId: rendered.tabId }, 'selection.read', {});
	expect(selection?.quote).toBe(span?.quote);
	expect(rendered.row.text.slice(selection?.start, selection?.end)).toBe(span?.quote);

	const area = await read(browser, panel, `${chart.url}/encounter/${firstOf('textarea')}`);
	await area.tab.locator('textarea').evaluate((field: HTMLTextAreaElement) => {
		field.focus();
		field.setSelectionRange(10, 30);
	});
	const picked = await sayToPage(panel, { tabId: area.tabId }, 'selection.read', {});
	expect(picked.selection?.quote).toBe(area.row.text.slice(10, 30).trim());
});
