import { expect, test } from 'vitest';
import { siteOf } from '../../entrypoints/offscreen/site.ts';
import { marked, secondsLeft } from '../../entrypoints/worklist/pace.ts';
import { trustView } from '../../entrypoints/worklist/useSite.ts';
import { row } from '../components/worklist/rows.ts';

const reviews = (count: number, exact: (at: number) => boolean, more = {}) =>
	Array.from({ length: count }, (_, at) =>
		row({
			state: 'reviewed',
			alone: true,
			exact: exact(at),
			codes: ['I10'],
			reviewedAt: `2026-11-20T10:${String(at).padStart(4, '0')}`,
			...more,
		}),
	);
const late = { at: '2026-11-21T00:00', on: true, by: 'R. Ito' };

test('a site of which nothing is known is in shadow mode, and its codes are unknown', () => {
	const site = siteOf([row()], {}, [late]);
	expect(site.trust.mode).toBe('shadow');
	expect(site.reviewed).toEqual({});
	expect(trustView(site)).toMatchObject({ permitted: false, says: expect.stringContaining('100 more reviews') });
});

test('trust is earned by reviews of encounters that would have gone alone, and by no others', () => {
	const held = siteOf(
		reviews(200, () => true, { alone: false, reasons: ['low-confidence'] }),
		{},
		[],
	);
	expect([held.trust.reviewed, held.reviewed.I10]).toEqual([0, 200]);
	const earned = siteOf(
		reviews(120, () => true),
		{},
		[],
	);
	expect(trustView(earned)).toMatchObject({ state: 'shadow', permitted: true, reviewed: 120, exact: 120 });
	expect(
		siteOf(
			reviews(120, () => true),
			{},
			[late],
		).trust.mode,
	).toBe('live');
	expect(
		siteOf(
			reviews(120, (at) => at % 5 > 0),
			{},
			[late],
		).trust.mode,
	).toBe('shadow');
});

test('live mode ends by itself when the bound falls, and the policy of the site holds', () => {
	const good = reviews(120, () => true);
	const bad = reviews(30, () => false, { reviewedAt: '2026-11-22T00:00' });
	const site = siteOf([...good, ...bad], { leastConfidence: 0.8, target: 0.9, groupsOff: ['high-risk-sepsis'] }, [
		late,
	]);
	expect(trustView(site).state).toBe('fallen-back');
	expect([site.policy.leastConfidence, site.terms.target, site.groupsOff]).toEqual([0.8, 0.9, ['high-risk-sepsis']]);
});

test('time left is the median rate, unmoved by one long stop', () => {
	const steps: readonly (readonly [number, number])[] = [
		[0, 0],
		[1000, 10],
		[2000, 20],
		[62_000, 21],
		[63_000, 31],
	];
	const marks = steps.reduce<readonly { at: number; done: number }[]>(
		(all, [at, done]) => marked(all, { at, done }),
		[],
	);
	expect(secondsLeft(marks, 50)).toBeCloseTo(5, 5);
	expect(secondsLeft(marks.slice(0, 2), 50)).toBeUndefined();
	expect(marked(marks, { at: 64_000, done: 2 })).toHaveLength(1);
});
