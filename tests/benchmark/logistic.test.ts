import { describe, expect, test } from 'vitest';
import { type Case, logistic, probability } from './logistic.ts';

const one = (x: Record<string, number>, y: boolean, weight = 1): Case => ({ x: { bias: 1, ...x }, y, weight });
const times = (n: number, made: Case): Case[] => Array.from({ length: n }, () => made);

describe('logistic regression', () => {
	test('without signals the bias is the log-odds of the share', () => {
		const fitted = logistic([...times(3, one({}, true)), ...times(1, one({}, false))], 0.5);
		expect(fitted.bias).toBeCloseTo(Math.log(3), 6);
	});
	test('a signal that goes with the truth gets weight, one that goes against it less than nothing', () => {
		const cases = [
			...times(20, one({ good: 1 }, true)),
			...times(20, one({ bad: 1 }, false)),
			one({}, true),
			one({}, false),
		];
		const fitted = logistic(cases, 0.5);
		expect(fitted.good).toBeGreaterThan(1);
		expect(fitted.bad).toBeLessThan(-1);
		expect(probability(fitted, { bias: 1, good: 1 })).toBeGreaterThan(0.9);
	});
	test('the penalty keeps the weight of what is always right finite, and a greater one keeps it smaller', () => {
		const cases = [...times(10, one({ sure: 1 }, true)), ...times(10, one({}, false))];
		expect(logistic(cases, 5).sure!).toBeLessThan(logistic(cases, 0.5).sure!);
	});
	test('at the solution the slope is nil', () => {
		const cases = [one({ a: 1, b: 0.5 }, true), one({ a: 1 }, false), one({ b: 1 }, true, 2), one({}, false, 0.5)];
		const fitted = logistic(cases, 0.5);
		for (const name of ['bias', 'a', 'b']) {
			const pull = cases.reduce(
				(s, { x, y, weight }) => s + weight * (probability(fitted, x) - Number(y)) * (x[name] ?? 0),
				0,
			);
			expect(pull + (name === 'bias' ? 0 : 0.5 * fitted[name]!), name).toBeCloseTo(0, 6);
		}
	});
	test('a case that counts twice is two cases', () => {
		const rest = [one({ a: 1 }, false), one({}, true)];
		expect(logistic([one({ a: 1 }, true, 2), ...rest], 1)).toEqual(
			logistic([...times(2, one({ a: 1 }, true)), ...rest], 1),
		);
	});
});
