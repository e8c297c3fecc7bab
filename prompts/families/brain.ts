import type { Family } from '../family.ts';

/** Movement disorder and demyelination. Own compilation; axes are those of the tabular categories cited. */
export const brain: readonly Family[] = [
	{
		id: 'parkinson',
		topic: "Parkinson's disease: dyskinesia and fluctuations",
		when: { kind: 'unspecified', codes: ['G20.A1'] },
		question: 'The note says “{phrase}”. Are there dyskinesia or motor fluctuations (on/off, wearing off)?',
		options: [
			{ says: 'Without dyskinesia, without fluctuations' },
			{ says: 'Without dyskinesia, with fluctuations' },
			{ says: 'With dyskinesia, without fluctuations' },
			{ says: 'With dyskinesia, with fluctuations' },
		],
		answered: [
			String.raw`\b(?:dyskine\w*|fluctuat\w*|wear(?:s|ing)[- ]?off|off[- ](?:time|period|episode|state)s?|on[-\s/]+off|motor complications?)\b`,
			String.raw`\b(?:drug[- ]induced|secondary|vascular|atypical) parkinson`,
		],
		indicators: [
			String.raw`\b(?:carbidopa|levodopa|sinemet|ropinirole|pramipexole|rasagiline|amantadine|entacapone)\b[^.\n]{0,20}`,
			String.raw`\b(?:tremor|rigidity|bradykinesia|freezing|gait)\b`,
		],
		within: ['G24'],
		denialAnswers: true,
		cites: 'category G20',
		examples: [
			{ text: "A/P: Parkinson's disease, stable. Continue carbidopa-levodopa.", fires: true },
			{ text: 'A/P: Parkinson disease. Increase pramipexole.', fires: true },
			{ text: "A/P: Parkinson's disease with dyskinesia and wearing off. Add amantadine.", fires: false },
			{ text: "FH: Father with Parkinson's disease.\nA/P: Essential tremor.", fires: false },
		],
	},
	{
		id: 'multiple-sclerosis',
		topic: 'Multiple sclerosis: course',
		when: { kind: 'unspecified', codes: ['G35.D', 'G35.B0', 'G35.C0'], says: [String.raw`\bmult(?:iple|\.)? scl\w*`] },
		question: 'The note says “{phrase}”. Which course is it?',
		options: [
			{ says: 'Relapsing-remitting' },
			{ says: 'Primary progressive, active' },
			{ says: 'Primary progressive, not active' },
			{ says: 'Secondary progressive, active' },
			{ says: 'Secondary progressive, not active' },
		],
		answered: [
			String.raw`\b(?:RR-?MS|MS\W{1,3}RR|relapsing|remitting|CIS|clinically isolated)\b`,
			String.raw`\b(?:non-?\s?active|inactive|active)\b[^.\n]{0,20}\b(?:PPMS|SPMS|progressive|MS|multiple sclerosis)\b`,
			String.raw`\b(?:PPMS|SPMS|progressive)\b[^.\n]{0,25}\b(?:non-?\s?active|inactive|active)\b`,
		],
		indicators: [
			String.raw`\bMRI\b[^.\n]{0,50}`,
			String.raw`\b(?:relapses?|EDSS\W{0,3}\d(?:\.\d)?|new lesions?)\b`,
			String.raw`\b(?:ocrelizumab|natalizumab|interferon|glatiramer|fingolimod|dimethyl fumarate|siponimod)\b`,
		],
		cites: 'category G35',
		examples: [
			{ text: 'Mult sclerosis, on Tecfidera.', fires: true },
			{ text: 'A/P: Multiple sclerosis, MRI stable. Continue ocrelizumab.', fires: true },
			{ text: 'A/P: Multiple sclerosis. Physical therapy, baclofen for spasticity.', fires: true },
			{ text: 'A/P: RRMS, no relapse this year. Continue natalizumab.', fires: false },
			{ text: 'A/P: Numbness, MRI negative for multiple sclerosis.', fires: false },
		],
	},
];
