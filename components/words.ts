import type { CandidateReason, Evidence, SectionKind, Severity } from '../engine/contract.ts';
import type { IconName } from './icons.tsx';

/** Names of things as coders say them. */
export const sectionNames: Readonly<Record<SectionKind, string>> = {
	header: 'Header',
	cc: 'Chief complaint',
	hpi: 'History of present illness',
	ros: 'Review of systems',
	pmh: 'Past medical history',
	problems: 'Problem list',
	psh: 'Surgical history',
	fh: 'Family history',
	sh: 'Social history',
	meds: 'Medications',
	allergies: 'Allergies',
	immunizations: 'Immunizations',
	vitals: 'Vitals',
	exam: 'Exam',
	results: 'Results',
	procedure: 'Procedure',
	assessment: 'Assessment',
	plan: 'Plan',
	instructions: 'Instructions',
	signature: 'Signature',
	unknown: 'Note',
};

export const reasonNames: Readonly<Record<CandidateReason, string>> = {
	negated: 'The note says it is absent',
	uncertain: 'Uncertain, and outpatient coding takes only confirmed conditions',
	hypothetical: 'A condition of what might happen, not of this patient now',
	historical: 'History, not a current condition',
	resolved: 'Resolved',
	family: 'Family history, not the patient',
	'other-person': 'About someone else',
	screening: 'Looked for, not found',
	vaccine: 'About a vaccine',
	allergy: 'An allergy, not a reaction',
	education: 'Advice or teaching text',
	'symptom-integral': 'A symptom of a condition that is coded',
	'exam-finding': 'An exam finding without a diagnosis',
	'review-of-systems': 'Only in the review of systems',
	'problem-list-only': 'Only listed, nothing done about it at this visit',
	'abnormal-finding': 'An abnormal result that the provider did not call a condition',
	'less-specific': 'A more specific code covers it',
	rule: 'A coding rule takes it out',
	'low-confidence': 'Too little evidence',
};

export const severities: Readonly<Record<Severity, { readonly word: string; readonly icon: IconName }>> = {
	hard: { word: 'Fix', icon: 'stop' },
	soft: { word: 'Check', icon: 'warning' },
	route: { word: 'Needs a person', icon: 'person' },
};

type Meat = Extract<Evidence['role'], 'monitor' | 'evaluate' | 'assess' | 'treat'>;

export const meatNames: Readonly<Record<Meat, string>> = {
	monitor: 'Monitored',
	evaluate: 'Evaluated',
	assess: 'Assessed',
	treat: 'Treated',
};

export const isMeat = (role: Evidence['role']): role is Meat => Object.hasOwn(meatNames, role);

export const rejectReasons = [
	'Not supported by the note',
	'Not addressed at this visit',
	'History or resolved',
	'Part of another code',
	'Wrong code for these words',
	'Not reportable under the guidelines',
] as const;

/** Who writes notes and codes none: the panel shows questions and plain words. */
export const authorRole = 'Physician';

export const roles = ['Coder', 'Auditor', 'CDI specialist', authorRole, 'Other'] as const;
