import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { serve } from '../../sample/serve.ts';
import { type Browser, extensionPage, stage } from './browser.ts';
import { firstOf, read } from './chart.ts';
import { eventually, stored } from './stored.ts';

let browser: Browser;
let chart: Awaited<ReturnType<typeof serve>>;
let tab: Page;
let panel: Page;
stage(
	serve,
	async (set) => {
		({ browser, served: chart } = set);
		const asking = await browser.panel();
		const reading = await read(browser, asking, `${chart.url}/encounter/${firstOf('textarea')}`);
		tab = reading.tab;
		await asking.close();
		panel = await browser.context.newPage();
		await panel.setViewportSize({ width: 380, height: 900 });
		await panel.goto(`${extensionPage('sidepanel.html')}?tab=${reading.tabId}`);
		await panel.getByLabel('Name').fill('N. Osei');
		await panel.getByLabel('Role').selectOption('Physician');
		await panel.getByRole('button', { name: 'Start reviewing' }).click();
		await panel.getByRole('heading', { name: 'What the note supports' }).waitFor();
	},
	{ keepsTabs: true },
);

const area = () => tab.locator('textarea');
const begun = 'Assessment/Plan:\nHeart failure, weight up 2 kg. Furosemide 40 mg twice daily.\n';

/** Keys of an 80 words a minute typist come every 150 ms; the wait until the page has drawn each is told. */
async function type(words: string): Promise<readonly number[]> {
	await tab.evaluate(() => {
		const waits: number[] = [];
		document.addEventListener(
			'keydown',
			({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => waits.push(performance.now() - timeStamp))),
			true,
		);
		Object.assign(globalThis, { waits });
	});
	await area().focus();
	await tab.keyboard.press('Control+End');
	for (const key of words) {
		await tab.keyboard.type(key);
		await tab.waitForTimeout(150);
	}
	return tab.evaluate(() => (globalThis as unknown as { waits: number[] }).waits);
}

test('typing drops no key and is not held up', async () => {
	await tab.bringToFront();
	await area().fill(begun);
	const words = 'Edema to the knees, lungs clear. Recheck in one week.';
	const waits = (await type(words)).toSorted((a, b) => a - b);
	expect(await area().inputValue()).toBe(begun + words);
	const slow = waits[Math.floor(waits.length * 0.99)] ?? Number.NaN;
	console.log(
		`${waits.length} keys at 80 words a minute: from key to drawn, median ${waits[waits.length >> 1]?.toFixed(0)} ms, 99th percentile ${slow.toFixed(0)} ms`,
	);
	expect(slow).toBeLessThan(100);
});

test('a question comes after the pause, its answer goes into the note, and the question goes', async () => {
	await area().fill('Assessment/Plan:\nAnkle sprain, right. Rest and ice.\n');
	await panel.getByText('No open question about this note.').waitFor();
	await area().fill(begun);
	const from = Date.now();
	const question = panel.getByRole('article', { name: 'Heart failure: type and acuity' });
	await question.waitFor();
	console.log(`from the last key to the question on screen: ${Date.now() - from} ms, the pause of 600 ms included`);
	expect(await panel.getByRole('article').count()).toBe(1);
	expect(await panel.locator('main').textContent()).not.toMatch(/\bI50\b|HCC|RAF/);
	await panel.getByRole('button', { name: 'Chronic systolic (HFrEF)', exact: true }).click();
	await eventually(async () => (await area().inputValue()).includes('Heart failure, chronic systolic (HFrEF), weight'));
	await question.waitFor({ state: 'hidden' });
	const acts = (await stored(panel, 'decisions')).map(({ act }) => act);
	const words = ', chronic systolic (HFrEF)';
	expect(acts).toEqual([{ kind: 'query', prompt: 'heart-failure', deed: 'answered', words, own: words }]);
	await panel.getByText('Chronic systolic (congestive) heart failure').waitFor();
	await area().focus();
	await tab.keyboard.press('Control+z');
	expect(await area().inputValue()).toContain('Heart failure, weight');
});

test('the panel by keyboard alone: a question is answered, another is set aside, a third never asked again', async () => {
	const heading = (name: string) => panel.getByRole('article', { name });
	/** Tab until a button of that name has the focus, then Enter. */
	const pressed = async (name: string) => {
		await panel.bringToFront();
		for (let step = 0; step < 40; step++) {
			await panel.keyboard.press('Tab');
			const says = await panel.evaluate(() => document.activeElement?.textContent?.trim());
			if (says === name) return panel.keyboard.press('Enter');
		}
		throw new Error(`Tab never came to ${name}`);
	};
	const before = (await stored(panel, 'decisions')).length;
	const note = 'A/P:\nAsthma, refill albuterol.\nDepression, continue sertraline.\nMigraine, sumatriptan as needed.\n';
	await area().fill(note);
	await heading('Asthma: severity').waitFor();
	await pressed('Mild persistent asthma');
	await eventually(async () => (await area().inputValue()).includes('Asthma, mild persistent asthma, refill'));
	await heading('Asthma: severity').waitFor({ state: 'hidden' });
	const second = await panel.getByRole('article').getByRole('heading', { level: 2 }).textContent();
	await pressed('Not now');
	await heading(second ?? '').waitFor({ state: 'hidden' });
	const third = await panel.getByRole('article').getByRole('heading', { level: 2 }).textContent();
	expect(third).not.toBe(second);
	await pressed('Never ask this');
	await heading(third ?? '').waitFor({ state: 'hidden' });
	const acts = (await stored(panel, 'decisions'))
		.slice(before)
		.map(({ act }) => (act.kind === 'query' ? act.deed : act.kind));
	expect(acts).toEqual(['answered', 'dismissed']);
	expect((await stored(panel, 'settings')).find(({ name }) => name === 'muted')?.value).toHaveLength(1);
});
