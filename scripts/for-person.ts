import { join } from 'node:path';
import { openBeside } from './beside.ts';
import { open } from './browser.ts';

interface Wish {
	readonly path: string;
	readonly extension: string;
	readonly url: string;
}

const byHand = (extension: string) => `This browser does not let an extension be loaded for it. In its window:
  1. open chrome://extensions and switch on "Developer mode"
  2. "Load unpacked" and choose ${extension}
  3. go back to the sample chart and press the extension's button in the toolbar`;

/** Opens the sample chart with the panel beside it, and stays until the browser is closed. */
export async function openForPerson({ path, extension, url }: Wish): Promise<void> {
	const profile = join(import.meta.dirname, '..', '.cache', 'profile');
	const browser = await open({ path, extension, profile, headless: false });
	const closed = new Promise((resolve) => browser.process.once('close', resolve));
	const { panel } = await openBeside(browser, url);
	console.log(`Sample chart: ${url}`);
	if (!browser.id) console.log(byHand(extension));
	else if (!panel) console.log("Press the extension's button in the toolbar to open the panel beside the chart.");
	console.log('Close the browser, or press Ctrl-C here, to end.');
	await closed;
}
