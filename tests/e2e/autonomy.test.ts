import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../storage/audit.ts';
import { verifyFile } from '../../storage/audit-file.ts';
import { axeFaults, dropFiles, flawless, plainLines, plainNote, rewrite } from './autonomy.ts';
import { type Browser, extensionPage, launch } from './browser.ts';
import { counts, eventually, stored } from './stored.ts';
import { importFiles, noteLines, openWorklist } from './worklist.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launch();
	page = await openWorklist(browser);
}, 60_000);
afterAll(() => browser?.close());

const row = async (id: string) => (await stored(page, 'worklist')).find(({ ids }) => ids === id);
const idle = () => eventually(async () => (await counts(page)).jobs === 0, 60_000);
/** The log has taken in all that happened. */
const logged = async () => {
	await eventually(async () => (await stored(page, 'outbox')).length === 0, 20_000);
	return (await stored(page, 'audit')).toSorted((a, b) => a.seq - b.seq);
};
const visit = (place: string) => page.evaluate((hash) => Object.assign(location, { hash }), place);
const written = async (download: Download) => readFile(await download.path(), 'utf8');
const named = async (download: Download) => ({ name: download.suggestedFilename(), text: await written(download) });

describe('files in', () => {
	test('dropped: notes are coded, a broken one becomes a row that says why, the others go on', async () => {
		await dropFiles(
			page,
			{ name: 'one.txt', text: plainNote(1) },
			{ name: 'broken.json', text: '{"resourceType": "Bundle", "ent' },
			{ name: 'three.ndjson', text: noteLines(3, 900) },
		);
		await eventually(async () => (await counts(page)).encounters === 4, 30_000);
		await idle();
		const rows = await stored(page, 'worklist');
		expect(rows.filter(({ state }) => state === 'review' || state === 'ready')).toHaveLength(4);
		expect(rows.filter(({ state }) => state === 'unreadable')).toMatchObject([{ label: 'broken.json' }]);
		await page.getByText('broken.json').first().waitFor();
		expect(await page.getByText('It is not valid JSON').count()).toBeGreaterThan(0);
	}, 90_000);
	test('picked: the same, and what is there already is not taken twice', async () => {
		await importFiles(
			page,
			{ name: 'more.ndjson', text: `${noteLines(1, 900)}\n{"id": 7\n${noteLines(1, 950)}` },
			{ name: 'broken.xml', text: '<ClinicalDocument xmlns="urn:hl7-org:v3"><title>' },
		);
		await eventually(async () => (await row('E950'))?.state, 30_000);
		// The files are read side by side: the broken one may come after the note.
		await eventually(async () => (await stored(page, 'worklist')).some(({ label }) => label === 'broken.xml'), 30_000);
		await idle();
		expect((await counts(page)).encounters).toBe(5);
		const unread = (await stored(page, 'worklist')).filter(({ state }) => state === 'unreadable');
		expect(unread.map(({ label }) => label)).toEqual(expect.arrayContaining(['broken.json', 'broken.xml']));
		for (const { error } of unread) expect(error?.length).toBeGreaterThan(10);
	}, 90_000);
});

describe('by keyboard alone', () => {
	const press = async (...keys: readonly string[]) => {
		for (const key of keys) await page.keyboard.press(key);
	};
	const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
	/** Tab until something with these words has the focus. */
	const tabTo = async (words: string) => {
		for (let tries = 0; tries < 80; tries++) {
			if ((await focused()).startsWith(words)) return;
			await press('Tab');
		}
		throw new Error(`Tab never comes to ${words}`);
	};
	test('find, open, replay, decide, export, and back', async () => {
		await page.reload();
		await page.getByRole('search').waitFor();
		await press('/');
		await page.keyboard.type('E950');
		await press('Enter', 'Enter');
		await page.locator('.row').first().waitFor();
		await press('v');
		await page.getByText('The same codes, evidence and findings.').waitFor();
		await press('Escape');
		const codes = await page.locator('.row .code').count();
		await press('Home');
		for (let at = 0; at < codes; at++) {
			await press('a');
			await page.waitForTimeout(200);
		}
		await page.getByText('All decided: finalised').waitFor();
		const [download] = await Promise.all([page.waitForEvent('download'), press('s', 'Enter')]);
		expect(JSON.parse(await written(download))).toMatchObject({ resourceType: 'Bundle', type: 'transaction' });
		await press('Escape', 'b');
		await page.getByRole('search').waitFor();
		expect(await row('E950')).toMatchObject({ state: 'reviewed', exact: true });
		const replays = (await logged()).filter(({ what }) => what === 'replayed');
		expect(replays).toMatchObject([{ who: { name: 'R. Ito' }, details: { same: true, differs: [] } }]);
	}, 60_000);
	test('the pages, the policy and the log are reached by Tab', async () => {
		await tabTo('Dashboard');
		await press('Enter');
		await page.waitForURL(/#\/dashboard$/);
		await tabTo('Autonomy');
		await press('Enter');
		await tabTo('Verify');
		await press('Enter');
		await page.getByText('The log is whole').waitFor();
		await tabTo('Worklist');
		await press('Enter');
		await page.getByRole('search').waitFor();
	}, 60_000);
});

describe('files out', () => {
	const exported = async (kind: string) => {
		await page.getByRole('button', { name: 'Export' }).first().click();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: kind }).click(),
		]);
		await page.getByText('1 encounter written to your downloads.').waitFor();
		await page.keyboard.press('Escape');
		return named(download);
	};
	test('FHIR, 837P and CSV hold what a person decided and nothing else', async () => {
		await visit('#/');
		await page.locator('input[type=search]').fill('');
		await page.getByRole('button', { name: /^Choose all/ }).click();
		const { codes = [] } = (await row('E950')) ?? {};
		const fhir = await exported('FHIR');
		const conditions = JSON.parse(fhir.text).entry.filter(
			({ resource }: { resource: { resourceType: string } }) => resource.resourceType === 'Condition',
		);
		expect(conditions).toHaveLength(codes.length);
		const hi = await exported('837P');
		expect(hi.text).toContain(`ABK:${codes[0]?.replace('.', '')}`);
		const csv = await exported('CSV');
		expect(csv.text.trim().split(/\r?\n/)).toHaveLength(codes.length + 1);
		for (const { name } of [fhir, hi, csv]) expect(name).toMatch(/^codes-\d{4}-\d\d-\d\d\./);
		await page.getByRole('button', { name: /^Choose none/ }).click();
		expect((await logged()).filter(({ what }) => what === 'exported').length).toBeGreaterThanOrEqual(3);
	}, 60_000);
});

describe('the audit log', () => {
	const verify = async () => {
		await page.getByRole('button', { name: 'Verify' }).click();
		const said = page.locator('#audit ~ .line [role=status]');
		await eventually(async () => /The log is/.test((await said.textContent()) ?? ''));
		return (await said.textContent()) ?? '';
	};
	/** Undoes each change by putting back what was there. */
	test('a changed, a deleted, two swapped entries and a cut-off tail are each found', async () => {
		await visit('#/settings');
		const whole = async () => {
			await logged();
			expect(await verify()).toMatch(/The log is whole/);
			return logged();
		};
		const seen = async (says: RegExp) => {
			await logged();
			await page.reload();
			expect(await verify()).toMatch(says);
		};
		let log = await whole();
		const [third, fourth, fifth] = log.slice(2, 5);
		if (!third || !fourth || !fifth) throw new Error('the log is too short');
		await rewrite(page, 'audit', { put: [{ ...third, who: { name: 'Somebody', role: '' } }] });
		await seen(/not whole.*3/);
		await rewrite(page, 'audit', { put: [third], remove: [fourth.seq] });
		await seen(/not whole.*4/);
		await rewrite(page, 'audit', {
			put: [
				{ ...fifth, seq: fourth.seq },
				{ ...fourth, seq: fifth.seq },
			],
		});
		await seen(/not whole.*4/);
		await rewrite(page, 'audit', { put: [fourth, fifth] });
		log = await whole();
		await rewrite(page, 'audit', { remove: log.slice(-2).map(({ seq }) => seq) });
		await seen(/not whole/);
		await rewrite(page, 'audit', { put: log.slice(-2) });
		await whole();
	}, 90_000);
	test('its export proves itself', async () => {
		await visit('#/settings');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Export' }).click(),
		]);
		const { name, text } = await named(download);
		expect(name).toMatch(/^audit-.*\.ndjson$/);
		expect(await verifyFile(text, sha256)).toMatchObject({ ok: true });
		const cut = text.trim().split('\n').slice(0, -1).join('\n');
		expect(await verifyFile(cut, sha256)).toMatchObject({ ok: false, fault: { kind: 'cut-off' } });
	}, 60_000);
});

describe('axe finds nothing', () => {
	test.each(['worklist.html#/', 'worklist.html#/dashboard', 'worklist.html#/settings', 'options.html'])(
		'%s',
		async (place) => {
			const other = await browser.context.newPage();
			await other.goto(extensionPage(place));
			await other.getByRole('heading').first().waitFor();
			await other.waitForTimeout(500);
			expect(await axeFaults(other)).toEqual([]);
			await other.close();
		},
		60_000,
	);
	test('an open encounter', async () => {
		const { key = '' } = (await row('E900')) ?? {};
		await visit(`#/encounter/${key}`);
		await page.locator('.row').first().waitFor();
		expect(await axeFaults(page)).toEqual([]);
	}, 60_000);
});

describe('live mode', () => {
	const policy = async (values: Readonly<Record<string, string>>) => {
		await visit('#/settings');
		for (const [label, value] of Object.entries(values)) await page.getByLabel(label, { exact: true }).fill(value);
		await page.getByRole('button', { name: 'Save policy' }).click();
		await page.getByText('Saved.').waitFor();
	};
	const strip = (on: Page) => on.getByRole('region', { name: 'Trust in autonomy' });
	const state = async (id: string) => (await row(id))?.state;
	const coded = (id: string) => eventually(async () => /ready|review|finalised/.test((await state(id)) ?? ''), 60_000);
	/** What the queue knows of the site is some seconds old. */
	const settle = () => page.waitForTimeout(6_000);
	test('is not offered before it is earned, and a looser policy only marks what would go', async () => {
		await page.reload();
		await visit('#/');
		expect(await strip(page).getByRole('button', { name: 'Go live' }).getAttribute('aria-disabled')).toBe('true');
		await policy({
			'Least confidence of a code': '0',
			'Least confidence of the whole code set': '0',
			'Reviews that a code needs': '0',
			'Audit one encounter in': '0',
		});
		await visit('#/');
		await importFiles(page, { name: 'shadow.ndjson', text: plainLines(1, 100) });
		await coded('P100');
		expect(await state('P100')).toBe('ready');
	}, 90_000);
	test('earned and switched on: confident encounters go without a person, and the log says so', async () => {
		await visit('#/');
		await rewrite(page, 'worklist', { put: flawless(120) });
		await page.reload();
		await strip(page).getByRole('button', { name: 'Go live' }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Go live' }).click();
		await strip(page).getByText('Live mode', { exact: true }).waitFor();
		await settle();
		await importFiles(page, { name: 'live.ndjson', text: plainLines(3, 200) });
		for (const id of ['P200', 'P201', 'P202']) await coded(id);
		expect(await Promise.all(['P200', 'P201', 'P202'].map(state))).toEqual(['finalised', 'finalised', 'finalised']);
		expect(await state('P100')).toBe('ready');
		const gone = (await logged()).filter(({ what }) => what === 'finalised');
		expect(gone).toHaveLength(3);
		expect(gone[0]).toMatchObject({
			who: { name: 'Second Pair of Eyes' },
			details: { decision: 'auto', mode: 'live' },
		});
	}, 120_000);
	test('falls back by itself when reviewers find faults, and nothing goes alone after it', async () => {
		for (const id of ['P200', 'P201', 'P202']) {
			await visit(`#/encounter/${(await row(id))?.key}`);
			await page.locator('.row').first().waitFor();
			const codes = await page.locator('.row .code').count();
			await page.keyboard.press('Home');
			for (let at = 0; at < codes; at++) {
				await page.keyboard.press('r');
				await page.keyboard.press('Enter');
				await page.waitForTimeout(300);
			}
			await eventually(async () => (await state(id)) === 'reviewed');
		}
		await visit('#/');
		await strip(page).getByText('Fallen back', { exact: true }).waitFor();
		expect((await logged()).filter(({ what }) => what === 'fell-back')).toHaveLength(1);
		await settle();
		await importFiles(page, { name: 'after.ndjson', text: plainLines(1, 300) });
		await coded('P300');
		expect(await state('P300')).not.toBe('finalised');
		expect(await strip(page).getByRole('button', { name: 'Go live' }).getAttribute('aria-disabled')).toBe('true');
	}, 120_000);
});
