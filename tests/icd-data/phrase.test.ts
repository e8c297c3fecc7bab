import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phrases } from '../../icd-data/compile/phrase.ts';
import { foldWords } from '../../icd-data/words.ts';

const required = (text: string) => phrases(text).map((p) => [...new Set(p.required)].sort());
const fold = (...texts: string[]) => texts.map((t) => [...new Set(foldWords(t))].sort());

describe('the words a phrase requires', () => {
	test.each([
		['parentheses are left unsaid', 'Influenza (seasonal)', ['influenza']],
		['code references too', 'Colicky baby (R10.83)', ['colicky baby']],
		['NOS, NEC, unspecified', 'Gout NEC, unspecified', ['gout']],
		['unspecified parts', 'Fracture of unspecified part of tibia', ['fracture tibia']],
		['"a or b" is read both ways', 'Burn of thigh or calf', ['burn thigh', 'burn calf']],
		['"x or unspecified" is left unsaid', 'Chronic or unspecified ulcer', ['ulcer']],
		['"with or without"', 'Hernia with or without gangrene', ['hernia']],
	])('%s', (_, text, readings) => {
		expect(required(text)).toEqual(fold(...readings));
	});

	test('residual words become marks that no note can contain', () => {
		for (const text of ['Other gout', 'Gout, other specified', 'Gout in diseases classified elsewhere']) {
			expect(phrases(text)[0]?.required.some((w) => w.startsWith('('))).toBe(true);
		}
		expect(required('Other and unspecified gout')).toEqual(fold('gout'));
		expect(required('Gout, not elsewhere classified')).toEqual(fold('gout'));
	});

	test('a letter that is a name is told from an article', () => {
		expect(phrases('Hepatitis A')[0]?.required).toContain('(a)');
		expect(phrases('A bad cough')[0]?.required).not.toContain('(a)');
	});

	test('optional words come from what is in parentheses', () => {
		expect(phrases('Gout (saturnine)')[0]?.optional).toEqual(foldWords('saturnine'));
	});

	test('never more than four readings, and no empty one without reason', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('knee', 'or', 'hip', ',', 'and', 'unspecified', '(left)', 'pain'), { maxLength: 12 }),
				(parts) => {
					const text = parts.join(' ');
					const found = phrases(text);
					expect(found.length).toBeLessThanOrEqual(4);
					const said = new Set(foldWords(text));
					for (const p of found) for (const w of p.required) expect(w.startsWith('(') || said.has(w)).toBe(true);
				},
			),
		);
	});
});
