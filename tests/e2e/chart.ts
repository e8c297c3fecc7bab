import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { EncounterRow } from '../../storage/schema.ts';
import { type Browser, extensionPage } from './browser.ts';
import { say, tabOf } from './say.ts';
import { eventually, stored } from './stored.ts';

export interface Sample {
	readonly id: string;
	readonly kind: 'rendered' | 'textarea' | 'contenteditable' | 'sections';
	readonly date: string;
	readonly born: string;
	readonly sex: string;
	readonly mrn: string;
}

const page = new URL('../../sample/page/', import.meta.url);

export const samples: readonly Sample[] = JSON.parse(await readFile(new URL('encounters.json', page), 'utf8'));
export const source = (id: string) => readFile(new URL(`notes/${id}.txt`, page), 'utf8');
export const firstOf = (kind: Sample['kind']) => samples.find((sample) => sample.kind === kind)?.id ?? '';

export interface Reading {
	readonly tab: Page;
	readonly tabId: number;
	readonly row: EncounterRow;
}

/** Opens an encounter of the sample chart and waits until it is read. */
export async function read(browser: Browser, panel: Page, url: string): Promise<Reading> {
	const tab = await browser.context.newPage();
	await tab.goto(url);
	const tabId = await tabOf(panel, url);
	return { tab, tabId, row: await shownIn(panel, tabId) };
}

/** The note that a tab shows, once it does. */
export function shownIn(panel: Page, tabId: number): Promise<EncounterRow> {
	return eventually(async () => {
		const state = await say(panel, 'page.describe', { tabId });
		return state.state === 'note' && (await stored(panel, 'encounters')).find(({ key }) => key === state.key);
	});
}

/** The suggested codes of a panel. */
export const rowsIn = (panel: Page) => panel.locator('[role="listbox"][aria-label="Codes"] [role="option"]');
export const codesIn = (panel: Page) => rowsIn(panel).locator('.code').allTextContents();

/** The panel beside a tab, the reviewer introduced if it asks, and codes in it. */
export async function panelBeside({ context }: Browser, tabId: number): Promise<Page> {
	const panel = await context.newPage();
	await panel.setViewportSize({ width: 380, height: 900 });
	await panel.goto(extensionPage(`sidepanel.html?tab=${tabId}`));
	const name = panel.getByLabel('Name');
	await name.or(rowsIn(panel).first()).waitFor();
	if (await name.isVisible()) {
		await name.fill('R. Ito');
		await name.press('Enter');
	}
	await rowsIn(panel).first().waitFor();
	return panel;
}
