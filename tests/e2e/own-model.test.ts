import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownModel } from '../../cli/own-model.ts';
import { releaseOn } from '../../cli/releases.ts';
import { shippedWhole } from '../../cli/whole-reader.ts';
import { coder } from '../../engine/coder.ts';
import { defaultSettings } from '../../engine/contract.ts';
import { promptsOf } from '../../prompts/ask.ts';
import { allRules } from '../../rules/all.ts';
import { serve } from '../../sample/serve.ts';
import { deaf, made } from '../model/pack/made.ts';
import { type Browser, extensionPage, launch } from './browser.ts';
import { read, samples } from './chart.ts';
import { eventually, stored } from './stored.ts';

let browser: Browser;
let chart: Awaited<ReturnType<typeof serve>>;
let folder: string;
beforeAll(async () => {
	chart = await serve();
	browser = await launch();
	folder = await mkdtemp(join(tmpdir(), 'own-model-'));
	for (const { name, bytes } of made()) await writeFile(join(folder, name), bytes);
});
afterAll(async () => {
	await browser?.close();
	chart?.close();
	await rm(folder, { recursive: true, force: true });
});

const files = (model = made()) =>
	model.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }));

async function codedIn(panel: Awaited<ReturnType<Browser['panel']>>, at: number) {
	const { row } = await read(browser, panel, `${chart.url}/encounter/${samples[at]?.id}`);
	const { result } = await eventually(async () => (await stored(panel, 'results')).find(({ key }) => key === row.key));
	return { row, result };
}

test('a model from local files is tried and taken, codes as in the command line, and goes when it is removed', async () => {
	const panel = await browser.panel();
	const options = await browser.context.newPage();
	await options.goto(extensionPage('options.html'));
	const input = options.getByLabel('Files of a model');

	await input.setInputFiles(files(made(deaf())));
	await options.getByText('Not taken. The model takes input_values').waitFor();
	await input.setInputFiles(files());
	await options.getByText('Taken. Notes that are coded from now on use it.').waitFor();

	const reader = await ownModel(folder);
	const code = coder({ rules: allRules, ask: promptsOf, reader });
	const { row, result } = await codedIn(panel, 0);
	const { text, dateOfService, patient } = row;
	const encounter = { id: row.key, text, dateOfService, ...(patient ? { patient } : {}) };
	const here = await code(encounter, releaseOn(dateOfService), defaultSettings);
	expect(result.provenance.model).toBe(reader.id);
	expect(result.codes).toEqual(here.codes);

	await options.getByRole('button', { name: 'Remove small-words' }).click();
	await options.getByText('The reader that ships is used again.').waitFor();
	expect((await codedIn(panel, 1)).result.provenance.model).toBe((await shippedWhole())?.id);
});
