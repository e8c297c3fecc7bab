import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../sample/serve.ts';
import { type Browser, extensionPage, launch } from './browser.ts';
import { marked, press } from './card.ts';
import { firstOf, read, samples, source } from './chart.ts';
import { eventually, stored } from './stored.ts';
import { type Turn, turnsIn } from './trace.ts';

let browser: Browser;
let chart: Awaited<ReturnType<typeof serve>>;
let panel: Page;
beforeAll(async () => {
	chart = await serve();
	browser = await launch();
	panel = await browser.context.newPage();
	await panel.goto(extensionPage('options.html'));
	await panel.getByLabel('Name').fill('N. Osei');
	await panel.getByLabel('Role').selectOption('Physician');
	await panel.getByRole('button', { name: 'Save' }).click();
	await eventually(async () => (await stored(panel, 'settings')).some(({ name }) => name === 'reviewer'));
});
afterAll(async () => {
	await browser?.close();
	chart?.close();
});

const begun = 'Assessment/Plan:\nHeart failure, weight up 2 kg. Furosemide 40 mg twice daily.\n';
const area = (tab: Page) => tab.locator('textarea');
const open = async () => (await read(browser, panel, `${chart.url}/encounter/${firstOf('textarea')}`)).tab;
const dotIn = (tab: Page) => eventually(async () => (await marked(browser, tab)).dot);
const cardIn = (tab: Page) =>
	eventually(async () => ((await marked(browser, tab)).card ? marked(browser, tab) : false));
const gone = (tab: Page) => eventually(async () => (await marked(browser, tab)).dot === undefined);
const queries = async () =>
	(await stored(panel, 'decisions')).flatMap(({ act }) => (act.kind === 'query' ? [`${act.prompt} ${act.deed}`] : []));

/** What the audit log tells of questions with which this was done. */
const told = async (deed: string) =>
	(await stored(panel, 'audit')).map(({ details }) => details).filter((details) => details.deed === deed);

test('a dot stands in the margin at the phrase, takes no focus, and all of it works by keyboard', async () => {
	const tab = await open();
	await tab.bringToFront();
	await area(tab).fill(begun);
	await area(tab).focus();
	await tab.keyboard.press('Control+End');
	const dot = await dotIn(tab);
	expect(dot.says).toBe('Question about this note: Heart failure: type and acuity');
	const box = await area(tab).boundingBox();
	expect(dot.left).toBeLessThan(box!.x);
	expect(dot.width).toBeGreaterThanOrEqual(24);
	expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
	await tab.keyboard.type('x');
	expect((await area(tab).inputValue()).endsWith('x')).toBe(true);
	await tab.keyboard.press('Backspace');

	await tab.keyboard.press('Alt+Shift+Q');
	const { card, buttons } = await cardIn(tab);
	expect(card).toContain('Heart failure');
	expect(card).not.toMatch(/\bI50\b|HCC|RAF/);
	expect(buttons.map(({ says }) => says)).toContain('Copy “Chronic systolic (HFrEF)”');
	await tab.keyboard.press('Escape');
	expect((await marked(browser, tab)).card).toBeUndefined();
	await tab.keyboard.type('y');
	expect((await area(tab).inputValue()).endsWith('y')).toBe(true);
	await tab.keyboard.press('Backspace');

	await tab.keyboard.press('Alt+Shift+Q');
	const names = (await cardIn(tab)).buttons.map(({ says }) => says);
	for (let step = 0; step <= names.indexOf('Chronic systolic (HFrEF)'); step++) await tab.keyboard.press('Tab');
	await tab.keyboard.press('Enter');
	await eventually(async () =>
		(await area(tab).inputValue()).includes('Heart failure, chronic systolic (HFrEF), weight'),
	);
	await gone(tab);
	expect(await eventually(async () => (await queries()).includes('heart-failure answered'))).toBe(true);
	expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');

	const { words, before, after } = await eventually(async () => (await told('answered'))[0]);
	expect(words).toBe(', chronic systolic (HFrEF)');
	expect((await told('shown')).filter(({ prompt }) => prompt === 'heart-failure')).toMatchObject([
		{ where: 'page', time: 1 },
	]);
	const { lineage } = await eventually(async () =>
		(await stored(panel, 'encounters')).find(({ textHash }) => textHash === after),
	);
	expect(lineage).toContain(before);
	expect(JSON.stringify(await stored(panel, 'audit'))).not.toMatch(/weight|furosemide/i);
	await tab.keyboard.press('Control+z');
	expect((await area(tab).inputValue()).trim()).toBe(begun.trim());
	await tab.close();
});

test('set aside for now, for the visit, or copied; switched off in the options nothing is marked', async () => {
	const tab = await open();
	await tab.bringToFront();
	const before = (await queries()).length;
	const asking = async (words: string) => {
		await area(tab).fill(`Assessment/Plan:\n${words}\n`);
		await dotIn(tab);
		await press(tab, await dotIn(tab));
		return cardIn(tab);
	};
	const choose = async (seen: Awaited<ReturnType<typeof cardIn>>, name: string) =>
		press(tab, seen.buttons.find(({ says }) => says === name)!);
	await choose(await asking('Asthma, refill albuterol.'), 'Not now');
	await gone(tab);
	expect((await queries()).length).toBe(before);
	await eventually(async () => (await told('later')).some(({ prompt }) => prompt === 'asthma'));

	await choose(await asking('Migraine, sumatriptan as needed.'), 'Not for this visit');
	await gone(tab);
	await eventually(async () => (await queries()).includes('migraine dismissed'));

	const depression = await asking('Hyperlipidemia, atorvastatin.');
	await choose(depression, 'Never ask this');
	await gone(tab);
	await eventually(async () => (await told('never')).some(({ prompt }) => prompt === 'hyperlipidemia'));
	expect((await stored(panel, 'settings')).find(({ name }) => name === 'muted')?.value).toEqual(['hyperlipidemia']);

	await area(tab).fill('Assessment/Plan:\nGout, on allopurinol.\n');
	await dotIn(tab);
	await panel.getByLabel('Mark the open question in the page').click();
	await gone(tab);
	await panel.getByLabel('Mark the open question in the page').click();
	await dotIn(tab);
	await tab.close();
});

test('the card over the sample chart, light and dark', async () => {
	const tab = await open();
	await tab.bringToFront();
	await area(tab).fill('Assessment/Plan:\nSinusitis, saline rinses.\nCataract, glare at night.\n');
	await dotIn(tab);
	for (const colorScheme of ['light', 'dark'] as const) {
		await tab.emulateMedia({ colorScheme });
		await tab.screenshot({ path: `artifacts/screens/dot-${colorScheme}.png` });
		await tab.keyboard.press('Alt+Shift+Q');
		const { card, dot } = await cardIn(tab);
		expect(card).toContain('more in the panel');
		expect(dot).toBeDefined();
		await tab.screenshot({ path: `artifacts/screens/card-in-page-${colorScheme}.png` });
		await tab.keyboard.press('Escape');
	}
	await tab.close();
});

/** A note of 1,500 words out of sample notes that leave nothing open. */
async function longNote(): Promise<string> {
	const settled = samples.filter(({ id }) => !/therapy|heart|knee|urgent/.test(id));
	const texts = await Promise.all(settled.map(({ id }) => source(id)));
	return `${[...texts, ...texts]
		.join('\n\n')
		.split(/(?<=\s)/)
		.slice(0, 1_490)
		.join('')}\n`;
}

/** From the last key until our marker stood in the page; the pause of 600 ms is taken off. */
async function waited(tab: Page, words: string): Promise<number> {
	await tab.evaluate(() => {
		const clock = { key: 0, shown: 0 };
		Object.assign(globalThis, { clock });
		document.addEventListener('input', () => (clock.key = performance.now()), true);
		new MutationObserver((records, me) => {
			if (!records.some(({ addedNodes }) => addedNodes.length > 0)) return;
			clock.shown = performance.now();
			me.disconnect();
		}).observe(document.documentElement, { childList: true });
	});
	for (const key of words) {
		await tab.keyboard.type(key);
		await tab.waitForTimeout(150);
	}
	await dotIn(tab);
	const { key, shown } = await tab.evaluate(
		() => (globalThis as unknown as { clock: { key: number; shown: number } }).clock,
	);
	return Math.round(shown - key - 600);
}

/** Of the stretches for which our script held the page, the layout that it asked for included, those that were longest. */
const longest = (turns: readonly Turn[]) => Math.max(...turns.map(({ own }) => own));

test.each(['textarea', 'contenteditable'] as const)(
	'a %s of 1,500 words is read, marked and written on without holding the page',
	async (kind) => {
		const { tab } = await read(browser, panel, `${chart.url}/encounter/${firstOf(kind)}`);
		await tab.bringToFront();
		const editor = tab.locator(kind === 'textarea' ? kind : '[contenteditable]').first();
		await editor.fill(await longNote());
		await editor.focus();
		await tab.keyboard.press('Control+End');
		const type = async (words: string) => {
			for (const key of words) {
				await tab.keyboard.type(key);
				await tab.waitForTimeout(150);
			}
		};
		const turns = await turnsIn(browser, tab, async () => {
			await type('A/P: Heart failure.');
			await dotIn(tab);
			await type(' Weight up.');
			await tab.waitForTimeout(1_000);
		});
		console.log(`${kind}, 1,500 words: ${turns.length} turns of ours, the longest ${longest(turns).toFixed(1)} ms`);
		expect(turns.length).toBeGreaterThan(20);
		expect(longest(turns)).toBeLessThan(50);
		await tab.close();
	},
);

test('1,500 words: the question is marked soon after the pause in typing', async () => {
	const tab = await open();
	await tab.bringToFront();
	const note = await longNote();
	const late: number[] = [];
	for (const words of Array.from({ length: 8 }, () => 'A/P: Heart failure.')) {
		await area(tab).fill(note);
		await area(tab).focus();
		await tab.keyboard.press('Control+End');
		await gone(tab);
		await new Promise((resolve) => setTimeout(resolve, 1_500));
		late.push(await waited(tab, words));
		expect(await area(tab).inputValue()).toBe(note + words);
	}
	const order = late.toSorted((a, b) => a - b);
	console.log(`1,500 words, from the end of the pause to the mark in the page: ${late.join(', ')} ms`);
	expect(order.length).toBe(8);
	// Other work on the machine only ever adds: the least disturbed turn counts. The aim is 150 ms
	// (least of eight: 85 at a load of 6 to 8); twice that, and a middle turn of 700, mean that it waits for more than work.
	expect(order[0]).toBeLessThan(300);
	expect(order[4]).toBeLessThan(700);
	await tab.close();
}, 120_000);
