import { cp, mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serve } from '../../sample/serve.ts';
import { goldNotes } from '../benchmark/gold.ts';
import { median, quantile, round } from '../benchmark/score.ts';
import { keepInBrowser, type Path } from '../benchmark/worker.ts';
import { type Browser, built, launch } from './browser.ts';
import { read } from './chart.ts';
import { engineHeap } from './heap.ts';
import { counts, eventually, stored } from './stored.ts';
import { importFiles, openWorklist } from './worklist.ts';

let chart: Awaited<ReturnType<typeof serve>>;
let wordless: string;
let browser: Browser | undefined;
beforeAll(async () => {
	chart = await serve();
	wordless = await mkdtemp(join(tmpdir(), 'words-only-'));
	await cp(built, wordless, { recursive: true });
	await rm(join(wordless, 'model'), { recursive: true });
});
afterEach(() => browser?.close());
afterAll(async () => {
	chart?.close();
	await rm(wordless, { recursive: true, force: true });
});

const all = goldNotes('tuning').map(({ text }) => text);
/** 450 words of notes of ours, one behind the other: denser than a single note of that length. */
const note = (at: number) =>
	[...all.slice(at), ...all]
		.join('\n\n')
		.split(/(?<=\s)(?=\S)/)
		.slice(0, 450)
		.join('');
const file = (name: string, texts: readonly string[], day: string) => ({
	name: `${name}.ndjson`,
	text: texts.map((text, at) => JSON.stringify({ id: `${name}-${at}`, text, dateOfService: day })).join('\n'),
});

/** The first notes of an engine are coded by code that the browser has not compiled yet. */
const WARM = 20;
const NOTES = 60;
/** Other work on the machine only ever adds: of so many turns the least disturbed one counts. */
const TURNS = 3;
const fy2026 = '2026-03-02';
const daysOfFy2027 = ['2026-11-02', '2026-11-03', '2026-11-04'];

type Worklist = Awaited<ReturnType<typeof openWorklist>>;

/** Codes notes out of a file, in their order, and says how long the worker took for each. */
async function coded(page: Worklist, name: string, texts: readonly string[], day: string) {
	const before = (await counts(page)).results;
	await importFiles(page, file(name, texts, day));
	await eventually(async () => (await counts(page)).results >= before + texts.length, 120_000);
	const results = await stored(page, 'results');
	const fresh = results.toSorted((a, b) => (a.codedAt < b.codedAt ? -1 : 1)).slice(before);
	return fresh.map(({ ms, result }) => ({ ms, model: result.provenance.model }));
}

/** From a page's opening, and from its note being read, to the first result of a fresh browser. */
async function cold(of: Browser): Promise<Pick<Path, 'asked' | 'seen'>> {
	const panel = await of.panel();
	const opened = Date.now();
	const { row } = await read(of, panel, `${chart.url}/encounter/knee-dictation`);
	const first = await eventually(async () => (await stored(panel, 'results'))[0]);
	const at = Date.parse(first.codedAt);
	return { asked: at - opened, seen: at - Date.parse(row.capturedAt) };
}

/** The last browser stays open. */
async function measured(extension: string): Promise<Path & { readonly model: string; readonly page: Worklist }> {
	const starts: Pick<Path, 'asked' | 'seen'>[] = [];
	for (let turn = 0; turn < TURNS; turn++) {
		await browser?.close();
		browser = await launch({ extension });
		starts.push(await cold(browser));
	}
	const page = await openWorklist(browser as Browser);
	const texts = Array.from({ length: NOTES }, (_, at) => note(6 * at));
	const warming = Array.from({ length: WARM }, (_, at) => note(17 * at + 1));
	const [{ model } = { model: '' }] = await coded(page, 'warm', warming, '2026-11-09');
	const turns: (readonly number[])[] = [];
	for (const day of daysOfFy2027) turns.push((await coded(page, day, texts, day)).map(({ ms }) => ms));
	const each = texts.map((_, at) => Math.min(...turns.map((turn) => turn[at] ?? Number.NaN)));
	return {
		asked: Math.min(...starts.map(({ asked }) => asked)),
		seen: Math.min(...starts.map(({ seen }) => seen)),
		notes: each.length,
		median: median(each),
		p95: quantile(each, 0.95),
		model,
		page,
	};
}

function inTime({ seen, asked, median, p95 }: Path): void {
	// The aims are 200 and 350 on an idle machine (bench); at a load of 4 it was 204 and 243.
	expect(median).toBeLessThan(300);
	expect(p95).toBeLessThan(500);
	// A start needs both cores; where other work has them it tells of that work.
	if ((loadavg()[0] ?? 0) > 2 * cpus().length) return;
	// The aim is 1,500 on an idle machine.
	expect(seen).toBeLessThan(2_500);
	// The aim is 2,500 on an idle machine (bench); three suites beside it took 2,978.
	expect(asked).toBeLessThan(4_000);
}

const megabytes = (bytes: number) => round(bytes / 1e6, 1);

test('with its reader the worker codes 450 words in time, and needs no more memory than it may', async () => {
	const { model, page, ...path } = await measured(built);
	expect(model).toMatch(/^word-pieces /);
	const one = await engineHeap(browser as Browser);
	const older = Array.from({ length: 40 }, (_, at) => note(7 * at + 1));
	await coded(page, 'older', older, fy2026);
	const both = await engineHeap(browser as Browser);
	const memory = {
		oneRelease: megabytes(one.objects + one.buffers),
		bothReleases: megabytes(both.objects + both.buffers),
		most: megabytes(Math.max(one.reserved, both.reserved)),
	};
	console.log(`load ${loadavg()[0]?.toFixed(1)}: with the reader`, path, memory);
	keepInBrowser({ withReader: path, memory });
	inTime(path);
	expect(memory.oneRelease).toBeGreaterThan(20);
	// What is in use is held to the aim. What V8 has reserved before it collects hangs on when it last did: 417 to 657 in six
	// runs of one build. The bound only tells a leak: a heap that had doubled would pass it.
	expect(memory.bothReleases).toBeLessThan(250);
	expect(memory.most).toBeLessThan(1_000);
}, 300_000);

test('by words alone the worker codes 450 words in time', async () => {
	const { model, page: _, ...path } = await measured(wordless);
	expect(model).toBe('none');
	console.log(`load ${loadavg()[0]?.toFixed(1)}: words only`, path);
	keepInBrowser({ wordsOnly: path });
	inTime(path);
}, 300_000);
