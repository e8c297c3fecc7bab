import type { CodedEncounter } from '../../exchange/coded.ts';

/** An invented code set that is final. */
export const coded = (more: Partial<CodedEncounter> = {}): CodedEncounter => ({
	id: 'visit-7',
	dateOfService: '2026-10-14',
	patient: { birthDate: '1964-03-09', sex: 'female' },
	patientId: 'MRN-77',
	label: 'Louisa Marlowe',
	codes: [
		{
			code: 'E11.22',
			title: 'Type 2 diabetes mellitus with diabetic chronic kidney disease',
			quotes: ['DM2 with CKD'],
		},
		{ code: 'N18.31', title: 'Chronic kidney disease, stage 3a', quotes: ['CKD 3a, "stable"', 'eGFR 52'] },
	],
	open: [
		{
			rule: 'code-also-missing',
			severity: 'soft',
			cites: 'I.C.4.a',
			says: 'Insulin use has a code of its own.',
			codes: ['E11.22'],
			evidence: [],
		},
	],
	reviewer: { name: 'B. Coder', role: 'CPC' },
	finalAt: '2026-11-20T09:00:00.000Z',
	provenance: {
		release: 'FY2027',
		releaseSha256: 'aa11',
		releaseNote: 'FY2027 code list',
		engine: '1',
		rules: 'bb22',
		model: 'none',
		settings: 'cc33',
	},
	...more,
});
