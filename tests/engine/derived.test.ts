import { describe, expect, it } from 'vitest';
import { codes, draft } from './say.ts';

describe('codes that a condition brings with it', () => {
	it.each([
		['foot ulcer of diabetes', 'Assessment: type 2 diabetic foot ulcer of the left foot. Debrided.', 'L97.529'],
		['chronic pain', 'Assessment: chronic neck pain. Start PT.', 'G89.29'],
		['ulcer of the veins', 'Assessment: varicose veins with ulcer of the right calf, fat layer exposed.', 'L97.212'],
	])('%s: %s', (_, text, code) => expect(codes(text)).toContain(code));
	it('pain that is not called chronic brings nothing', () =>
		expect(codes('Assessment: neck pain since Monday. Start PT.')).not.toContain('G89.29'));
	it('quote the words of what brought them and say why', () => {
		const added = draft('Assessment: chronic neck pain. Start PT.').codes.find((c) => c.code === 'G89.29');
		expect(added?.evidence[0]?.quote).toContain('neck pain');
		expect(added?.why.join()).toContain('I.C.6.b');
	});
	it('have a rounded confidence', () => {
		for (const side of ['left', 'right', 'both'])
			for (const words of ['Debrided.', 'Stable, continue offloading.', 'Start cephalexin.', 'Refer to podiatry.'])
				for (const { confidence } of draft(`Assessment: type 2 diabetic foot ulcer of the ${side} foot. ${words}`)
					.codes)
					expect(confidence).toBe(Math.round(confidence * 1000) / 1000);
	});
});

describe('what a past stroke left (I.C.9.d.1)', () => {
	it.each([
		[
			'a deficit with a code of its own beside it',
			'Oral phase dysphagia left over from CVA in 2023.',
			['I69.391', 'R13.11'],
		],
		['a deficit that the code says whole', 'Dysarthria since her stroke 3 years ago.', ['I69.322']],
		['of a hemorrhage', 'Ataxia, residual from intracerebral hemorrhage last year.', ['I69.193']],
	])('%s: %s', (_, words, wanted) =>
		expect(codes(`Assessment: ${words}`)).toEqual(expect.arrayContaining([...wanted])),
	);
	it('nothing of a stroke that happens now', () =>
		expect(codes('Assessment: acute stroke this morning with dysarthria.').join()).not.toContain('I69'));
	it('nothing of a deficit beside an old stroke that it is not laid to', () =>
		expect(codes('Assessment: Dysphagia, globus. Plan: EGD. PMH: stroke 2019.').join()).not.toContain('I69'));
});

describe('adverse effects (I.C.19.e.5.a)', () => {
	it.each([
		['from', 'hives from amoxicillin. Stop amoxicillin.', 'T36.0X5A'],
		['due to', 'nausea due to metformin. Reduce metformin.', 'T38.3X5A'],
		['a phrase that names the drug', 'cough due to lisinopril. Stop lisinopril, start losartan.', 'T46.4X5A'],
		['a phrase that names the drug', 'angioedema due to lisinopril. Stop lisinopril.', 'T46.4X5A'],
		['due to', 'hypokalemia due to hydrochlorothiazide. Start potassium.', 'T50.2X5A'],
		['the drug before a harm it is known for', 'statin myalgia, CK normal.', 'T46.6X5A'],
		['a condition drug-induced by name', 'drug-induced lupus. Stop hydralazine, start amlodipine.', 'T46.5X5A'],
		['a drug that the Table of Drugs lacks', 'ankle edema due to amlodipine. Reduce it.', 'T46.1X5A'],
	])('%s: %s', (_, words, code) => expect(codes(`Assessment: ${words}`)).toContain(code));
	it('come behind the harm that they explain', () => {
		const said = codes('Assessment: hives from amoxicillin. Stop amoxicillin.');
		expect(said.indexOf('T36.0X5A')).toBeGreaterThan(said.findIndex((c) => c.startsWith('L50')));
	});
	it.each([
		['a drug that is only taken', 'nausea. Continue metformin.'],
		['too much of a drug', 'hypokalemia due to hydrochlorothiazide, took too many.'],
		['a drug not taken', 'nausea due to not taking metformin.'],
		['a doubt', 'possible hives from amoxicillin.'],
		['a drug given instead', 'drug-induced lupus. Start hydroxychloroquine.'],
	])('are not said for %s: %s', (_, words) => {
		expect(codes(`Assessment: ${words}`).filter((c) => /^T(?:3[6-9]|4\d|50)/.test(c))).toEqual([]);
	});
	it('make a condition one to report that is told too briefly by itself', () =>
		expect(codes('Assessment: Leg edema, both sides, from amlodipine 10 mg since June.')).toContain('R60.0'));
	it('is said though the phrase of the condition holds the words that blame the drug', () =>
		expect(codes('Assessment: steroid-induced hyperglycemia. Monitor glucose.')).toContain('T38.0X5A'));
});
