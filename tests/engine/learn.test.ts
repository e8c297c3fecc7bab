import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodingResult, Finding, Suggestion } from '../../engine/contract.ts';
import { withLearned } from '../../engine/learn/apply.ts';
import { learn, nothingLearned } from '../../engine/learn/learn.ts';
import type { Feedback } from '../../engine/learn/lessons.ts';
import { route } from '../../engine/route.ts';
import { defaultPolicy } from '../../engine/tables/policy.ts';

const review = (code: string, kept: boolean, more: Partial<Feedback> = {}): Feedback => ({
	sure: 0.6,
	exact: kept,
	codes: [{ code, confidence: 0.8, kept }],
	added: [],
	...more,
});
const times = (n: number, one: Feedback) => Array.from({ length: n }, () => one);
const suggestion = (code: string, confidence: number): Suggestion => ({
	code,
	title: code,
	confidence,
	firstListed: code === 'I10',
	evidence: [{ start: 0, end: 1, quote: 'x', section: 'assessment', assertion: 'present', role: 'mention' }],
	why: [],
	alternatives: [
		{ code: 'A1', title: 'a' },
		{ code: 'B2', title: 'b' },
	],
});
const result = (codes: readonly Suggestion[], findings: readonly Finding[] = [], exact = 0.6): CodingResult => ({
	id: 'a',
	dateOfService: '2026-11-02',
	codes,
	candidates: [],
	findings,
	prompts: [],
	surety: { exact, signals: {} },
	provenance: { release: '', releaseSha256: '', releaseNote: '', engine: '', rules: '', model: '', settings: '' },
});

describe('learning from reviews', () => {
	it('without reviews changes nothing', () => {
		expect(learn([])).toEqual(nothingLearned);
		const one = result([suggestion('I10', 0.8)]);
		expect(withLearned(one, nothingLearned)).toEqual(one);
	});
	it('a few reviews change little, many change much', () => {
		const sure = (n: number) => withLearned(result([]), learn(times(n, review('I10', true)))).surety?.exact ?? 0;
		expect(sure(2)).toBeLessThan(0.68);
		expect(sure(300)).toBeGreaterThan(0.9);
		const worse = learn(times(300, review('I10', false)));
		expect(withLearned(result([]), worse).surety?.exact).toBeLessThan(0.2);
	});
	it('a code that is always rejected here is doubted, and the others stay apart from it', () => {
		const learned = learn([...times(40, review('J06.9', false)), ...times(40, review('I10', true))]);
		const [bad, good] = withLearned(result([suggestion('J06.9', 0.8), suggestion('I10', 0.8)]), learned).codes;
		expect(bad?.confidence).toBeLessThan(0.45);
		expect(good?.confidence).toBeGreaterThan(0.8);
		expect(learned.lessons.find(({ code }) => code === 'J06.9')).toMatchObject({ seen: 40, kept: 0 });
	});
	it('what is put in the place of a code comes first among its alternatives, once is not enough', () => {
		const put = (code: string) =>
			review('I10', false, { codes: [{ code: 'I10', confidence: 0.8, kept: false, instead: { code, title: code } }] });
		const learned = learn([put('B2'), put('B2'), put('I11.9'), put('I11.9'), put('I11.9'), put('C3')]);
		const [one] = withLearned(result([suggestion('I10', 0.8)]), learned).codes;
		expect(one?.alternatives.map(({ code }) => code)).toEqual(['I11.9', 'B2', 'A1']);
	});
	it('does not depend on the order of the reviews', () => {
		const all = [...times(5, review('I10', true)), ...times(4, review('J06.9', false, { added: ['Z72.0'] }))];
		expect(learn(all.toReversed())).toEqual(learn(all));
		expect(learn(all).added).toEqual([{ code: 'Z72.0', times: 4 }]);
	});
});

describe('whatever was learned', () => {
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	const code = fc.constantFrom('I10', 'E78.5', 'J06.9');
	const judgement = fc.record({ code, confidence: share, kept: fc.boolean() });
	const feedback = fc.record({
		sure: share,
		exact: fc.boolean(),
		codes: fc.array(judgement, { maxLength: 4 }),
		added: fc.array(code, { maxLength: 2 }),
	});
	const finding = (rule: string, severity: Finding['severity']): Finding => ({
		rule,
		severity,
		cites: '',
		says: rule,
		codes: ['I10'],
		evidence: [],
	});
	it('no compliance check is lowered: codes, findings and every other reason stay', () => {
		const findings = [finding('a', 'hard'), finding('claim-limit', 'soft'), finding('high-risk-sepsis', 'route')];
		fc.assert(
			fc.property(fc.array(feedback, { maxLength: 60 }), share, (all, exact) => {
				const before = result([suggestion('I10', 0.7), suggestion('E78.5', 0.5)], findings, exact);
				const after = withLearned(before, learn(all));
				expect(after.findings).toBe(before.findings);
				expect(after.candidates).toBe(before.candidates);
				expect(after.codes.map((s) => [s.code, s.evidence])).toEqual(before.codes.map((s) => [s.code, s.evidence]));
				const held = (one: CodingResult) =>
					route(one, { ...defaultPolicy, auditEvery: 1 }).reasons.filter(({ id }) => !id.startsWith('low-confidence'));
				expect(held(after)).toEqual(held(before));
			}),
			{ numRuns: 60 },
		);
	});
});
