/**
 * Renders every state of the panel and of the options page from recorded results, in light and dark, writes
 * PNGs to artifacts/screens and runs axe over each. `npx tsx tests/e2e/screens.ts [state…]`
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';

const out = 'artifacts/screens';
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const press =
	(...keys: readonly string[]) =>
	async (page: Page) => {
		for (const key of keys) {
			await page.keyboard.press(key);
			await page.waitForTimeout(60);
		}
	};

interface Shot {
	readonly state: string;
	readonly name?: string;
	readonly width?: number;
	readonly height?: number;
	readonly after?: (page: Page) => Promise<void>;
}

const shots: readonly Shot[] = [
	...[
		'unsupported',
		'not-allowed',
		'not-allowed-unknown',
		'no-note',
		'which-note',
		'barred',
		'first-run',
		'coding',
		'failed',
		'results',
		'reviewing',
		'complete',
		'empty',
		'empty-bare',
		'stale',
		'stale-failed',
		'lapsed',
	].map((state) => ({ state })),
	...['writing', 'written', 'refused'].flatMap((state) => [
		{ state, after: press('w') },
		{ state, name: `${state}-320`, width: 320, after: press('w') },
	]),
	{ state: 'which-note', name: 'which-note-320', width: 320 },
	{ state: 'teaching' },
	{ state: 'teaching', name: 'teaching-320', width: 320 },
	{ state: 'teaching-broken' },
	{ state: 'asking', after: press('q') },
	{ state: 'asking', name: 'asking-320', width: 320, after: press('q') },
	{ state: 'documenting' },
	{ state: 'documenting', name: 'documenting-320', width: 320 },
	{ state: 'documented' },
	{ state: 'card', width: 400, height: 500 },
	{ state: 'results', name: 'results-320', width: 320 },
	{ state: 'results', name: 'results-480', width: 480 },
	{ state: 'reviewing', name: 'cursor', after: press('j', 'j') },
	{ state: 'results', name: 'detail', after: press('Home', 'd') },
	{ state: 'results', name: 'candidates', after: press('m', 'End') },
	{ state: 'results', name: 'reject', after: press('Home', 'r') },
	{ state: 'results', name: 'replace', after: press('Home', 'e') },
	{
		state: 'results',
		name: 'replace-search',
		after: async (page) => {
			await press('Home', 'e')(page);
			await page.keyboard.type('ckd 3');
			await page.waitForTimeout(300);
		},
	},
	{
		state: 'results',
		name: 'add',
		after: async (page) => {
			await press('n')(page);
			await page.waitForTimeout(400);
		},
	},
	{ state: 'results', name: 'help', after: press('?') },
	...[
		'worklist',
		'worklist-running',
		'worklist-paused',
		'worklist-done',
		'worklist-live',
		'worklist-fallen-back',
		'worklist-empty',
		'worklist-dropping',
		'worklist-encounter',
		'worklist-encounter-alone',
		'worklist-dashboard',
		'worklist-autonomy',
	].flatMap((state) => [
		{ state, width: 1280, height: 860 },
		{ state, name: `${state}-900`, width: 900, height: 760 },
	]),
	{ state: 'worklist-autonomy', name: 'worklist-autonomy-360', width: 360, height: 900 },
	...[1280, 720].map((width) => ({
		state: 'worklist-dashboard',
		name: `worklist-dashboard-topics-${width}`,
		width,
		height: 860,
		after: async (page: Page) => page.locator('.topics').scrollIntoViewIfNeeded(),
	})),
	{ state: 'worklist', name: 'worklist-export', width: 1280, height: 860, after: press('o', 'x', 'j', 'x', 's') },
	{ state: 'worklist', name: 'worklist-help', width: 1280, height: 860, after: press('?') },
	{
		state: 'worklist-encounter',
		name: 'worklist-encounter-cursor',
		width: 1280,
		height: 860,
		after: press('Home', 'd'),
	},
	{ state: 'worklist-encounter', name: 'worklist-replay', width: 1280, height: 860, after: press('v') },
	...['options', 'options-policy', 'options-new'].map((state) => ({ state, width: 760, height: 1480 })),
	{
		state: 'options-new',
		name: 'options-trial',
		width: 760,
		height: 1480,
		after: (page) =>
			page.getByLabel('Files of a model').setInputFiles({ name: 'model.onnx', mimeType: '', buffer: Buffer.from('') }),
	},
	{
		state: 'options',
		name: 'options-confirm',
		width: 760,
		after: async (page) => page.getByRole('button', { name: 'Delete all' }).click(),
	},
];

async function shoot(browser: Browser, base: string, shot: Shot, colorScheme: 'light' | 'dark'): Promise<number> {
	const { state, name = state, width = 360, height = 760 } = shot;
	const context = await browser.newContext({
		viewport: { width, height },
		colorScheme,
		reducedMotion: 'reduce',
		deviceScaleFactor: 2,
	});
	const page = await context.newPage();
	page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
	await page.goto(`${base}?state=${state}`);
	await page.waitForSelector('main');
	await shot.after?.(page);
	await page.waitForTimeout(150);
	await page.screenshot({ path: `${out}/${name}-${colorScheme}.png` });
	await page.evaluate(axe);
	const { violations } = await page.evaluate(() =>
		(
			window as unknown as {
				axe: {
					run(): Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] }>;
				};
			}
		).axe.run(),
	);
	for (const { id, nodes } of violations)
		for (const node of nodes)
			console.error(
				`${name} ${colorScheme}: ${id} at ${node.target}\n  ${node.failureSummary.replaceAll('\n', '\n  ')}`,
			);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	if (overflow > 0) console.error(`${name}: ${overflow} px wider than the page`);
	await context.close();
	return violations.length + (overflow > 0 ? 1 : 0);
}

await mkdir(out, { recursive: true });
const server = await createServer({
	root: 'tests/components/story',
	configFile: false,
	logLevel: 'error',
	cacheDir: `${process.cwd()}/node_modules/.vite-story`,
	server: { port: 0, host: '127.0.0.1', fs: { allow: [process.cwd()] } },
});
await server.listen();
const base = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	chromiumSandbox: false,
});
const wanted = process.argv.slice(2);
let problems = 0;
for (const shot of shots) {
	if (wanted.length > 0 && !wanted.includes(shot.name ?? shot.state)) continue;
	for (const scheme of ['light', 'dark'] as const) problems += await shoot(browser, base, shot, scheme);
}
await browser.close();
await server.close();
console.log(`${problems} problems`);
process.exitCode = problems > 0 ? 1 : 0;
