/**
 * Codes of a part that another code tells already: swelling of the macula in an occluded vein, a fistula in Crohn's
 * disease, blood in a bleeding colitis. Code prefixes with their dot. I.B.9. Source: own compilation.
 */
import type { IntegralRow } from '../integral-row.ts';

const sides = ['1', '2', '3', '9'];
const crohn = ['K50.0', 'K50.1', 'K50.8', 'K50.9'];

export const toldWholeSymptoms: readonly IntegralRow[] = [
	{
		condition: sides.flatMap((side) => [`H34.81${side}0`, `H34.83${side}0`]),
		symptoms: ['H35.35', 'H35.81'],
		cites: 'I.B.9; tabular H34.81, H34.83',
	},
	{
		condition: crohn.map((c) => `${c}13`),
		symptoms: ['K60.3', 'K60.4', 'K60.5', 'K63.2'],
		cites: 'I.B.9; tabular K50',
	},
	{ condition: crohn.map((c) => `${c}14`), symptoms: ['K61', 'K63.0'], cites: 'I.B.9; tabular K50' },
	{ condition: ['K50', 'K51'], symptoms: ['K92.1'], cites: 'I.B.5' },
	{ condition: ['H11.3'], symptoms: ['H57.89', 'H11.43'], cites: 'I.B.5' },
	{ condition: ['J21.0', 'J20.5', 'J12.1'], symptoms: ['B97.4'], cites: 'I.B.9; tabular B97' },
	{ condition: ['N95.1', 'N95.0', 'N95.2'], symptoms: ['N95.9'], cites: 'I.B.18' },
	// The swelling of the infected tonsil itself.
	{ condition: ['J03', 'J02.0', 'B27', 'J36'], symptoms: ['J35.1', 'J35.3'], cites: 'I.B.5' },
	{ condition: ['L88'], symptoms: ['L97', 'L98.49'], cites: 'I.B.5' },
	{ condition: ['L30.4'], symptoms: ['R21', 'L30.9'], cites: 'I.B.5' },
	{ condition: ['G10'], symptoms: ['G25.5', 'R25'], cites: 'I.B.5' },
	{ condition: ['M35.2'], symptoms: ['K12', 'N76.6', 'H20.9'], cites: 'I.B.5' },
	{ condition: ['M05', 'M06', 'M08', 'L40.5', 'M45'], symptoms: ['M65.9', 'M65.8'], cites: 'I.B.5' },
	{ condition: ['E21'], symptoms: ['E83.52', 'R79.89'], cites: 'I.B.5' },
	{ condition: ['D51.0', 'D51.3', 'D51.8'], symptoms: ['E53.8'], cites: 'I.B.9; tabular E53.8, Excludes1 D51' },
	{ condition: ['E34.0'], symptoms: ['R23.2'], cites: 'I.B.5' },
	{ condition: ['T86.1'], symptoms: ['Z94.0'], cites: 'I.C.21.c.3; tabular Z94, Excludes1' },
	{ condition: ['T86.2', 'T86.3'], symptoms: ['Z94.1', 'I25.81'], cites: 'I.C.21.c.3; tabular Z94, Excludes1' },
	{ condition: ['T86.4'], symptoms: ['Z94.4'], cites: 'I.C.21.c.3; tabular Z94, Excludes1' },
	{ condition: ['T86.81'], symptoms: ['Z94.2'], cites: 'I.C.21.c.3; tabular Z94, Excludes1' },
];
