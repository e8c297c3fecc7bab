import './seed.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coder } from '../../engine/coder.ts';
import { defaultSettings } from '../../engine/contract.ts';
import { openRelease } from '../../icd-data/open.ts';
import { allRules } from '../../rules/all.ts';
import { packed } from '../icd-data/shipped.ts';
import { mixedNote, run, wholeNote } from './notes.ts';

test('the same note gives the same result, byte for byte, whatever was coded between', async () => {
	await fc.assert(
		fc.asyncProperty(wholeNote, mixedNote, async (text, other) => {
			const first = JSON.stringify(await run(text));
			await run(other);
			expect(JSON.stringify(await run(text))).toBe(first);
		}),
		{ numRuns: 60 },
	);
});

test('a release opened anew and a coder made anew give the same', async () => {
	const release = openRelease(packed('FY2027'));
	const code = coder({ rules: allRules });
	await fc.assert(
		fc.asyncProperty(wholeNote, async (text) => {
			const again = await code({ id: 'p', text, dateOfService: '2026-11-02' }, release, defaultSettings);
			expect(JSON.stringify(again)).toBe(JSON.stringify(await run(text)));
		}),
		{ numRuns: 40 },
	);
});
