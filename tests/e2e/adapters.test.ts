import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { shipped } from '../../entrypoints/ehr.content/sites/sites.ts';
import { framed, generic } from './adapters/generic.ts';
import { harbor } from './adapters/harbor.ts';
import type { AdapterPage } from './adapters/page.ts';
import { type Browser, extensionPage, stage } from './browser.ts';
import { read } from './chart.ts';
import { type Pages, servePages } from './pages.ts';
import { put } from './stored.ts';

const all: readonly AdapterPage[] = [generic, framed, harbor];
/** Tried against the EHR itself, which is worth more than a page of ours. */
const elsewhere = ['openmrs'];

let browser: Browser;
let pages: Pages;
let panel: Page;
stage(
	() => servePages(Object.fromEntries(all.map(({ path, html }) => [path, html]))),
	async (set) => {
		({ browser, served: pages } = set);
		panel = await browser.panel();
	},
);

/** As the background keeps it; that it comes from IT's own file is shown in `policy.test.ts`. */
const setPolicy = (value: unknown) => put(panel, 'settings', [{ name: 'policy', value }]);

test.each(all)('$id at $path: note, patient, encounter and date are read', async ({ set, path, text, reads }) => {
	await setPolicy({ adapters: set ? [{ id: 'Broken One' }, set] : [] });
	const { row } = await read(browser, panel, pages.url + path);
	expect(row.text).toBe(text);
	expect(row).toMatchObject(reads);
	expect(row.identity).toEqual(reads.identity);
});

test('every adapter that ships has a page that shows it at work', () => {
	const shown = [...all.map(({ id }) => id), ...elsewhere];
	expect(shipped.map(({ id }) => id).filter((id) => !shown.includes(id))).toEqual([]);
});

test('a malformed policy is reported in the options and stops nothing', async () => {
	const options = await browser.context.newPage();
	await options.addInitScript(
		(value) => {
			chrome.storage.managed.get = (async () => value) as typeof chrome.storage.managed.get;
		},
		{ reviewer: { name: 'R. Ito', role: 'Coder' }, adapters: [{ ...harbor.set, note: [{ selector: '#a[' }] }] },
	);
	await options.goto(extensionPage('options.html'));
	const alert = options.getByRole('alert');
	await alert.waitFor();
	expect(await alert.textContent()).toBe(
		'Policy "adapters" entry 1, note.0.selector, is not a CSS selector. This adapter is left out.',
	);
	expect(await options.getByRole('heading', { name: 'Sites it may read' }).isVisible()).toBe(true);
});
