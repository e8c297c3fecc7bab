import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Browser, extensionPage, launch } from '../e2e/browser.ts';
import { marked } from '../e2e/card.ts';
import { eventually, stored } from '../e2e/stored.ts';
import { named } from './columns.ts';
import { held, labFrame, plain, typeOn } from './driving.ts';
import { editors } from './editors.ts';
import { lines, typed } from './note.ts';
import { serveLab } from './serve.ts';

let browser: Browser;
let lab: Awaited<ReturnType<typeof serveLab>>;
let options: Page;
beforeAll(async () => {
	lab = await serveLab();
	browser = await launch();
	options = await browser.context.newPage();
	await options.goto(extensionPage('options.html'));
	await options.getByLabel('Name').fill('N. Osei');
	await options.getByLabel('Role').selectOption('Physician');
	await options.getByRole('button', { name: 'Save' }).click();
	await eventually(async () => (await stored(options, 'settings')).some(({ name }) => name === 'reviewer'));
});
afterEach(async () => {
	for (const page of browser.context.pages().slice(2)) await page.close();
	await forgetNotes(options);
});
afterAll(async () => {
	await browser?.close();
	lab?.close();
});

/** The pages show one note of one chart: a question that was answered in one editor is not asked in the next. */
const forgetNotes = (page: Page) =>
	page.evaluate(async () => {
		const opening = indexedDB.open('second-pair-of-eyes');
		await new Promise((resolve) => {
			opening.onsuccess = resolve;
		});
		const stores = ['encounters', 'results', 'jobs', 'decisions', 'worklist', 'questions'];
		const clearing = opening.result.transaction(stores, 'readwrite');
		for (const store of stores) clearing.objectStore(store).clear();
		await new Promise((resolve) => {
			clearing.oncomplete = resolve;
		});
		opening.result.close();
	});

const option = 'Chronic systolic (HFrEF)';
/** Editors take what follows within a second as one step to undo. */
const stepOfItsOwn = 1_100;

/** Opens the marker's card and chooses the option, all by keyboard. */
async function choose(tab: Page): Promise<void> {
	await tab.keyboard.press('Alt+Shift+Q');
	const { buttons } = await eventually(async () => {
		const seen = await marked(browser, tab);
		return seen.card?.includes(option) && seen;
	});
	for (let step = 0; step <= buttons.findIndex(({ says }) => says === option); step++) await tab.keyboard.press('Tab');
	await tab.keyboard.press('Enter');
}

/** What the audit log tells of answers. */
const answered = async () =>
	(await stored(options, 'audit')).map(({ details }) => details).filter(({ deed }) => deed === 'answered');

const holds = (frame: Frame, text: string) => eventually(async () => (await held(frame)) === text, 5_000);

test.each(editors.map((editor) => [named(editor), editor] as const))(
	'%s: the question is marked, its answer lands behind its words as the log tells it, and one undo takes it out',
	async (_, editor) => {
		const tab = await browser.context.newPage();
		await tab.goto(`${lab.url}/${editors.indexOf(editor)}`);
		const frame = await labFrame(tab);
		await tab.bringToFront();
		await typeOn(tab, frame, editor);
		const before = plain(lines.join('\n') + typed);
		await eventually(async () => (await marked(browser, tab)).dot);
		expect(await held(frame)).toBe(before);
		await new Promise((resolve) => setTimeout(resolve, stepOfItsOwn));
		const { length: logged } = await answered();
		await choose(tab);
		await holds(frame, before.replace('Heart failure', 'Heart failure, chronic systolic (HFrEF)'));
		const { before: was, after } = await eventually(async () => (await answered())[logged]);
		const { lineage } = await eventually(async () =>
			(await stored(options, 'encounters')).find(({ textHash }) => textHash === after),
		);
		expect(lineage).toContain(was);
		await tab.keyboard.press('Control+z');
		await holds(frame, before);
	},
);
