/**
 * Signs and symptoms that are routinely part of a condition of D50-D89, E00-E89 and are not coded beside it.
 * Code prefixes with their dot on both sides. I.B.5, IV.D. Source: own compilation.
 */
import type { IntegralRow } from '../integral-row.ts';

export const endocrineBloodNutritionSymptoms: readonly IntegralRow[] = [
	{ condition: ['E10', 'E11', 'E13', 'E08', 'E09'], symptoms: ['R73', 'R63.1', 'R35', 'R63.4', 'R81'], cites: 'I.B.5' },
	{ condition: ['E10.65', 'E11.65'], symptoms: ['R73.9', 'R35', 'R63.1'], cites: 'I.B.5' },
	{ condition: ['E10.4', 'E11.4', 'E13.4'], symptoms: ['R20', 'M79.6', 'R26'], cites: 'I.B.5' },
	{ condition: ['E16'], symptoms: ['R61', 'R42', 'R55', 'R41.0'], cites: 'I.B.5' },
	{ condition: ['E03', 'E02', 'E89.0'], symptoms: ['R53', 'R63.5', 'R94.6', 'R79.89'], cites: 'I.B.5' },
	{ condition: ['E05'], symptoms: ['R00', 'R63.4', 'R61', 'R25.1', 'R94.6', 'R53'], cites: 'I.B.5' },
	{ condition: ['E04'], symptoms: ['R22.1', 'R13'], cites: 'I.B.5' },
	{ condition: ['E06', 'E07'], symptoms: ['R94.6', 'R53', 'R22.1'], cites: 'I.B.5' },
	{ condition: ['E21', 'E83.5'], symptoms: ['R79.89'], cites: 'I.B.5' },
	{ condition: ['E20', 'E89.2'], symptoms: ['E83.51', 'R20.2', 'R29.0'], cites: 'I.B.5' },
	{ condition: ['E27'], symptoms: ['R53', 'R63.4'], cites: 'I.B.5' },
	{ condition: ['E22.2'], symptoms: ['E87.1'], cites: 'tabular E87.1, Excludes1' },
	{ condition: ['E23.2', 'N25.1'], symptoms: ['R35', 'R63.1'], cites: 'I.B.5' },
	{ condition: ['E29'], symptoms: ['R68.82', 'R53', 'R79.89'], cites: 'I.B.5' },
	{ condition: ['E66'], symptoms: ['R63.5', 'R63.2'], cites: 'I.B.5' },
	{ condition: ['E43', 'E44', 'E46', 'E41'], symptoms: ['R63.4', 'R63.6', 'R64', 'R63.0'], cites: 'I.B.5' },
	{ condition: ['E78'], symptoms: ['R79.89'], cites: 'I.B.5' },
	{ condition: ['E86'], symptoms: ['R42', 'R53', 'R11', 'R63.1', 'R68.2'], cites: 'I.B.5' },
	{ condition: ['E79', 'M10', 'M1A'], symptoms: ['M25.5', 'M25.4', 'R22', 'M79.6', 'M25.6'], cites: 'I.B.5' },
	{
		condition: ['D50', 'D51', 'D52', 'D53', 'D55', 'D56', 'D57', 'D58', 'D59', 'D60', 'D61', 'D62', 'D63', 'D64'],
		symptoms: ['R53', 'R42', 'R06.0', 'R23.1', 'R71', 'R79.89'],
		cites: 'I.B.5',
	},
	{ condition: ['D57'], symptoms: ['R52', 'M79.6', 'R07.9'], cites: 'I.B.5' },
	{ condition: ['D69'], symptoms: ['R23.3'], cites: 'I.B.5' },
	{
		condition: ['C81', 'C82', 'C83', 'C84', 'C85', 'C91', 'C92'],
		symptoms: ['R59', 'R63.4', 'R61', 'R53', 'R50'],
		cites: 'I.B.5',
	},
	{ condition: ['C18', 'C19', 'C20'], symptoms: ['K62.5', 'R19.4', 'R63.4', 'R19.5'], cites: 'I.B.5' },
	{ condition: ['C34'], symptoms: ['R05', 'R04.2', 'R91', 'R63.4', 'R06.0'], cites: 'I.B.5' },
	{ condition: ['C50'], symptoms: ['N63', 'R92'], cites: 'I.B.5' },
	{ condition: ['C67'], symptoms: ['R31'], cites: 'I.B.5' },
	{ condition: ['C64'], symptoms: ['R31', 'R10'], cites: 'I.B.5' },
	{ condition: ['C53', 'C54', 'C55'], symptoms: ['N95.0', 'N93'], cites: 'I.B.5' },
	{ condition: ['C56'], symptoms: ['R10.2', 'R14', 'R19.0'], cites: 'I.B.5' },
	{ condition: ['C73'], symptoms: ['R22.1', 'E04.1'], cites: 'I.B.5' },
	{ condition: ['C25'], symptoms: ['R10', 'R17', 'R63.4'], cites: 'I.B.5' },
	{ condition: ['C43', 'C44'], symptoms: ['R22', 'L98.9'], cites: 'I.B.5' },
];
