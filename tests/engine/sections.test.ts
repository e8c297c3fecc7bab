import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../engine/contract.ts';
import { headingKind, sections } from '../../engine/read/sections.ts';
import { sectionOf } from './say.ts';

type Row = readonly [style: string, text: string, words: string, section: SectionKind];

const capitals =
	'CHIEF COMPLAINT Cough. HISTORY OF PRESENT ILLNESS She wheezes at night. PHYSICAL EXAM Lungs clear. ASSESSMENT AND PLAN Bronchitis, start albuterol.';
const letters = 'S cough for three days\nO lungs clear\nA bronchitis\nP albuterol';
const systems = 'ROS:\nConstitutional: fever\nRespiratory: cough\nExam:\nLungs: wheezing';
const lost = 'cough x 3 days PMH: HTN A/P: sinusitis, amoxicillin';
const problems = 'Assessment:\n1. Diabetes. Labs: A1c 9.1 today\n2. Gout';

describe('sections', () => {
	it.each<Row>([
		[
			'heads on lines of their own',
			'CHIEF COMPLAINT\nCough.\n\nASSESSMENT AND PLAN\nBronchitis.',
			'Bronchitis',
			'assessment',
		],
		['capitals with a slash', 'EXAM\nClear.\nASSESSMENT / PLAN\n - Bronchitis, rest.', 'Bronchitis', 'assessment'],
		['a remark in the head', 'Imported problem list (checked 2019): Gout | Acne\nHPI: wheeze', 'Gout', 'problems'],
		['heads before their words', 'CC: cough\nHPI: wheeze at night\nA/P: bronchitis', 'wheeze', 'hpi'],
		['capitals amid running text', capitals, 'wheezes', 'hpi'],
		['capitals amid running text', capitals, 'Lungs clear', 'exam'],
		['capitals amid running text', capitals, 'Bronchitis', 'assessment'],
		['line breaks lost', lost, 'cough', 'unknown'],
		['line breaks lost', lost, 'HTN', 'pmh'],
		['line breaks lost', lost, 'sinusitis', 'assessment'],
		['SOAP letters without colons', letters, 'bronchitis', 'assessment'],
		['SOAP letters without colons', letters, 'albuterol', 'plan'],
		['SOAP letters in one line', letters.replaceAll('\n', ' '), 'bronchitis', 'assessment'],
		['bare Dx at a line start', 'seen for cough.\nDx 1. bronchitis 2. asthma', 'asthma', 'assessment'],
		['bare Dx and Rx after sentences', 'ankle twisted. Dx ankle sprain. Rx ibuprofen', 'ankle sprain', 'assessment'],
		['no heads at all', 'Cough and fever, looks well.', 'Cough', 'unknown'],
		['a handout ends with its line', 'A/P:\n1. Gout. Handout: asthma. Recheck.\n2. Eczema', 'Eczema', 'assessment'],
		['an ordinary word that is also a label', 'The plan is to rest. Cough persists.', 'Cough', 'unknown'],
		['a time is no label', 'Seen at 10:30 for cough.', 'cough', 'unknown'],
		['organ lines under a review of systems', systems, 'cough', 'ros'],
		['organ lines under an exam', systems, 'wheezing', 'exam'],
		['a label within a problem', problems, 'A1c', 'assessment'],
		['the problem after such a label', problems, 'Gout', 'assessment'],
		['markdown', '**Assessment**\nGout', 'Gout', 'assessment'],
		['rules around a head', '=== HPI ===\nGout', 'Gout', 'hpi'],
		['a dash for a colon', 'Impression - gout', 'gout', 'assessment'],
		['words before the label', "Today's assessment: gout", 'gout', 'assessment'],
		['a bracket in the head', 'Problem List (copied forward): gout\nHPI: cough', 'gout', 'problems'],
		[
			'a one-line section ends with its line',
			'Vitals: BP 150/90\nHypertension uncontrolled.',
			'Hypertension',
			'unknown',
		],
		['a one-line section ends with its line', 'Allergies: penicillin\nAsthma, uses albuterol.', 'Asthma', 'unknown'],
		['conclusions without a head', 'Exam: lungs clear. Overall this is bronchitis.', 'bronchitis', 'unknown'],
		['orders without a head', 'Exam: lungs clear. Start albuterol for wheeze.', 'wheeze', 'unknown'],
	])('%s: %s', (_, text, words, section) => expect(sectionOf(text, words)).toBe(section));

	it('an unknown label ends a one-line section', () =>
		expect(sectionOf('Allergies: NKDA\nAsthma: stable', 'Asthma')).not.toBe('allergies'));
	it('a discharge summary is no assessment', () =>
		expect(sectionOf('Discharge summary: sepsis.', 'sepsis')).not.toBe('assessment'));

	it('cover the text wholly and in order', () => {
		for (const text of [capitals, letters, systems, lost, problems, '', 'one line']) {
			const parts = sections(text);
			expect(parts.map((s) => text.slice(s.start, s.end)).join('')).toBe(text);
			for (const [i, s] of parts.entries()) expect(s.start).toBe(parts[i - 1]?.end ?? 0);
		}
	});
	it('know a label in any dress, and only a label', () => {
		expect(['## A/P:', 'FAMILY HX', '1. Assessment & Plan', 'Meds (reviewed)'].map(headingKind)).toEqual([
			'assessment',
			'fh',
			'assessment',
			'meds',
		]);
		expect(headingKind('gout of the toe')).toBeUndefined();
	});
});

describe('heads in the words of their writer', () => {
	const kinds = (text: string) =>
		sections(text)
			.filter((s) => s.label !== '')
			.map((s) => s.kind);
	it.each([
		['>> carried list (not reconciled)\nGout | BPH', ['problems']],
		['== what I think / what we do ==\n1 gout', ['assessment']],
		['--- my meds from the bottles ---\naspirin', ['meds']],
		['Old list in chart: gout; BPH', ['problems']],
		['PMH pulled from registry: AF; HTN', ['problems']],
		['Meds reconciled from the bottles: aspirin', ['meds']],
		['What we decided together: her gout is quiet', ['assessment']],
		['## PASTE from d/c summary ##\nsepsis\n## END PASTE ##\nfeels fine', ['hpi', 'hpi']],
	])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
	it.each(['Referring dx on order: gout', '> routine exam, cleared', 'The count this morning: neutrophils 1.2'])(
		'no head: %s',
		(text) => expect(kinds(text)).toEqual([]),
	);
});
