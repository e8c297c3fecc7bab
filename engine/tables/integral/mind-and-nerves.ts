/**
 * Signs and symptoms that are routinely part of a condition of F01-F99, G00-G99 and are not coded beside it.
 * Code prefixes with their dot on both sides. I.B.5, IV.D. Source: own compilation.
 */
import type { IntegralRow } from '../integral-row.ts';

export const mindAndNervesSymptoms: readonly IntegralRow[] = [
	{ condition: ['F98.0'], symptoms: ['N39.44', 'R32', 'R39.81'], cites: 'I.B.5' },
	{ condition: ['F98.1'], symptoms: ['R15'], cites: 'I.B.5' },
	{ condition: ['F32', 'F33'], symptoms: [], cites: 'I.B.5' },
	{ condition: ['F31'], symptoms: [], cites: 'I.B.5' },
	{ condition: ['F41', 'F40'], symptoms: [], cites: 'I.B.5' },
	{ condition: ['F43.1'], symptoms: ['F51.5'], cites: 'I.B.5' },
	{ condition: ['F42'], symptoms: [], cites: 'I.B.5' },
	{ condition: ['F20', 'F25', 'F22', 'F29'], symptoms: [], cites: 'I.B.5' },
	{ condition: ['F90'], symptoms: ['R41.84', 'R45.87', 'R46.3'], cites: 'I.B.5' },
	{ condition: ['F84'], symptoms: ['F80', 'R62.0', 'F88'], cites: 'I.B.5' },
	{ condition: ['F50'], symptoms: ['R63'], cites: 'I.B.5' },
	{ condition: ['F51', 'G47.0'], symptoms: ['R53', 'R40.0', 'R41.84'], cites: 'I.B.5' },
	{ condition: ['F01', 'F02', 'F03', 'G30'], symptoms: ['R41', 'R45.1'], cites: 'I.B.5' },
	{ condition: ['F80', 'F81', 'F82'], symptoms: ['R62.0', 'R47'], cites: 'I.B.5' },
	{ condition: ['G20'], symptoms: ['R25.1', 'R26', 'R27', 'R29.3'], cites: 'I.B.5' },
	{ condition: ['G25'], symptoms: ['R25', 'R26'], cites: 'I.B.5' },
	{ condition: ['G43'], symptoms: ['R51', 'R11', 'R42', 'H53.1', 'R20', 'H53.8'], cites: 'I.B.5' },
	{ condition: ['G44'], symptoms: ['R51', 'M54.2', 'R11', 'H53.14'], cites: 'I.B.5' },
	{ condition: ['G45', 'I63'], symptoms: ['R29.898', 'R29.810', 'R47', 'R20', 'R53.1'], cites: 'I.B.5' },
	{ condition: ['G40'], symptoms: ['R56.9', 'R40', 'R41'], cites: 'I.B.5' },
	{ condition: ['G47.3'], symptoms: ['R06.83', 'R06.81', 'R53', 'R40.0', 'G47.10', 'G47.19', 'R06.3'], cites: 'I.B.5' },
	{ condition: ['G47.4'], symptoms: ['R40.0', 'G47.1'], cites: 'I.B.5' },
	{ condition: ['G50'], symptoms: ['R51', 'R68.84'], cites: 'I.B.5' },
	{ condition: ['G51'], symptoms: ['R29.810', 'H92.0'], cites: 'I.B.5' },
	{ condition: ['G56'], symptoms: ['R20', 'M79.6', 'R29.898', 'M25.53', 'M62.81'], cites: 'I.B.5' },
	{ condition: ['G57'], symptoms: ['R20', 'M79.6'], cites: 'I.B.5' },
	{ condition: ['G60', 'G61', 'G62', 'G63'], symptoms: ['R20', 'M79.6', 'R26', 'R53.1'], cites: 'I.B.5' },
	{ condition: ['G35'], symptoms: ['R20', 'R26', 'R53', 'R27', 'H53'], cites: 'I.B.5' },
	{ condition: ['G81', 'G82', 'G83'], symptoms: ['R53.1', 'R26', 'R29.898'], cites: 'I.B.5' },
	{ condition: ['G80'], symptoms: ['R26', 'R27', 'M62.81'], cites: 'I.B.5' },
	{ condition: ['G89'], symptoms: ['R52'], cites: 'I.B.5' },
	{ condition: ['G90'], symptoms: ['R55', 'R42'], cites: 'I.B.5' },
	{ condition: ['G93'], symptoms: ['R41', 'R51', 'R40'], cites: 'I.B.5' },
	{ condition: ['G12'], symptoms: ['R53.1', 'M62.81'], cites: 'I.B.5' },
	{ condition: ['S06', 'F07.81'], symptoms: [], cites: 'I.B.5' },
	{ condition: ['H81', 'H82', 'H83'], symptoms: ['R42', 'R11', 'R26', 'R27'], cites: 'I.B.5' },
];
