/**
 * Signs and symptoms that are routinely part of a condition of I00-I99 and are not coded beside it.
 * Code prefixes with their dot on both sides. I.B.5, IV.D. Source: own compilation.
 */
import type { IntegralRow } from '../integral-row.ts';

export const heartAndVesselsSymptoms: readonly IntegralRow[] = [
	{ condition: ['I83.811', 'I83.891', 'I83.11'], symptoms: ['I83.91'], cites: 'tabular I83' },
	{ condition: ['I83.812', 'I83.892', 'I83.12'], symptoms: ['I83.92'], cites: 'tabular I83' },
	{ condition: ['I83.813', 'I83.893'], symptoms: ['I83.9'], cites: 'tabular I83' },
	{
		condition: ['I50', 'I11.0', 'I13.0', 'I13.2'],
		symptoms: ['R60', 'R06.0', 'R53', 'R05', 'R63.5', 'R09.89', 'R06.8', 'R07.9'],
		cites: 'I.B.5',
	},
	{
		condition: ['I20', 'I24', 'I25.11', 'I25.7'],
		symptoms: ['R07.2', 'R07.8', 'R07.9', 'R06.0', 'R61', 'R68.84', 'R53'],
		cites: 'I.B.5',
	},
	{ condition: ['I21', 'I22'], symptoms: ['R07', 'R06.0', 'R61', 'R11', 'R94.31', 'R79.89'], cites: 'I.B.5' },
	{ condition: ['I25.10'], symptoms: ['R07.9', 'R06.0'], cites: 'I.B.5' },
	{ condition: ['I26'], symptoms: ['R06.0', 'R07.1', 'R07.9', 'R04.2', 'R00.0'], cites: 'I.B.5' },
	{ condition: ['I30', 'I31', 'I32', 'I40'], symptoms: ['R07', 'R06.0', 'R50'], cites: 'I.B.5' },
	{ condition: ['I33', 'I38'], symptoms: ['R50', 'R01'], cites: 'I.B.5' },
	{ condition: ['I34', 'I35', 'I36', 'I37', 'I05', 'I06', 'I07', 'I08'], symptoms: ['R01', 'R06.0'], cites: 'I.B.5' },
	{ condition: ['I42', 'I43'], symptoms: ['R06.0', 'R60', 'R53'], cites: 'I.B.5' },
	{ condition: ['I44', 'I45'], symptoms: ['R94.31', 'R00.1', 'R55'], cites: 'I.B.5' },
	{ condition: ['I47', 'I48'], symptoms: ['R00', 'R94.31', 'R06.0', 'R53', 'R42'], cites: 'I.B.5' },
	{ condition: ['I49'], symptoms: ['R00', 'R94.31'], cites: 'I.B.5' },
	{ condition: ['I10'], symptoms: ['R03.0'], cites: 'I.B.5' },
	{ condition: ['I16'], symptoms: ['R03.0'], cites: 'I.B.5' },
	{ condition: ['I95'], symptoms: ['R42', 'R55', 'R03.1'], cites: 'I.B.5' },
	{ condition: ['I63', 'I61', 'I60', 'I62'], symptoms: ['R51', 'R42', 'R11'], cites: 'I.B.5' },
	{
		condition: ['G45'],
		symptoms: ['R47', 'R29.810', 'R53.1', 'R20', 'R42', 'R41.0', 'H53.1', 'H53.2'],
		cites: 'I.B.5',
	},
	{ condition: ['I65', 'I66'], symptoms: ['R09.89'], cites: 'I.B.5' },
	{ condition: ['I70.2'], symptoms: ['I70.8', 'I70.9', 'I73.9'], cites: 'index: Arteriosclerosis, extremities; I.B.2' },
	{ condition: ['I70.2', 'I73.9'], symptoms: ['M79.6', 'R20', 'R23.0'], cites: 'I.B.5' },
	{ condition: ['I73.0'], symptoms: ['R20', 'R23'], cites: 'I.B.5' },
	{ condition: ['I71', 'I72'], symptoms: ['R10', 'R07.9'], cites: 'I.B.5' },
	{ condition: ['I80', 'I82'], symptoms: ['R60', 'M79.6', 'M79.89', 'R22.4'], cites: 'I.B.5' },
	{ condition: ['I83'], symptoms: ['M79.6', 'R60', 'M79.89', 'R22.4'], cites: 'I.B.5' },
	{ condition: ['I87'], symptoms: ['R60', 'M79.6', 'L81.9', 'M79.89'], cites: 'I.B.5' },
	{ condition: ['I89'], symptoms: ['R60', 'M79.89'], cites: 'I.B.5' },
	{ condition: ['K64'], symptoms: ['K62.5', 'K62.89', 'L29.0'], cites: 'I.B.5' },
	{ condition: ['I88'], symptoms: ['R59', 'R22'], cites: 'I.B.5' },
];
