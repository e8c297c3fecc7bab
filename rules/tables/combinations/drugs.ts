/** Effects of drugs, underdosing and gestational diabetes by its treatment: I.C.19.e, I.C.15.i. Own compilation. */
import type { CombinationRow, CombinationTable, Part } from '../combination-row.ts';

const adverse: Part = {
	codes: ['T36', 'T37', 'T38', 'T39', 'T40', 'T41', 'T42', 'T43', 'T44', 'T45', 'T46', 'T47', 'T48', 'T49', 'T50'],
	titled: 'Adverse effect',
};
const because = [
	'induced',
	'due to',
	'from',
	'caused by',
	'secondary to',
	'2/2',
	'side effect',
	'adverse effect',
	'related',
];
const induced = (from: readonly string[], gives: string): CombinationRow => ({
	parts: [{ codes: from }, adverse, { words: because }],
	gives,
	replaces: from,
});

export const inducedTable: CombinationTable = {
	id: 'drug-induced-form',
	check: 67,
	cites: 'I.C.19.e.5.a',
	severity: 'soft',
	says: 'The note lays this condition to a drug, and the classification has a code for the drug-induced form, which stands before the code of the adverse effect.',
	rows: [
		induced(['K59.00', 'K59.09'], 'K59.03'),
		induced(['I95.1', 'I95.9', 'I95.89'], 'I95.2'),
		induced(['E03.9', 'E03.8'], 'E03.2'),
		induced(['E27.40', 'E27.49'], 'E27.3'),
		induced(['R25.1', 'G25.0', 'G25.2'], 'G25.1'),
		induced(['M10.9'], 'M10.20'),
		induced(['M10.0'], 'M10.2{rest}'),
		induced(['R33.9'], 'R33.0'),
		induced(['D69.6'], 'D69.59'),
		induced(['G20.C', 'G21.9'], 'G21.11'),
		induced(['R50.9'], 'R50.2'),
		induced(['G62.9'], 'G62.0'),
		{
			parts: [{ codes: ['D70.9', 'D70.8'] }, { codes: ['T45.1'], titled: 'Adverse effect' }],
			gives: 'D70.1',
			replaces: ['D70.9', 'D70.8'],
		},
		induced(['D70.9', 'D70.8'], 'D70.2'),
		induced(['G44.40', 'G44.41'], 'G44.40'),
		induced(['N52.9', 'N52.8'], 'N52.2'),
		induced(['R21', 'L30.9', 'L53.9'], 'L27.0'),
		induced(['H25.041', 'H26.9'], 'H26.31'),
		induced(['H25.042'], 'H26.32'),
		induced(['H25.043'], 'H26.33'),
		induced(['H40.9'], 'H40.60X0'),
		induced(['G72.9'], 'G72.0'),
		induced(['G24.9'], 'G24.01'),
		induced(['G25.5'], 'G25.4'),
		induced(['F95.9'], 'G25.61'),
		induced(['M32.9'], 'M32.0'),
		induced(['D70.9'], 'D70.2'),
		induced(['E16.2'], 'E16.0'),
		induced(['E24.9'], 'E24.2'),
		induced(['K85.90'], 'K85.30'),
		induced(['I42.9'], 'I42.7'),
		induced(['F52.21'], 'N52.2'),
	],
	examples: [
		{
			name: 'constipation from an opioid',
			fires: true,
			text: 'Constipation due to oxycodone.',
			codes: ['K59.00', 'T40.2X5A'],
			gives: ['K59.03', 'T40.2X5A'],
		},
		{
			name: 'hypotension from a drug',
			fires: true,
			text: 'Orthostatic hypotension from doxazosin.',
			codes: ['I95.1', 'T44.6X5A'],
			gives: ['I95.2', 'T44.6X5A'],
		},
		{
			name: 'tremor from lithium',
			fires: true,
			text: 'Lithium-induced tremor.',
			codes: ['R25.1', 'T43.595A'],
			gives: ['G25.1', 'T43.595A'],
		},
		{
			name: 'urinary retention from a drug',
			fires: true,
			text: 'Urinary retention from diphenhydramine.',
			codes: ['R33.9', 'T45.0X5A'],
			gives: ['R33.0', 'T45.0X5A'],
		},
		{ name: 'no adverse effect coded', fires: false, text: 'Constipation from low fiber.', codes: ['K59.00'] },
		{
			name: 'poisoning is no adverse effect',
			fires: false,
			text: 'Hypotension due to overdose.',
			codes: ['I95.9', 'T46.5X1A'],
		},
		{ name: 'two matters', fires: false, text: 'Constipation. Rash.', codes: ['K59.00', 'T36.0X5A'] },
	],
};

const under: Part = { ...adverse, titled: 'Underdosing' };
const reason = (words: readonly string[], gives: string): CombinationRow => ({
	parts: [under, { anywhere: words }],
	gives,
	given: ['Z91.1', 'Z91.A'],
});

export const underdosingTable: CombinationTable = {
	id: 'underdosing-reason',
	check: 67,
	cites: 'I.C.19.e.5.c',
	severity: 'soft',
	says: 'The note gives the reason for taking less of a drug than prescribed, so the code of the reason was added to the underdosing.',
	rows: [
		reason(
			[
				'could not afford',
				"couldn't afford",
				"can't afford",
				'cannot afford',
				'cost of',
				'too expensive',
				'insurance lapsed',
				'lost insurance',
				'lost her insurance',
				'lost his insurance',
				'copay',
			],
			'Z91.120',
		),
		reason(['memory problems', 'because of dementia', 'due to dementia'], 'Z91.130'),
		reason(
			['forgets', 'forgot', 'forgetting', 'missed doses', 'misses doses', 'missing doses', 'skipped by accident'],
			'Z91.138',
		),
		reason(
			[
				'stopped taking',
				'stopped it on',
				'quit taking',
				'self discontinued',
				'self-discontinued',
				'stopped on her own',
				'stopped on his own',
				'stopped on their own',
				'did not like',
				'skips',
				'skipping',
				'cut back on her own',
				'cut back on his own',
				'taking half',
			],
			'Z91.128',
		),
	],
	examples: [
		{
			name: 'cost',
			fires: true,
			text: 'Ran out, could not afford insulin.',
			codes: ['E11.65', 'T38.3X6A'],
			gives: ['E11.65', 'T38.3X6A', 'Z91.120'],
		},
		{
			name: 'forgetting',
			fires: true,
			text: 'Forgets levetiracetam some nights.',
			codes: ['G40.909', 'T42.6X6A'],
			gives: ['G40.909', 'T42.6X6A', 'Z91.138'],
		},
		{
			name: 'own decision',
			fires: true,
			text: 'Stopped taking lisinopril on her own.',
			codes: ['I10', 'T46.4X6A'],
			gives: ['I10', 'T46.4X6A', 'Z91.128'],
		},
		{ name: 'reason not given', fires: false, codes: ['I10', 'T46.4X6A'] },
		{ name: 'no underdosing', fires: false, text: 'Forgets vitamins.', codes: ['I10'] },
		{ name: 'coded already', fires: false, text: 'Forgets pills.', codes: ['I10', 'T46.4X6A', 'Z91.138'] },
	],
};

const gestational: Part = { codes: ['O24.419', 'O24.410'] };

export const gestationalTable: CombinationTable = {
	id: 'gestational-diabetes',
	check: 64,
	cites: 'I.C.15.i',
	severity: 'soft',
	says: 'Gestational diabetes is coded by how it is controlled; no other diabetes code and no drug status code stands beside it.',
	rows: [
		{
			parts: [gestational, { tags: ['drug:insulin', 'long-term:Z79.4'] }],
			gives: 'O24.414',
			replaces: ['O24.419', 'O24.410', 'O24.415'],
		},
		{
			parts: [gestational, { tags: ['long-term:Z79.84', 'drug:biguanide', 'drug:sulfonylurea'] }],
			gives: 'O24.415',
			replaces: ['O24.419', 'O24.410'],
		},
		{
			parts: [
				{ codes: ['O24.419'] },
				{
					anywhere: [
						'diet controlled',
						'diet-controlled',
						'controlled with diet',
						'controlled by diet',
						'gdma1',
						'a1gdm',
						'a1 gdm',
					],
				},
			],
			gives: 'O24.410',
			replaces: ['O24.419'],
		},
		{
			parts: [
				{ codes: ['O24.4'] },
				{ codes: ['E11', 'E10', 'E13', 'O24.1', 'O24.3', 'O24.9', 'Z79.4', 'Z79.84', 'Z79.85', 'R73'] },
			],
			drops: ['E11', 'O24.9', 'O24.3', 'Z79.4', 'Z79.84', 'Z79.85', 'R73'],
		},
	],
	examples: [
		{ name: 'insulin', fires: true, codes: ['O24.419'], tags: { 'drug:insulin': 'NPH 10 u' }, gives: ['O24.414'] },
		{ name: 'metformin', fires: true, codes: ['O24.419'], tags: { 'drug:biguanide': 'metformin' }, gives: ['O24.415'] },
		{ name: 'diet', fires: true, text: 'GDMA1, diet controlled.', codes: ['O24.419'], gives: ['O24.410'] },
		{ name: 'status code beside', fires: true, codes: ['O24.414', 'Z79.4'], gives: ['O24.414'] },
		{ name: 'control not stated', fires: false, codes: ['O24.419'] },
		{ name: 'diabetes from before', fires: false, codes: ['O24.112', 'E11.9', 'Z79.4'] },
		{ name: 'insulin said already', fires: false, codes: ['O24.414'], tags: { 'drug:insulin': 'NPH' } },
	],
};
