import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { type Browser, stage } from './browser.ts';
import { codesIn, panelBeside, rowsIn, shownIn } from './chart.ts';
import { press, tabTo } from './keys.ts';
import { concepts } from './openmrs/concepts.ts';
import { margaret, oswin } from './openmrs/people.ts';
import { type OpenMrs, serveOpenMrs } from './openmrs/serve.ts';
import { mirrored } from './page-dom.ts';
import { tabOf } from './say.ts';
import { eventually, stored } from './stored.ts';

const note = [
	'Patient seen for follow up, feels well. Walks daily. Denies chest pain.',
	'Assessment and plan:',
	'1. Type 2 diabetes mellitus without complications. A1c 6.9. Continue diet and walking.',
	'2. Essential hypertension. BP 128/78. Continue lisinopril.',
	'3. Mixed hyperlipidemia. Continue atorvastatin, lipids in three months.',
].join('\n');

let openmrs: OpenMrs;
let browser: Browser;
stage(
	serveOpenMrs,
	(set) => {
		({ browser, served: openmrs } = set);
	},
	{ wait: 300_000 },
);
afterEach(() => {
	openmrs.posted.length = 0;
});

/** The Visit note form of a patient, with the note typed into it. */
async function typed(person = margaret): Promise<Page> {
	const tab = await browser.context.newPage();
	await tab.goto(openmrs.chart(person));
	await tab.getByRole('button', { name: 'Visit note' }).click();
	await tab.locator('#additionalNote').click();
	await tab.keyboard.insertText(note);
	return tab;
}

/** The panel beside the form, the reviewer introduced, the note read and coded. */
async function reviewBeside(tab: Page): Promise<{ panel: Page; tabId: number }> {
	const asking = await browser.panel();
	const tabId = await tabOf(asking, tab.url().split('/patient/')[0] ?? '');
	await asking.close();
	return { panel: await panelBeside(browser, tabId), tabId };
}

/** Accepts every suggestion, from the first to the last. */
async function acceptAll(panel: Page): Promise<readonly string[]> {
	const codes = await rowsIn(panel).locator('.code').allTextContents();
	await panel.keyboard.press('Home');
	for (const _ of codes) await panel.keyboard.press('a');
	await panel.locator('.progress.complete').waitFor();
	return codes;
}

/** Code and outcome of each line, once all is done. */
async function receipts(panel: Page): Promise<Readonly<Record<string, string>>> {
	await panel.locator('.receipts[aria-busy="false"]').waitFor({ timeout: 40_000 });
	const lines = await panel
		.locator('.receipts li')
		.evaluateAll((items) =>
			items.map((item) => [item.querySelector('.code')?.textContent ?? '', item.className] as const),
		);
	return Object.fromEntries(lines);
}

const idOf = (name: string) => concepts.find(({ display }) => display.startsWith(name))?.uuid;

test('a typed note is read with patient and painted; accepted codes are chosen in the form and saved by the user', async () => {
	const tab = await typed();
	const { panel, tabId } = await reviewBeside(tab);
	const row = await shownIn(panel, tabId);
	expect(row.text).toBe(note);
	expect(row.identity).toEqual({ name: 'Margaret Testcase', patientId: margaret.number });
	expect(row.patient).toEqual({ birthDate: margaret.birthDate, sex: 'female' });

	await panel.keyboard.press('Home');
	const painted = await eventually(async () => {
		const { marks } = await mirrored(browser, tab);
		return marks.length > 0 && marks.map(({ words }) => words).join(' ');
	});
	expect(painted).toContain('Type 2 diabetes mellitus without complications');

	const codes = await acceptAll(panel);
	expect(codes.slice(0, 3)).toEqual(['E11.9', 'I10', 'E78.2']);
	await panel.keyboard.press('w');
	const done = await receipts(panel);
	expect(done).toMatchObject({ 'E11.9': 'written', I10: 'written', 'E78.2': 'written' });
	expect(openmrs.posted).toEqual([]);
	expect(await tab.locator('form .cds--tag--red').allTextContents()).toEqual([
		'Type 2 diabetes mellitus without complications (E11.9)',
	]);
	expect(await tab.locator('form .cds--tag--blue').allTextContents()).toEqual([
		'Essential (primary) hypertension (I10)',
		'Mixed hyperlipidemia',
	]);

	await panel.keyboard.press('w');
	await eventually(async () => (await receipts(panel))['E78.2'] === 'already-there', 40_000);
	expect(await receipts(panel)).toMatchObject({ 'E11.9': 'already-there', I10: 'already-there' });
	expect(await tab.locator('form .cds--tag').count()).toBe(3);

	await tab.getByRole('button', { name: 'Save and close' }).click();
	const saved = await eventually(async () => openmrs.posted.length >= 4 && openmrs.posted);
	const [encounter, ...diagnoses] = saved.filter(({ path }) => /encounter$|patientdiagnoses$/.test(path));
	expect(encounter?.body).toMatchObject({ patient: margaret.id, obs: [{ value: note }] });
	// The form sends its diagnoses side by side: those of one rank come in any order.
	expect(diagnoses).toHaveLength(3);
	expect(diagnoses.map(({ body }) => body)).toEqual(
		expect.arrayContaining(
			[
				[idOf('Type 2 diabetes mellitus without'), 1],
				[idOf('Essential (primary)'), 2],
				[idOf('Mixed hyperlipidemia'), 2],
			].map(([coded, rank]) => expect.objectContaining({ patient: margaret.id, diagnosis: { coded }, rank })),
		),
	);
	const log = await eventually(async () => {
		const written = (await stored(panel, 'audit')).filter(({ what }) => what === 'written');
		return written.length === 2 * Object.keys(done).length && written.slice(0, written.length / 2);
	});
	expect(log.map(({ details, who, key }) => [details, who.name, key])).toEqual(
		Object.entries(done).map(([code, outcome]) => [expect.objectContaining({ code, outcome }), 'R. Ito', row.key]),
	);
}, 150_000);

test('another patient in the same tab closes the review; the old one cannot be written into the new chart', async () => {
	const tab = await typed();
	const { panel, tabId } = await reviewBeside(tab);
	const before = await shownIn(panel, tabId);
	await acceptAll(panel);
	await tab.goto(openmrs.chart(oswin));
	await tab.getByRole('button', { name: 'Visit note' }).click();
	await tab.locator('#additionalNote').click();
	await tab.keyboard.insertText(note);
	const after = await eventually(async () => {
		const row = await shownIn(panel, tabId);
		return row.key !== before.key && row;
	});
	expect(after.identity).toEqual({ name: 'Oswin Probelauf', patientId: oswin.number });
	await panel.getByRole('heading', { name: 'Oswin Probelauf' }).waitFor();
	await rowsIn(panel).first().waitFor();
	expect(await panel.locator('.row.accepted, .marker.accepted').count()).toBe(0);
	await panel.keyboard.press('w');
	await panel.getByText('No code is accepted yet').waitFor();
	expect(await tab.locator('form .cds--tag').count()).toBe(0);
}, 150_000);

test('by keyboard alone: the form is opened and written, codes accepted, rejected, taken back and written into it', async () => {
	const tab = await browser.context.newPage();
	await tab.goto(openmrs.chart(oswin)); // its decisions are of no earlier test
	await tab.getByRole('button', { name: 'Visit note' }).waitFor();
	await tabTo(tab, /^Visit note$/);
	await press(tab, 'Enter');
	await tab.locator('#additionalNote').waitFor();
	await tabTo(tab, /write.*note|additionalNote|clinical note/i);
	await tab.keyboard.insertText(note);
	const { panel } = await reviewBeside(tab);
	const codes = await codesIn(panel);
	const shown = (...decided: readonly string[]) =>
		expect
			.poll(() => rowsIn(panel).evaluateAll((all) => all.map(({ className }) => className.replace('row ', ''))), {
				timeout: 10_000,
			})
			.toEqual([...decided, ...codes.slice(decided.length).map(() => 'open')]);
	await press(panel, 'Home', 'a', 'r', '2');
	await shown('accepted', 'rejected');
	await press(panel, 'u');
	await shown('accepted');
	await press(panel, 'u');
	await shown();
	await press(panel, 'Home', 'a', 'a', 'r', '2');
	await shown('accepted', 'accepted', 'rejected');
	await press(panel, 'w');
	expect(await receipts(panel)).toEqual({ [codes[0] ?? '']: 'written', [codes[1] ?? '']: 'written' });
	await tabTo(panel, /^Close$/);
	await press(panel, 'Enter');
	await panel.locator('.receipts').waitFor({ state: 'detached' });
	expect(await tab.locator('form .cds--tag').count()).toBe(2);
	await press(panel, 'u');
	await shown('accepted', 'accepted');
	expect(openmrs.posted).toEqual([]);
	await tabTo(tab, /^Save and close$/);
	await press(tab, 'Enter');
	await eventually(async () => openmrs.posted.length >= 3);
}, 150_000);
