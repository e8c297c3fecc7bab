/**
 * Signs and symptoms that are routinely part of a condition of M00-M99, S00-T88 and are not coded beside it.
 * Code prefixes with their dot on both sides. I.B.5, IV.D. Source: own compilation.
 */
import type { IntegralRow } from '../integral-row.ts';

/** Where an open bite, a puncture and a laceration are codes of their own: the bite says what the hole is. */
const bitten =
	'S01.0 S01.1 S01.3 S01.4 S01.5 S01.8 S11.8 S21.1 S21.2 S31.1 S31.2 S31.4 S41.0 S41.1 S51.0 S51.8 S61.0 S61.2 S61.4 S61.5 S71.0 S71.1 S81.0 S81.8 S91.0 S91.1 S91.3'.split(
		' ',
	);
const bites = bitten.map(
	(stem): IntegralRow => ({
		condition: [`${stem}5`],
		symptoms: [`${stem}3`, `${stem}1`],
		cites: 'index: Puncture, by site; Bite, by site',
	}),
);

export const jointsMusclesAndInjuriesSymptoms: readonly IntegralRow[] = [
	...bites,
	{
		condition: ['M00', 'M02', 'M05', 'M06', 'M07', 'M08', 'M11', 'M12', 'M13'],
		symptoms: ['M25.5', 'M25.4', 'M25.6', 'M79.6', 'R50', 'R53', 'M79.89'],
		cites: 'I.B.5',
	},
	{
		condition: ['M15', 'M16', 'M17', 'M18', 'M19'],
		symptoms: ['M25.5', 'M25.4', 'M25.6', 'M79.6', 'M25.7', 'M79.89'],
		cites: 'I.B.5',
	},
	{ condition: ['M20', 'M21'], symptoms: ['M79.6', 'M25.5'], cites: 'I.B.5' },
	{ condition: ['M22', 'M23', 'M24'], symptoms: ['M25.5', 'M25.4', 'M25.6', 'M25.3'], cites: 'I.B.5' },
	{ condition: ['M32', 'M33', 'M34', 'M35'], symptoms: ['M25.5', 'R53', 'R21', 'M79.1', 'R50'], cites: 'I.B.5' },
	{ condition: ['M40', 'M41'], symptoms: ['M54', 'M25.5'], cites: 'I.B.5' },
	{
		condition: ['M43', 'M45', 'M46', 'M47', 'M48', 'M50', 'M51'],
		symptoms: ['M54.2', 'M54.5', 'M54.6', 'M54.9', 'M79.6', 'R20', 'M62.83', 'R29.898', 'M54.8'],
		cites: 'I.B.5',
	},
	{
		condition: ['M50.1', 'M51.1', 'M47.2', 'M54.1'],
		symptoms: ['M54.2', 'M54.5', 'M54.6', 'M54.3', 'M54.9', 'M79.6', 'R20', 'M54.4', 'R29.898'],
		cites: 'I.B.5',
	},
	{ condition: ['M54.3', 'M54.4'], symptoms: ['M54.5', 'M79.6', 'M54.9', 'R20'], cites: 'I.B.5' },
	{ condition: ['M48.06'], symptoms: ['M79.6', 'M54.5', 'R20', 'R26'], cites: 'I.B.5' },
	{
		condition: ['S93.4', 'S93.5', 'S63', 'S83', 'S82', 'S92', 'S62', 'S52', 'S42', 'S72'],
		symptoms: ['R60.0', 'R60.9', 'M25.4', 'M79.89', 'R22.3', 'R22.4'],
		cites: 'I.B.5',
	},
	{ condition: ['M53'], symptoms: ['M54'], cites: 'I.B.5' },
	{ condition: ['M62.83', 'M62.4'], symptoms: ['M54', 'M79.1'], cites: 'I.B.5' },
	{
		condition: ['M65', 'M66', 'M67', 'M70', 'M71', 'M72', 'M76', 'M77', 'M75'],
		symptoms: ['M25.5', 'M79.6', 'M25.4', 'M25.6', 'M79.89', 'R22', 'M79.1', 'M62.81'],
		cites: 'I.B.5',
	},
	{ condition: ['M79.7'], symptoms: ['M79.1', 'M25.5', 'R53', 'R52', 'M79.6'], cites: 'I.B.5' },
	{ condition: ['M80', 'M84'], symptoms: ['M25.5', 'M79.6', 'M54', 'R52', 'M89.8'], cites: 'I.B.5' },
	{ condition: ['M86', 'M87'], symptoms: ['M25.5', 'M79.6', 'R50', 'M89.8'], cites: 'I.B.5' },
	{ condition: ['M93', 'M92', 'M91'], symptoms: ['M25.5', 'M79.6'], cites: 'I.B.5' },
	{
		condition: ['S42', 'S52', 'S62', 'S72', 'S82', 'S92', 'S22', 'S32', 'S12', 'S02'],
		symptoms: ['M25.5', 'M79.6', 'M25.4', 'M79.89', 'R22', 'R60', 'M54', 'R07.8', 'R52', 'M25.6', 'R10.2'],
		cites: 'I.B.5',
	},
	{
		condition: ['S03', 'S13', 'S23', 'S33', 'S43', 'S53', 'S63', 'S73', 'S83', 'S93'],
		symptoms: ['M25.5', 'M79.6', 'M25.4', 'M79.89', 'R22', 'R60', 'M54', 'M62.83', 'M25.6', 'R26', 'M25.3', 'R52'],
		cites: 'I.B.5',
	},
	{ condition: ['S06'], symptoms: ['R51', 'R11', 'R42', 'R41'], cites: 'I.B.5' },
	{
		condition: ['S16', 'S29', 'S39', 'S46', 'S56', 'S66', 'S76', 'S86', 'S96', 'S09.1'],
		symptoms: ['M25.5', 'M79.6', 'M54', 'M79.1', 'M62.83', 'M79.89', 'R22', 'R52', 'R60', 'M25.6', 'M62.81'],
		cites: 'I.B.5',
	},
	{
		condition: ['S00', 'S10', 'S20', 'S30', 'S40', 'S50', 'S60', 'S70', 'S80', 'S90'],
		symptoms: ['M25.5', 'M79.6', 'M79.89', 'R22', 'M25.4', 'R52', 'R60', 'R51', 'R07.8', 'M54', 'R10', 'R58', 'R23.3'],
		cites: 'I.B.5',
	},
	{
		condition: ['S01', 'S11', 'S21', 'S31', 'S41', 'S51', 'S61', 'S71', 'S81', 'S91'],
		symptoms: ['M79.6', 'M25.5', 'R52', 'R58', 'M79.89', 'R22', 'R51'],
		cites: 'I.B.5',
	},
	{ condition: ['S05'], symptoms: ['H57.1', 'H53.8', 'H57.8', 'H11.43'], cites: 'I.B.5' },
	{ condition: ['T15'], symptoms: ['H57.1', 'H57.8'], cites: 'I.B.5' },
	{ condition: ['T16', 'T17'], symptoms: ['H92.0', 'R09.81'], cites: 'I.B.5' },
	{ condition: ['T20', 'T21', 'T22', 'T23', 'T24', 'T25'], symptoms: ['R52', 'M79.6', 'R23.8'], cites: 'I.B.5' },
	{ condition: ['T63', 'S20.36'], symptoms: ['R22', 'L29', 'M79.6', 'R21', 'R52'], cites: 'I.B.5' },
	{ condition: ['T67', 'T68', 'T69'], symptoms: ['R50', 'R42', 'R53'], cites: 'I.B.5' },
	{ condition: ['T81'], symptoms: ['R50', 'R52', 'M79.6'], cites: 'I.B.5' },
	{ condition: ['T84'], symptoms: ['M25.5', 'M79.6', 'M25.6'], cites: 'I.B.5' },
	{ condition: ['T83'], symptoms: ['R30', 'R31'], cites: 'I.B.5' },
	{ condition: ['T50.9', 'T88.7'], symptoms: ['R21'], cites: 'I.B.5' },
];
