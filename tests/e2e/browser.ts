import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';

export const built = fileURLToPath(new URL('../../.output/e2e', import.meta.url));
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** The extension's id, fixed by the key in its manifest. */
export const id = 'jfjkkjbcofhdejiadijfhdjeokpjpemk';
export const extensionPage = (name: string) => `chrome-extension://${id}/${name}`;

export interface Browser {
	readonly context: BrowserContext;
	/** The background, started again if it has been put to sleep. */
	background(): Promise<Worker>;
	/** Kills the service worker as the browser does when it is idle, only harder. */
	killBackground(): Promise<void>;
	/** The side panel's page in a tab of its own, for asking what a panel may ask. */
	panel(): Promise<Page>;
	close(): Promise<void>;
}

export interface Options {
	/** Kept when given, else a fresh one that is thrown away. */
	readonly profile?: string;
	/** Port to which every name but localhost is resolved. */
	readonly sink?: number;
	/** What runs the browser, and the extension that it runs, where they are not those of every test. */
	readonly executable?: string;
	readonly extension?: string;
}

/** Names that the browser itself asks for updates and accounts, whatever is installed. */
const ownServices = ['*.googleapis.com', '*.google.com', '*.gstatic.com', '*.gvt1.com'];

export const freshProfile = () => mkdtemp(join(tmpdir(), 'spe-profile-'));

export async function launch(options: Options = {}): Promise<Browser> {
	const { profile, sink, executable = executablePath, extension = built } = options;
	if (!existsSync(join(extension, 'manifest.json')))
		throw new Error('No build to test: run `npm run build:e2e` first.');
	const folder = profile ?? (await freshProfile());
	const target = sink ? `127.0.0.1:${sink}` : '~NOTFOUND';
	const rules = [
		...ownServices.map((name) => `MAP ${name} ~NOTFOUND`),
		`MAP * ${target}`,
		'EXCLUDE localhost',
		'EXCLUDE 127.0.0.1',
	];
	const context = await chromium.launchPersistentContext(folder, {
		executablePath: executable,
		headless: false,
		chromiumSandbox: false,
		viewport: { width: 1280, height: 900 },
		args: [
			'--headless=new',
			`--disable-extensions-except=${extension}`,
			`--load-extension=${extension}`,
			`--host-resolver-rules=${rules.join(', ')}`,
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--enable-unsafe-extension-debugging',
		],
	});
	return {
		context,
		background: () => background(context),
		killBackground: () => killBackground(context),
		panel: async () => {
			const page = await context.newPage();
			await page.goto(extensionPage('sidepanel.html'));
			return page;
		},
		close: async () => {
			await context.close();
			if (!profile) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
		},
	};
}

/** What is served for the tests of a file, and the browser that sees it. */
export interface Stage<S> {
	readonly served: S;
	readonly browser: Browser;
}

interface Staging<S> {
	readonly options?: (served: S) => Options;
	/** Tabs are left open between tests that go on in them. */
	readonly keepsTabs?: boolean;
	/** Milliseconds in which all must stand. */
	readonly wait?: number;
}

/**
 * Serves, and opens a browser, before all tests of a file, and closes both after them. `ready` may open more, which then
 * stays; tabs that a test opens are closed after it.
 */
export function stage<S extends { close(): void }>(
	serve: () => Promise<S>,
	ready: (stage: Stage<S>) => Promise<void> | void,
	{ options, keepsTabs = false, wait = 60_000 }: Staging<S> = {},
): void {
	let served: S | undefined;
	let browser: Browser | undefined;
	let standing = 0;
	beforeAll(async () => {
		served = await serve();
		browser = await launch(options?.(served));
		await ready({ served, browser });
		standing = browser.context.pages().length;
	}, wait);
	afterEach(async () => {
		if (keepsTabs) return;
		for (const page of browser?.context.pages().slice(standing) ?? []) await page.close();
	});
	afterAll(async () => {
		await browser?.close();
		served?.close();
	});
}

async function background(context: BrowserContext): Promise<Worker> {
	const running = context.serviceWorkers().find((worker) => worker.url().startsWith(extensionPage('')));
	return running ?? context.waitForEvent('serviceworker');
}

async function killBackground(context: BrowserContext): Promise<void> {
	const cdp = await browserSession(context);
	const { targetInfos } = await cdp.send('Target.getTargets');
	for (const { targetId, type, url } of targetInfos) {
		if (type === 'service_worker' && url.startsWith(extensionPage('')))
			await cdp.send('Target.closeTarget', { targetId });
	}
	await cdp.detach();
}

export async function browserSession(context: BrowserContext): Promise<CDPSession> {
	const browser = context.browser();
	if (!browser) throw new Error('The context has no browser.');
	return browser.newBrowserCDPSession();
}
