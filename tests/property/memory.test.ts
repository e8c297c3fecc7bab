import './seed.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedWhole } from '../../cli/whole-reader.ts';
import { coder } from '../../engine/coder.ts';
import { defaultSettings } from '../../engine/contract.ts';
import { Memory } from '../../engine/memory.ts';
import { promptsOf } from '../../prompts/ask.ts';
import { allRules } from '../../rules/all.ts';
import { shipped } from '../icd-data/shipped.ts';
import { mixedNote, wholeNote, written } from './notes.ts';

const reader = await shippedWhole();
const code = coder({ rules: allRules, ask: promptsOf, ...(reader ? { reader } : {}) });
const run = async (text: string, memory?: Memory): Promise<string> =>
	JSON.stringify(
		await code({ id: 'p', text, dateOfService: '2026-11-02' }, shipped('FY2027'), defaultSettings, undefined, memory),
	);

/** One edit: from a place, so many characters go, and words come. */
interface Edit {
	readonly at: number;
	readonly gone: number;
	readonly come: string;
}

const words = written.flatMap(({ text }) => text.split(/(?<=\s)/)).filter((word) => word.trim() !== '');
const edit: fc.Arbitrary<Edit> = fc.record({
	at: fc.nat(1_000_000),
	gone: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(60)),
	come: fc.oneof(
		fc.array(fc.nat(words.length - 1), { maxLength: 6 }).map((some) => some.map((at) => words[at]).join('')),
		fc.constantFrom('\n', '. ', ', ', ': ', 'no ', 'R', ' asthma', '\nAssessment:\n', ' pregnant ', 'not '),
	),
});
const edited = (text: string, { at, gone, come }: Edit): string => {
	const from = at % (text.length + 1);
	return text.slice(0, from) + come + text.slice(from + gone);
};

test('a note edited again and again gives with memory what it gives without, byte for byte', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.oneof(wholeNote, mixedNote),
			fc.array(edit, { minLength: 3, maxLength: 8 }),
			async (first, edits) => {
				const memory = new Memory();
				let text = first;
				await run(text, memory);
				for (const one of edits) {
					text = edited(text, one);
					expect(await run(text, memory)).toBe(await run(text));
				}
			},
		),
		{ numRuns: 60 },
	);
}, 240_000);

test('what is the same is not worked out again, and what it asked of the note decides', () => {
	const memory = new Memory();
	let made = 0;
	const ask = (...note: string[]) =>
		memory.recall(
			'line',
			(said) => {
				made++;
				return said.has('gout') ? 'gout' : 'none';
			},
			new Set(note),
		);
	expect([ask('knee'), ask('knee', 'hip'), made]).toEqual(['none', 'none', 1]);
	expect([ask('gout'), ask('gout', 'hip'), made]).toEqual(['gout', 'gout', 2]);
	expect([ask('hip'), made]).toEqual(['none', 3]);
});
