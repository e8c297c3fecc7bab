import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coder } from '../../engine/coder.ts';
import { defaultSettings } from '../../engine/contract.ts';
import { onCurve } from '../../engine/exact/calibrated.ts';
import { exactness } from '../../engine/exact/exactness.ts';
import { signalsOf } from '../../engine/exact/signals.ts';
import { codeCurve, exactWeights } from '../../engine/tables/calibration.ts';
import { shipped } from '../icd-data/shipped.ts';
import { draft } from './say.ts';

const plan = (...lines: readonly string[]) => ['Assessment/Plan:', ...lines].join('\n');
const known = plan('1. Essential hypertension, at goal. Continue lisinopril.');
const strange = plan(
	'1. Essential hypertension, at goal. Continue lisinopril.',
	'2. Zoonotic brucelloid of the pinna, second week.',
);
const leftOver = (text: string) => (draft(text).facts.tags.get('left-over') ?? []).map(({ quote }) => quote);

describe('clinical words that nothing was made of', () => {
	it('are found where the author judges, and quote the note', () => {
		expect(leftOver(known)).toEqual([]);
		expect(leftOver(strange)).toContain('Zoonotic');
		for (const { start, end, quote } of draft(strange).facts.tags.get('left-over') ?? [])
			expect(strange.slice(start, end)).toBe(quote);
	});
	it('are not looked for in the rest of a note that has a plan', () => {
		expect(leftOver(`HPI: zoonotic brucelloid years ago.\n${known}`)).toEqual([]);
	});
});

describe('the probability that a code set is exact', () => {
	it('falls with what was not understood and with doubt, and open questions never raise it', () => {
		const one = signalsOf(draft(known), []);
		expect(exactness(signalsOf(draft(strange), []))).toBeLessThan(exactness(one));
		const question = { id: 'q', topic: '', question: '', options: [], indicators: [], cites: '' };
		expect(exactness(signalsOf(draft(known), [question]))).toBeLessThanOrEqual(exactness(one));
		expect(exactness({ ...one, least: (one.least ?? 0) - 1 })).toBeLessThan(exactness(one));
	});
	it('weighs every signal there is, and no other', () => {
		expect(Object.keys(exactWeights).sort()).toEqual(Object.keys(signalsOf(draft(known), [])).sort());
	});
	it('is told with its signals in the result, and low where nothing was coded', async () => {
		const code = coder({ rules: [] });
		const run = (text: string) =>
			code({ id: 'a', text, dateOfService: '2026-11-02' }, shipped('FY2027'), defaultSettings);
		const { surety } = await run(known);
		expect(surety?.exact).toBe(exactness(surety?.signals ?? {}));
		expect((await run('Went for a walk.')).surety?.exact).toBeLessThan(surety?.exact ?? 0);
	});
});

describe('the confidence of a code', () => {
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	it('keeps its order and stays within 0 and 1', () => {
		fc.assert(
			fc.property(share, share, (a, b) => {
				const [low, high] = a < b ? [a, b] : [b, a];
				const [left, right] = [onCurve(low, codeCurve), onCurve(high, codeCurve)];
				expect(left).toBeLessThanOrEqual(right);
				expect(left).toBeGreaterThan(0);
				expect(right).toBeLessThan(1);
			}),
		);
	});
	it('is what was scored on the plain curve', () => {
		expect(onCurve(0.7, { slope: 1, shift: 0 })).toBe(0.7);
	});
});
