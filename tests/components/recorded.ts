import type { Candidate, CodingResult, Finding, Suggestion } from '../../engine/contract.ts';
import { words } from './note.ts';

const codes: readonly Suggestion[] = [
	{
		code: 'E11.22',
		title: 'Type 2 diabetes mellitus with diabetic chronic kidney disease',
		confidence: 0.964,
		firstListed: true,
		evidence: [
			words('Type 2 diabetes with diabetic chronic kidney disease'),
			words('DM2', 'hpi'),
			words('A1c 7.1', 'results', 'evaluate'),
			words('Continue metformin 1000 BID', 'plan', 'treat'),
		],
		why: [
			'Index: Diabetes, type 2, with, chronic kidney disease',
			'Section: Assessment',
			'Confirmed by treatment in the plan',
		],
		alternatives: [
			{ code: 'E11.21', title: 'Type 2 diabetes mellitus with diabetic nephropathy' },
			{ code: 'E11.9', title: 'Type 2 diabetes mellitus without complications' },
		],
	},
	{
		code: 'I12.9',
		title:
			'Hypertensive chronic kidney disease with stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease',
		confidence: 0.882,
		firstListed: false,
		evidence: [words('Hypertension'), words('lisinopril 20', 'plan', 'treat'), words('BP 134/78', 'vitals', 'monitor')],
		why: ['Index: Hypertension, kidney, with, stage 1 through stage 4', 'The guidelines presume the link'],
		alternatives: [{ code: 'I10', title: 'Essential (primary) hypertension' }],
	},
	{
		code: 'N18.31',
		title: 'Chronic kidney disease, stage 3a',
		confidence: 0.941,
		firstListed: false,
		evidence: [words('CKD stage 3a'), words('eGFR 52', 'results', 'evaluate'), words('Recheck BMP', 'plan', 'monitor')],
		why: ['Index: Disease, kidney, chronic, stage 3a'],
		alternatives: [],
	},
	{
		code: 'E78.2',
		title: 'Mixed hyperlipidemia',
		confidence: 0.93,
		firstListed: false,
		evidence: [words('Mixed hyperlipidemia'), words('atorvastatin 40', 'plan', 'treat')],
		why: ['Index: Hyperlipidemia, mixed'],
		alternatives: [],
	},
	{
		code: 'E66.811',
		title: 'Obesity, class 1',
		confidence: 0.79,
		firstListed: false,
		evidence: [words('Obesity class 1'), words('Dietitian referral', 'plan', 'treat')],
		why: ['Index: Obesity, class 1'],
		alternatives: [],
	},
	{
		code: 'Z79.84',
		title: 'Long term (current) use of oral hypoglycemic drugs',
		confidence: 0.611,
		firstListed: false,
		evidence: [words('metformin', 'plan')],
		why: ['Drug table: metformin, taken daily', 'Use additional code at E11'],
		alternatives: [],
	},
];

const candidates: readonly Candidate[] = [
	{
		code: 'I21.9',
		title: 'Acute myocardial infarction, unspecified',
		reason: 'family',
		evidence: [words('MI at 58', 'hpi', 'mention', 'family')],
	},
	{
		code: 'E11.319',
		title: 'Type 2 diabetes mellitus with unspecified diabetic retinopathy without macular edema',
		reason: 'negated',
		evidence: [words('retinopathy', 'hpi', 'mention', 'negated')],
	},
	{
		code: 'R20.0',
		title: 'Anesthesia of skin',
		reason: 'negated',
		evidence: [words('numbness in feet', 'hpi', 'mention', 'negated')],
	},
	{
		code: 'R80.9',
		title: 'Proteinuria, unspecified',
		reason: 'abnormal-finding',
		evidence: [words('Urine albumin/creatinine 46', 'results')],
	},
];

const findings: readonly Finding[] = [
	{
		rule: 'ckd-hypertension',
		severity: 'soft',
		cites: 'I.C.9.a.2',
		says: 'Hypertension with chronic kidney disease is coded to I12 unless the provider says that they are unrelated.',
		codes: ['I12.9'],
		evidence: [],
	},
	{
		rule: 'bmi',
		severity: 'hard',
		cites: 'I.B.14',
		says: 'A BMI code needs the associated condition from the provider; obesity is documented, so Z68.31 may be added.',
		codes: ['E66.811'],
		evidence: [],
	},
	{
		rule: 'diabetes-control',
		severity: 'route',
		cites: 'I.C.4.a',
		says: 'Two notes of this day name different diabetes types.',
		codes: [],
		evidence: [],
	},
];

/** One result of the engine, kept so that the panel can be looked at and tested without it. */
export const result: CodingResult = {
	id: 'review-1',
	dateOfService: '2026-11-20',
	codes,
	candidates,
	findings,
	prompts: [],
	provenance: {
		release: 'FY2027',
		releaseSha256: '',
		releaseNote: 'FY2027 code list with FY2026 notes and index',
		engine: '1',
		rules: '1',
		model: 'none',
		settings: 'default',
	},
};
