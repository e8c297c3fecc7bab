import { describe, expect, it } from 'vitest';
import { historyCode } from '../../engine/derive/history.ts';
import { familyHistory, personalHistory } from '../../engine/tables/history.ts';
import { codes, draft, named } from './say.ts';

describe('history codes (I.C.21.c.4)', () => {
	it.each([
		['personal', personalHistory, 'C50.919', 'Z85.3'],
		['personal', personalHistory, 'C18.9', 'Z85.038'],
		['personal', personalHistory, 'I63.9', 'Z86.73'],
		['personal', personalHistory, 'I21.9', 'I25.2'],
		['family', familyHistory, 'C50.919', 'Z80.3'],
		['family', familyHistory, 'C18.9', 'Z80.0'],
	])('%s: %s', (_, rows, code, history) => expect(historyCode(rows, code)?.code).toBe(history));
	it('the longer prefix wins over the range, and what has none has none', () => {
		expect(historyCode(personalHistory, 'C43.9')?.code).toBe('Z85.820');
		expect(historyCode(personalHistory, 'Z00.00')).toBeUndefined();
	});

	it.each([
		['DVT, on apixaban', 'Assessment: history of DVT, on apixaban.', 'Z86.718'],
		['stroke, on aspirin', 'Assessment: hypertension. History of stroke, on aspirin.', 'Z86.73'],
		['melanoma', 'Assessment: history of melanoma, skin check today.', 'Z85.820'],
		['smoking', 'SH: former smoker.\nAssessment: COPD, continue tiotropium. Former smoker.', 'Z87.891'],
		['falls', 'Assessment: hx of falls, gait training.', 'Z91.81'],
		['kin', 'FH: mother with breast cancer.\nAssessment: family history of breast cancer.', 'Z80.3'],
	])('%s', (_, text, code) => expect(codes(text)).toContain(code));
	it('what is over is a candidate with its reason, and the history says whose', () => {
		const { codes: said, candidates } = draft('Assessment: history of DVT, on apixaban.');
		expect(candidates.find((c) => c.code.startsWith('I82'))?.reason).toBe('historical');
		expect(said.find((c) => c.code === 'Z86.718')?.why.join()).toMatch(/^history of /);
	});
	it('a chronic condition told as history is current: no history code (IV.I)', () => {
		const said = named('Assessment: history of hypertension, continue lisinopril.');
		expect(said).toEqual(['I10']);
	});
	it('stones of the past are no stones of today', () => {
		expect(codes('Hx of kidney stones 2015. Dysuria for 3 days, possible UTI.')).toEqual(['R30.0']);
		expect(codes('Assessment: nephrolithiasis, stone 4 mm on CT, tamsulosin.')).toEqual(['N20.0']);
	});
	it('a disease of kin is never the patient’s', () =>
		expect(
			codes('FH: mother with breast cancer, father with gout.\nAssessment: cough.').filter((c) => /^[CM]/.test(c)),
		).toEqual([]));
	it.each([
		['Assessment: breast cancer, s/p mastectomy.', /^C44/],
		['Assessment: history of breast cancer, s/p mastectomy 2015.', /^Z85\.828/],
	])('%s', (text, wrong) => expect(codes(text).filter((c) => wrong.test(c))).toEqual([]));
});
