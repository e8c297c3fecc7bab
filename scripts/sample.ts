import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { serve } from '../sample/serve.ts';
import { findBrowsers } from './browsers.ts';
import { openForPerson } from './for-person.ts';
import { isFresh } from './fresh.ts';
import { showHeadless } from './headless.ts';
import { codeInTerminal } from './terminal.ts';

const root = join(import.meta.dirname, '..');
/** The build that may read pages of this machine, so that the sample chart needs no permission. */
const built = join('.output', 'e2e');

if (process.argv.includes('--help')) {
	console.log(
		'npm start: opens the sample chart with the extension beside it. npm start -- --headless needs no display.',
	);
	process.exit(0);
}

const headless =
	process.argv.includes('--headless') ||
	(process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);
const browsers = findBrowsers();
const browser = browsers[0];

if (!browser) {
	await codeInTerminal();
} else {
	build();
	const chart = await serve(Number(process.env.PORT ?? 4780)).catch(() => serve());
	const url = `${chart.url}/encounter/diabetes-follow-up`;
	const extension = join(root, built);
	try {
		if (headless) await showHeadless({ path: browser.path, extension, url });
		else await openForPerson({ path: browser.path, extension, url });
	} finally {
		chart.close();
	}
}

function build(): void {
	if (isFresh(root, built)) return;
	console.log('Building the extension …');
	const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
	const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '--mode', 'e2e'], {
		cwd: root,
		encoding: 'utf8',
	});
	if (status === 0) return;
	console.error(`${stdout}${stderr}\nThe extension could not be built.`);
	process.exit(1);
}
