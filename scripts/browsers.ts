import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export interface Found {
	readonly path: string;
	/** Chrome and Edge proper no longer take `--load-extension`; Chromium and Chrome for Testing do. */
	readonly branded: boolean;
}

interface Machine {
	readonly platform: NodeJS.Platform;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly home: string;
	exists(path: string): boolean;
	list(folder: string): readonly string[];
}

const here: Machine = {
	platform: process.platform,
	env: process.env,
	home: homedir(),
	exists: existsSync,
	list: (folder) => (existsSync(folder) ? readdirSync(folder).sort() : []),
};

const chromium = (path: string): Found => ({ path, branded: false });
const branded = (path: string): Found => ({ path, branded: true });

/** Where Playwright keeps its browsers, should somebody have installed one. */
function ofPlaywright({ home, list }: Machine, folder: string, ...binary: readonly string[]): Found[] {
	const cache = join(home, folder, 'ms-playwright');
	return list(cache)
		.filter((name) => /^chromium-\d+$/.test(name))
		.reverse()
		.flatMap((name) => binary.map((one) => chromium(join(cache, name, one))));
}

function usualPlaces(machine: Machine): Found[] {
	const { platform, env, home } = machine;
	if (platform === 'darwin') {
		const apps = ['/Applications', join(home, 'Applications')];
		const inApps = (name: string) => apps.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name));
		return [
			...inApps('Chromium').map(chromium),
			...inApps('Google Chrome for Testing').map(chromium),
			...ofPlaywright(machine, 'Library/Caches', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'),
			...inApps('Google Chrome').map(branded),
			...inApps('Microsoft Edge').map(branded),
		];
	}
	if (platform === 'win32') {
		const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter((one) => one !== undefined);
		const inFolders = (...name: readonly string[]) => folders.map((folder) => join(folder, ...name));
		return [
			...inFolders('Chromium', 'Application', 'chrome.exe').map(chromium),
			...ofPlaywright(machine, 'AppData/Local', 'chrome-win/chrome.exe', 'chrome-win64/chrome.exe'),
			...inFolders('Google', 'Chrome', 'Application', 'chrome.exe').map(branded),
			...inFolders('Microsoft', 'Edge', 'Application', 'msedge.exe').map(branded),
		];
	}
	const path = (env.PATH ?? '').split(':').filter(Boolean);
	const onPath = (name: string) => [...path, '/usr/bin', '/usr/local/bin', '/snap/bin'].map((bin) => join(bin, name));
	return [
		...['chromium', 'chromium-browser'].flatMap(onPath).map(chromium),
		...ofPlaywright(machine, '.cache', 'chrome-linux/chrome', 'chrome-linux64/chrome'),
		...['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser'].flatMap(onPath).map(branded),
	];
}

/** The browsers of this machine, the fittest first; `CHROMIUM` names one outright. */
export function findBrowsers(machine: Machine = here): Found[] {
	const named = machine.env.CHROMIUM;
	const places = named ? [chromium(named)] : usualPlaces(machine);
	return places.filter(({ path }, at) => machine.exists(path) && places.findIndex((p) => p.path === path) === at);
}
