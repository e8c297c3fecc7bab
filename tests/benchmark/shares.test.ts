import { describe, expect, test } from 'vitest';
import { kindsOf, shareOf } from '../../engine/concept/share.ts';
import { reportedShares } from '../../engine/tables/reported-shares.ts';
import type { FitCase } from './fit-cases.ts';
import { sharesTable, withShares } from './shares.ts';

const one = (note: string, code: string, y: boolean): FitCase => ({
	set: 'own',
	note,
	code,
	y,
	x: { bias: 1 },
	weight: 1,
	text: '',
	places: [],
});
const many = (code: string, y: boolean, n: number) => Array.from({ length: n }, (_, i) => one(`${code}-${i}`, code, y));
const cases = [...many('I10', true, 20), ...many('R05.9', false, 20), ...many('R51.9', true, 10)];

describe('how often a kind of condition is reported', () => {
	test('what is mostly reported gets odds above nothing, what is mostly left out below', () => {
		const table = Object.fromEntries(sharesTable(cases));
		expect(table.I10 ?? table.I).toBeGreaterThan(0.5);
		expect(table.R05 ?? table.R).toBeLessThan(-0.5);
		expect(table.R51).toBeGreaterThan(table.R ?? 0);
	});
	test('a note does not tell of itself: its own cases are left out of its share', () => {
		const lone = one('lone', 'J45.909', true);
		const [told] = withShares([lone], [...cases, lone]);
		const [untold] = withShares([lone], cases);
		expect(told?.x.share).toBeCloseTo(untold?.x.share as number, 1);
	});
	test('a kind that differs little from the one above has no row', () => {
		const rows = sharesTable(many('I10', true, 20)).map(([kind]) => kind);
		expect(rows).toContain('I');
		expect(rows.length).toBeLessThanOrEqual(2);
	});
	test('the longest beginning that the table holds speaks for a code, and nothing for a letter it does not know', () => {
		const narrow = Object.keys(reportedShares).find((k) => k.length === 5 && !/[9A]$/.test(k)) as string;
		expect(shareOf(narrow)).toBe(reportedShares[narrow]);
		const category = Object.keys(reportedShares).find((k) => k.length === 3 && !(`${k}.8` in reportedShares)) as string;
		expect(shareOf(`${category}.81`)).toBe(reportedShares[category]);
		expect(shareOf('')).toBe(0);
	});
	test('a bare name takes the share of its whole category', () => {
		expect(kindsOf('G43.909')).toEqual(['G43', 'G']);
		expect(kindsOf('G43.111')).toEqual(['G43.11', 'G43.1', 'G43', 'G']);
	});
});
