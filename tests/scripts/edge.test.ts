import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import config from '../../wxt.config.ts';

/** Of Microsoft's "Supported APIs for Microsoft Edge extensions" those that we could need; Manifest V3, Windows, Linux, Mac. */
const supported =
	'action alarms commands contextMenus dom i18n idle notifications offscreen permissions runtime scripting sidePanel storage tabs windows'.split(
		' ',
	);
/** Of "Manifest file format for extensions" there. */
const listed =
	'manifest_version name version action default_locale description icons author background commands content_scripts content_security_policy homepage_url host_permissions incognito key minimum_chrome_version optional_permissions options_page options_ui permissions requirements short_name side_panel storage version_name web_accessible_resources'.split(
		' ',
	);
/** Not listed there, and Chromium's own, of which Edge is one: what does not know them passes them over. */
const ofChromium = ['optional_host_permissions', 'cross_origin_embedder_policy', 'cross_origin_opener_policy'];

type Manifest = Readonly<Record<string, unknown>> & { readonly name: string; readonly description: string };
const manifestOf = (mode: string): Manifest => {
	const { manifest } = config as { manifest: (env: object) => Manifest };
	return manifest({ mode, browser: 'chrome', command: 'build', manifestVersion: 3 });
};

const sources = ['entrypoints', 'messaging', 'storage', 'components'].flatMap((room) =>
	readdirSync(room, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.tsx?$/.test(file))
		.map((file) => readFileSync(join(room, file), 'utf8')),
);

test('we call nothing of the browser that Edge does not have', () => {
	const called = sources.flatMap((source) => [...source.matchAll(/\bchrome\??\.(\w+)/g)].map(([, name = '']) => name));
	expect(called.length).toBeGreaterThan(50);
	expect([...new Set(called)].filter((name) => !supported.includes(name))).toEqual([]);
});

test.each(['production', 'managed'])('the manifest of the %s build holds nothing that Edge refuses', (mode) => {
	const manifest = manifestOf(mode);
	expect(Object.keys(manifest).filter((key) => ![...listed, ...ofChromium].includes(key))).toEqual([]);
	expect(manifest.permissions).toEqual(['sidePanel', 'storage', 'offscreen', 'scripting', 'activeTab']);
	// "Port a Chrome extension to Microsoft Edge": no update_url, and no "Chrome" in name or description.
	expect(`${manifest.name} ${manifest.description}`).not.toMatch(/chrome/i);
	expect(manifest).not.toHaveProperty('update_url');
	expect(manifest).not.toHaveProperty('web_accessible_resources');
	const { host_permissions, optional_host_permissions } = manifest;
	const wholeWeb = ['https://*/*', 'http://*/*'];
	expect([host_permissions, optional_host_permissions]).toEqual(
		mode === 'managed' ? [wholeWeb, undefined] : [undefined, wholeWeb],
	);
});
