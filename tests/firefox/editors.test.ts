import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { shownIn } from '../e2e/chart.ts';
import { highlights } from '../e2e/page-dom.ts';
import { say, sayToPage, tabOf } from '../e2e/say.ts';
import { eventually } from '../e2e/stored.ts';
import { named, type Row } from '../lab/columns.ts';
import { held, placeOf, plain } from '../lab/driving.ts';
import { editors } from '../lab/editors.ts';
import { type FirefoxFrame, type FirefoxPage, launchFirefox } from '../lab/firefox.mjs';
import { answers, lines, marks } from '../lab/note.ts';
import { serveLab } from '../lab/serve.ts';

type AsPage = Parameters<typeof tabOf>[0];
type Tab = FirefoxPage & AsPage;
type Place = { readonly tabId: number; readonly frameId: number };

let lab: Awaited<ReturnType<typeof serveLab>>;
let firefox: Awaited<ReturnType<typeof launchFirefox>>;
let panel: Tab;
let tab: Tab | undefined;
beforeAll(async () => {
	lab = await serveLab();
	firefox = await launchFirefox();
	panel = (await firefox.open('sidepanel.html')) as Tab;
});
afterEach(async () => {
	await tab?.close();
});
afterAll(async () => {
	await firefox?.browser.close();
	lab?.close();
});

const note = plain(lines.join('\n'));
/** Editors take what follows within a second as one step to undo, and are read again within it. */
const stepOfItsOwn = 1_500;
/** What is not "yes" in Firefox; all else is. */
const differs: Readonly<Record<string, Partial<Row>>> = {
	/** Marks over a textarea stand in a closed shadow root, which only Chromium's debugger shows. */
	react: { painted: 'shows ""' },
};

const asFrame = (frame: FirefoxFrame) => frame as FirefoxFrame & Frame;

const mounted = (page: Tab): Promise<FirefoxFrame & Frame> =>
	eventually(async () => {
		for (const frame of page.frames() as readonly FirefoxFrame[])
			if (await frame.evaluate(() => 'lab' in globalThis).catch(() => false)) return asFrame(frame);
		return undefined;
	});

async function painted(page: Tab, place: Place, text: string): Promise<string> {
	const spans = marks.map(({ before, quote }) => placeOf(text, quote, before));
	const { missing } = await sayToPage(panel, place, 'evidence.paint', { spans, focus: [] });
	if (missing.length > 0) return `${missing.length} of ${spans.length} words refused`;
	const pieces = await Promise.all(
		(page.frames() as readonly FirefoxFrame[]).map((frame) => highlights(asFrame(frame)).catch(() => [])),
	);
	const shown = pieces
		.flat()
		.map(({ words }) => words)
		.join('');
	return shown === marks.map(({ quote }) => quote).join('') ? 'yes' : `shows "${shown}"`;
}

async function undo(page: Tab): Promise<void> {
	await page.keyboard.down('Control');
	await page.keyboard.press('z');
	await page.keyboard.up('Control');
}

async function written(page: Tab, frame: FirefoxFrame & Frame, place: Place, text: string) {
	const before = await held(frame);
	for (const { after, words } of answers) {
		await new Promise((resolve) => setTimeout(resolve, stepOfItsOwn));
		const reply = await sayToPage(panel, place, 'note.insert', { after: placeOf(text, after), words });
		if (reply.written !== 'written') return { inserted: `said: ${reply.written}`, undone: 'not tried' };
		if ((await held(frame)) !== before.replace(after, after + words))
			return { inserted: `after "${after}" the model holds something else`, undone: 'not tried' };
		await undo(page);
		const back = await eventually(async () => (await held(frame)) === before, 3_000).catch(() => false);
		if (!back) return { inserted: 'yes', undone: `after "${after}" one undo leaves something else` };
	}
	return { inserted: 'yes', undone: 'yes' };
}

test.each(editors.map((editor, at) => [named(editor), at] as const))('%s', async (editor, at) => {
	tab = (await firefox.browser.newPage()) as Tab;
	await tab.goto(`${lab.url}/${at}`);
	const frame = await mounted(tab);
	await tab.bringToFront();
	const tabId = await tabOf(panel, lab.url);
	const { text } = await eventually(() => shownIn(panel, tabId));
	const state = await say(panel, 'page.describe', { tabId });
	if (state.state !== 'note') throw new Error('the note was lost again');
	const place = { tabId, frameId: state.frameId };
	const row: Row = {
		editor,
		found: 'yes',
		read: plain(text) === note ? 'yes' : 'no: other words or lines',
		painted: await painted(tab, place, text),
		...(await written(tab, frame, place, text)),
	};
	const yes: Row = { editor, found: 'yes', read: 'yes', painted: 'yes', inserted: 'yes', undone: 'yes' };
	expect(row).toEqual({ ...yes, ...differs[editors[at]?.of ?? ''] });
});
