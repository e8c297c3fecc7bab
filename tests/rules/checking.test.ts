import { describe, expect, it } from 'vitest';
import { checkingRules } from '../../rules/checking.ts';
import { draftOf } from './draft.ts';

describe('checking rules', () => {
	it('have ids of their own', () => {
		expect(new Set(checkingRules.map((r) => r.id)).size).toBe(checkingRules.length);
	});
	for (const rule of checkingRules) {
		describe(rule.id, () => {
			it('has three examples that fire and three that do not', () => {
				expect(rule.examples.filter((e) => e.fires).length, 'fire').toBeGreaterThanOrEqual(3);
				expect(rule.examples.filter((e) => !e.fires).length, 'do not fire').toBeGreaterThanOrEqual(3);
			});
			for (const example of rule.examples) {
				it(`${example.fires ? 'fires' : 'is quiet'}: ${example.name}`, () => {
					const before = draftOf(example);
					const frozen = JSON.stringify([before.codes, before.candidates, before.findings]);
					const after = rule.apply(before);
					expect(JSON.stringify([before.codes, before.candidates, before.findings])).toBe(frozen);
					expect(after !== before, 'fires').toBe(example.fires);
					const codes = after.codes.map((s) => s.code);
					if (example.gives) expect([...codes].sort()).toEqual([...example.gives].sort());
					if (example.order) expect(codes).toEqual(example.order);
					const kept = new Set([...after.codes, ...after.candidates].map((s) => s.code));
					const gone = before.codes.filter((s) => !codes.includes(s.code));
					for (const s of gone)
						expect(
							kept.has(s.code) && after.findings.some((f) => f.codes.includes(s.code)),
							`${s.code} left with a reason and a finding`,
						).toBe(true);
					for (const f of after.findings)
						expect(f.codes.length === 0 || f.evidence.length > 0, 'a finding about codes quotes words').toBe(true);
					expect(rule.apply(after), 'nothing more to do').toBe(after);
				});
			}
		});
	}
});
