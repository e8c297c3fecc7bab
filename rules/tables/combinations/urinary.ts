/** Kidney, bladder and prostate: I.B.9, I.C.14.a. Own compilation. */
import type { CombinationRow, CombinationTable } from '../combination-row.ts';

const symptoms = [
	'N13.8',
	'N39.4',
	'R33.8',
	'R33.9',
	'R35',
	'R39.11',
	'R39.12',
	'R39.13',
	'R39.14',
	'R39.15',
	'R39.16',
];
const luts = [
	'luts',
	'lower urinary tract symptoms',
	'obstructive symptoms',
	'urinary obstruction',
	'voiding symptoms',
];
/** Voiding symptoms that N40.1 asks for ('use additional code'), stated of the patient. */
const voiding = ['R35.0', 'R35.1', 'R39.11', 'R39.12', 'R39.14', 'R39.15', 'R39.16', 'R33.8', 'N13.8'];
const bladder = ['N30.0', 'N30.1', 'N30.2', 'N30.3', 'N30.4', 'N30.8', 'N30.9'];

export const urinaryTable: CombinationTable = {
	id: 'urinary-combination',
	check: 33,
	cites: 'I.B.9',
	severity: 'soft',
	says: 'One code names the urinary disease together with its stone, obstruction, blood or voiding symptoms.',
	rows: [
		{
			parts: [{ codes: ['N13.30', 'N13.39'] }, { codes: ['N20'] }],
			gives: 'N13.2',
			replaces: ['N13.30', 'N13.39'],
			drops: ['N20'],
		},
		{
			parts: [{ codes: ['N13.30', 'N13.39'] }, { codes: ['N13.5'] }],
			gives: 'N13.1',
			replaces: ['N13.30', 'N13.39'],
			drops: ['N13.5'],
		},
		{ parts: [{ codes: ['N13.2'] }, { codes: ['N20.0', 'N20.1', 'N20.2', 'N20.9'] }], drops: ['N20'] },
		{ parts: [{ codes: ['N20.0'] }, { codes: ['N20.1'] }], gives: 'N20.2', replaces: ['N20.0', 'N20.1'] },
		{
			parts: [{ codes: ['N40.0'] }, { codes: symptoms, words: luts, mentions: voiding }],
			gives: 'N40.1',
			replaces: ['N40.0'],
		},
		{ parts: [{ codes: ['N40.2'] }, { codes: symptoms, words: luts }], gives: 'N40.3', replaces: ['N40.2'] },
		{ parts: [{ codes: ['N40.1', 'N40.3'] }, { codes: ['R33.9'] }], gives: 'R33.8', replaces: ['R33.9'] },
		{
			parts: [
				{ codes: ['N40.1', 'N40.3'] },
				{ mentions: ['R33.9'] },
				{ words: ['acute urinary retention', 'acute retention', 'in retention', 'in urinary retention'] },
			],
			gives: 'R33.8',
			absent: ['R33.0'],
		},
		...voiding.map(
			(code): CombinationRow => ({ parts: [{ codes: ['N40.1', 'N40.3'] }, { mentions: [code] }], gives: code }),
		),
		...bladder.map((s) => ({
			parts: [{ codes: [`${s}0`] }, { codes: ['R31'], words: ['hematuria'] }] as const,
			gives: `${s}1`,
			replaces: [`${s}0`],
			drops: ['R31'],
		})),
		{ parts: [{ codes: ['N39.3'] }, { codes: ['N39.41'] }], gives: 'N39.46', replaces: ['N39.3', 'N39.41'] },
		{ parts: [{ codes: ['N39.46'] }, { codes: ['N39.3', 'N39.41'] }], drops: ['N39.3', 'N39.41'] },
	],
	examples: [
		{ name: 'hydronephrosis with a stone', fires: true, codes: ['N13.30', 'N20.1'], gives: ['N13.2'] },
		{ name: 'kidney and ureter', fires: true, codes: ['N20.0', 'N20.1'], gives: ['N20.2'] },
		{ name: 'prostate with nocturia', fires: true, codes: ['N40.0', 'R35.1'], gives: ['N40.1', 'R35.1'] },
		{
			name: 'prostate with symptoms in words',
			fires: true,
			text: 'BPH with LUTS, on tamsulosin.',
			codes: ['N40.0'],
			gives: ['N40.1'],
		},
		{ name: 'cystitis with blood', fires: true, codes: ['N30.00', 'R31.0'], gives: ['N30.01'] },
		{ name: 'mixed incontinence', fires: true, codes: ['N39.3', 'N39.41'], gives: ['N39.46'] },
		{
			name: 'symptom that the prostate code asks for',
			fires: true,
			codes: ['N40.1'],
			mentions: [
				['R35.1', 'nocturia'],
				['R39.12', 'weak stream'],
			],
			gives: ['N40.1', 'R35.1', 'R39.12'],
		},
		{
			name: 'symptom stated elsewhere in the note (I.A.15)',
			fires: true,
			codes: ['N40.0'],
			mentions: [['R35.1', 'nocturia']],
			gives: ['N40.1', 'R35.1'],
		},
		{ name: 'prostate, symptom denied', fires: false, codes: ['N40.0'], mentions: [['R35.1', 'nocturia', 'negated']] },
		{ name: 'symptom denied', fires: false, codes: ['N40.1'], mentions: [['R35.1', 'nocturia', 'negated']] },
		{ name: 'stone alone', fires: false, codes: ['N20.0'] },
		{ name: 'cystitis without blood', fires: false, text: 'Acute cystitis, no hematuria.', codes: ['N30.00'] },
		{ name: 'prostate without symptoms', fires: false, text: 'BPH without LUTS.', codes: ['N40.0'] },
		{ name: 'blood with a site not stated', fires: false, codes: ['N39.0', 'R31.0'] },
	],
};

const stages = ['N18.1', 'N18.2', 'N18.3', 'N18.4'];

export const kidneyStageTable: CombinationTable = {
	id: 'kidney-disease-one-stage',
	check: 63,
	cites: 'I.C.14.a.1',
	severity: 'soft',
	says: 'Chronic kidney disease has one stage: dialysis makes it end-stage disease, and without dialysis the stage that was given stands, not the end stage that is feared or planned for.',
	rows: [
		{ parts: [{ codes: ['N18.5'] }, { codes: ['Z99.2'] }], gives: 'N18.6', replaces: ['N18.5'] },
		{ parts: [{ codes: ['N18.6'] }, { codes: ['Z99.2'] }, { codes: stages }], drops: stages },
		{ parts: [{ codes: stages }, { codes: ['N18.5', 'N18.6'] }], drops: ['N18.5', 'N18.6'], absent: ['Z99.2'] },
	],
	examples: [
		{ name: 'stage 5 on dialysis', fires: true, codes: ['N18.5', 'Z99.2'], gives: ['N18.6', 'Z99.2'] },
		{ name: 'stage 4 with talk of dialysis', fires: true, codes: ['N18.4', 'N18.6'], gives: ['N18.4'] },
		{
			name: 'on dialysis with an old stage',
			fires: true,
			codes: ['N18.6', 'Z99.2', 'N18.4'],
			gives: ['N18.6', 'Z99.2'],
		},
		{ name: 'one stage', fires: false, codes: ['N18.32'] },
		{ name: 'end stage on dialysis', fires: false, codes: ['N18.6', 'Z99.2'] },
		{ name: 'stage 5 not on dialysis', fires: false, codes: ['N18.5'] },
	],
};
