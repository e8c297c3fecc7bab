import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Browser, stage } from './browser.ts';
import { shownIn } from './chart.ts';
import { highlighted, mirrored } from './page-dom.ts';
import { type Pages, servePages } from './pages.ts';
import { patterns } from './patterns.ts';
import { say, sayToPage, tabOf } from './say.ts';
import { eventually } from './stored.ts';

let browser: Browser;
let pages: Pages;
let panel: Page;
stage(
	() => servePages(Object.fromEntries(patterns.map(({ html }, at) => [`/${at}`, html]))),
	async (set) => {
		({ browser, served: pages } = set);
		panel = await browser.panel();
	},
);

const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim();

/** Clicks what stands in one of the frames. */
async function click(tab: Page, selector: string): Promise<void> {
	for (const frame of tab.frames()) {
		const found = frame.locator(selector);
		if ((await found.count()) > 0) return found.click();
	}
	throw new Error(`nothing to click: ${selector}`);
}

/** Words under our marks anywhere in the tab: highlights of every frame, and mirrors. */
async function marked(tab: Page): Promise<readonly string[]> {
	const inFrames = await Promise.all(tab.frames().map((frame) => highlighted(frame)));
	return [...inFrames.flat(), ...(await mirrored(browser, tab)).marks.map(({ words }) => words)];
}

test.each(patterns.filter(({ note }) => note !== undefined))('$name', async (pattern) => {
	const tab = await browser.context.newPage();
	await tab.goto(`${pages.url}/${patterns.indexOf(pattern)}`);
	const tabId = await tabOf(panel, pages.url);
	if (pattern.asks) await eventually(async () => (await say(panel, 'page.describe', { tabId })).state === 'which-note');
	if (pattern.click) await click(tab, pattern.click);
	const row = await eventually(async () => {
		const now = await shownIn(panel, tabId);
		return oneLine(now.text) === pattern.note && now;
	}, 8_000).catch(() => shownIn(panel, tabId));
	expect(oneLine(row.text)).toBe(pattern.note);
	const state = await say(panel, 'page.describe', { tabId });
	if (state.state !== 'note') throw new Error('no note');
	const spans = [...row.text.matchAll(/[a-z]{5,}/g)].map(({ 0: quote, index }) => {
		return { start: index, end: index + quote.length, quote };
	});
	const picked = spans.filter((_, at) => at % 2 === 0);
	const whole = { frameId: state.frameId, start: 0, end: row.text.length };
	const painted: (string | undefined)[] = [];
	for (const { frameId, start, end } of state.parts ?? [whole]) {
		const mine = picked.filter((span) => span.start >= start && span.end <= end);
		const spans = mine.map(({ quote, ...at }) => ({ start: at.start - start, end: at.end - start, quote }));
		const reply = await sayToPage(panel, { tabId, frameId }, 'evidence.paint', { spans, focus: [] });
		painted.push(...reply.painted.map((at) => mine[at]?.quote));
	}
	expect(state.parts?.length ?? 1).toBe(pattern.frames ?? 1);
	expect(painted.length).toBeGreaterThan(1);
	expect((await marked(tab)).toSorted()).toEqual(painted.toSorted());
});

test.each(patterns.filter(({ note }) => note === undefined))('$name', async (pattern) => {
	const tab = await browser.context.newPage();
	await tab.goto(`${pages.url}/${patterns.indexOf(pattern)}`);
	const tabId = await tabOf(panel, pages.url);
	await new Promise((resolve) => setTimeout(resolve, 2_000));
	expect((await say(panel, 'page.describe', { tabId })).state).toBe('no-note');
});
