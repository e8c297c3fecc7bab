import { describe, expect, it } from 'vitest';
import type { CodingResult, Finding, Severity, Suggestion } from '../../engine/contract.ts';
import { route } from '../../engine/route.ts';
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
		['a soft finding of a holding rule', result(clean, [finding('soft', 'claim-limit')])],
		['no code at all', result([])],
		['no first-listed code', result([code('Z79.4')])],
		['a doubtful code', result([...clean, code('J44.9', 0.79)])],
	])('holds a chart for %s', (_, held) => {
		expect(route(held, policy).decision).toBe('review');
		expect(route(held, policy).reasons.length).toBe(1);
	});
	it('lets a soft finding pass that only informs', () => {
		expect(route(result(clean, [finding('soft', 'detail-cough-course')]), policy).decision).toBe('auto');
	});
	it('takes the threshold itself as enough', () => {
		expect(route(result([code('I10', policy.leastConfidence, true)]), policy).decision).toBe('auto');
	});
	it('says the most serious reason first and each once', () => {
		const findings = [finding('soft', 'claim-limit'), finding('route'), finding('hard'), finding('hard')];
		const { reasons } = route(result([code('I10', 0.5, true)], findings), policy);
		expect(reasons.map((r) => r.split(' ').slice(0, 4).join(' '))).toEqual([
			'I10: Words of some-hard.',
			'I10: Words of some-route.',
			'I10: confidence 0.5 is',
			'I10: Words of claim-limit.',
		]);
	});
	it('holds codes without a record where the policy has a list', () => {
		expect(route(result(clean), { ...policy, validated: ['I10', 'E78.5'] }).decision).toBe('auto');
		expect(route(result(clean), { ...policy, validated: ['I10'] }).reasons).toEqual([
			'E78.5: no record yet that this code is coded rightly here.',
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
	it('changes nothing of the result', () => {
		const held = result(clean, [finding('hard')]);
		const frozen = JSON.stringify(held);
		route(held, policy);
		expect(JSON.stringify(held)).toBe(frozen);
	});
});
