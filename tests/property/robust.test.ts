import './seed.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceOf, mixedNote, run, wholeNote } from './notes.ts';

/** Any UTF-16 at all, halves of surrogate pairs and control characters included. */
const anyUnits = fc
	.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
	.map((units) => String.fromCharCode(...units));
const anyText = fc.oneof(anyUnits, fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ maxLength: 300 }));
const marks = fc.constantFrom(
	'\0',
	'\r',
	'\r\n',
	'\t',
	'\u200b',
	'\u00ad',
	'\ufeff',
	'\u2028',
	'́',
	'[x]',
	'||',
	':::',
	'((',
	'"',
);

async function holds(text: string): Promise<void> {
	const result = await run(text);
	for (const { start, end, quote } of evidenceOf(result)) expect(text.slice(start, end)).toBe(quote);
}

test('no text at all makes the engine throw', async () => {
	await fc.assert(fc.asyncProperty(anyText, holds), { numRuns: 300 });
});

test('nor does a note with strange marks between its words', async () => {
	const strewn = fc
		.tuple(mixedNote, fc.array(fc.tuple(fc.nat(), marks), { maxLength: 20 }))
		.map(([text, places]) =>
			places.reduce((now, [at, mark]) => now.slice(0, at % now.length) + mark + now.slice(at % now.length), text),
		);
	await fc.assert(fc.asyncProperty(strewn, holds), { numRuns: 100 });
});

test('nor one huge line, nor thousands of brackets, bullets and empty lines', async () => {
	const line = fc.sample(wholeNote, { numRuns: 20, seed: 1 }).join(' ').replace(/\s+/g, ' ');
	for (const text of [line, '('.repeat(5_000), `${'- '.repeat(5_000)}cough`, '\n'.repeat(20_000), ''])
		await holds(text);
});

test('nor a patient of any age and sex', async () => {
	const patient = fc.record({
		age: fc.double({ min: 0, max: 120, noNaN: true }),
		sex: fc.constantFrom('male' as const, 'female' as const, 'other' as const, 'unknown' as const),
	});
	await fc.assert(
		fc.asyncProperty(wholeNote, patient, async (text, who) => {
			await run(text, who);
		}),
		{ numRuns: 50 },
	);
});

test('a word of two thousand letters is read in less than a second', async () => {
	const started = performance.now();
	await run(`Assessment: ${'ab'.repeat(1_000)} cough.`);
	expect(performance.now() - started).toBeLessThan(1_000);
});
