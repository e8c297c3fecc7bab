import { describe, expect, it } from 'vitest';
import type { CodingResult, Finding, Severity, Suggestion } from '../../engine/contract.ts';
import { type History, route } from '../../engine/route.ts';
import { sketchOf } from '../../engine/similar.ts';
import { defaultPolicy, type Policy } from '../../engine/tables/policy.ts';

const policy: Policy = { ...defaultPolicy, auditEvery: 0 };

const code = (name: string, confidence = 0.95, firstListed = false): Suggestion => ({
	code: name,
	title: name,
	confidence,
	firstListed,
	why: [],
	alternatives: [],
	evidence: [{ start: 0, end: 1, quote: 'x', section: 'assessment', assertion: 'present', role: 'mention' }],
});
const finding = (severity: Severity, rule = `some-${severity}`): Finding => ({
	rule,
	severity,
	cites: 'IV.J',
	says: `Words of ${rule}.`,
	codes: ['I10'],
	evidence: [],
});
const result = (codes: readonly Suggestion[], findings: readonly Finding[] = [], id = 'a'): CodingResult => ({
	id,
	dateOfService: '2026-10-06',
	codes,
	candidates: [],
	findings,
	prompts: [],
	surety: { exact: 0.95, signals: {} },
	provenance: { release: '', releaseSha256: '', releaseNote: '', engine: '', rules: '', model: '', settings: '' },
});
const clean = [code('I10', 0.95, true), code('E78.5')];

describe('route', () => {
	it('lets a clean chart go', () => {
		expect(route(result(clean), policy)).toEqual({ decision: 'auto', reasons: [] });
	});
	it.each<[string, CodingResult]>([
		['a hard finding', result(clean, [finding('hard')])],
		['a routing finding', result(clean, [finding('route')])],
		['a soft finding of any rule', result(clean, [finding('soft', 'detail-cough-course')])],
		['no code at all', result([])],
		['no first-listed code', result([code('Z79.4')])],
		['a doubtful code', result([...clean, code('J44.9', 0.79)])],
	])('holds a chart for %s', (_, held) => {
		expect(route(held, policy).decision).toBe('review');
		expect(route(held, policy).reasons.length).toBe(1);
	});
	it('lets a soft finding pass where the policy names other rules', () => {
		const soft = result(clean, [finding('soft', 'detail-cough-course')]);
		expect(route(soft, { ...policy, holding: ['claim-limit'] }).decision).toBe('auto');
	});
	it('takes the threshold itself as enough', () => {
		expect(route(result([code('I10', policy.leastConfidence, true)]), policy).decision).toBe('auto');
	});
	it('says the most serious reason first and each once', () => {
		const findings = [finding('soft', 'claim-limit'), finding('route'), finding('hard'), finding('hard')];
		const { reasons } = route(result([code('I10', 0.5, true)], findings), policy);
		expect(reasons.map(({ id, codes }) => [id, ...codes])).toEqual([
			['some-hard', 'I10'],
			['some-route', 'I10'],
			['low-confidence', 'I10'],
			['claim-limit', 'I10'],
		]);
	});
	it('holds codes without a record where the policy has a list', () => {
		expect(route(result(clean), { ...policy, validated: ['I10', 'E78.5'] }).decision).toBe('auto');
		expect(route(result(clean), { ...policy, validated: ['I10'] }).reasons).toEqual([
			{ id: 'code-unvalidated', says: 'No record yet that this code is coded rightly here.', codes: ['E78.5'] },
		]);
	});
	it('draws about one chart in twenty, the same ones each time', () => {
		const drawn = Array.from(
			{ length: 2000 },
			(_, i) => route(result(clean, [], `chart-${i}`), defaultPolicy).decision,
		);
		const again = Array.from(
			{ length: 2000 },
			(_, i) => route(result(clean, [], `chart-${i}`), defaultPolicy).decision,
		);
		expect(again).toEqual(drawn);
		const share = drawn.filter((d) => d === 'review').length / drawn.length;
		expect(share).toBeGreaterThan(0.03);
		expect(share).toBeLessThan(0.07);
	});
	it('draws other charts under another seed', () => {
		const drawn = (auditSeed: string) =>
			Array.from({ length: 400 }, (_, i) =>
				route(result(clean, [], `chart-${i}`), { ...defaultPolicy, auditSeed }).decision.charAt(0),
			).join('');
		expect(drawn('a')).toBe(drawn('a'));
		expect(drawn('a')).not.toBe(drawn('b'));
	});
	it('ranks what the note is before what it holds, and high risk before doubt', () => {
		const rules = ['high-risk-sepsis', 'hcc-without-support', 'note-unsigned', 'stages-conflict', 'only-listed'];
		const found = rules.map((rule) => finding('route', rule));
		const held = route(result([code('I10', 0.5, true)], [...found, finding('hard')]), { ...policy, auditEvery: 1 });
		expect(held.reasons.map(({ id }) => id)).toEqual([
			'some-hard',
			'note-unsigned',
			'stages-conflict',
			'high-risk-sepsis',
			'hcc-without-support',
			'only-listed',
			'low-confidence',
			'audit-sample',
		]);
	});
	it('says a reason once for all codes that it is about', () => {
		const two = [finding('route'), { ...finding('route'), codes: ['E78.5'] }];
		expect(route(result(clean, two), policy).reasons).toEqual([
			{ id: 'some-route', says: 'Words of some-route.', codes: ['I10', 'E78.5'] },
		]);
	});
	it('holds a chart whose code set is less likely to be exact than the policy asks', () => {
		const ids = (leastTogether: number, one = result(clean)) =>
			route(one, { ...policy, leastTogether }).reasons.map(({ id }) => id);
		expect(ids(0.95)).toEqual([]);
		expect(ids(0.951)).toEqual(['low-confidence-together']);
	});
	it('holds a result of an older version that does not say how likely its code set is', () => {
		const { surety: _, ...older } = result(clean);
		expect(route(older, policy).reasons.map(({ id }) => id)).toEqual(['low-confidence-together']);
		expect(route(older, { ...policy, leastTogether: 0 }).decision).toBe('auto');
	});
	it('changes nothing of the result', () => {
		const held = result(clean, [finding('hard')]);
		const frozen = JSON.stringify(held);
		route(held, policy);
		expect(JSON.stringify(held)).toBe(frozen);
	});
});

describe('route with what the site knows', () => {
	const long = Array.from(
		{ length: 120 },
		(_, i) => `word${String.fromCharCode(97 + (i % 26))}${i % 7}x${'abc'[i % 3]}`,
	).join(' ');
	const note = `${long} Blood pressure at goal, continue lisinopril, see in six months.`;
	const ids = (history: History, more: Partial<Policy> = {}) =>
		route(result(clean), { ...policy, ...more }, history).reasons.map(({ id }) => id);

	it('a code that nobody reviewed here goes to a person', () => {
		const reviewed = { I10: 4 };
		expect(route(result(clean), policy, { reviewed }).reasons).toEqual([
			{ id: 'code-never-reviewed', says: 'Nobody has reviewed this code here yet.', codes: ['E78.5'] },
		]);
		expect(ids({ reviewed: { I10: 4, 'E78.5': 1 } })).toEqual([]);
		expect(ids({ reviewed: { I10: 4, 'E78.5': 1 } }, { leastReviews: 3 })).toEqual(['code-never-reviewed']);
	});
	it('a note like an earlier one of the patient counts as copied', () => {
		const other =
			'Knee pain since a fall from the ladder, swollen, stable ligaments, radiograph without fracture, brace.';
		expect(ids({ text: note, earlier: [sketchOf(other), sketchOf(`${note} Flu shot given.`)] })).toEqual([
			'copied-forward',
		]);
		expect(ids({ text: note, earlier: [sketchOf(other)] })).toEqual([]);
		expect(ids({ text: note, earlier: [] })).toEqual([]);
	});
	it('a preliminary note, a guessed date and a short note go to a person', () => {
		expect(ids({ unsigned: true, dateGuessed: true, text: 'Refill.' })).toEqual([
			'note-not-final',
			'note-short',
			'date-guessed',
		]);
	});
});
