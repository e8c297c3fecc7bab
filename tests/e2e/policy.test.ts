import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { serve } from '../../sample/serve.ts';
import { row } from '../components/worklist/rows.ts';
import { harbor } from './adapters/harbor.ts';
import { type Browser, built, extensionPage, launch } from './browser.ts';
import { read, shownIn } from './chart.ts';
import { type Pages, servePages } from './pages.ts';
import { type Policies, policies, whyNot } from './policies.ts';
import { say, tabOf } from './say.ts';
import { eventually, put, stored } from './stored.ts';

const why = whyNot();
const day = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * day).toISOString();

let it: Policies;
let pages: Pages;
let chart: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
	if (why) return;
	it = await policies();
	pages = await servePages({ [harbor.path]: harbor.html });
	chart = await serve();
});
beforeEach((context) => {
	if (why) context.skip(why);
});
afterAll(async () => {
	pages?.close();
	chart?.close();
	await it?.remove();
});

/** The extension under the policy file that IT has written, until the work is done. */
async function under(policy: unknown, work: (browser: Browser, panel: Page) => Promise<void>, extension = built) {
	await it.set(policy);
	const browser = await launch({ executable: it.executable, extension });
	try {
		const panel = await browser.panel();
		await eventually(async () => (await stored(panel, 'settings')).some(({ name }) => name === 'policy'), 40_000);
		await work(browser, panel);
	} finally {
		await browser.close();
	}
}

async function wordsOf(browser: Browser, page: string): Promise<string> {
	const tab = await browser.context.newPage();
	await tab.goto(extensionPage(page));
	await tab.locator('main').waitFor();
	const words = (await tab.locator('main').textContent()) ?? '';
	await tab.close();
	return words;
}

const notARealSite = 'https://ehr.example.org';

test('what IT lists is read with its adapter, by whom it names; no other site is, whatever the browser would let us', async () => {
	const policy = {
		reviewer: { name: 'R. Ito', role: 'Auditor' },
		allowedOrigins: [pages.url, notARealSite],
		adapters: [harbor.set],
	};
	await under(policy, async (browser, panel) => {
		const { row: note, tabId } = await read(browser, panel, pages.url + harbor.path);
		expect(note.text).toBe(harbor.text);
		expect(note.identity).toEqual(harbor.reads.identity);
		const review = await wordsOf(browser, `sidepanel.html?tab=${tabId}`);
		expect(review).not.toContain('Who reviews here?');

		const tab = await browser.context.newPage();
		await tab.goto(`${chart.url}/encounter/diabetes-follow-up`);
		const other = await tabOf(panel, chart.url);
		await eventually(async () => (await say(panel, 'page.describe', { tabId: other })).state === 'barred');
		expect(await wordsOf(browser, `sidepanel.html?tab=${other}`)).toContain(`${new URL(chart.url).host} is not read`);
		expect((await say(panel, 'page.read', { tabId: other })).state).toBe('barred');
		await new Promise((resolve) => setTimeout(resolve, 2_000));
		expect((await stored(panel, 'encounters')).map(({ origin }) => origin)).toEqual([pages.url]);

		const options = await browser.context.newPage();
		await options.goto(extensionPage('options.html'));
		await options.getByText('Set by your organization.').waitFor();
		expect(await options.getByLabel('Name').inputValue()).toBe('R. Ito');
		expect(await options.getByLabel('Role').inputValue()).toBe('Auditor');
		const sites = options.getByRole('region', { name: 'Sites it may read' });
		expect(await sites.getByRole('listitem').allTextContents()).toEqual([`${pages.url}Always allowed here`]);
		expect(await sites.getByText(`Your organization lets these be read too: ${notARealSite}.`).count()).toBe(1);

		await it.set({ ...policy, allowedOrigins: [chart.url], reviewer: undefined, roles: ['Physician'] });
		const read2 = await eventually(() => shownIn(panel, other).catch(() => undefined), 40_000);
		expect(read2.origin).toBe(chart.url);
		await eventually(async () => (await say(panel, 'page.describe', { tabId })).state === 'barred');
		const first = await browser.context.newPage();
		await first.goto(extensionPage(`sidepanel.html?tab=${other}`));
		await first.getByRole('heading', { name: 'Who reviews here?' }).waitFor();
		expect(await first.getByLabel('Role').locator('option').allTextContents()).toEqual(['Physician']);
	});
}, 120_000);

test('what is older than IT lets it be is deleted, and shadow mode holds however much trust has been earned', async () => {
	const limits = { retentionDays: 30, mode: 'shadow', reviewer: { name: 'R. Ito', role: 'Coder' } };
	await under(limits, async (browser, panel) => {
		const kept = await read(browser, panel, `${chart.url}/encounter/diabetes-follow-up`);
		await eventually(async () => (await stored(panel, 'results')).length === 1);
		const { key } = kept.row;
		const old = { ...kept.row, key: 'old', capturedAt: ago(31) };
		const decision = { id: 'd1', input: '', at: ago(31), by: limits.reviewer, act: { kind: 'none' }, evidence: [] };
		await put(panel, 'encounters', [old, { ...kept.row, key: 'newer', capturedAt: ago(29) }]);
		await put(panel, 'decisions', [
			{ ...decision, key: 'old' },
			{ ...decision, key, id: 'd2' },
		]);
		const reviews = Array.from({ length: 120 }, (_, at) =>
			row({ key: `r${at}`, state: 'reviewed', alone: true, exact: true, reviewedAt: ago(10 - at / 100) }),
		);
		await put(panel, 'worklist', [...reviews, row({ key: 'old' })]);
		const switched = { name: 'switches', value: [{ at: ago(1), on: true, by: 'R. Ito' }] };
		await put(panel, 'settings', [switched]);

		await kept.tab.reload();
		await eventually(async () => !(await stored(panel, 'encounters')).some((one) => one.key === 'old'));
		expect((await stored(panel, 'encounters')).map((one) => one.key).toSorted()).toEqual([key, 'newer'].toSorted());
		expect((await stored(panel, 'decisions')).map(({ id }) => id)).toEqual(['d2']);
		expect((await stored(panel, 'worklist')).some((one) => one.key === 'old')).toBe(false);

		const worklist = await browser.context.newPage();
		await worklist.goto(extensionPage('worklist.html'));
		const trust = worklist.getByRole('region', { name: 'Trust in autonomy' });
		await trust.getByText('Your organization keeps autonomy in shadow mode here.').waitFor();
		expect(await trust.getByRole('button', { name: 'Go live' }).getAttribute('aria-disabled')).toBe('true');
		await it.set({ ...limits, mode: 'live' });
		await trust.getByRole('button', { name: 'Back to shadow' }).waitFor({ timeout: 40_000 });
	});
}, 120_000);

test('a malformed policy is reported part by part, its good parts hold, and everything starts', async () => {
	const policy = {
		reviewer: { name: '' },
		allowedOrigins: [`${pages.url}/chart`, pages.url],
		mode: 'sometimes',
		retentionDays: -1,
		adapters: [
			{ ...harbor.set, diagnosis: { field: { pattern: 'guess', field: '#a1' } } },
			{ ...harbor.set, id: 'ok' },
		],
	};
	await under(policy, async (browser, panel) => {
		const { row: note } = await read(browser, panel, pages.url + harbor.path);
		expect(note.text).toBe(harbor.text);
		const options = await browser.context.newPage();
		await options.goto(extensionPage('options.html'));
		const problems = options.getByRole('alert').locator('p');
		await problems.first().waitFor();
		expect(await problems.allTextContents()).toEqual([
			'Policy "reviewer" needs a name and a role; you will be asked instead.',
			'Policy "allowedOrigins" entry 1 is not an origin such as https://ehr.example.org.',
			'Policy "mode" is neither "shadow" nor "live"; "shadow" holds.',
			'Policy "retentionDays" is not a whole number from 1 to 3660; nothing is deleted.',
			'Policy "adapters" entry 1, diagnosis.field.pattern, is none of search, combobox, text, picker, row. This adapter is left out.',
		]);
	});
}, 120_000);

test('in the build for hospitals the policy alone grants: nobody is asked, and what is not listed is not read', async () => {
	const extension = await mkdtemp(join(tmpdir(), 'spe-managed-'));
	await cp(built, extension, { recursive: true });
	const file = join(extension, 'manifest.json');
	const manifest = JSON.parse(await readFile(file, 'utf8'));
	const wholeWeb = { host_permissions: ['https://*/*', 'http://*/*'], optional_host_permissions: undefined };
	await writeFile(file, JSON.stringify({ ...manifest, ...wholeWeb }));
	const look = async (browser: Browser, panel: Page) => {
		const tab = await browser.context.newPage();
		await tab.goto(pages.url + harbor.path);
		await browser.context.newPage().then((page) => page.goto(`${chart.url}/encounter/diabetes-follow-up`));
		await new Promise((resolve) => setTimeout(resolve, 3_000));
		const tabs = [await tabOf(panel, pages.url), await tabOf(panel, chart.url)];
		return Promise.all(tabs.map(async (tabId) => (await say(panel, 'page.describe', { tabId })).state));
	};
	try {
		await under(
			{ allowedOrigins: [pages.url], adapters: [harbor.set] },
			async (browser, panel) => expect(await look(browser, panel)).toEqual(['note', 'barred']),
			extension,
		);
		await under(
			{ mode: 'shadow' },
			async (browser, panel) => {
				expect(await look(browser, panel)).toEqual(['barred', 'barred']);
				expect(await stored(panel, 'encounters')).toEqual([]);
			},
			extension,
		);
	} finally {
		await rm(extension, { recursive: true, force: true });
	}
}, 120_000);
