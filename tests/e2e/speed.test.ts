import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { serve } from '../../sample/serve.ts';
import { type Browser, stage } from './browser.ts';
import { read, samples, shownIn, source } from './chart.ts';
import { sayToPage } from './say.ts';
import { eventually, stored } from './stored.ts';
import { type Turn, turnsIn } from './trace.ts';

let browser: Browser;
let chart: Awaited<ReturnType<typeof serve>>;
stage(
	serve,
	(set) => {
		({ browser, served: chart } = set);
	},
	{ keepsTabs: true },
);

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
	const opened = Date.now();
	const { tab, row } = await read(browser, panel, `${chart.url}/encounter/knee-dictation`);
	const [first] = await eventually(async () => {
		const results = await stored(panel, 'results');
		return results.length > 0 && results;
	});
	const codedAt = Date.parse(first?.codedAt ?? '');
	const cold = codedAt - Date.parse(row.capturedAt);
	const whole = codedAt - opened;
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
	console.log(
		`cold start: first result ${whole} ms after the page was asked for, ${cold} ms after its note was read; 450 words warm, median ${warm} ms of ${times.join(', ')} ms`,
	);
	// Words and reader on one core; the least disturbed turn, since other work on the machine only ever adds.
	expect(Math.min(...times.slice(2))).toBeLessThan(300);
	// The aim is 1,500 on an idle machine; beside other suites it took 2,052.
	expect(cold).toBeLessThan(3_000);
});

/** 15,000 elements that are no note, below the note. */
async function grow(tab: Page): Promise<void> {
	await tab.evaluate(async () => {
		const sheet = document.querySelector('#sheet');
		const row =
			'<div><p>Recent visits <span>of the clinic, with <b>labels</b> and values</span></p><button>Open</button></div>';
		for (let part = 0; part < 60; part++) {
			const block = document.createElement('div');
			block.innerHTML = row.repeat(50);
			sheet?.append(block);
			await new Promise(requestAnimationFrame);
		}
	});
	await new Promise((resolve) => setTimeout(resolve, 2_000));
}

const longest = (turns: readonly Turn[]) => Math.round(Math.max(0, ...turns.map(({ own }) => own)));

test('the page is never blocked for 50 ms, on a long page either', async () => {
	const panel = await browser.panel();
	const { tab, tabId } = await read(browser, panel, `${chart.url}/encounter/diabetes-follow-up`);
	await grow(tab);
	const reading = await turnsIn(browser, tab, async () => {
		for (let turn = 0; turn < 3; turn++) {
			await tab.evaluate((words) => document.querySelector('.note p')?.append(words), ` Word ${turn}.`);
			await eventually(async () =>
				(await stored(panel, 'encounters')).some(({ text }) => text.includes(`Word ${turn}.`)),
			);
		}
		const { text } = await shownIn(panel, tabId);
		const spans = [...text.matchAll(/\w{4,}/g)].map(({ 0: quote, index }) => ({
			start: index,
			end: index + quote.length,
			quote,
		}));
		await sayToPage(panel, { tabId }, 'evidence.paint', { spans, focus: [0] });
	});
	console.log(
		`15,000 elements: ${reading.length} turns of ours, the longest ${longest(reading)} ms of the main thread`,
	);
	expect(reading.length).toBeGreaterThan(20);
	expect(longest(reading)).toBeLessThan(50);

	const background = await browser.background();
	const control = await turnsIn(browser, tab, async () => {
		await background.evaluate(async (id) => {
			const busy = () => {
				setTimeout(() => {
					const until = performance.now() + 300;
					while (performance.now() < until);
				});
			};
			await chrome.scripting.executeScript({ target: { tabId: id }, func: busy });
		}, tabId);
		await new Promise((resolve) => setTimeout(resolve, 800));
	});
	expect(longest(control)).toBeGreaterThan(50);
});
