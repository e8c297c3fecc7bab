import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../sample/serve.ts';
import { freshProfile, launch } from './browser.ts';
import { firstOf, read, samples, shownIn } from './chart.ts';
import { sayToPage } from './say.ts';
import { eventually, stored } from './stored.ts';

let chart: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
	chart = await serve();
});
afterAll(() => chart?.close());

test('killing the service worker at any moment loses nothing', async () => {
	const browser = await launch();
	try {
		const panel = await browser.panel();
		for (const { id } of samples.slice(0, 5)) {
			const tab = await browser.context.newPage();
			await tab.goto(`${chart.url}/encounter/${id}`);
			await new Promise((resolve) => setTimeout(resolve, 150));
			await browser.killBackground();
		}
		const done = await eventually(async () => {
			const results = await stored(panel, 'results');
			return results.length === 5 && results;
		}, 40_000);
		expect(new Set(done.map(({ key }) => key)).size).toBe(5);
		expect(await stored(panel, 'jobs')).toEqual([]);

		const { tab, tabId } = await read(browser, panel, `${chart.url}/encounter/${firstOf('textarea')}`);
		await browser.killBackground();
		await tab.locator('textarea').press('End');
		await tab.keyboard.type(' She also has a sore throat.');
		const edited = await eventually(async () => {
			const row = await shownIn(panel, tabId);
			return row.text.includes('sore throat') && row;
		});
		await eventually(async () => (await stored(panel, 'results')).some(({ input }) => input === edited.input), 30_000);
	} finally {
		await browser.close();
	}
});

test('closing the browser in the middle of a job loses nothing: it is done after the start', async () => {
	const profile = await freshProfile();
	try {
		const first = await launch({ profile });
		const panel = await first.panel();
		const { row } = await read(first, panel, `${chart.url}/encounter/${firstOf('rendered')}`);
		await eventually(async () => (await stored(panel, 'results')).length > 0, 30_000);
		await panel.evaluate(async (key) => {
			const opening = indexedDB.open('second-pair-of-eyes');
			const database: IDBDatabase = await new Promise((resolve) => {
				opening.onsuccess = () => resolve(opening.result);
			});
			const change = database.transaction(['results', 'jobs', 'encounters'], 'readwrite');
			const encounter: { input: string } = await new Promise((resolve) => {
				const got = change.objectStore('encounters').get(key);
				got.onsuccess = () => resolve(got.result);
			});
			change.objectStore('results').clear();
			const queuedAt = new Date().toISOString();
			const job = { key, input: encounter.input, state: 'running', stage: 'coding', tries: 1, queuedAt, rank: 0 };
			change.objectStore('jobs').put(job);
			await new Promise((resolve) => {
				change.oncomplete = resolve;
			});
			database.close();
		}, row.key);
		await first.close();

		const second = await launch({ profile });
		const again = await second.panel();
		await again.evaluate(() => chrome.runtime.getContexts({}));
		const results = await eventually(async () => {
			const rows = await stored(again, 'results');
			return rows.length > 0 && rows;
		}, 30_000);
		expect(results[0]?.key).toBe(row.key);
		const reopened = await read(second, again, `${chart.url}/encounter/${firstOf('rendered')}`);
		expect(reopened.row.key).toBe(row.key);
		const span = { start: 0, end: 5, quote: row.text.slice(0, 5) };
		const reply = await sayToPage(again, { tabId: reopened.tabId }, 'evidence.paint', { spans: [span], focus: [] });
		expect(reply.painted).toEqual([0]);
		await second.close();
	} finally {
		await rm(profile, { recursive: true, force: true, maxRetries: 3 });
	}
}, 120_000);
