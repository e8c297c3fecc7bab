import { describe, expect, it } from 'vitest';
import { draft, named } from './say.ts';

describe('what is said to be present is not all reported', () => {
	it.each([
		['a review of systems', 'ROS: headache.\nAssessment: gout, start colchicine.', 'R51.9', 'review-of-systems'],
		['an exam', 'Exam: abdominal tenderness.\nAssessment: gout.', 'R10.819', 'exam-finding'],
		[
			'a problem list',
			'Problem list: gout.\nAssessment: acute bronchitis, start albuterol.',
			'M10.9',
			'problem-list-only',
		],
		[
			'left alone',
			'Assessment: acute gout. Start colchicine. Asthma not discussed today.',
			'J45.909',
			'problem-list-only',
		],
		[
			'left alone, said behind a colon',
			'Assessment:\nAcute gout: start colchicine.\nPsoriasis: not reviewed today.',
			'L40.9',
			'problem-list-only',
		],
		[
			'left alone, said in the label',
			'Here for gout. On the chart and not part of this visit: psoriasis, asthma.\nGout, start colchicine.',
			'L40.9',
			'problem-list-only',
		],
		[
			'a trace',
			'HPI: here for gout, start colchicine. Echo: trace aortic insufficiency.',
			'I35.1',
			'problem-list-only',
		],
		['kin', 'FH: mother with breast cancer.', 'C50.919', 'family'],
		['a denial', 'Assessment: no pneumonia.', 'J18.9', 'negated'],
		['a vaccine', 'Assessment: flu shot given today.', 'J11.1', 'vaccine'],
	])('%s', (_, text, code, reason) => {
		const { codes: said, candidates } = draft(text);
		expect(said.map((c) => c.code)).not.toContain(code);
		expect(candidates.find((c) => c.code === code)?.reason).toBe(reason);
	});
	it.each([
		['kin', 'FH: mother with breast cancer.\nAssessment: gout.', 'C50.919', 'family'],
		['a denial', 'Assessment: gout. No pneumonia.', 'J18.9', 'negated'],
		['a vaccine', 'Assessment: gout, colchicine. Hepatitis B vaccine given.', 'B19.10', 'vaccine'],
	])('beside another condition: %s', (_, text, code, reason) =>
		expect(draft(text).candidates.find((c) => c.code === code)?.reason).toBe(reason),
	);
	it('the history of kin beside another condition', () =>
		expect(named('FH: mother with breast cancer.\nAssessment: gout.')).toContain('Z80.3'));
	it('a denial denies nothing else', () =>
		expect(named('HPI: gout flare, started colchicine.\nAssessment: no pneumonia.')).toEqual(['M10.9']));
});
