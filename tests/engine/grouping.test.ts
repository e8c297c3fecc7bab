import { describe, expect, it } from 'vitest';
import { codes, draft, named } from './say.ts';

describe('one condition under several names', () => {
	it.each([
		['type said once', 'HPI: known diabetes.\nAssessment: type 2 diabetes, continue metformin.', ['E11.9']],
		[
			'the full name first',
			'HPI: type 2 diabetes with neuropathy.\nAssessment: diabetes, continue metformin.',
			['E11.40'],
		],
		[
			'a class and its kind',
			'HPI: anxiety.\nAssessment: Generalized anxiety disorder, continue sertraline.',
			['F41.1'],
		],
		[
			'diabetes beside its complication',
			'Assessment: T2DM, A1c 8, gastric emptying delayed: diabetic gastroparesis.',
			['E11.43', 'K31.84'],
		],
		['the same name thrice', 'HPI: gout.\nAssessment: gout.\nPlan: colchicine for gout.', ['M10.9']],
	])('%s', (_, text, said) => expect(named(text)).toEqual(said));
	it('all its places are evidence, the assessment first', () => {
		const text = 'HPI: known diabetes.\nAssessment: type 2 diabetes, continue metformin.';
		const mentions = draft(text).codes[0]?.evidence.filter((e) => e.role === 'mention') ?? [];
		expect(mentions.map((e) => [e.quote, e.section])).toEqual([
			['type 2 diabetes', 'assessment'],
			['diabetes', 'hpi'],
		]);
	});
	it.each([
		[
			'two kinds of one class',
			'Assessment: 1. Cellulitis of left lower leg, cephalexin. 2. Tinea pedis, terbinafine.',
			['L03.116', 'B35.3'],
		],
		['two sites', 'Assessment: right knee osteoarthritis; left knee pain.', ['M17.11', 'M25.562']],
	])('%s stay apart', (_, text, said) => expect(named(text)).toEqual(said));
	it('a doubtful fuller name does not swallow the plain one', () =>
		expect(named('Assessment: chest pain, possible unstable angina.').some((c) => c.startsWith('R07'))).toBe(true));
	it('a fuller name of kin does not either', () =>
		expect(named('FH: father with type 1 diabetes.\nAssessment: type 2 diabetes, continue metformin.')).toEqual([
			'E11.9',
			'Z83.3',
		]));
	it('no code stands twice', () => {
		const said = codes('Assessment:\n1. Gout, colchicine.\n2. Gout flare, colchicine.\n3. Acute gout.');
		expect(new Set(said).size).toBe(said.length);
	});
	it('a class and its kind in one assessment', () =>
		expect(named('Assessment: anxiety. Generalized anxiety disorder, continue sertraline.')).toEqual(['F41.1']));
});
