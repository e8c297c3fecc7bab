/**
 * Signs and symptoms that are routinely part of a condition of N00-N99, O00-O9A and are not coded beside it.
 * Code prefixes with their dot on both sides. I.B.5, IV.D. Source: own compilation.
 */
import type { IntegralRow } from '../integral-row.ts';

export const urinaryAndGenitalSymptoms: readonly IntegralRow[] = [
	{ condition: ['T83.51', 'T83.09'], symptoms: ['Z46.6'], cites: 'I.C.21.c.7: the change is part of the treatment' },
	{
		condition: ['N30', 'N39.0', 'N34'],
		symptoms: ['R30', 'R35', 'R39.1', 'R31', 'R10.2', 'R10.3', 'R82', 'R50', 'M54.5', 'R39.89'],
		cites: 'I.B.5',
	},
	{
		condition: ['N10', 'N11', 'N12'],
		symptoms: ['R30', 'R35', 'R50', 'R10', 'R11', 'R31', 'M54.5', 'R82', 'M54.9', 'R68.83', 'R39.15'],
		cites: 'I.B.5',
	},
	{ condition: ['N13'], symptoms: ['R10', 'R31'], cites: 'I.B.5' },
	{
		condition: ['N20', 'N21', 'N22', 'N23'],
		symptoms: ['R10', 'R31', 'R11', 'R30', 'R35', 'M54.5', 'R82.99', 'M54.9'],
		cites: 'I.B.5',
	},
	{ condition: ['N17', 'N18', 'N19'], symptoms: ['R94.4', 'R79.89', 'R60', 'R34'], cites: 'I.B.5' },
	{ condition: ['N04', 'N02', 'N03', 'N05', 'N06'], symptoms: ['R80', 'R31', 'R60'], cites: 'I.B.5' },
	{ condition: ['N31', 'N32', 'N39.4', 'N39.3'], symptoms: ['R35', 'R32', 'R39.15', 'R33'], cites: 'I.B.5' },
	{ condition: ['N41'], symptoms: ['R30', 'R35', 'R10.2', 'R50', 'N50.8', 'R39.1'], cites: 'I.B.5' },
	{
		condition: ['N43', 'N44', 'N45', 'N49'],
		symptoms: ['N50.81', 'N50.89', 'R22', 'R10.2', 'R50', 'R30'],
		cites: 'I.B.5',
	},
	{ condition: ['N47', 'N48'], symptoms: ['R30', 'R21'], cites: 'I.B.5' },
	{ condition: ['N52'], symptoms: ['R68.82'], cites: 'I.B.5' },
	{ condition: ['N60', 'N61'], symptoms: ['N64.4', 'R92', 'R22'], cites: 'I.B.5' },
	{ condition: ['N62', 'N63'], symptoms: ['R22', 'R92'], cites: 'I.B.5' },
	{ condition: ['N70', 'N71', 'N72', 'N73'], symptoms: ['R10.2', 'N89.8', 'R50', 'N94.1', 'N94.8'], cites: 'I.B.5' },
	{
		condition: ['N75', 'N76'],
		symptoms: ['N89.8', 'L29.2', 'R30', 'R10.2', 'N94.1', 'L29.3', 'N94.89'],
		cites: 'I.B.5',
	},
	{ condition: ['N80'], symptoms: ['N94.6', 'R10.2', 'N94.1'], cites: 'I.B.5' },
	{ condition: ['N81'], symptoms: ['R10.2', 'R39.8'], cites: 'I.B.5' },
	{ condition: ['N83'], symptoms: ['R10.2', 'R10.3', 'R10.9', 'R19.0'], cites: 'I.B.5' },
	{ condition: ['D25'], symptoms: ['R10.2', 'N94.6', 'R19.0'], cites: 'I.B.5' },
	{ condition: ['N84', 'N85'], symptoms: ['N92.1', 'R10.2'], cites: 'I.B.5' },
	{ condition: ['N91', 'N92', 'N93'], symptoms: ['N94.6', 'R10.2'], cites: 'I.B.5' },
	{ condition: ['N94'], symptoms: ['R10.2', 'R10.3', 'R10.9'], cites: 'I.B.5' },
	{ condition: ['N95'], symptoms: ['R23.2', 'R61', 'R53', 'N89.8'], cites: 'I.B.5' },
	{ condition: ['E28.2'], symptoms: ['N91', 'N92.5', 'N92.6', 'L68.0'], cites: 'I.B.5' },
	{ condition: ['N35'], symptoms: ['R39.1'], cites: 'I.B.5' },
	{ condition: ['O20', 'O03'], symptoms: ['R10.2', 'N93'], cites: 'I.B.5' },
	{ condition: ['O14', 'O11', 'O15'], symptoms: ['R51', 'R03.0', 'R60', 'R80', 'H53', 'R10.1', 'R74'], cites: 'I.B.5' },
	{ condition: ['O26.64', 'O26.61'], symptoms: ['L29', 'R74', 'R79.89'], cites: 'I.B.5' },
	{ condition: ['O47', 'O60'], symptoms: ['R10', 'N94', 'R25.2'], cites: 'I.B.5' },
	{ condition: ['O21'], symptoms: ['R11', 'R63.4'], cites: 'I.B.5' },
	{ condition: ['C61'], symptoms: ['R97.20'], cites: 'I.B.5' },
	{ condition: ['N87'], symptoms: ['R87.6'], cites: 'I.B.5' },
];
