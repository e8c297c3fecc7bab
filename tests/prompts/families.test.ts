import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releaseOn } from '../../cli/releases.ts';
import { shippedWhole } from '../../cli/whole-reader.ts';
import { coder } from '../../engine/coder.ts';
import { defaultSettings } from '../../engine/contract.ts';
import { allFamilies } from '../../prompts/all.ts';
import { promptsOf } from '../../prompts/ask.ts';
import type { Example } from '../../prompts/family.ts';
import { promptsPage } from '../../prompts/page.ts';
import { fits } from '../../prompts/search.ts';
import { allRules } from '../../rules/all.ts';

const day = '2026-11-10';
const release = releaseOn(day);
const reader = await shippedWhole();
const code = coder({ rules: allRules, ask: promptsOf, ...(reader ? { reader } : {}) });

async function asked({ text, age, sex }: Example): Promise<string[]> {
	const patient = { ...(age === undefined ? {} : { age }), ...(sex ? { sex } : {}) };
	return (await code({ id: 'x', text, dateOfService: day, patient }, release, defaultSettings)).prompts.map(
		({ id }) => id,
	);
}

describe.each(allFamilies.map((family) => [family.id, family] as const))('%s', (id, { examples, when }) => {
	it('has examples that fire and examples that do not, and they do as they say', async () => {
		expect(examples.filter(({ fires }) => fires).length).toBeGreaterThanOrEqual(2);
		expect(examples.filter(({ fires }) => !fires).length).toBeGreaterThanOrEqual(2);
		for (const example of examples) expect((await asked(example)).includes(id), example.text).toBe(example.fires);
	});

	it('names codes that there are', () => {
		const globs = when.kind === 'unspecified' || when.kind === 'linked' ? when.codes : [];
		const codes = Array.from({ length: globs.length > 0 ? release.size : 0 }, (_, row) => release.code(row));
		expect(globs.filter((glob) => !codes.some((one) => fits(one, glob)))).toEqual([]);
	});
});

it('docs/prompts.md shows the records (npm run docs:prompts)', () => {
	expect(readFileSync(new URL('../../docs/prompts.md', import.meta.url), 'utf8')).toBe(promptsPage(allFamilies));
});
