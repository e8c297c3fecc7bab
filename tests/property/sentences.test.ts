import './seed.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run, wholeNote } from './notes.ts';
import { nonClinical } from './sentences.ts';

const codes = async (text: string) => (await run(text)).codes.map(({ code }) => code);

test('a sentence that is not clinical has no codes', async () => {
	for (const sentence of nonClinical) expect(await codes(sentence), sentence).toEqual([]);
});

async function unchanged(add: (text: string, sentence: string) => string): Promise<void> {
	await fc.assert(
		fc.asyncProperty(wholeNote, fc.constantFrom(...nonClinical), async (text, sentence) => {
			expect(await codes(add(text, sentence))).toEqual(await codes(text));
		}),
		{ numRuns: 200 },
	);
}

test('a sentence that is not clinical, on its own line before the note, changes no code', () =>
	unchanged((text, sentence) => `${sentence}\n${text}`));

/** FAILS AT THE MOMENT: where a condition stands in the note is weighed, and a line more moves it over the threshold. */
test.fails('a sentence that is not clinical, on its own line after the note, changes no code', () =>
	unchanged((text, sentence) => `${text}\n${sentence}`));
