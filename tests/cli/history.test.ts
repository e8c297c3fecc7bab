import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHistory } from '../../cli/history.ts';
import { optionsOf } from '../../cli/options.ts';
import { routeOf } from '../../cli/route.ts';
import type { CodingResult } from '../../engine/contract.ts';
import { sketchOf } from '../../engine/similar.ts';
import { defaultPolicy } from '../../engine/tables/policy.ts';
import { folder } from './command.ts';

const text =
	'Follow-up of high blood pressure, readings at home at goal, no cough, no dizziness. Continue lisinopril daily. '.repeat(
		4,
	);
const result: CodingResult = {
	id: 'chart-1',
	dateOfService: '2026-11-02',
	codes: [
		{
			code: 'I10',
			title: 'Essential (primary) hypertension',
			confidence: 0.99,
			firstListed: true,
			why: [],
			alternatives: [],
			evidence: [{ start: 0, end: 9, quote: 'Follow-up', section: 'hpi', assertion: 'present', role: 'mention' }],
		},
	],
	candidates: [],
	findings: [],
	prompts: [],
	surety: { exact: 0.97, signals: {} },
	provenance: { release: '', releaseSha256: '', releaseNote: '', engine: '', rules: '', model: '', settings: '' },
};
const known = { text, patientId: 'p1', dateGuessed: false };
const reviewed = (n: number, more: object = {}) =>
	Array.from({ length: n }, () => ({ codes: ['I10'], exact: true, audited: false, alone: true, ...more }));
const site = (live: boolean, encounters: readonly object[]) => {
	using files = folder({ 'history.json': JSON.stringify({ live, encounters }) });
	return readHistory(join(files.path, 'history.json'));
};
const ids = (history: ReturnType<typeof site> | undefined, policy = { ...defaultPolicy, auditEvery: 0 }) =>
	routeOf(result, 'auto', policy, known, history).reasons.map(({ id }) => id);

describe('--history', () => {
	test('without it neither sample nor trust nor unseen codes hold a chart', () => {
		expect(ids(undefined, { ...defaultPolicy, auditEvery: 1 })).toEqual([]);
	});
	test('trust decides who goes alone, and what autonomy would have done is told', () => {
		expect(routeOf(result, 'auto', { ...defaultPolicy, auditEvery: 0 }, known, site(true, reviewed(40)))).toMatchObject(
			{
				decision: 'review',
				would: 'auto',
				reasons: [{ id: 'shadow-mode' }],
			},
		);
		expect(ids(site(false, reviewed(120)))).toEqual(['shadow-mode']);
		expect(ids(site(true, reviewed(120)))).toEqual([]);
		expect(ids(site(true, [...reviewed(120), ...reviewed(30, { alone: false, exact: false })]))).toEqual([]);
		expect(ids(site(true, [...reviewed(60), ...reviewed(60, { exact: false })]))).toEqual(['shadow-mode']);
	});
	test('the audit sample, codes never reviewed and copies of earlier notes count', () => {
		const trusted = reviewed(120);
		expect(ids(site(true, trusted), { ...defaultPolicy, auditEvery: 1 })).toEqual(['audit-sample']);
		expect(ids(site(true, reviewed(120, { codes: ['E78.5'] })))).toEqual(['code-never-reviewed']);
		const copied = { patientId: 'p1', sketch: sketchOf(text) };
		expect(ids(site(true, reviewed(120, copied)))).toEqual(['copied-forward']);
		expect(ids(site(true, reviewed(120, { ...copied, patientId: 'p2' })))).toEqual([]);
	});
	test.each([
		['{', 'it is not valid JSON'],
		['{"live":true}', 'encounters: '],
		['{"live":true,"encounters":[{"codes":"I10"}]}', 'encounters.0.codes: '],
		['{"live":true,"encounters":[],"name":"x"}', 'name'],
	])('%s is refused by field', (content, why) => {
		using files = folder({ 'history.json': content });
		expect(() => readHistory(join(files.path, 'history.json'))).toThrow(why);
	});
});

test.each([
	[['--in', '-', '--jobs', '0'], '--jobs 0: expected'],
	[['--in', '-', '--jobs', '2.5'], '--jobs 2.5: expected'],
	[['--in', '-', '--jobs', '65'], '--jobs 65: expected'],
	[['--in', '-', '--resume'], '--resume: needs --out'],
	[['--in', '-', '--history', 'x.json'], '--history: needs --mode auto'],
	[['--in', '-', '--mode', 'auto', '--history', 'nowhere.json'], 'history nowhere.json: the file cannot be read'],
])('%j is refused', (args, why) => expect(() => optionsOf(args)).toThrow(why));
