import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../property/seed.ts';
import {
	countsForTrust,
	defaultTerms,
	settled,
	type TrustEvent,
	type TrustTerms,
	trustOf,
	trustSays,
} from '../../engine/trust.ts';
import { wilson } from '../../engine/wilson.ts';

const reviews = (n: number, exact = true, audited = false): TrustEvent[] =>
	Array.from({ length: n }, () => ({ kind: 'reviewed', exact, audited }));
const on: TrustEvent = { kind: 'switched', on: true };
const off: TrustEvent = { kind: 'switched', on: false };

describe('Wilson bound', () => {
	test('73 flawless are the least that reach 0.95', () => {
		expect(wilson(73, 73).lower).toBeGreaterThanOrEqual(0.95);
		expect(wilson(72, 72).lower).toBeLessThan(0.95);
	});
	test.each([
		[81, 263, 0.2553, 0.3662],
		[0, 10, 0, 0.2775],
		[10, 10, 0.7225, 1],
		[0, 0, 0, 1],
	])('%i of %i: %f to %f', (hits, of, lower, upper) => {
		expect(wilson(hits, of).lower).toBeCloseTo(lower, 4);
		expect(wilson(hits, of).upper).toBeCloseTo(upper, 4);
	});
	test('holds the share, grows with each hit, falls with each miss', () => {
		const seen = fc
			.integer({ min: 1, max: 2000 })
			.chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
		fc.assert(
			fc.property(seen, ([hits, of]) => {
				const { lower, upper } = wilson(hits, of);
				expect(lower).toBeLessThanOrEqual(hits / of + 1e-12);
				expect(upper).toBeGreaterThanOrEqual(hits / of - 1e-12);
				expect(wilson(hits + 1, of + 1).lower).toBeGreaterThan(lower - 1e-12);
				expect(wilson(hits, of + 1).lower).toBeLessThan(lower + 1e-12);
			}),
		);
	});
});

describe('trust', () => {
	test('begins in the shadow and needs 100 reviews, flawless or not', () => {
		expect(trustOf([])).toMatchObject({ mode: 'shadow', earned: false, reviewed: 0 });
		expect(trustOf([...reviews(99), on])).toMatchObject({ mode: 'shadow', earned: false });
		expect(trustOf([...reviews(100), on])).toMatchObject({ mode: 'live', earned: true });
		expect(trustOf([on, ...reviews(100)])).toMatchObject({ mode: 'shadow', earned: true });
		expect(trustOf([...reviews(73), on], { ...defaultTerms, least: 1 }).mode).toBe('live');
		expect(trustOf([...reviews(72), on], { ...defaultTerms, least: 1 }).mode).toBe('shadow');
	});
	test('does not go live where the bound is not reached', () => {
		expect(trustOf([...reviews(5, false), ...reviews(95), on])).toMatchObject({
			mode: 'shadow',
			exact: 95,
			reviewed: 100,
		});
		expect(trustOf([...reviews(5, false), ...reviews(245), on]).mode).toBe('live');
	});
	test('falls back by itself when the bound fails, and has to be earned anew', () => {
		const live = [...reviews(100), on];
		expect(trustOf([...live, ...reviews(1, false)])).toMatchObject({
			mode: 'fallen-back',
			failed: 'bound',
			reviewed: 0,
		});
		const fallen = [...live, ...reviews(1, false)];
		expect(trustOf([...fallen, on]).mode).toBe('fallen-back');
		expect(trustOf([...fallen, ...reviews(99), on]).mode).toBe('fallen-back');
		expect(trustOf([...fallen, ...reviews(100), on]).mode).toBe('live');
	});
	test('falls back when the audit sample fails although the bound holds', () => {
		const live = [...reviews(500), on];
		expect(trustOf([...live, ...reviews(5, true, true), ...reviews(1, false, true)]).mode).toBe('live');
		expect(trustOf([...live, ...reviews(1, true, true), ...reviews(1, false, true)])).toMatchObject({
			mode: 'fallen-back',
			failed: 'audit',
		});
	});
	test('a person may switch off at any time; what was earned stays', () => {
		expect(trustOf([...reviews(120), on, off])).toMatchObject({ mode: 'shadow', earned: true, reviewed: 120 });
	});
	test('good years do not hide a bad week', () => {
		expect(trustOf([...reviews(5000), on, ...reviews(25, false)]).mode).toBe('fallen-back');
	});

	const event: fc.Arbitrary<TrustEvent> = fc.oneof(
		{
			weight: 40,
			arbitrary: fc.record({
				kind: fc.constant('reviewed' as const),
				exact: fc.nat(30).map((n) => n > 0),
				audited: fc.nat(9).map((n) => n === 0),
			}),
		},
		{ weight: 1, arbitrary: fc.record({ kind: fc.constant('switched' as const), on: fc.boolean() }) },
	);
	const terms: TrustTerms = { target: 0.8, least: 20, newest: 60 };
	test('is live only on a bound that holds, and only because a person switched it on', () => {
		fc.assert(
			fc.property(fc.array(event, { maxLength: 300 }), (events) => {
				const trust = trustOf(events, terms);
				expect(trust.exact).toBeLessThanOrEqual(trust.reviewed);
				expect(trust.reviewed).toBeLessThanOrEqual(terms.newest);
				expect(trust.bound).toBeCloseTo(wilson(trust.exact, trust.reviewed).lower, 12);
				expect(trust.earned).toBe(trust.reviewed >= terms.least && trust.bound >= terms.target);
				if (trust.mode === 'live') {
					expect(trust.earned).toBe(true);
					expect(events.findLast(({ kind }) => kind === 'switched')).toBeDefined();
				}
				expect(trust.failed !== undefined).toBe(trust.mode === 'fallen-back');
				const unswitched = events.filter(({ kind }) => kind === 'reviewed');
				expect(trustOf(unswitched, terms).mode).toBe('shadow');
			}),
		);
	});
});

describe('routing under trust', () => {
	const clean = { decision: 'auto', reasons: [] } as const;
	const drawn = { decision: 'review', reasons: [{ id: 'audit-sample', says: 'Drawn.', codes: [] }] } as const;
	const doubtful = { decision: 'review', reasons: [{ id: 'low-confidence', says: 'Low.', codes: ['I10'] }] } as const;
	test('outside of live mode everything goes to a person, and what autonomy would have done can still be told', () => {
		const shadow = settled(clean, trustOf(reviews(40)));
		expect(shadow.decision).toBe('review');
		expect(shadow.reasons.map(({ id }) => id)).toEqual(['shadow-mode']);
		expect(shadow.reasons[0]?.says).toBe(
			'Shadow mode, a person reviews everything: 40 of 40 reviewed were exact, lower bound 91.2 %; 95.0 % of at least 100 is needed.',
		);
		expect(settled(clean, trustOf([...reviews(100), on]))).toBe(clean);
	});
	test('only what would have gone out alone counts', () => {
		expect([clean, drawn, settled(clean, trustOf([]))].map(countsForTrust)).toEqual([true, true, true]);
		expect(countsForTrust(doubtful)).toBe(false);
	});
	test('a fall is told with its reason', () => {
		const trust = trustOf([...reviews(100), on, ...reviews(1, false)]);
		expect(trustSays(trust, defaultTerms)).toContain('the bound fell below its target');
		expect(settled(clean, trust).reasons[0]?.id).toBe('fallen-back');
	});
});
