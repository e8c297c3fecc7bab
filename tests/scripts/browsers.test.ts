import { describe, expect, test } from 'vitest';
import { findBrowsers } from '../../scripts/browsers.ts';

const machine = (platform: NodeJS.Platform, there: readonly string[], env: Record<string, string> = {}) => ({
	platform,
	env,
	home: '/home/a',
	exists: (path: string) => there.includes(path),
	list: () => ['chromium-1100', 'chromium-1194', 'firefox-1'],
});

describe('finding a browser', () => {
	test('Chromium comes before browsers that load no extension from the command line', () => {
		const found = findBrowsers(machine('linux', ['/usr/bin/google-chrome', '/opt/bin/chromium'], { PATH: '/opt/bin' }));
		expect(found).toEqual([
			{ path: '/opt/bin/chromium', branded: false },
			{ path: '/usr/bin/google-chrome', branded: true },
		]);
	});
	test('the newest of those that Playwright keeps is found', () => {
		const [old, recent] = ['1100', '1194'].map((n) => `/home/a/.cache/ms-playwright/chromium-${n}/chrome-linux/chrome`);
		expect(findBrowsers(machine('linux', [old!, recent!])).map(({ path }) => path)).toEqual([recent, old]);
	});
	test('CHROMIUM names one outright, and none other is taken when it is wrong', () => {
		expect(findBrowsers(machine('linux', ['/x', '/usr/bin/chromium'], { CHROMIUM: '/x' }))).toHaveLength(1);
		expect(findBrowsers(machine('linux', ['/usr/bin/chromium'], { CHROMIUM: '/x' }))).toEqual([]);
	});
	test('the usual places of macOS are looked into, also in the home folder', () => {
		const path = '/home/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
		expect(findBrowsers(machine('darwin', [path]))).toEqual([{ path, branded: true }]);
	});
	test('a machine without one gives none', () => {
		for (const platform of ['linux', 'darwin', 'win32'] as const)
			expect(findBrowsers(machine(platform, []))).toEqual([]);
	});
});
