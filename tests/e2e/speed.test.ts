import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../sample/serve.ts';
import { type Browser, launch } from './browser.ts';
import { read, samples, source } from './chart.ts';
import { eventually, stored } from './stored.ts';

let browser: Browser;
let chart: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
	chart = await serve();
	browser = await launch();
});
afterAll(async () => {
	await browser?.close();
	chart?.close();
});

/** A note of about 450 words out of the sample notes, which a page sets into its textarea. */
async function longNote(turn: number): Promise<string> {
	const texts = await Promise.all(samples.map(({ id }) => source(id)));
	const words = [...texts.slice(turn % texts.length), ...texts].join('\n\n').split(/(?<=\s)/);
	return words.slice(0, 450).join('');
}

const median = (values: readonly number[]) =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

test('the first result after a cold start comes in time, and later notes of 450 words are coded fast', async () => {
	const panel = await browser.panel();
	const { tab, row } = await read(browser, panel, `${chart.url}/encounter/knee-dictation`);
	const [first] = await eventually(async () => {
		const results = await stored(panel, 'results');
		return results.length > 0 && results;
	});
	const cold = Date.parse(first?.codedAt ?? '') - Date.parse(row.capturedAt);
	const times: number[] = [];
	for (let turn = 0; turn < 7; turn++) {
		await tab.locator('textarea').fill(await longNote(turn));
		const coded = await eventually(async () => {
			const results = await stored(panel, 'results');
			const newest = results.toSorted((a, b) => (a.codedAt < b.codedAt ? 1 : -1))[0];
			return newest && newest.codedAt > (first?.codedAt ?? '') && results.length > turn + 1 && newest;
		});
		times.push(coded.ms);
	}
	const warm = median(times.slice(2));
	console.log(`cold start to first result ${cold} ms; 450 words warm, median ${warm} ms of ${times.join(', ')} ms`);
	expect(warm).toBeLessThan(150);
	expect(cold).toBeLessThan(1_500);
});

test('the page is never blocked for 50 ms, on a long page either', async () => {
	const panel = await browser.panel();
	const tab = await browser.context.newPage();
	await tab.addInitScript(() => {
		const seen: number[] = [];
		Object.assign(globalThis, { longTasks: seen });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) seen.push(Math.round(duration));
		}).observe({ type: 'longtask', buffered: true });
	});
	await tab.goto(`${chart.url}/encounter/diabetes-follow-up`);
	await tab.evaluate(async () => {
		const sheet = document.querySelector('#sheet');
		const row =
			'<div><p>Recent visits <span>of the clinic, with <b>labels</b> and values</span></p><button>Open</button></div>';
		for (let part = 0; part < 60; part++) {
			const aside = document.createElement('div');
			aside.innerHTML = row.repeat(50);
			sheet?.append(aside);
			await new Promise(requestAnimationFrame);
		}
		await new Promise((resolve) => setTimeout(resolve, 1_500));
		(globalThis as unknown as { longTasks: number[] }).longTasks.length = 0;
	});
	for (let turn = 0; turn < 3; turn++) {
		await tab.evaluate((words) => {
			document.querySelector('.note p')?.append(words);
		}, ` Word ${turn}.`);
		await eventually(async () =>
			(await stored(panel, 'encounters')).some(({ text }) => text.includes(`Word ${turn}.`)),
		);
	}
	const tasks = await tab.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
	console.log(`long tasks on a page of 15,000 elements: ${tasks.join(', ') || 'none'}`);
	expect(tasks).toEqual([]);
	const control = await tab.evaluate(async () => {
		const until = performance.now() + 80;
		while (performance.now() < until);
		await new Promise((resolve) => setTimeout(resolve, 300));
		return (globalThis as unknown as { longTasks: number[] }).longTasks.length;
	});
	expect(control).toBe(1);
});
