import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { serve } from '../../sample/serve.ts';
import type { Act } from '../../storage/schema.ts';
import { type Browser, extensionPage, stage } from './browser.ts';
import { codesIn, read, rowsIn } from './chart.ts';
import { focusedIn, press, tabTo } from './keys.ts';
import { highlighted } from './page-dom.ts';
import { eventually, stored } from './stored.ts';

let browser: Browser;
let chart: Awaited<ReturnType<typeof serve>>;
stage(serve, (set) => {
	({ browser, served: chart } = set);
});

const acts = (panel: Page, count: number): Promise<readonly Act[]> =>
	eventually(async () => {
		const all = (await stored(panel, 'decisions')).map(({ act }) => act);
		return all.length === count && all;
	});

test('a coder reviews the sample chart without a mouse, from saying who they are to the last undo', async () => {
	const asking = await browser.panel();
	const { tab, tabId } = await read(browser, asking, `${chart.url}/encounter/diabetes-follow-up`);
	await asking.close();
	const panel = await browser.context.newPage();
	await panel.setViewportSize({ width: 380, height: 900 });
	await panel.goto(extensionPage(`sidepanel.html?tab=${tabId}`));
	await panel.getByRole('heading', { name: 'Who reviews here?' }).waitFor();
	expect(await focusedIn(panel)).toBe('Name');
	await panel.keyboard.type('R. Ito');
	await press(panel, 'Tab', 'ArrowDown', 'Tab', 'Enter');
	await rowsIn(panel).first().waitFor();
	const [first = '', second = '', third = ''] = await codesIn(panel);
	const current = () => rowsIn(panel).locator('xpath=self::*[@aria-selected="true"]').locator('.code').textContent();

	await press(panel, 'ArrowDown', 'Home');
	await eventually(async () => (await current()) === first);
	await eventually(async () => (await highlighted(tab)).length > 0);
	await press(panel, 'a');
	await eventually(async () => (await current()) === second);

	await press(panel, 'r');
	await panel.getByRole('dialog', { name: `Reject ${second}` }).waitFor();
	await press(panel, 'Escape');
	await panel.getByRole('dialog').waitFor({ state: 'detached' });
	await press(panel, 'r');
	await panel.getByRole('dialog').waitFor();
	await tabTo(panel, /^Another reason$/);
	await panel.keyboard.type('Coded at the last visit');
	await press(panel, 'Enter');
	await eventually(async () => (await current()) === third);

	await press(panel, 'e');
	await panel.getByRole('combobox').waitFor();
	await panel.keyboard.type('Z79.4');
	await panel.locator('.hit .code', { hasText: /^Z79\.4$/ }).waitFor();
	await press(panel, 'Enter');
	await acts(panel, 3);
	await press(panel, 'u');
	await acts(panel, 4);
	await press(panel, 'u');
	const log = await acts(panel, 5);
	expect(log.map(({ kind }) => kind)).toEqual(['accept', 'reject', 'replace', 'undo', 'undo']);
	expect(log[1]).toMatchObject({ code: second, reason: 'Coded at the last visit' });
	const by = (await stored(panel, 'decisions')).map(({ by: who }) => who);
	expect(by[0]).toEqual({ name: 'R. Ito', role: 'Auditor' });
	await eventually(async () => !(await rowsIn(panel).nth(1).getAttribute('class'))?.includes('rejected'));
	expect(await rowsIn(panel).first().getAttribute('class')).toContain('accepted');

	await press(panel, '?');
	await panel.getByRole('dialog', { name: /Keyboard/ }).waitFor();
	await press(panel, 'Escape', 'd');
	await panel.locator('[aria-expanded="true"]').first().waitFor();
	for (const name of [/^Accept/, /^Reject/, /^Replace/, /^Add/, /^Undo/, /^Copy/]) await tabTo(panel, name);
});
