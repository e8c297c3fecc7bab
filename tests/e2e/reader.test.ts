import { expect, test } from 'vitest';
import { releaseOn } from '../../cli/releases.ts';
import { shippedWhole } from '../../cli/whole-reader.ts';
import { coder } from '../../engine/coder.ts';
import { defaultSettings } from '../../engine/contract.ts';
import { promptsOf } from '../../prompts/ask.ts';
import { allRules } from '../../rules/all.ts';
import { serve } from '../../sample/serve.ts';
import { type Browser, stage } from './browser.ts';
import { firstOf, read } from './chart.ts';
import { eventually, stored } from './stored.ts';

let browser: Browser;
let chart: Awaited<ReturnType<typeof serve>>;
stage(serve, (set) => {
	({ browser, served: chart } = set);
});

test('the worker reads with the shipped reader and comes to the codes and confidences of the command line', async () => {
	const panel = await browser.panel();
	const { row } = await read(browser, panel, `${chart.url}/encounter/${firstOf('rendered')}`);
	const { result } = await eventually(async () => (await stored(panel, 'results')).find(({ key }) => key === row.key));
	const reader = await shippedWhole();
	if (!reader) throw new Error('public/model holds no reader that agrees with its card');
	const code = coder({ rules: allRules, ask: promptsOf, reader });
	const { text, dateOfService, patient } = row;
	const here = await code(
		{ id: row.key, text, dateOfService, ...(patient ? { patient } : {}) },
		releaseOn(dateOfService),
		defaultSettings,
	);
	expect(result.provenance.model).toBe(reader.id);
	expect(result.codes).toEqual(here.codes);
});
