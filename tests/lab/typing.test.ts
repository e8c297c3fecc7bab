import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Browser, extensionPage, stage } from '../e2e/browser.ts';
import { shownIn } from '../e2e/chart.ts';
import { tabOf } from '../e2e/say.ts';
import { eventually } from '../e2e/stored.ts';
import { turnsIn } from '../e2e/trace.ts';
import { held, labFrame, plain, typeOn } from './driving.ts';
import { editors } from './editors.ts';
import { lines, typed } from './note.ts';
import { serveLab } from './serve.ts';

let browser: Browser;
let lab: Awaited<ReturnType<typeof serveLab>>;
let asking: Page;
stage(serveLab, async (set) => {
	({ browser, served: lab } = set);
	asking = await browser.panel();
});

/** The physician's panel beside a tab: it asks, marks and follows while the note is written. */
async function beside(tabId: number): Promise<Page> {
	const panel = await browser.context.newPage();
	await panel.goto(`${extensionPage('sidepanel.html')}?tab=${tabId}`);
	const introduction = panel.getByLabel('Name');
	const review = panel.getByRole('heading', { name: 'What the note supports' });
	await introduction.or(review).waitFor();
	if (await introduction.isVisible()) {
		await introduction.fill('N. Osei');
		await panel.getByLabel('Role').selectOption('Physician');
		await panel.getByRole('button', { name: 'Start reviewing' }).click();
	}
	await review.waitFor();
	return panel;
}

const words = 'Edema to the knees, lungs clear. ';
/** Keys of a typist who writes 80 words a minute. */
const rhythm = 150;

const names = ['TinyMCE', 'Quill', 'Tiptap', 'Slate', 'React controlled textarea', 'contenteditable'];

test.each(names)(
	'%s: typed at 80 words a minute no key is lost, the caret stays, undo takes all back',
	async (name) => {
		const editor = editors.find((one) => one.name === name)!;
		const tab = await browser.context.newPage();
		await tab.goto(`${lab.url}/${editors.indexOf(editor)}`);
		const frame = await labFrame(tab);
		await typeOn(tab, frame, editor);
		const tabId = await tabOf(asking, lab.url);
		await eventually(async () => (await shownIn(asking, tabId)).text.includes(typed.trim()));
		await beside(tabId);
		await tab.bringToFront();
		await tab.keyboard.press('Home');
		const before = await held(frame);
		const turns = await turnsIn(browser, tab, async () => {
			for (const key of words) {
				await tab.keyboard.type(key);
				await tab.waitForTimeout(rhythm);
			}
			await eventually(async () => (await shownIn(asking, tabId)).text.includes(words.trim()));
		});
		const last = lines.at(-1) ?? '';
		expect(await held(frame)).toBe(plain(before.replace(last, words + last)));
		const longest = Math.max(...turns.map(({ own }) => own));
		console.log(`${name}: our longest stretch while it was typed in: ${longest.toFixed(1)} ms`);
		expect(longest).toBeLessThan(50);
		for (let step = 0; step < words.length && (await held(frame)) !== before; step++)
			await tab.keyboard.press('Control+z');
		expect(await held(frame)).toBe(before);
	},
);

test('Quill with 1,500 words: our longest stretch while it is typed in', async () => {
	const editor = editors.find(({ name }) => name === 'Quill')!;
	const tab = await browser.context.newPage();
	await tab.goto(`${lab.url}/${editors.indexOf(editor)}`);
	const frame = await labFrame(tab);
	await typeOn(tab, frame, editor);
	const tabId = await tabOf(asking, lab.url);
	await eventually(async () => (await shownIn(asking, tabId)).text.includes(typed.trim()));
	await beside(tabId);
	await tab.bringToFront();
	const line = 'Seen again for the knee, which has been steady; walks two miles and sleeps well at night.\n';
	await tab.keyboard.insertText(line.repeat(Math.ceil(1_500 / 16)));
	await eventually(async () => (await shownIn(asking, tabId)).text.split(line.trim()).length > 90);
	const turns = await turnsIn(browser, tab, async () => {
		for (const key of words) {
			await tab.keyboard.type(key);
			await tab.waitForTimeout(rhythm);
		}
		await eventually(async () => (await shownIn(asking, tabId)).text.includes(words.trim()));
	});
	const longest = Math.max(...turns.map(({ own }) => own));
	console.log(`Quill, 1,500 words: our longest stretch while it was typed in: ${longest.toFixed(1)} ms`);
	expect(longest).toBeLessThan(50);
});
