import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Browser, launch } from './browser.ts';
import { shownIn } from './chart.ts';
import { highlighted, mirrored } from './page-dom.ts';
import { patterns } from './patterns.ts';
import { say, sayToPage, tabOf } from './say.ts';
import { eventually } from './stored.ts';

let browser: Browser;
let server: Server;
let url: string;
let panel: Page;
beforeAll(async () => {
	server = createServer(({ url: path }, response) => {
		const pattern = patterns[Number(path?.slice(1))];
		response.writeHead(pattern ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
		response.end(pattern ? `<!doctype html><title>Chart</title><body>${pattern.html}` : '');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	url = `http://localhost:${(server.address() as AddressInfo).port}`;
	browser = await launch();
	panel = await browser.panel();
});
afterEach(async () => {
	for (const page of browser.context.pages().slice(2)) await page.close();
});
afterAll(async () => {
	await browser?.close();
	server?.close();
});

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
	await tab.goto(`${url}/${patterns.indexOf(pattern)}`);
	const tabId = await tabOf(panel, url);
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
	const reply = await sayToPage(panel, { tabId, frameId: state.frameId }, 'evidence.paint', {
		spans: picked,
		focus: [],
	});
	const painted = reply.painted.map((at) => picked[at]?.quote);
	expect(painted.length).toBeGreaterThan(1);
	expect((await marked(tab)).toSorted()).toEqual(painted.toSorted());
});

test.each(patterns.filter(({ note }) => note === undefined))('$name', async (pattern) => {
	const tab = await browser.context.newPage();
	await tab.goto(`${url}/${patterns.indexOf(pattern)}`);
	const tabId = await tabOf(panel, url);
	await new Promise((resolve) => setTimeout(resolve, 2_000));
	expect((await say(panel, 'page.describe', { tabId })).state).toBe('no-note');
});
