import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, launch } from './browser.ts';
import { margaret } from './openmrs/people.ts';
import { type OpenMrs, serveOpenMrs } from './openmrs/serve.ts';

let openmrs: OpenMrs;
let browser: Browser;
beforeAll(async () => {
	openmrs = await serveOpenMrs();
	browser = await launch();
}, 300_000);
afterAll(async () => {
	await browser?.close();
	openmrs?.close();
});

test('the chart opens and offers its Visit note form', async () => {
	const tab = await browser.context.newPage();
	await tab.goto(openmrs.chart(margaret));
	await tab.getByRole('button', { name: 'Visit note' }).click();
	await tab.locator('#additionalNote').waitFor();
	expect(await tab.getByText('100GEJ').first().isVisible()).toBe(true);
});
