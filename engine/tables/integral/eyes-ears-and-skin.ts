/**
 * Signs and symptoms that are routinely part of a condition of H00-H95, L00-L99 and are not coded beside it.
 * Code prefixes with their dot on both sides. I.B.5, IV.D. Source: own compilation.
 */
import type { IntegralRow } from '../integral-row.ts';

export const eyesEarsAndSkinSymptoms: readonly IntegralRow[] = [
	{
		condition: ['H65', 'H66', 'H67', 'H68', 'H69'],
		symptoms: ['H92.0', 'H91.9', 'R50', 'H93.8', 'H92.1', 'H93.29', 'R09.81'],
		cites: 'I.B.5',
	},
	{ condition: ['H60', 'H61', 'H62'], symptoms: ['H92.0', 'H92.1', 'H91.9', 'L29.8', 'H93.8'], cites: 'I.B.5' },
	{ condition: ['H72', 'H73'], symptoms: ['H92', 'H91.9'], cites: 'I.B.5' },
	{ condition: ['H90', 'H91'], symptoms: ['H93.29'], cites: 'I.B.5' },
	{ condition: ['H10'], symptoms: ['H57.1', 'H57.8', 'H11.43', 'H04.2'], cites: 'I.B.5' },
	{ condition: ['H16', 'H15', 'H20'], symptoms: ['H57.1', 'H53.14', 'H57.8', 'H53.8', 'H11.43'], cites: 'I.B.5' },
	{ condition: ['H00', 'H01'], symptoms: ['H57.1', 'H57.8', 'H02.84', 'R22.0'], cites: 'I.B.5' },
	{ condition: ['H04.1'], symptoms: ['H57.1', 'H57.8', 'H53.8', 'H04.2'], cites: 'I.B.5' },
	{ condition: ['H25', 'H26'], symptoms: ['H53.8', 'H53.7', 'H53.1'], cites: 'I.B.5' },
	{ condition: ['H40', 'H42'], symptoms: ['H57.1', 'H53.4', 'H53.8'], cites: 'I.B.5' },
	{ condition: ['H33', 'H35', 'H34'], symptoms: ['H53.1', 'H53.8', 'H43.39', 'H53.4'], cites: 'I.B.5' },
	{ condition: ['H43'], symptoms: ['H53.1'], cites: 'I.B.5' },
	{ condition: ['H52'], symptoms: ['H53.8', 'H53.1'], cites: 'I.B.5' },
	{ condition: ['H53.0', 'H50'], symptoms: ['H53.2', 'H53.8'], cites: 'I.B.5' },
	{
		condition: ['L01', 'L02', 'L03', 'L04', 'L08'],
		symptoms: ['R50', 'R22', 'M79.6', 'M79.89', 'R21', 'L53.9', 'R60', 'R68.83'],
		cites: 'I.B.5',
	},
	{ condition: ['L05'], symptoms: ['R22', 'M53.3'], cites: 'I.B.5' },
	{
		condition: ['L20', 'L21', 'L22', 'L23', 'L24', 'L25', 'L26', 'L27', 'L28', 'L30'],
		symptoms: ['R21', 'L29', 'R23.4', 'L85.3', 'L53.9'],
		cites: 'I.B.5',
	},
	{ condition: ['L40', 'L41', 'L42', 'L43', 'L44'], symptoms: ['R21', 'L29', 'R23.4'], cites: 'I.B.5' },
	{ condition: ['L50'], symptoms: ['R21', 'L29', 'R22'], cites: 'I.B.5' },
	{ condition: ['L55', 'L56', 'L57'], symptoms: ['R21', 'L53.9', 'R23.4'], cites: 'I.B.5' },
	{ condition: ['L60'], symptoms: ['M79.6', 'R23'], cites: 'I.B.5' },
	{ condition: ['L70', 'L71', 'L73'], symptoms: ['R21', 'R22', 'L53.9'], cites: 'I.B.5' },
	{ condition: ['L72', 'D17'], symptoms: ['R22'], cites: 'I.B.5' },
	{ condition: ['L82', 'D22', 'D23'], symptoms: ['R22', 'L98.9', 'L29', 'R23.4'], cites: 'I.B.5' },
	{ condition: ['L84'], symptoms: ['M79.6'], cites: 'I.B.5' },
	{ condition: ['L89', 'L97', 'L98.4'], symptoms: ['R23.4', 'M79.6', 'R52'], cites: 'I.B.5' },
	{ condition: ['T78.1', 'T78.4'], symptoms: ['R21', 'L29', 'R22', 'L50'], cites: 'I.B.5' },
	{ condition: ['T78.2', 'T78.0'], symptoms: ['R06.0', 'R21', 'R22', 'I95.9'], cites: 'I.B.5' },
	// An itchy or viral blister is no injury of the skin.
	{
		condition: ['L30.1', 'L10', 'L12', 'L13', 'L23', 'L24', 'B02', 'B08.4', 'B35.3'],
		symptoms: ['S40.22', 'S50.82', 'S60.32', 'S60.42', 'S60.52', 'S70.32', 'S80.82', 'S90.42', 'S90.82'],
		cites: 'I.B.5',
	},
	{ condition: ['H81.0'], symptoms: ['H81.3', 'R42', 'H93.1'], cites: 'I.B.5' },
];
