import type { Family } from '../family.ts';

/** Heart and vessels. Own compilation; axes are those of the tabular categories cited. */
export const heart: readonly Family[] = [
	{
		id: 'heart-failure',
		topic: 'Heart failure: type and acuity',
		when: { kind: 'unspecified', codes: ['I50.9', 'I50.20', 'I50.30', 'I50.40'] },
		question: 'The note says “{phrase}”. Which type is it, and is it acute, chronic, or acute on chronic?',
		options: [
			{ says: 'Chronic systolic (HFrEF)' },
			{ says: 'Chronic diastolic (HFpEF)' },
			{ says: 'Chronic combined systolic and diastolic' },
			{ says: 'Acute on chronic systolic (HFrEF)' },
			{ says: 'Acute on chronic diastolic (HFpEF)' },
		],
		indicators: [
			String.raw`\b(?:LV)?EF\W{0,3}(?:of |is |was )?\d{2}(?:\s?-\s?\d{2})?\s?%?`,
			String.raw`\bBNP\W{0,3}\d+`,
			String.raw`\bdiastolic dysfunction\b`,
			String.raw`\b(?:orthopnea|PND|leg swelling|edema|JVD)\b`,
		],
		cites: 'I.C.9.a.1; category I50',
		examples: [
			{ text: 'A/P: Heart failure, continue furosemide 40 mg. Echo: EF 35%.', fires: true },
			{ text: 'A/P: Chronic systolic heart failure, continue furosemide 40 mg.', fires: false },
			{ text: 'A/P: No heart failure. Cough, likely viral.', fires: false },
		],
	},
];
