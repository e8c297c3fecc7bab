import { describe, expect, it } from 'vitest';
import { codes, draft } from './say.ts';

const adult = { age: 40, sex: 'female' } as const;
const child = { age: 5, sex: 'male' } as const;
const annual = (second: string) => `CC: annual physical exam.\nAssessment:\n1. Annual physical exam.\n2. ${second}`;

describe('what the visit is for (I.C.21.c)', () => {
	it.each([
		['an annual exam', 'CC: annual physical exam.\nExam: normal.\nAssessment: healthy.', adult, 'Z00.00'],
		['a well child', 'CC: well child visit.\nAssessment: well child, normal growth.', child, 'Z00.129'],
		['sports', 'CC: sports physical.', { age: 15, sex: 'male' } as const, 'Z02.5'],
		[
			'a screening',
			'CC: here for screening colonoscopy.\nAssessment: screening colonoscopy done.',
			{ age: 50 },
			'Z12.11',
		],
		['an operation to come', 'CC: preoperative evaluation for knee replacement.', { age: 70 }, 'Z01.818'],
		['a heart before an operation', 'Assessment: preoperative cardiovascular exam.', { age: 70 }, 'Z01.810'],
		['gynecology', 'CC: pap smear.\nAssessment: routine gynecological exam with pap.', adult, 'Z01.419'],
		['an immunization', 'CC: here for flu shot.\nFlu shot given in left deltoid.', adult, 'Z23'],
		['suture removal', 'CC: suture removal.\nAssessment: laceration left forearm, sutures removed.', adult, 'Z48.02'],
		['surveillance of a cancer', 'Assessment: breast cancer surveillance. History of breast cancer.', adult, 'Z08'],
	])('%s: %s', (_, text, patient, code) => expect(codes(text, patient)).toContain(code));

	it('the age decides who may have it', () => {
		const text = 'CC: annual wellness visit.\nAssessment: annual physical exam.';
		expect(codes(text, { age: 50 })).toContain('Z00.00');
		expect(codes(text, { age: 5 })).not.toContain('Z00.00');
	});
	it.each([
		['at another time', 'HPI: cough. Annual physical exam last month was normal.\nAssessment: cough.'],
		['due', 'Assessment: cough. Due for annual physical exam.'],
		['planned', 'Assessment: cough.\nPlan: schedule annual physical exam.'],
		['in the past', 'PMH: screening colonoscopy 2019.\nAssessment: cough.'],
		['among instructions', 'Assessment: cough.\nInstructions: return for annual physical exam.'],
	])('what is %s is none', (_, text) => expect(codes(text, adult).filter((c) => /^Z(?:00|12)/.test(c))).toEqual([]));
	it.each([
		'Flu shot declined.',
		'Assessment: flu shot declined.',
		'Assessment: gout. Tetanus booster 2022 so not given.',
		'Assessment: gout. Flu shot after New Year.',
	])('no immunization: %s', (text) => expect(codes(text)).not.toContain('Z23'));
});

describe('abnormal findings at an examination (I.C.21.c.13)', () => {
	it.each([
		['a finding', annual('Thyroid nodule, newly found, order ultrasound.'), adult, 'Z00.01'],
		['a chronic condition that is worse', annual('Hypertension, worsening, increase lisinopril.'), adult, 'Z00.01'],
		['a chronic condition that is stable', annual('Hypertension, stable, continue lisinopril.'), adult, 'Z00.00'],
		[
			'an acute illness of a child',
			'CC: well child visit.\nAssessment:\n1. Well child.\n2. Acute otitis media, right ear, start amoxicillin.',
			child,
			'Z00.121',
		],
	])('%s', (_, text, patient, code) => expect(codes(text, patient).filter((c) => c.startsWith('Z00'))).toEqual([code]));
	it('the exam without findings stays as a candidate, and the finding is quoted', () => {
		const { codes: said, candidates } = draft(annual('Hypertension, worsening, increase lisinopril.'), adult);
		expect(candidates.find((c) => c.code === 'Z00.00')?.reason).toBe('less-specific');
		expect(said.find((c) => c.code === 'Z00.01')?.evidence.map((e) => e.quote)).toContain('Hypertension');
	});
});

const infant = { age: 0, sex: 'female' } as const;
describe('the words of clinics for what a visit is for', () => {
	it.each([
		['Z00.129', 'Assessment: 9 month well check, eating well.', infant],
		['Z00.110', 'Assessment: 3 day old newborn check, feeding well.', infant],
		['Z00.111', 'Assessment: newborn weight check, 2 weeks old.', infant],
		['Z00.129', 'Assessment: routine physical, growing well.', child],
		['Z02.83', 'Assessment: court ordered urine drug test.', adult],
		['Z02.1', 'Assessment: post-offer employment physical, cleared.', adult],
		['Z11.1', 'Assessment: TB skin test placed for volunteer work.', adult],
		['Z12.83', 'Assessment: full body skin check, nothing suspicious.', adult],
		['Z13.31', 'Assessment: depression screening, PHQ-9 negative.', adult],
		['Z12.31', 'Assessment: screening mammogram ordered.', adult],
		['Z23', 'Plan: Tdap administered.', adult],
		['Z30.433', 'Procedure: old Mirena removed, new Mirena placed.', adult],
		['Z43.5', 'Assessment: SPT exchange, no trouble.', adult],
		['Z45.2', 'Assessment: port flush.', adult],
		['Z48.815', 'Assessment: 10 days s/p lap chole, incisions clean.', adult],
		['Z47.1', 'Assessment: 5 weeks out from R THA, walking well.', adult],
		['Z51.5', 'Assessment: hospice visit, comfortable.', adult],
		['Z76.81', 'Assessment: expectant parents, prenatal visit with pediatrician.', adult],
		['Z20.2', 'Assessment: partner has chlamydia, no symptoms, swabs sent.', adult],
		['Z20.3', 'Assessment: bat found in bedroom, possible rabies exposure.', adult],
		['Z28.82', 'Assessment: father refuses MMR.', child],
		['Z28.21', 'Assessment: refuses influenza vaccine.', adult],
	])('%s: %s', (code, text, patient) => expect(codes(text, patient)).toContain(code));
	it.each([
		['Z23', 'Assessment: gout flare. Declined flu shot.'],
		['Z23', 'Assessment: gout flare. COVID booster at the pharmacy.'],
		['Z23', 'Assessment: gout flare. Offered Shingrix.'],
		['Z13', 'Assessment: osteoporosis. DXA reviewed.'],
		['Z12', 'Assessment: gout flare. Mammogram 1/2026 normal, pap due.'],
		['Z01', 'HPI: had dental cleaning last week.\nAssessment: jaw pain.'],
		['Z48', 'Assessment: gout flare. Post-op visit with surgeon next week.'],
		['Z51.5', 'Assessment: severe COPD. Palliative care referral declined.'],
		['Z30', 'Assessment: migraine. Interested in IUD insertion.'],
		['Z71.6', 'Assessment: COPD. Declined smoking cessation counseling.'],
		['Z20', 'Assessment: gout flare. No known COVID exposure.'],
	])('no %s: %s', (code, text) => expect(codes(text, adult).filter((c) => c.startsWith(code))).toEqual([]));
});
