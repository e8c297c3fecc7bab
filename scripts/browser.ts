import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { Cdp } from './cdp.ts';
import { targets, until } from './target.ts';

export interface Opened {
	readonly cdp: Cdp;
	readonly process: ChildProcess;
	/** The loaded extension's id; absent when this browser must be told by hand. */
	readonly id: string | undefined;
}

interface Wish {
	readonly path: string;
	readonly extension: string;
	readonly profile: string;
	readonly headless: boolean;
}

function start({ path, profile, headless }: Wish, more: readonly string[]): { cdp: Cdp; process: ChildProcess } {
	mkdirSync(profile, { recursive: true });
	const args = [
		`--user-data-dir=${profile}`,
		'--remote-debugging-pipe',
		'--enable-unsafe-extension-debugging',
		'--no-first-run',
		'--no-default-browser-check',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--window-size=1440,920',
		...(headless ? ['--headless=new', '--disable-gpu', '--hide-scrollbars'] : []),
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
		...more,
		'about:blank',
	];
	const child = spawn(path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
	child.once('error', (error) => console.error(`The browser could not be started: ${error.message}`));
	return { cdp: new Cdp(child), process: child };
}

/** Opens a browser with the extension: through the protocol, else from the command line as older Chromiums want it. */
export async function open(wish: Wish): Promise<Opened> {
	const asked = start(wish, []);
	try {
		const { id } = await asked.cdp.send<{ id: string }>('Extensions.loadUnpacked', { path: wish.extension });
		return { ...asked, id };
	} catch {
		await close(asked);
	}
	const told = start(wish, [`--load-extension=${wish.extension}`]);
	const worker = await until(
		'extension',
		async () =>
			(await targets(told.cdp)).find(({ url }) => /^chrome-extension:\/\/[a-p]{32}\/background\.js$/.test(url)),
		10,
	).catch(() => undefined);
	return { ...told, id: worker && new URL(worker.url).hostname };
}

export async function close({ cdp, process: child }: Pick<Opened, 'cdp' | 'process'>): Promise<void> {
	if (child.exitCode !== null) return;
	const gone = new Promise((resolve) => child.once('close', resolve));
	await cdp.send('Browser.close').catch(() => {});
	await gone;
}
