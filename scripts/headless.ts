import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CodingResult } from '../engine/contract.ts';
import { openBeside } from './beside.ts';
import { close, open } from './browser.ts';
import { sideBySide } from './picture.ts';
import { printed } from './print.ts';
import { type Target, until } from './target.ts';
import { codeInTerminal } from './terminal.ts';

interface Wish {
	readonly path: string;
	readonly extension: string;
	readonly url: string;
}

/** What the panel has received, read from the extension's own database. */
const received = `new Promise((resolve) => {
	const opening = indexedDB.open('second-pair-of-eyes');
	opening.onerror = opening.onupgradeneeded = () => resolve(null);
	opening.onsuccess = () => {
		const all = opening.result.transaction('results').objectStore('results').getAll();
		all.onsuccess = () => { opening.result.close(); resolve(all.result[0]?.result ?? null); };
	};
})`;

/** The panel asks once who reviews; a person would type a name. */
async function introduce(panel: Target): Promise<void> {
	await until('panel', () => panel.ask<boolean>('!!document.querySelector("#reviewer-name, [role=option]")'));
	if (!(await panel.ask<boolean>('!!document.querySelector("#reviewer-name")'))) return;
	await panel.ask('document.querySelector("#reviewer-name").focus()');
	await panel.send('Input.insertText', { text: 'Sample reviewer' });
	await panel.press('Enter');
}

/** Without a display: the same, the codes printed and a picture kept. */
export async function showHeadless({ path, extension, url }: Wish): Promise<void> {
	const profile = mkdtempSync(join(tmpdir(), 'second-pair-'));
	const browser = await open({ path, extension, profile, headless: true });
	try {
		const { page, panel } = await openBeside(browser, url);
		if (!panel) {
			console.log('This browser does not let the extension be loaded for it; Chromium does.\n');
			return await codeInTerminal();
		}
		await introduce(panel);
		await until('suggestions', () => panel.ask<boolean>('document.querySelectorAll("[role=option]").length > 0'));
		const result = await until('result', () => panel.ask<CodingResult | null>(received));
		console.log(printed('Sample chart, diabetes follow-up', result));
		await panel.press('Home');
		await new Promise((resolve) => setTimeout(resolve, 500));
		mkdirSync('artifacts', { recursive: true });
		const picture = join('artifacts', 'sample.png');
		writeFileSync(picture, await sideBySide(browser.cdp, page, panel));
		console.log(`Picture of the chart with the panel beside it: ${picture}`);
	} finally {
		await close(browser);
		rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
	}
}
