/** Diabetes and its complications: Index "Diabetes, with", I.A.15, I.C.4.a. Own compilation. */
import type { CombinationRow, CombinationTable, Part } from '../combination-row.ts';

const diabetes: Part = { codes: ['E08', 'E09', 'E10', 'E11', 'E13'], except: ['E10.A', 'E11.A'] };
const vague = ['{cat}.9', '{cat}.8'];
const unless = [
	'not due to diabetes',
	'not diabetic',
	'non-diabetic',
	'nondiabetic',
	'unrelated to diabetes',
	'not related to diabetes',
	'not from diabetes',
	'not secondary to diabetes',
	'not caused by diabetes',
	'not attributed to diabetes',
	'unrelated to dm',
	'not due to dm',
];
/** Hyperglycemia in plain words ("glucose running high", "sugars are still too high"). */
const crossedHigh = [
	'glucose',
	'glucoses',
	'sugar',
	'sugars',
	'blood sugar',
	'blood sugars',
	'blood glucose',
	'fingersticks',
].flatMap((what) =>
	[
		'running high',
		'run high',
		'running too high',
		'too high',
		'still high',
		'remain high',
		'remains high',
		'have been high',
		'has been high',
		'staying high',
		'still running high',
		'are too high',
		'still too high',
		'out of control',
		'not controlled',
		'uncontrolled',
		'running in the 200s',
		'running in the 300s',
		'in the 300s',
	].map((how) => `${what} ${how}`),
);
const linked = [
	'diabetic',
	'due to diabetes',
	'due to dm',
	'due to t2dm',
	'due to type 2 diabetes',
	'secondary to diabetes',
	'associated with diabetes',
	'from diabetes',
	'caused by diabetes',
	'diabetes related',
	'diabetes-related',
	'dm related',
	'related to diabetes',
	'with diabetes causing',
	...['due to', 'secondary to', 'from', 'caused by', 'related to', 'd/t', '2/2'].flatMap((link) =>
		['', 'his ', 'her ', 'their ', 'the '].flatMap((whose) =>
			['diabetes', 'dm', 'dm2', 't2dm', 't1dm', 'type 2 dm', 'type 2 diabetes', 'type 1 dm', 'type 1 diabetes'].map(
				(name) => `${link} ${whose}${name}`,
			),
		),
	),
];
const edema = ['macular edema', 'macular oedema', 'dme', 'csme', 'csdme'];
const row = (more: Omit<CombinationRow, 'parts'> & { readonly with: readonly Part[] }): CombinationRow => {
	const { with: parts, ...rest } = more;
	return { unless, replaces: vague, ...rest, parts: [diabetes, ...parts] };
};

const kidney: readonly CombinationRow[] = [
	row({ with: [{ codes: ['N18'] }], gives: '{cat}.22', replaces: ['{cat}.21', '{cat}.29', ...vague] }),
];

const nerves: readonly CombinationRow[] = [
	row({
		with: [
			{ codes: ['G62.9', 'G63'], mentions: ['G62.9', 'G63'] },
			{
				words: [
					'peripheral neuropathy',
					'polyneuropathy',
					'poly neuropathy',
					'peripheral polyneuropathy',
					'peripheral sensory neuropathy',
					'sensorimotor neuropathy',
					'distal symmetric neuropathy',
					'neuropathy of both feet',
					'dpn',
				],
			},
		],
		gives: '{cat}.42',
		replaces: ['{cat}.40', ...vague],
		drops: ['G62.9', 'G63'],
	}),
	row({
		with: [{ codes: ['G62.9', 'G63'] }],
		gives: '{cat}.40',
		given: ['{cat}.40', '{cat}.42'],
		drops: ['G62.9', 'G63'],
	}),
	row({ with: [{ codes: ['G90.9', 'G90.09', 'G99.0'] }], gives: '{cat}.43', drops: ['G90.9', 'G90.09', 'G99.0'] }),
	row({ with: [{ codes: ['K31.84'] }], gives: '{cat}.43' }),
	row({ with: [{ codes: ['M14.6'] }], gives: '{cat}.610', drops: ['M14.6'] }),
];

const retinopathy = ['{cat}.31', '{cat}.32', '{cat}.33', '{cat}.34', '{cat}.35'];
const eyes: readonly CombinationRow[] = [
	row({
		with: [{ codes: ['H35.2'] }, { words: edema }],
		gives: '{cat}.351{side}',
		given: ['{cat}.35'],
		replaces: ['{cat}.319', '{cat}.311', ...vague],
		drops: ['H35.2'],
	}),
	row({
		with: [{ codes: ['H35.2'] }],
		gives: '{cat}.359{side}',
		given: ['{cat}.35'],
		replaces: ['{cat}.319', ...vague],
		drops: ['H35.2'],
	}),
	row({
		with: [{ codes: ['H35.00', 'H35.09'] }, { words: edema }],
		gives: '{cat}.311',
		given: retinopathy,
		drops: ['H35.00', 'H35.09'],
	}),
	row({ with: [{ codes: ['H35.00', 'H35.09'] }], gives: '{cat}.319', given: retinopathy, drops: ['H35.00', 'H35.09'] }),
	row({ with: [{ codes: ['H26.9'] }], gives: '{cat}.36', drops: ['H26.9'], absent: ['H25'] }),
];

const vessels: readonly CombinationRow[] = [
	row({ with: [{ codes: ['I96'] }], gives: '{cat}.52', replaces: ['{cat}.51', ...vague], drops: ['I96', 'I73.9'] }),
	row({
		with: [{ codes: ['I70.26', 'I70.36', 'I70.46', 'I70.56', 'I70.66', 'I70.76'] }],
		gives: '{cat}.52',
		replaces: ['{cat}.51', ...vague],
		drops: ['I73.9'],
	}),
	row({
		with: [{ codes: ['I70.2', 'I70.3', 'I70.4', 'I70.5', 'I70.6', 'I70.7'] }],
		gives: '{cat}.51',
		given: ['{cat}.51', '{cat}.52'],
	}),
	row({
		with: [{ codes: ['I73.9'], mentions: ['I73.9'] }],
		gives: '{cat}.51',
		given: ['{cat}.51', '{cat}.52'],
		drops: ['I73.9'],
	}),
];

const other: readonly CombinationRow[] = [
	row({ with: [{ codes: ['L97.4', 'L97.5'] }], gives: '{cat}.621' }),
	row({
		with: [{ codes: ['L97.1', 'L97.2', 'L97.3', 'L97.8', 'L97.9', 'L98.41', 'L98.42', 'L98.49'] }],
		gives: '{cat}.622',
	}),
	row({ with: [{ codes: ['M86'] }], gives: '{cat}.69' }),
	row({
		with: [{ codes: ['N52.1', 'N52.9'] }, { words: linked }],
		gives: '{cat}.69',
		drops: ['N52.9'],
		adds: ['N52.1'],
	}),
	row({
		with: [
			{ codes: ['E78'] },
			{
				words: [
					'diabetic hyperlipidemia',
					'diabetic dyslipidemia',
					'hyperlipidemia due to',
					'dyslipidemia due to',
					'hyperlipidemia associated with',
					'dyslipidemia associated with',
					'hyperlipidemia secondary to',
					'associated hyperlipidemia',
					'hld due to',
					'hld associated with',
				],
			},
		],
		gives: '{cat}.69',
	}),
	row({
		with: [
			{
				words: ['poorly controlled', 'poor control', 'out of control', 'inadequately controlled', 'inadequate control'],
				anywhere: ['hyperglycemia', 'hyperglycaemia', 'hyperglycemic', ...crossedHigh],
			},
		],
		gives: '{cat}.65',
		drops: ['R73.9'],
	}),
	row({
		with: [{ codes: ['E16.0', 'E16.1', 'E16.2'] }],
		gives: '{cat}.649',
		given: ['{cat}.649', '{cat}.641'],
		drops: ['E16.0', 'E16.1', 'E16.2'],
	}),
	row({ with: [{ codes: ['E16.A'] }], gives: '{cat}.649', given: ['{cat}.649', '{cat}.641'] }),
];

export const diabetesTable: CombinationTable = {
	id: 'diabetes-with-complication',
	check: 50,
	cites: 'I.C.4.a',
	severity: 'soft',
	says: 'Diabetes and this condition are presumed linked, so the combination code was reported; as many codes of the category as there are complications.',
	rows: [...kidney, ...nerves, ...eyes, ...vessels, ...other],
	examples: [
		{ name: 'kidney disease', fires: true, codes: ['E11.9', 'N18.31'], gives: ['E11.22', 'N18.31'] },
		{
			name: 'nephropathy with chronic kidney disease is the kidney disease',
			fires: true,
			codes: ['E11.21', 'N18.4'],
			gives: ['E11.22', 'N18.4'],
		},
		{
			name: 'peripheral neuropathy',
			fires: true,
			text: 'T2DM with peripheral neuropathy, on gabapentin.',
			codes: ['E11.9', 'G62.9'],
			gives: ['E11.42'],
		},
		{
			name: 'neuropathy, kind not said',
			fires: true,
			text: 'Type 1 diabetes. Neuropathy in feet.',
			codes: ['E10.9', 'G62.9'],
			gives: ['E10.40'],
		},
		{
			name: 'three complications, three codes',
			fires: true,
			text: 'DM2 poorly controlled.\nCKD 3b.\nNeuropathy.',
			codes: ['E11.9', 'N18.32', 'G62.9'],
			gives: ['E11.22', 'N18.32', 'E11.40', 'E11.65'],
		},
		{ name: 'gastroparesis keeps its own code', fires: true, codes: ['E10.9', 'K31.84'], gives: ['E10.43', 'K31.84'] },
		{ name: 'foot ulcer', fires: true, codes: ['E11.65', 'L97.412'], gives: ['E11.65', 'E11.621', 'L97.412'] },
		{ name: 'shin ulcer', fires: true, codes: ['E11.9', 'L97.211'], gives: ['E11.622', 'L97.211'] },
		{ name: 'peripheral vascular disease', fires: true, codes: ['E11.9', 'I73.9'], gives: ['E11.51'] },
		{
			name: 'atherosclerosis with claudication stays beside',
			fires: true,
			codes: ['E11.9', 'I70.212'],
			gives: ['E11.51', 'I70.212'],
		},
		{ name: 'gangrene', fires: true, codes: ['E11.51', 'I96'], gives: ['E11.52'] },
		{
			name: 'proliferative retinopathy takes the side',
			fires: true,
			text: 'T2DM. Proliferative retinopathy left eye.',
			codes: ['E11.9', 'H35.22'],
			gives: ['E11.3592'],
		},
		{ name: 'unspecified cataract', fires: true, codes: ['E11.9', 'H26.9'], gives: ['E11.36'] },
		{
			name: 'hyperglycemia in words',
			fires: true,
			text: 'DM2, not at goal w/ hyperglycemia',
			codes: ['E11.9'],
			gives: ['E11.65'],
		},
		{ name: 'hypoglycemia', fires: true, codes: ['E11.9', 'E16.2'], gives: ['E11.649'] },
		{
			name: 'erectile dysfunction linked by the provider',
			fires: true,
			text: 'Erectile dysfunction due to diabetes, sildenafil.',
			codes: ['E11.9', 'N52.9'],
			gives: ['E11.69', 'N52.1'],
		},
		{
			name: 'neuropathy said not to be diabetic',
			fires: false,
			text: 'Neuropathy, not due to diabetes (B12).',
			codes: ['E11.9', 'G62.9'],
		},
		{
			name: 'erectile dysfunction without a stated link',
			fires: false,
			text: 'Diabetes stable. ED, sildenafil.',
			codes: ['E11.9', 'N52.9'],
		},
		{
			name: 'hyperlipidemia is not presumed linked',
			fires: false,
			text: 'T2DM. Hyperlipidemia.',
			codes: ['E11.9', 'E78.5'],
		},
		{ name: 'age-related cataract', fires: false, codes: ['E11.9', 'H25.13'] },
		{ name: 'no hyperglycemia', fires: false, text: 'DM2 well controlled, no hyperglycemia', codes: ['E11.9'] },
		{
			name: 'an elevated glucose is not called hyperglycemia',
			fires: false,
			text: 'Newly diagnosed diabetes. Glucose elevated.',
			codes: ['E11.9', 'R73.9'],
		},
		{ name: 'kidney disease without diabetes', fires: false, codes: ['I10', 'N18.31'] },
		{ name: 'already combined', fires: false, codes: ['E11.22', 'N18.31'] },
	],
};
