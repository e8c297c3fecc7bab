import { aptInstall } from './apt.ts';
import { findBrowsers } from './browsers.ts';

const missing = `No Chromium was found, and the end-to-end tests run in a real one. Install it
  Debian, Ubuntu    apt-get install chromium
  Fedora            dnf install chromium
  macOS, Windows    https://www.chromium.org/getting-involved/download-chromium/
or name one: CHROMIUM=/path/to/chromium npm test. Google Chrome and Edge will not do: they no longer
load an extension from the command line.`;

/** A Chromium to test with; as root on Debian it is installed when missing. */
export function chromiumForTests(): { readonly path: string } | { readonly missing: string } {
	const found = unbranded();
	if (found) return { path: found };
	aptInstall('chromium');
	const installed = unbranded();
	return installed ? { path: installed } : { missing };
}

const unbranded = (): string | undefined => findBrowsers().find(({ branded }) => !branded)?.path;
