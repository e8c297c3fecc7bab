import { describe, expect, it } from 'vitest';
import { releaseOn } from '../../cli/releases.ts';
import { coder } from '../../engine/coder.ts';
import { type Draft, defaultSettings, type Prompt } from '../../engine/contract.ts';
import { allFamilies } from '../../prompts/all.ts';
import { promptsOf } from '../../prompts/ask.ts';
import { lintFamily, lintPrompt } from '../../prompts/lint.ts';
import { allRules } from '../../rules/all.ts';
import { flaws, planted } from './planted.ts';

const release = releaseOn('2026-11-10');

describe('records', () => {
	it('a right one has no fault', () => expect(lintFamily(release, planted({}))).toEqual([]));
	it('thirty flaws are planted', () => expect(flaws).toHaveLength(30));
	it.each(flaws)('finds: %s', (_, flaw) => expect(lintFamily(release, planted(flaw))).not.toEqual([]));
	it.each(allFamilies.map((family) => [family.id, family] as const))('%s has no fault', (_, family) =>
		expect(lintFamily(release, family)).toEqual([]),
	);
	it('has no id twice, and sixty families at least', () => {
		expect(new Set(allFamilies.map(({ id }) => id)).size).toBe(allFamilies.length);
		expect(allFamilies.length).toBeGreaterThanOrEqual(60);
	});
});

it('a missing side is asked for, whatever else the line says', async () => {
	const asked = async (text: string) =>
		(await code({ id: 'x', text, dateOfService: '2026-11-10' }, release, defaultSettings)).prompts.map(({ id }) => id);
	expect(await asked('A/P: Knee pain, ibuprofen as needed.')).toContain('side');
	expect(await asked('A/P: R knee pain, ibuprofen as needed.')).not.toContain('side');
});

const text = 'A/P: Heart failure. Echo: EF 35%.';
const drafts: Draft[] = [];
const code = coder({
	rules: allRules,
	ask: (draft) => {
		drafts.push(draft);
		return promptsOf(draft);
	},
});
const { prompts } = await code({ id: 'x', text, dateOfService: '2026-11-10' }, release, defaultSettings);
const [right] = prompts as [Prompt];
const [draft] = drafts as [Draft];

describe('prompts', () => {
	it('a right one has no fault', () => expect(lintPrompt(draft, right)).toEqual([]));
	it.each<[string, Partial<Prompt>]>([
		['no indicator', { indicators: [] }],
		['words that the note does not say', { indicators: [{ start: 5, end: 18, quote: 'kidney failed' }] }],
		['an empty quote', { indicators: [{ start: 5, end: 5, quote: '' }] }],
		['no way out', { options: ['Systolic', 'Diastolic'] }],
		['one supported option', { options: ['Systolic', 'Other', 'Unable to determine'] }],
		['a leading question', { question: 'Would you agree that “Heart failure” is systolic?' }],
	])('finds: %s', (_, flaw) => expect(lintPrompt(draft, { ...right, ...flaw })).not.toEqual([]));
});
