import './seed.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sections } from '../../engine/read/sections.ts';
import { run, wholeNote } from './notes.ts';
import { nonClinical } from './sentences.ts';

const codes = async (text: string) => (await run(text)).codes.map(({ code }) => code);

test('a sentence that is not clinical has no codes', async () => {
	for (const sentence of nonClinical) expect(await codes(sentence), sentence).toEqual([]);
});

const added = fc.constantFrom(
	(text: string, sentence: string) => `${sentence}\n${text}`,
	(text: string, sentence: string) => `${text}\n${sentence}`,
);

// Their order may change: what a note opens with leads it (decision 66).
test('a sentence that is not clinical, on its own line before or after the note, changes no code', async () => {
	await fc.assert(
		fc.asyncProperty(wholeNote, fc.constantFrom(...nonClinical), added, async (text, sentence, add) => {
			// Where no head tells the assessment, every sentence has a say in where it begins (decision 70).
			fc.pre(sections(text).some(({ kind }) => kind === 'assessment'));
			expect((await codes(add(text, sentence))).sort()).toEqual((await codes(text)).sort());
		}),
		{ numRuns: 400 },
	);
});
