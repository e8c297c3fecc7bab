import { expect, test } from 'vitest';
import { figuresOf, surestPart } from '../../../components/worklist/figures.ts';
import { duration } from '../../../components/worklist/words.ts';
import { row } from './rows.ts';

const reviewed = (least: number, exact: boolean, more = {}) =>
	row({
		state: 'reviewed',
		alone: exact,
		exact,
		least,
		seconds: 40,
		reviewedAt: '2026-11-20T10:00:00Z',
		tally: { accepted: 2, replaced: 1, rejected: 1, added: 0 },
		...more,
	});

test('rates are over what was decided, and what nobody decided is left out', () => {
	const figures = figuresOf([
		reviewed(0.9, true),
		reviewed(0.8, false),
		row({ alone: true }),
		row({ state: 'waiting', alone: undefined }),
	]);
	expect([figures.coded, figures.alone, figures.reviewed, figures.exact]).toEqual([3, 2, 2, 1]);
	expect(figures.outcomes.map(({ count, share }) => [count, share])).toEqual([
		[4, 0.5],
		[2, 0.25],
		[2, 0.25],
	]);
	expect(figures.medianSeconds).toBe(40);
	expect(figures.times.find(({ count }) => count > 0)?.label).toBe('30 s to 1 min');
});

test('risk and coverage go from the surest down', () => {
	const { risk } = figuresOf([reviewed(0.5, false), reviewed(0.9, true), reviewed(0.7, true), reviewed(0.6, false)]);
	expect(risk.map(({ coverage, risk: wrong }) => [coverage, wrong])).toEqual([
		[0.25, 0],
		[0.5, 0],
		[0.75, 1 / 3],
		[1, 0.5],
	]);
});

test('the largest part that reaches the target, wherever the line goes before it; none is 0', () => {
	const { risk } = figuresOf([
		...Array.from({ length: 19 }, (_, at) => reviewed(0.99 - at / 100, at !== 3)),
		reviewed(0.2, true),
		reviewed(0.1, false),
	]);
	expect(surestPart(risk, 0.95)).toBeCloseTo(20 / 21);
	expect(surestPart(risk, 0.99)).toBeCloseTo(2 / 21);
	expect(surestPart(figuresOf([reviewed(0.9, false), reviewed(0.8, true)]).risk, 0.95)).toBe(0);
	expect(surestPart([], 0.95)).toBe(0);
});

test('nothing reviewed gives no figure and no division by zero', () => {
	const figures = figuresOf([]);
	expect([figures.medianSeconds, figures.risk, figures.outcomes.map(({ share }) => share)]).toEqual([
		undefined,
		[],
		[0, 0, 0],
	]);
});

test('durations as people say them', () => {
	expect([4, 75, 60, 640, 3900].map(duration)).toEqual(['4 s', '1 min 15 s', '1 min', '11 min', '1 h 5 min']);
});
