import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { serve } from '../../sample/serve.ts';
import { type Browser, stage } from '../e2e/browser.ts';
import { read, samples, shownIn } from '../e2e/chart.ts';
import { mirrored } from '../e2e/page-dom.ts';
import { sayToPage } from '../e2e/say.ts';
import { eventually } from '../e2e/stored.ts';

let browser: Browser;
let chart: Awaited<ReturnType<typeof serve>>;
stage(
	serve,
	(set) => {
		({ browser, served: chart } = set);
	},
	{ keepsTabs: true },
);

/** What a page may have of its own: a highlight of its search, and words that its user has selected. */
const marksOfItsOwn = (tab: Page) =>
	tab.evaluate(() => {
		const link = document.querySelector('nav a b, aside a b') ?? document.querySelector('a b');
		const words = link?.firstChild as Text;
		CSS.highlights.set(
			'page-search',
			new Highlight(new StaticRange({ startContainer: words, startOffset: 0, endContainer: words, endOffset: 4 })),
		);
		getSelection()?.setBaseAndExtent(words, 1, words, words.length);
	});

/** What is marked and selected in the page; after a note has been left only its own may be. */
const ownMarks = (tab: Page) =>
	tab.evaluate(() => ({
		highlights: [...CSS.highlights.keys()],
		ranges: CSS.highlights.get('page-search')?.size,
		sheets: document.adoptedStyleSheets.length,
		selected: getSelection()?.toString(),
		focus: document.activeElement?.tagName,
	}));

/** The application goes to another encounter, as its own links do. */
const goTo = (tab: Page, id: string) =>
	tab.evaluate((path) => {
		history.pushState(null, '', path);
		dispatchEvent(new PopStateEvent('popstate'));
	}, `/encounter/${id}`);

/** The application changes the note as an editor's script would, without touching focus or selection. */
const edit = (tab: Page, words: string) =>
	tab.evaluate((more) => {
		const area = document.querySelector<HTMLTextAreaElement>('#sheet textarea');
		if (area) {
			area.value += more;
			area.dispatchEvent(new Event('input', { bubbles: true }));
		} else document.querySelector('#sheet .note p, #sheet [contenteditable] p, #sheet [contenteditable]')?.append(more);
	}, words);

async function heap(tab: Page) {
	const cdp = await browser.context.newCDPSession(tab);
	for (let turn = 0; turn < 3; turn++) await cdp.send('HeapProfiler.collectGarbage');
	const { usedSize } = await cdp.send('Runtime.getHeapUsage');
	const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
	await cdp.detach();
	return { megabytes: usedSize / 2 ** 20, nodes, jsEventListeners };
}

async function visit(tab: Page, panel: Page, tabId: number, turn: number): Promise<void> {
	const { id, mrn } = samples[turn % samples.length]!;
	await goTo(tab, id);
	const before = await eventually(async () => {
		const row = await shownIn(panel, tabId);
		return row.identity?.patientId === mrn && row;
	});
	const words = ` Visit ${turn}.`;
	await edit(tab, words);
	const { text } = await eventually(async () => {
		const row = await shownIn(panel, tabId);
		return row.key === before.key && row.text.includes(words.trim()) && row;
	});
	const spans = [...text.matchAll(/\p{L}{5,}/gu)].slice(0, 40).map(({ 0: quote, index }) => ({
		start: index,
		end: index + quote.length,
		quote,
	}));
	const { painted } = await sayToPage(panel, { tabId }, 'evidence.paint', { spans, focus: [0] });
	// Heads of joined sections are words of ours and stand nowhere.
	expect(painted.length).toBeGreaterThan(spans.length / 2);
}

const visits = 50;

test(`${visits} notes opened, edited and left: nothing of ours stays, nothing of the page's is touched`, async () => {
	const panel = await browser.panel();
	const { tab, tabId } = await read(browser, panel, `${chart.url}/encounter/${samples[0]?.id}`);
	await marksOfItsOwn(tab);
	const own = await ownMarks(tab);
	expect(own).toMatchObject({ highlights: ['page-search'], ranges: 1, sheets: 0 });
	expect(own.selected?.length).toBeGreaterThan(3);
	for (let turn = 1; turn <= samples.length; turn++) await visit(tab, panel, tabId, turn);
	const begun = await heap(tab);
	for (let turn = 1; turn <= visits; turn++) {
		await visit(tab, panel, tabId, turn);
		await goTo(tab, `${samples[turn % samples.length]?.id}/vitals`);
		await eventually(
			async () => (await ownMarks(tab)).highlights.length === 1 && (await mirrored(browser, tab)).hosts === 0,
		);
		expect(await ownMarks(tab)).toEqual(own);
	}
	const ended = await heap(tab);
	console.log(
		`${visits} notes opened, edited, painted and left: heap of the page ${begun.megabytes.toFixed(2)} to ${ended.megabytes.toFixed(2)} MB, DOM nodes ${begun.nodes} to ${ended.nodes}, listeners ${begun.jsEventListeners} to ${ended.jsEventListeners}`,
	);
	expect(ended.megabytes - begun.megabytes).toBeLessThan(5);
	expect(ended.jsEventListeners - begun.jsEventListeners).toBeLessThan(200);
}, 240_000);
