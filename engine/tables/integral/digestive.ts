/**
 * Signs and symptoms that are routinely part of a condition of K00-K95 and are not coded beside it.
 * Code prefixes with their dot on both sides. I.B.5, IV.D. Source: own compilation.
 */
import type { IntegralRow } from '../integral-row.ts';

export const digestiveSymptoms: readonly IntegralRow[] = [
	{ condition: ['K57.32', 'K57.33', 'K57.20', 'K57.21'], symptoms: ['K57.30', 'K57.90'], cites: 'tabular K57' },
	{
		condition: ['K21'],
		symptoms: ['R12', 'R07.9', 'R05', 'R11', 'R14', 'R10.13', 'K30', 'R07.89', 'R09.89'],
		cites: 'I.B.5',
	},
	{ condition: ['K20', 'K22'], symptoms: ['R12', 'R13', 'R07.9', 'R10.13', 'R11'], cites: 'I.B.5' },
	{ condition: ['K25', 'K26', 'K27', 'K28'], symptoms: ['R10.1', 'R11', 'R12', 'R10.9', 'K30'], cites: 'I.B.5' },
	{ condition: ['K29', 'K30'], symptoms: ['R10.1', 'R11', 'R14', 'R12', 'R10.9', 'R63.0'], cites: 'I.B.5' },
	{ condition: ['K31.84'], symptoms: ['R11', 'R14', 'R10.1', 'R68.81'], cites: 'I.B.5' },
	{ condition: ['K35', 'K36', 'K37'], symptoms: ['R10', 'R11', 'R50', 'R63.0', 'D72.829'], cites: 'I.B.5' },
	{ condition: ['K40', 'K41', 'K42', 'K43', 'K44', 'K45', 'K46'], symptoms: ['R10', 'R19.0', 'R22.2'], cites: 'I.B.5' },
	{ condition: ['K44'], symptoms: ['R12', 'R13', 'R10.1', 'R07.9'], cites: 'I.B.5' },
	{ condition: ['K50', 'K51'], symptoms: ['K62.89', 'R19.7', 'R10', 'R63.4', 'K62.5', 'R53', 'R50'], cites: 'I.B.5' },
	{ condition: ['K56'], symptoms: ['R10', 'R11', 'R14', 'K59.0'], cites: 'I.B.5' },
	{ condition: ['K57'], symptoms: ['R10', 'R50', 'R19.7', 'R11', 'D72.829'], cites: 'I.B.5' },
	{ condition: ['K58'], symptoms: ['R10', 'R19.7', 'K59.0', 'R14', 'R19.4', 'R19.8'], cites: 'I.B.5' },
	{ condition: ['K61'], symptoms: ['K62.89', 'R10'], cites: 'I.B.5' },
	{ condition: ['K59.0'], symptoms: ['R10', 'R14', 'R19.4', 'K62.89', 'R19.5'], cites: 'I.B.5' },
	{ condition: ['K59.1'], symptoms: ['R19.7'], cites: 'I.B.5' },
	{ condition: ['K60', 'K61', 'K62'], symptoms: ['R19.8', 'R10.2'], cites: 'I.B.5' },
	{ condition: ['K63.5', 'D12'], symptoms: ['K62.5', 'R19.5'], cites: 'I.B.5' },
	{
		condition: ['K70', 'K71', 'K72', 'K73', 'K74', 'K75', 'K76'],
		symptoms: ['R17', 'R18', 'R74', 'R94.5', 'R53', 'R16', 'R10', 'R63.4'],
		cites: 'I.B.5',
	},
	{
		condition: ['K80', 'K81', 'K82', 'K83'],
		symptoms: ['R10', 'R11', 'R50', 'R17', 'R94.5', 'R14', 'R74'],
		cites: 'I.B.5',
	},
	{ condition: ['K85', 'K86'], symptoms: ['R10', 'R11', 'R50', 'R74', 'R63.4'], cites: 'I.B.5' },
	{ condition: ['K90'], symptoms: ['R19.7', 'R10', 'R14', 'R63.4'], cites: 'I.B.5' },
	{ condition: ['K91'], symptoms: ['R11', 'R19.7'], cites: 'I.B.5' },
	{ condition: ['K92.0', 'K92.1', 'K92.2'], symptoms: ['R19.5'], cites: 'I.B.5' },
	{ condition: ['K02', 'K04', 'K05'], symptoms: ['K08.8', 'R68.84'], cites: 'I.B.5' },
	{ condition: ['K12', 'K13', 'K14'], symptoms: ['R07.0', 'R68.2'], cites: 'I.B.5' },
	{ condition: ['K11'], symptoms: ['R22', 'R68.2'], cites: 'I.B.5' },
	{ condition: ['K08'], symptoms: ['R68.84'], cites: 'I.B.5' },
];
