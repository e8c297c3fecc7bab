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
	it.each(['Flu shot declined.', 'Assessment: flu shot declined.'])('no immunization: %s', (text) =>
		expect(codes(text)).not.toContain('Z23'),
	);
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
