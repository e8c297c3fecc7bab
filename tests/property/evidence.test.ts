import './seed.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CodingResult } from '../../engine/contract.ts';
import { shipped } from '../icd-data/shipped.ts';
import { brokenNote, evidenceOf, mixedNote, run, wholeNote } from './notes.ts';

const anyNote = fc.oneof(wholeNote, mixedNote, brokenNote);

function proves(text: string, result: CodingResult): void {
	for (const { start, end, quote } of evidenceOf(result)) {
		expect(start).toBeGreaterThanOrEqual(0);
		expect(end).toBeLessThanOrEqual(text.length);
		expect(start).toBeLessThan(end);
		expect(text.slice(start, end)).toBe(quote);
	}
}

test('every piece of evidence lies in the note and quotes it', async () => {
	await fc.assert(
		fc.asyncProperty(anyNote, async (text) => proves(text, await run(text))),
		{ numRuns: 150 },
	);
});

test('every code has evidence, is billable on the date, stands once, and one at most is first-listed', async () => {
	const release = shipped('FY2027');
	await fc.assert(
		fc.asyncProperty(anyNote, async (text) => {
			const { codes } = await run(text);
			for (const { code, evidence } of codes) {
				expect(evidence.length, code).toBeGreaterThan(0);
				expect(release.billable(release.find(code)), code).toBe(true);
			}
			expect(new Set(codes.map((s) => s.code)).size).toBe(codes.length);
			expect(codes.filter((s) => s.firstListed).length).toBeLessThanOrEqual(1);
		}),
		{ numRuns: 150 },
	);
});
