import { mkdirSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Browser, stage } from '../e2e/browser.ts';
import { shownIn } from '../e2e/chart.ts';
import { highlights, mirrored } from '../e2e/page-dom.ts';
import { say, sayToPage, tabOf } from '../e2e/say.ts';
import { eventually } from '../e2e/stored.ts';
import { keptEditors, named, type Row, writeMeasured } from './columns.ts';
import { held, labFrame, placeOf, plain, typeOn } from './driving.ts';
import { type Editor, editors } from './editors.ts';
import { answers, lines, marks, typed } from './note.ts';
import { serveLab } from './serve.ts';

let browser: Browser;
let lab: Awaited<ReturnType<typeof serveLab>>;
let panel: Page;
const rows = new Map<Editor, Row>();
stage(serveLab, async (set) => {
	({ browser, served: lab } = set);
	panel = await browser.panel();
});

type Place = { readonly tabId: number; readonly frameId: number };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Editors take what follows within a second as one step to undo; an answer comes later than that. */
const stepOfItsOwn = 1_100;

/** The words under our marks, each with what stands before it. */
async function painted(tab: Page, place: Place, text: string): Promise<string> {
	const spans = marks.map(({ before, quote }) => placeOf(text, quote, before));
	const { missing } = await sayToPage(panel, place, 'evidence.paint', { spans, focus: [] });
	if (missing.length > 0) return `${missing.length} of ${spans.length} words refused`;
	const inFrames = (await Promise.all(tab.frames().map((frame) => highlights(frame)))).flat();
	const pieces = [...inFrames, ...(await mirrored(browser, tab)).marks];
	const shown = pieces.map(({ words }) => words).join('');
	if (shown !== marks.map(({ quote }) => quote).join('')) return `shows "${shown}"`;
	const inPlace = marks.every(({ before, quote }) =>
		pieces.some((piece) => quote.startsWith(piece.words) && piece.before.endsWith(before)),
	);
	return inPlace ? 'yes' : 'other places of the words';
}

/** Puts each answer in and takes it back with one undo; the model has to say so both times. */
async function written(tab: Page, frame: Frame, place: Place, text: string): Promise<Pick<Row, 'inserted' | 'undone'>> {
	const before = await held(frame);
	for (const { after, words } of answers) {
		await pause(stepOfItsOwn);
		const reply = await sayToPage(panel, place, 'note.insert', { after: placeOf(text, after), words });
		if (reply.written !== 'written') return { inserted: `said: ${reply.written}`, undone: 'not tried' };
		if ((await held(frame)) !== before.replace(after, after + words))
			return { inserted: `after "${after}" the model holds something else`, undone: 'not tried' };
		await tab.keyboard.press('Control+z');
		const back = await eventually(async () => (await held(frame)) === before, 3_000).catch(() => false);
		if (!back) return { inserted: 'yes', undone: `after "${after}" one undo leaves something else` };
	}
	return { inserted: 'yes', undone: 'yes' };
}

test.each(editors.map((editor) => [named(editor), editor] as const))('%s', async (_, editor) => {
	const tab = await browser.context.newPage();
	await tab.goto(`${lab.url}/${editors.indexOf(editor)}`);
	const frame = await labFrame(tab);
	await tab.bringToFront();
	await typeOn(tab, frame, editor);
	const note = plain(lines.join('\n') + typed);
	expect(await held(frame), 'the page itself').toBe(note);

	const tabId = await tabOf(panel, lab.url);
	const { text } = await eventually(async () => {
		const row = await shownIn(panel, tabId);
		return row.text.includes(typed.trim()) && row;
	});
	const state = await say(panel, 'page.describe', { tabId });
	if (state.state !== 'note') throw new Error('the note was lost again');
	const place = { tabId, frameId: state.frameId };
	const row: Row = {
		editor: named(editor),
		found: 'yes',
		read: plain(text) === note ? 'yes' : 'no: other words or lines',
		painted: await painted(tab, place, text),
		...(await written(tab, frame, place, text)),
	};
	rows.set(editor, row);
	expect(row).toEqual({ ...row, read: 'yes', painted: 'yes', inserted: 'yes', undone: 'yes' });
});

test('docs/editors.json, which bench prints and the README shows, holds this table', () => {
	const none = { found: 'no', read: '', painted: '', inserted: '', undone: '' };
	const table = editors.map((editor) => rows.get(editor) ?? { editor: named(editor), ...none });
	mkdirSync('artifacts', { recursive: true });
	writeMeasured(table);
	expect(keptEditors()).toEqual(table);
});
