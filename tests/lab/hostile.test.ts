import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Browser, launch } from '../e2e/browser.ts';
import { shownIn } from '../e2e/chart.ts';
import { say, sayToPage, tabOf } from '../e2e/say.ts';
import { eventually, stored } from '../e2e/stored.ts';
import { turnsIn } from '../e2e/trace.ts';
import { clobbered, deepen, fakes, long, note, spoofing } from './hostile.ts';

let browser: Browser;
let server: Server;
let url: string;
let panel: Page;
const pages: Readonly<Record<string, string>> = {
	'/': '',
	'/note': `<pre>${note}</pre>`,
	'/long': long(390_000),
	'/clobbered': clobbered,
	'/fakes': fakes,
	'/spoofing': spoofing,
	'/stranger': `<h1>Progress note</h1><textarea rows="9" cols="60">${note} STRANGER</textarea>`,
};
beforeAll(async () => {
	server = createServer(({ url: path = '/' }, response) => {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		response.end(`<!doctype html><title>Chart</title><body>${pages[path] ?? ''}`);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	url = `http://localhost:${port}`;
	browser = await launch({ sink: port });
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

async function open(path: string) {
	const tab = await browser.context.newPage();
	await tab.goto(url + path);
	return { tab, tabId: await tabOf(panel, url) };
}

/** The longest stretch for which we held the page while it changed so and the reading was done. */
async function heldBy(tab: Page, change: () => Promise<void>, done: () => Promise<unknown>): Promise<number> {
	const turns = await turnsIn(browser, tab, async () => {
		await change();
		await done();
	});
	expect(turns.length).toBeGreaterThan(3);
	return Math.round(Math.max(...turns.map(({ own }) => own)));
}

const show = (tab: Page, html: string) =>
	tab.evaluate((body) => {
		document.body.innerHTML = body;
	}, html);

/** The marked words, told without the built-ins that the page has replaced. */
const markedIn = (tab: Page) =>
	tab.evaluate(() => {
		let words = '';
		for (const [, ranges] of CSS.highlights)
			for (const { startContainer, startOffset, endOffset } of ranges)
				words += (startContainer as Text).data.slice(startOffset, endOffset);
		return words;
	});

const state = async (tabId: number) => (await say(panel, 'page.describe', { tabId })).state;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('a note of megabytes is refused, not cut, and holds the page for less than 50 ms; the next one is read', async () => {
	const { tab, tabId } = await open('/note');
	await shownIn(panel, tabId);
	const held = await heldBy(
		tab,
		() => show(tab, long(2_000_000)),
		() => eventually(async () => (await state(tabId)) === 'no-note'),
	);
	const field = await heldBy(
		tab,
		() => show(tab, `<textarea rows="20" cols="80">${note.repeat(9_000)}</textarea>`),
		() => pause(4_000),
	);
	console.log(`2 MB of paragraphs: held for ${held} ms; 1.3 MB in a textarea: ${field} ms`);
	expect(await state(tabId)).toBe('no-note');
	await show(tab, `<pre>${note}</pre>`);
	expect(oneLine((await shownIn(panel, tabId)).text)).toBe(note);
	expect(Math.max(held, field)).toBeLessThan(50);
});

test('a note as long as we take is read and painted without holding the page', async () => {
	const { tab, tabId } = await open('/');
	const held = await heldBy(
		tab,
		() => show(tab, long(390_000)),
		async () => {
			const { text } = await shownIn(panel, tabId);
			const all = [...text.matchAll(/bronchitis/g)].filter((_, at) => at % 9 === 0);
			const spans = all.map(({ 0: quote, index }) => ({ start: index, end: index + quote.length, quote }));
			const { painted } = await sayToPage(panel, { tabId }, 'evidence.paint', { spans, focus: [0] });
			expect(painted.length).toBeGreaterThan(300);
		},
	);
	console.log(`390,000 letters, over 300 words painted: held for ${held} ms`);
	expect(held).toBeLessThan(50);
});

test('ten thousand levels of DOM neither crash us nor hold the page', async () => {
	const { tab, tabId } = await open('/');
	const held = await heldBy(
		tab,
		() => tab.evaluate(deepen, { levels: 10_000, words: note }),
		() => shownIn(panel, tabId),
	);
	console.log(`ten thousand levels: held for ${held} ms`);
	expect(oneLine((await shownIn(panel, tabId)).text)).toBe(note);
	await show(tab, `<pre>${note} And more.</pre>`);
	await eventually(async () => oneLine((await shownIn(panel, tabId)).text) === `${note} And more.`);
	expect(held).toBeLessThan(50);
});

test('fields named as properties of their form, and built-ins that the page has replaced, change nothing', async () => {
	const { tab, tabId } = await open('/clobbered');
	const row = await shownIn(panel, tabId);
	expect(oneLine(row.text)).toBe(note);
	const start = row.text.indexOf('bronchitis');
	const spans = [{ start, end: start + 10, quote: 'bronchitis' }];
	expect(await sayToPage(panel, { tabId }, 'evidence.paint', { spans, focus: [0] })).toEqual({
		painted: [0],
		missing: [],
	});
	expect(await markedIn(tab)).toBe('bronchitis');
});

test('notes that nobody sees are no notes', async () => {
	const { tabId } = await open('/fakes');
	expect(oneLine((await shownIn(panel, tabId)).text)).toBe(note);
});

test('a frame of an origin that nobody allowed is not read, whatever it says', async () => {
	const { tab, tabId } = await open('/note');
	await shownIn(panel, tabId);
	await tab.evaluate(() => {
		const frame = document.createElement('iframe');
		frame.width = '800';
		frame.height = '400';
		frame.src = 'http://ads.example.test/stranger';
		document.body.append(frame);
	});
	await eventually(async () => tab.frames().some((frame) => frame.url().includes('stranger')));
	await eventually(async () => (await tab.frames().at(-1)?.locator('textarea').count()) === 1);
	await pause(2_500);
	expect((await stored(panel, 'encounters')).filter(({ text }) => text.includes('STRANGER'))).toEqual([]);
	expect(oneLine((await shownIn(panel, tabId)).text)).toBe(note);
});

test("messages, events and clicks that a page's script makes up are not believed", async () => {
	const { tab, tabId } = await open('/spoofing');
	await eventually(async () => (await state(tabId)) === 'which-note');
	const before = await stored(panel, 'encounters');
	await tab.evaluate(() => (globalThis as unknown as { attack(): void }).attack());
	await pause(2_500);
	expect(await state(tabId)).toBe('which-note');
	expect(await stored(panel, 'encounters')).toEqual(before);
	await tab.locator('#b p').click();
	await eventually(async () => (await state(tabId)) === 'note');
});
