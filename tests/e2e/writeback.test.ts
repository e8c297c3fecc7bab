import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Body } from '../../messaging/catalogue.ts';
import type { EncounterRow } from '../../storage/schema.ts';
import { type Browser, stage } from './browser.ts';
import { type Reading, read } from './chart.ts';
import { chart, dictionary, framed } from './fields/chart.ts';
import { combobox } from './fields/combobox.ts';
import { native } from './fields/native.ts';
import { popup, submitting } from './fields/picker.ts';
import { grid } from './fields/row.ts';
import { coded, slow, untold } from './fields/search.ts';
import { area, stubborn, text } from './fields/text.ts';
import { type Pages, servePages } from './pages.ts';
import { say, sayToPage } from './say.ts';

const bare = chart('<p>No field here</p>');
const nobody = chart('<label for="dx">Diagnosis</label> <input id="dx">', '', '<header>Inbox</header>');
const two = chart('<label for="dx">Diagnosis</label> <input id="dx">').replace(
	'<form',
	'<aside>MRN <b>88-001</b></aside><form',
);
const all = {
	coded,
	slow,
	untold,
	combobox,
	text,
	area,
	stubborn,
	popup,
	submitting,
	grid,
	native,
	around: framed(coded),
	bare,
	nobody,
	two,
};

let browser: Browser;
let pages: Pages;
let panel: Page;
stage(
	() => servePages(Object.fromEntries(Object.entries(all).map(([name, html]) => [`/${name}`, html]))),
	async (set) => {
		({ browser, served: pages } = set);
		panel = await browser.panel();
	},
);

const open = (name: keyof typeof all) => read(browser, panel, `${pages.url}/${name}`);

const expected = ({ textHash, address, identity, patient, dateSeen, dateOfService }: EncounterRow) => ({
	textHash,
	address,
	identity: identity ?? {},
	...(patient?.birthDate ? { birthDate: patient.birthDate } : {}),
	...(dateSeen ? { dateOfService } : {}),
});

function write(
	{ tabId, row, frameId = 0 }: Reading & { frameId?: number },
	code: string,
	more: Partial<Body<'code.write'>> = {},
) {
	const title = dictionary.find(([one]) => one === code)?.[1] ?? code;
	return sayToPage(panel, { tabId, frameId }, 'code.write', {
		code,
		title,
		first: false,
		expects: expected(row),
		...more,
	});
}

const written = { outcome: 'written' };
const chips = (tab: Page) => tab.locator('.chip').allTextContents();
const field = (tab: Page) => tab.locator('#dx').inputValue();
const sent = (tab: Page) => tab.evaluate(() => (window as { submitted?: boolean }).submitted ?? false);

test('async search: of two codes that begin alike the exact one is chosen, once, and nothing is sent', async () => {
	const reading = await open('coded');
	expect(await write(reading, 'E11.9')).toEqual(written);
	expect(await write(reading, 'I44.2')).toEqual(written);
	expect(await write(reading, 'E11.9')).toEqual({ outcome: 'already-there' });
	expect(await chips(reading.tab)).toEqual([
		'E11.9 Type 2 diabetes mellitus without complications',
		'I44.2 Complete atrioventricular block',
	]);
	expect(await sent(reading.tab)).toBe(false);
});

test('a code that the dictionary does not have is not found, and the field is left as it was', async () => {
	const reading = await open('coded');
	expect(await write(reading, 'E11.6', { title: 'Diabetes with other complications' })).toEqual({
		outcome: 'not-found',
	});
	expect(await write(reading, 'Z99.89', { title: 'Dependence on machines' })).toEqual({ outcome: 'not-found' });
	expect(await chips(reading.tab)).toEqual([]);
	expect(await field(reading.tab)).toBe('');
});

test('two wordings of one code: the title decides, and where it does not a person does', async () => {
	const reading = await open('coded');
	expect(await write(reading, 'J20.9')).toEqual(written);
	expect(await chips(reading.tab)).toEqual(['J20.9 Acute bronchitis, unspecified']);
	expect(await write(reading, 'M54.50', { title: 'Low back pain, unspecified' })).toEqual({
		outcome: 'needs-you',
		why: 'several-options',
	});
});

test('a list without codes: by exact title, else it needs a person', async () => {
	const reading = await open('untold');
	expect(await write(reading, 'I10')).toEqual(written);
	expect(await chips(reading.tab)).toEqual(['Essential (primary) hypertension']);
	expect(await write(reading, 'E11.8', { title: 'Type 2 diabetes' })).toEqual({
		outcome: 'needs-you',
		why: 'no-exact-option',
	});
	expect(await chips(reading.tab)).toHaveLength(1);
});

test('combobox with a list at the end of the body', async () => {
	const reading = await open('combobox');
	expect(await write(reading, 'E11.9')).toEqual(written);
	expect(await field(reading.tab)).toBe('E11.9 - Type 2 diabetes mellitus without complications');
	expect(await write(reading, 'I10')).toEqual({ outcome: 'needs-you', why: 'field-taken' });
	expect(await field(reading.tab)).toMatch(/^E11\.9 /);
});

test('the browser’s own list', async () => {
	const reading = await open('native');
	expect(await write(reading, 'E11.8', { title: 'Type 2 diabetes' })).toEqual({ outcome: 'not-found' });
	expect(await write(reading, 'E11.9')).toEqual(written);
	expect(await reading.tab.locator('#dx option:checked').textContent()).toMatch(/\(E11\.9\)$/);
	expect(await write(reading, 'I10')).toEqual({ outcome: 'needs-you', why: 'field-taken' });
});

test('plain field: behind what stands there; what does not fit, or is not kept, is told', async () => {
	const reading = await open('text');
	for (const code of ['E11.9', 'I10']) expect(await write(reading, code)).toEqual(written);
	expect(await field(reading.tab)).toBe('Z00.00; E11.9; I10');
	const full = 'A'.repeat(38);
	await reading.tab.locator('#dx').fill(full);
	expect(await write(reading, 'J20.9')).toEqual({ outcome: 'needs-you', why: 'not-kept' });
	expect(await field(reading.tab)).toBe(full);
	expect(await write(await open('stubborn'), 'I10')).toEqual({ outcome: 'needs-you', why: 'not-kept' });
});

test('a box for diagnoses beside the note takes one after the other', async () => {
	const reading = await open('area');
	for (const code of ['E11.9', 'I10']) expect(await write(reading, code)).toEqual(written);
	expect(await field(reading.tab)).toBe('E11.9\nI10');
});

test('read-only field with a picker: searched, selected, closed', async () => {
	const reading = await open('popup');
	expect(await write(reading, 'Z99.89', { title: 'Dependence on machines' })).toEqual({ outcome: 'not-found' });
	expect(await reading.tab.getByRole('dialog').count()).toBe(0);
	expect(await write(reading, 'E11.9')).toEqual(written);
	expect(await field(reading.tab)).toBe('E11.9');
	expect(await reading.tab.getByRole('dialog').count()).toBe(0);
});

test('a button that would send the form is not pressed', async () => {
	const reading = await open('submitting');
	expect(await write(reading, 'E11.9')).toEqual({ outcome: 'needs-you', why: 'not-pressed' });
	expect(await sent(reading.tab)).toBe(false);
});

test('a note in a frame: the banner and the field around it are read and written', async () => {
	const reading = await open('around');
	expect(reading.row.identity).toEqual({ patientId: '77-120', name: 'Ada Fernwood' });
	const state = await say(panel, 'page.describe', { tabId: reading.tabId });
	const frameId = state.state === 'note' ? state.frameId : 0;
	expect(frameId).toBeGreaterThan(0);
	expect(await write({ ...reading, frameId }, 'E11.9')).toEqual(written);
	expect(await chips(reading.tab)).toEqual(['E11.9 Type 2 diabetes mellitus without complications']);
});

test('grid: the empty row first, then rows that are added', async () => {
	const reading = await open('grid');
	for (const code of ['E11.9', 'I10']) expect(await write(reading, code)).toEqual(written);
	const cells = reading.tab.locator('tbody input');
	expect(await cells.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual(['E11.9', 'I10']);
	expect(await reading.tab.locator('tbody tr').first().textContent()).toContain('without complications');
	expect(await write(reading, 'I10')).toEqual({ outcome: 'already-there' });
});

test.each([
	['bare', { outcome: 'needs-you', why: 'no-field' }],
	['nobody', { outcome: 'refused', why: 'no-identity' }],
	['two', { outcome: 'refused', why: 'two-patients' }],
] as const)('%s: nothing is written', async (name, answer) => {
	const reading = await open(name);
	expect(await write(reading, 'I10')).toEqual(answer);
});

test('another patient in the middle of writing: refused, and nothing is chosen', async () => {
	const reading = await open('slow');
	const answer = write(reading, 'E11.9');
	await reading.tab.waitForFunction(() => (document.querySelector('#dx') as HTMLInputElement).value === 'E11.9');
	await reading.tab.locator('#mrn').evaluate((element) => {
		element.textContent = '90-555';
	});
	expect(await answer).toEqual({ outcome: 'refused', why: 'other-patient' });
	expect(await chips(reading.tab)).toEqual([]);
});

test('another name, birth date, encounter, date or note than was reviewed is refused', async () => {
	const reading = await open('coded');
	const { row } = reading;
	const was = expected(row);
	const refusals = [
		[{ identity: { ...was.identity, name: 'Ben Fernwood' } }, 'other-patient'],
		[{ birthDate: '1990-04-03' }, 'other-patient'],
		[{ identity: { ...was.identity, patientId: undefined } }, 'no-identity'],
		[{ identity: { ...was.identity, encounterId: 'V-2' } }, 'other-encounter'],
		[{ address: 'elsewhere' }, 'other-encounter'],
		[{ textHash: 'another text' }, 'note-changed'],
	] as const;
	for (const [change, why] of refusals)
		expect(await write(reading, 'I10', { expects: { ...was, ...change } })).toEqual({ outcome: 'refused', why });
	await reading.tab.locator('#note').press('End');
	await reading.tab.keyboard.type(' Now with chest pain.');
	expect(await write(reading, 'I10')).toEqual({ outcome: 'refused', why: 'note-changed' });
	expect(await chips(reading.tab)).toEqual([]);
});

test('two at once: the second is told to wait', async () => {
	const reading = await open('slow');
	const [first, second] = await Promise.all([write(reading, 'E11.9'), write(reading, 'I10')]);
	expect([first, second]).toEqual([written, { outcome: 'refused', why: 'busy' }]);
});
