import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkingRules } from '../../rules/checking.ts';
import { mayNotLead } from '../../rules/sequence.ts';
import { draftOf, shippedRelease } from './draft.ts';

const fold = (codes: readonly string[]) =>
	checkingRules.reduce((d, rule) => rule.apply(d), draftOf({ name: 'drawn', fires: true, codes }));

/** Billable codes from all over the classification, and those whose order matters. */
const release = shippedRelease();
const everywhere = Array.from(
	{ length: 400 },
	(_, i) => release.leaves(release.category(Math.floor((i * release.size) / 400)))[0] ?? -1,
)
	.filter((row) => row >= 0)
	.map((row) => release.code(row));
const known = [
	'N18.31',
	'I12.9',
	'E11.22',
	'F02.80',
	'G30.9',
	'Z00.00',
	'Z51.11',
	'C50.912',
	'W01.0XXA',
	'S52.501A',
	'Y92.010',
	'Z79.4',
	'O99.331',
	'F17.210',
	'Z3A.12',
	'T46.4X5A',
	'I95.2',
	'D63.1',
	'J44.0',
	'J20.9',
	'R07.89',
	'I10',
];
const claims = fc.uniqueArray(fc.constantFrom(...known, ...everywhere), { minLength: 1, maxLength: 14 });

describe('the fold of all checking rules', () => {
	it('marks exactly one first-listed code, the first, or says that none may lead', () => {
		fc.assert(
			fc.property(claims, (codes) => {
				const after = fold(codes);
				const first = after.codes.filter((s) => s.firstListed);
				if (after.codes.length === 0) return;
				if (after.codes.every(mayNotLead))
					expect(
						after.findings.some(
							(f) =>
								f.severity === 'hard' &&
								['external-cause-first', 'manifestation-first', 'social-factor-first', 'nothing-may-lead'].includes(
									f.rule,
								),
						),
					).toBe(true);
				else expect(first.map((s) => s.code)).toEqual([after.codes[0]?.code]);
			}),
			{ numRuns: 150 },
		);
	});
	it('loses no code without a candidate and a finding', () => {
		fc.assert(
			fc.property(claims, (codes) => {
				const after = fold(codes);
				const kept = new Set(after.codes.map((s) => s.code));
				for (const code of codes.filter((c) => !kept.has(c))) {
					expect(after.candidates.some((c) => c.code === code)).toBe(true);
					expect(after.findings.some((f) => f.codes.includes(code))).toBe(true);
				}
			}),
			{ numRuns: 100 },
		);
	});
	it('comes to rest: a second fold changes no code', () => {
		fc.assert(
			fc.property(claims, (codes) => {
				const once = fold(codes);
				const twice = checkingRules.reduce((d, rule) => rule.apply(d), once);
				expect(twice.codes).toEqual(once.codes);
			}),
			{ numRuns: 100 },
		);
	});
	it('puts the same claim in the same order however the codes came, the words being equal', () => {
		const text = 'one line';
		fc.assert(
			fc.property(fc.shuffledSubarray(['I12.9', 'N18.31', 'E11.22', 'Z79.4'], { minLength: 4 }), (codes) => {
				const after = checkingRules.reduce(
					(d, rule) => rule.apply(d),
					draftOf({ name: 'shuffled', fires: true, codes, text }),
				);
				expect(after.codes[2]?.code === 'N18.31' && after.codes[3]?.code === 'Z79.4').toBe(true);
			}),
		);
	});
});
