import { expect, test } from 'vitest';
import { serve } from '../../sample/serve.ts';
import { type Browser, stage } from './browser.ts';
import { firstOf, read, samples, shownIn, source } from './chart.ts';
import { say } from './say.ts';
import { eventually, stored } from './stored.ts';

const words = (text: string) => text.match(/[\p{L}\p{N}%]+/gu) ?? [];

let browser: Browser;
let chart: Awaited<ReturnType<typeof serve>>;
stage(serve, (set) => {
	({ browser, served: chart } = set);
});

test.each(samples)('the note of $id ($kind) is read word for word', async ({ id, date, born, sex, mrn }) => {
	const panel = await browser.panel();
	const { row } = await read(browser, panel, `${chart.url}/encounter/${id}`);
	expect(words(row.text)).toEqual(words(await source(id)));
	expect(row.dateOfService).toBe(date);
	expect(row.patient).toEqual({ birthDate: born, sex });
	expect(row.identity?.patientId).toBe(mrn);
});

test('an edited note stays the same review; the next encounter is another; going back finds the first', async () => {
	const panel = await browser.panel();
	const first = await read(browser, panel, `${chart.url}/encounter/${firstOf('textarea')}`);
	await first.tab.locator('textarea').press('End');
	await first.tab.keyboard.type(' Also has a sore throat.');
	const edited = await eventually(async () => {
		const row = await shownIn(panel, first.tabId);
		return row.text.includes('sore throat') && row;
	});
	expect(edited.key).toBe(first.row.key);
	expect(edited.lineage).toContain(first.row.textHash);

	const other = firstOf('contenteditable');
	await first.tab.evaluate((path) => {
		history.pushState(null, '', path);
		dispatchEvent(new PopStateEvent('popstate'));
	}, `/encounter/${other}`);
	const next = await eventually(async () => {
		const row = await shownIn(panel, first.tabId);
		return row.key !== edited.key && row;
	});
	expect(words(next.text)).toEqual(words(await source(other)));

	await first.tab.goBack();
	await eventually(async () => (await shownIn(panel, first.tabId)).key === edited.key);
});

test('a tab of the chart without a note says so', async () => {
	const panel = await browser.panel();
	const { tab, tabId } = await read(browser, panel, `${chart.url}/encounter/${firstOf('rendered')}`);
	await tab.getByRole('tab', { name: 'Vitals' }).click();
	await eventually(async () => (await say(panel, 'page.describe', { tabId })).state === 'no-note');
});

test('a page that no extension may read is told from one without a note', async () => {
	const panel = await browser.panel();
	const tab = await browser.context.newPage();
	await tab.goto('chrome://version');
	const tabId = await panel.evaluate(async () => Math.max(...(await chrome.tabs.query({})).map(({ id }) => id ?? 0)));
	expect(await say(panel, 'page.describe', { tabId })).toEqual({ state: 'unsupported' });
});

test('a spoofed message from a page changes nothing', async () => {
	const panel = await browser.panel();
	const { tab, row } = await read(browser, panel, `${chart.url}/encounter/${firstOf('rendered')}`);
	const before = await stored(panel, 'encounters');
	await tab.evaluate(
		(note) => {
			const message = { kind: 'note.captured', body: { address: '', text: 'diabetes', score: 999, ...note } };
			postMessage(message, '*');
			document.dispatchEvent(new CustomEvent('note.captured', { detail: message }));
			const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: (...args: unknown[]) => void } } }).chrome
				?.runtime;
			runtime?.sendMessage?.('jfjkkjbcofhdejiadijfhdjeokpjpemk', message);
		},
		{ label: row.label ?? '' },
	);
	await new Promise((resolve) => setTimeout(resolve, 1_500));
	expect(await stored(panel, 'encounters')).toEqual(before);
});
