import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const built = fileURLToPath(new URL('../../.output/e2e-firefox', import.meta.url));
const add_on = 'second-pair-of-eyes@example.org';
/** Firefox gives each add-on an address of its own by chance; here it is told which. */
const address = '11111111-2222-4333-8444-555555555555';

/** A Firefox with the extension, driven through WebDriver BiDi. */
export async function launchFirefox() {
	if (!existsSync(`${built}/manifest.json`))
		throw new Error('No build to test: run `npm test -- --only build-firefox`.');
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
		headless: true,
		args: ['--remote-allow-system-access'],
		extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [add_on]: address }) },
	});
	await browser.installExtension(built);
	return { browser, open: (path) => open(browser, `moz-extension://${address}/${path}`) };
}

/** BiDi never says that a page of an extension has loaded: it is asked instead. */
async function open(browser, url) {
	const page = await browser.newPage();
	await page.goto(url, { timeout: 1_000 }).catch(() => {});
	await page.waitForFunction(() => document.readyState === 'complete' && Boolean(globalThis.chrome?.runtime?.id));
	return page;
}
