import { expect, test } from 'vitest';
import { rankOf, reasonName } from '../../engine/reason.ts';
import { reasonNames, seriousness } from '../../engine/tables/reasons.ts';
import { allRules } from '../../rules/all.ts';

test('the order names only rules that exist, or checks of route()', () => {
	const rules = new Set(allRules.map(({ id }) => id));
	const unknown = seriousness.filter((id) => !id.startsWith('(') && !id.endsWith('*') && !rules.has(id));
	expect(unknown.filter((id) => !(id in reasonNames))).toEqual([]);
	expect(new Set(seriousness).size).toBe(seriousness.length);
});

test('a hard finding comes first whatever its name; unnamed rules stand with their kind', () => {
	expect(rankOf('note-unsigned', 'hard')).toBe(0);
	expect(rankOf('high-risk-sepsis', 'route')).toBe(rankOf('high-risk-hiv', 'route'));
	expect(rankOf('only-listed', 'route')).toBeGreaterThan(rankOf('hcc-without-support', 'route'));
	expect(rankOf('claim-limit', 'soft')).toBeGreaterThan(rankOf('low-confidence', undefined));
	expect(rankOf('audit-sample', undefined)).toBe(seriousness.length - 1);
});

test('a short name for a filter', () => {
	expect(reasonName('hcc-without-support')).toBe('Risk diagnosis without support');
	expect(reasonName('note-two-patients')).toBe('Note two patients');
});
