/** Hypertension with heart failure, heart disease and chronic kidney disease: I.C.9.a. Own compilation. */
import type { CombinationRow, CombinationTable, Part } from '../combination-row.ts';

/** Named anywhere in the note: hypertension is chronic, and the link is presumed wherever it is documented. */
const pressure: Part = { codes: ['I10', 'I11', 'I12', 'I13'], mentions: ['I10', 'I11', 'I12', 'I13'] };
const failure: Part = { codes: ['I50'] };
const heart: Part = { codes: ['I51.4', 'I51.5', 'I51.7', 'I51.89', 'I51.9'] };
/** A lower stage beside end-stage disease is the stage: the other word is a fear or a plan. */
const lower = ['N18.1', 'N18.2', 'N18.3', 'N18.4', 'N18.9'];
const kidney: Part = { codes: lower };
const endStage: Part = { codes: ['N18.5', 'N18.6'] };
const heartOfI11: Part = { codes: ['I11', 'I13', 'I51.4', 'I51.5', 'I51.7', 'I51.89', 'I51.9'] };
const unless = [
	'not due to hypertension',
	'not hypertensive',
	'unrelated to hypertension',
	'not related to hypertension',
	'not from hypertension',
	'not secondary to hypertension',
	'not attributed to hypertension',
	'not caused by hypertension',
	'unrelated to htn',
	'not due to htn',
	'unrelated to her hypertension',
	'unrelated to his hypertension',
];
const replaces = ['I10', 'I11', 'I12', 'I13.1', 'I13.0'];
const row = (parts: CombinationRow['parts'], gives: string, more: Partial<CombinationRow> = {}): CombinationRow => ({
	parts,
	gives,
	unless,
	replaces,
	...more,
});

export const hypertensionTable: CombinationTable = {
	id: 'hypertension-with-heart-or-kidney',
	check: 55,
	cites: 'I.C.9.a',
	severity: 'soft',
	says: 'Hypertension with heart failure, heart disease or chronic kidney disease is presumed linked: one hypertensive code stands for it, beside the code of the failure or the stage.',
	rows: [
		row([pressure, failure, endStage], 'I13.2', { absent: lower }),
		row([pressure, failure, kidney], 'I13.0', { replaces: ['I10', 'I11', 'I12', 'I13.1'] }),
		row([pressure, heartOfI11, endStage], 'I13.11', {
			absent: ['I50', ...lower],
			replaces: ['I10', 'I11', 'I12', 'I13.10'],
		}),
		row([pressure, heartOfI11, kidney], 'I13.10', { absent: ['I50'], replaces: ['I10', 'I11', 'I12'] }),
		row([pressure, failure], 'I11.0', { absent: ['N18'], replaces: ['I10', 'I11.9'], given: ['I11.0', 'I13'] }),
		row([pressure, heart], 'I11.9', { absent: ['N18', 'I50'], replaces: ['I10'] }),
		row([pressure, endStage], 'I12.0', {
			absent: ['I50', 'I51.4', 'I51.5', 'I51.7', 'I51.89', 'I51.9', 'I11', ...lower],
			replaces: ['I10', 'I12.9'],
			given: ['I12.0', 'I13'],
		}),
		row([pressure, kidney], 'I12.9', {
			absent: ['I50', 'I51.4', 'I51.5', 'I51.7', 'I51.89', 'I51.9', 'I11'],
			replaces: ['I10'],
			given: ['I12', 'I13'],
		}),
		{ parts: [{ codes: ['I11', 'I13'] }, { codes: ['I51.5', 'I51.7'] }], drops: ['I51.5', 'I51.7'], unless },
	],
	examples: [
		{ name: 'with kidney disease', fires: true, codes: ['I10', 'N18.31'], gives: ['I12.9', 'N18.31'] },
		{
			name: 'with end stage disease',
			fires: true,
			codes: ['I10', 'N18.6', 'Z99.2'],
			gives: ['I12.0', 'N18.6', 'Z99.2'],
		},
		{ name: 'with heart failure', fires: true, codes: ['I10', 'I50.32'], gives: ['I11.0', 'I50.32'] },
		{ name: 'with both', fires: true, codes: ['I10', 'I50.22', 'N18.32'], gives: ['I13.0', 'I50.22', 'N18.32'] },
		{
			name: 'with failure and end stage disease',
			fires: true,
			codes: ['I10', 'I50.9', 'N18.6'],
			gives: ['I13.2', 'I50.9', 'N18.6'],
		},
		{
			name: 'hypertensive heart failure and kidney disease',
			fires: true,
			codes: ['I11.0', 'I50.32', 'N18.4'],
			gives: ['I13.0', 'I50.32', 'N18.4'],
		},
		{
			name: 'I11 and I12 are I13',
			fires: true,
			codes: ['I11.0', 'I50.32', 'I12.9', 'N18.4'],
			gives: ['I13.0', 'I50.32', 'N18.4'],
		},
		{
			name: 'hypertension named in the history only',
			fires: true,
			codes: ['I50.32'],
			mentions: [['I10', 'Hypertension']],
			gives: ['I11.0', 'I50.32'],
		},
		{ name: 'no hypertension', fires: false, codes: ['I50.32'], mentions: [['I10', 'hypertension', 'negated']] },
		{ name: 'cardiomegaly is inside the hypertensive code', fires: true, codes: ['I10', 'I51.7'], gives: ['I11.9'] },
		{
			name: 'heart disease and kidney disease without failure',
			fires: true,
			codes: ['I10', 'I51.9', 'N18.2'],
			gives: ['I13.10', 'I51.9', 'N18.2'],
		},
		{
			name: 'stage 4, dialysis only feared',
			fires: true,
			codes: ['I10', 'N18.4', 'N18.6'],
			gives: ['I12.9', 'N18.4', 'N18.6'],
		},
		{ name: 'acute kidney failure alone is not presumed', fires: false, codes: ['I10', 'N17.9'] },
		{
			name: 'stated to be unrelated',
			fires: false,
			text: 'CKD 3a, unrelated to hypertension (polycystic).',
			codes: ['I10', 'N18.31'],
		},
		{ name: 'coronary disease is not presumed', fires: false, codes: ['I10', 'I25.10'] },
		{ name: 'heart failure without hypertension', fires: false, codes: ['I50.32', 'N18.31'] },
		{ name: 'already combined', fires: false, codes: ['I13.0', 'I50.22', 'N18.32'] },
	],
};
