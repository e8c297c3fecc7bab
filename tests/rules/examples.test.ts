import { describe, expect, it } from 'vitest';
import type { Rule } from '../../engine/contract.ts';
import { changingRules } from '../../rules/changing.ts';
import { draftOf } from './draft.ts';

const rulesUnderTest: readonly Rule[] = [...changingRules];

describe('code-changing rules', () => {
	it('have ids of their own', () => {
		expect(new Set(rulesUnderTest.map((r) => r.id)).size).toBe(rulesUnderTest.length);
	});
	for (const rule of rulesUnderTest) {
		describe(rule.id, () => {
			it('has three examples that fire and three that do not', () => {
				expect(rule.examples.filter((e) => e.fires).length, 'fire').toBeGreaterThanOrEqual(3);
				expect(rule.examples.filter((e) => !e.fires).length, 'do not fire').toBeGreaterThanOrEqual(3);
			});
			for (const example of rule.examples) {
				it(example.name, () => {
					const before = draftOf(example);
					const frozen = JSON.stringify([before.codes, before.candidates, before.findings]);
					const after = rule.apply(before);
					expect(JSON.stringify([before.codes, before.candidates, before.findings])).toBe(frozen);
					expect(after !== before, 'fires').toBe(example.fires);
					if (example.fires) expect(after.findings.length, 'says so').toBeGreaterThan(before.findings.length);
					if (example.gives) expect(after.codes.map((s) => s.code).sort()).toEqual([...example.gives].sort());
					const kept = new Set([...after.codes, ...after.candidates].map((s) => s.code));
					for (const s of before.codes) expect(kept, `${s.code} is kept as code or candidate`).toContain(s.code);
					for (const s of after.codes) expect(s.evidence.length, `${s.code} has evidence`).toBeGreaterThan(0);
					expect(rule.apply(after), 'nothing more to do').toBe(after);
				});
			}
		});
	}
});
