import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall } from './apt.ts';

const missing = `No Firefox was found, and one end-to-end test runs in a real one. Install it
  Debian            apt-get install firefox-esr
  others            https://www.mozilla.org/firefox/
or name one: FIREFOX=/path/to/firefox npm test.`;

function found(): string | undefined {
	const { FIREFOX, PATH = '' } = process.env;
	if (FIREFOX) return existsSync(FIREFOX) ? FIREFOX : undefined;
	const folders = [...PATH.split(':').filter(Boolean), '/usr/bin', '/Applications/Firefox.app/Contents/MacOS'];
	return ['firefox-esr', 'firefox'].flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** A Firefox to test with; as root on Debian it is installed when missing. */
export function firefoxForTests(): { readonly path: string } | { readonly missing: string } {
	if (!found()) aptInstall('firefox-esr');
	const path = found();
	return path ? { path } : { missing };
}
