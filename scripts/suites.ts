import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromiumForTests } from './chromium.ts';
import { install } from './dependencies.mjs';
import { firefoxForTests } from './firefox.ts';
import { type Outcome, type Step, take } from './steps.ts';
import { lastLine } from './tally.ts';

const reports = 'artifacts/tests';

/** Projects of tests that drive a real browser. */
const inBrowser = ['e2e', 'lab', 'firefox'];
const isInBrowser = (project: string) => inBrowser.includes(project);

/** One run of the test runner over some of its projects; browser tests go one file after the other. */
const vitest = (name: string, ...projects: readonly string[]): Step => ({
	name,
	run: [
		'vitest/vitest.mjs',
		'run',
		...projects.map((project) => `--project=${project}`),
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${reports}/${projects.join('-')}.json`,
		...(projects.some(isInBrowser) ? ['--no-file-parallelism'] : []),
	],
	report: `${reports}/${projects.join('-')}.json`,
	// Nine on an idle machine, more than ten on a busy one.
	minutes: 30,
});

const steps: Readonly<Record<string, Step>> = {
	types: { name: 'type check', run: ['typescript/bin/tsc', '--noEmit'] },
	core: {
		name: 'type check of the core without a browser',
		run: ['typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.core.json'],
	},
	lint: { name: 'lint (biome)', run: ['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'] },
	unused: { name: 'nothing unused (knip)', run: ['knip/bin/knip.js'] },
	unit: vitest('unit, property and component tests', 'unit', 'component'),
	build: { name: 'build', run: ['wxt/bin/wxt.mjs', 'build', '--mode', 'e2e'] },
	e2e: vitest('end-to-end tests in Chromium', 'e2e'),
	lab: vitest('rich-text editors and hostile pages in Chromium', 'lab'),
	'build-firefox': {
		name: 'build for Firefox',
		run: ['wxt/bin/wxt.mjs', 'build', '-b', 'firefox', '--mv3', '--mode', 'e2e'],
	},
	firefox: vitest('the same in Firefox', 'firefox'),
};

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const wanted = values.only ?? Object.keys(steps);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
	console.error(`--only ${unknown.join(', ')}: expected one of ${Object.keys(steps).join(', ')}`);
	process.exit(1);
}

mkdirSync(reports, { recursive: true });
const outcomes: Outcome[] = [];
const env: NodeJS.ProcessEnv = { ...process.env };

/** What a step lacks on this machine. Browsers and editors are installed only when their tests are to run. */
function lacking(key: string): string | undefined {
	if (key === 'e2e' || key === 'lab')
		return browserFor('CHROMIUM', chromiumForTests()) ?? (key === 'lab' ? install('tests/lab') : undefined);
	if (key === 'firefox') return browserFor('FIREFOX', firefoxForTests()) ?? install('tests/lab');
	return undefined;
}

function browserFor(name: string, found: { readonly path: string } | { readonly missing: string }): string | undefined {
	if ('missing' in found) return found.missing;
	env[name] = found.path;
	return undefined;
}

for (const [key, step] of Object.entries(steps)) {
	if (!wanted.includes(key)) continue;
	const missing = lacking(key);
	if (missing) {
		console.error(`\n── ${step.name}\n${missing}`);
		const [failure = ''] = missing.split('\n');
		outcomes.push({ name: step.name, seconds: 0, passed: 0, failed: 1, failures: [failure] });
	} else outcomes.push(await take(step, env));
}

console.log('\n── summary');
for (const { name, passed, failed, seconds, failures } of outcomes) {
	console.log(`${failed > 0 ? 'FAIL' : 'ok  '}  ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
	for (const failure of failures.slice(0, 20)) console.log(`        ${failure}`);
}
console.log(`\n${lastLine(outcomes)}`);
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
