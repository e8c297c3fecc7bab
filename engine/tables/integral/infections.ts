/**
 * Signs and symptoms that are routinely part of a condition of A00-B99, J00-J22, U07 and are not coded beside it.
 * Code prefixes with their dot on both sides. I.B.5, IV.D. Source: own compilation.
 */
import type { IntegralRow } from '../integral-row.ts';

export const infectionsSymptoms: readonly IntegralRow[] = [
	{
		condition: ['A00', 'A01', 'A02', 'A03', 'A04', 'A05', 'A07', 'A08', 'A09', 'K52'],
		symptoms: ['R19.7', 'R11', 'R10', 'R50', 'R63.0', 'R19.5', 'R53'],
		cites: 'I.B.5',
	},
	{ condition: ['B34'], symptoms: ['R50', 'R05', 'R53', 'R51', 'M79.1', 'R07.0', 'R52'], cites: 'I.B.5' },
	{ condition: ['B27'], symptoms: ['R07.0', 'R50', 'R53', 'R59', 'R13'], cites: 'I.B.5' },
	{ condition: ['B02'], symptoms: ['R21', 'R20', 'R52', 'L29', 'M79.6'], cites: 'I.B.5' },
	{
		// Blisters of a rash are its own, no injury.
		condition: ['B00', 'B01', 'B02', 'B08', 'L01', 'L10', 'L11', 'L12', 'L13', 'L23', 'L24', 'L25', 'L30', 'L51', 'L55', 'L56'],
		symptoms: 'S00.22 S10.12 S10.82 S20.12 S20.32 S20.42 S30.82 S40.22 S40.82 S50.32 S50.82 S60.32 S60.42 S60.52 S60.82 S70.22 S70.32 S80.22 S80.82 S90.42 S90.52 S90.82'.split(
			' ',
		),
		cites: 'I.B.5',
	},
	{ condition: ['B00'], symptoms: ['R21', 'K13.7', 'R52'], cites: 'I.B.5' },
	{ condition: ['B01', 'B05', 'B06', 'B08', 'B09'], symptoms: ['R21', 'R50', 'L29', 'R05'], cites: 'I.B.5' },
	{ condition: ['B07'], symptoms: ['R23.4', 'R22'], cites: 'I.B.5' },
	{ condition: ['B26'], symptoms: ['R22', 'R50'], cites: 'I.B.5' },
	{ condition: ['B35', 'B36'], symptoms: ['R21', 'L29'], cites: 'I.B.5' },
	{ condition: ['B37.3'], symptoms: ['L29.2', 'N89.8', 'R10.2', 'N94.1'], cites: 'I.B.5' },
	{ condition: ['B37.0'], symptoms: ['K13.7', 'R07.0', 'R13'], cites: 'I.B.5' },
	{ condition: ['B85', 'B86'], symptoms: ['L29', 'R21'], cites: 'I.B.5' },
	{
		condition: ['B15', 'B16', 'B17', 'B18', 'B19'],
		symptoms: ['R74', 'R17', 'R11', 'R53', 'R10', 'R63.0', 'R94.5'],
		cites: 'I.B.5',
	},
	{
		condition: ['A56', 'A54', 'A59', 'A64'],
		symptoms: ['N89.8', 'R36', 'R30', 'R10.2', 'N76.89', 'N93.0', 'N88.8'],
		cites: 'I.B.5',
	},
	{ condition: ['A60', 'A51'], symptoms: ['R21', 'N48.89'], cites: 'I.B.5' },
	{ condition: ['A69.2'], symptoms: ['R21', 'R50', 'M25.5', 'R53'], cites: 'I.B.5' },
	{ condition: ['A40', 'A41'], symptoms: ['R50', 'R65.1', 'R00.0', 'R41', 'R53'], cites: 'I.B.5' },
	{ condition: ['A15'], symptoms: ['R05', 'R50', 'R61', 'R63.4', 'R04.2', 'R53'], cites: 'I.B.5' },
	{ condition: ['B20'], symptoms: ['R50', 'R59', 'R63.4', 'R53'], cites: 'I.B.5' },
	{ condition: ['A38'], symptoms: ['R21', 'R50', 'R07.0'], cites: 'I.B.5' },
	{
		condition: ['U07.1'],
		symptoms: ['R05', 'R50', 'R06.0', 'R43', 'R51', 'M79.1', 'R53', 'R07.0', 'R09.81', 'R19.7', 'R11', 'R52'],
		cites: 'I.B.5',
	},
	{ condition: ['U09.9'], symptoms: ['R53'], cites: 'I.B.5' },
	{
		condition: ['J00', 'J06'],
		symptoms: ['R05', 'R09.81', 'R07.0', 'R50', 'R51', 'R09.82', 'R53', 'R06.7'],
		cites: 'I.B.5',
	},
	{
		condition: ['J01', 'J32'],
		symptoms: ['R09.81', 'R51', 'R05', 'R09.82', 'R50', 'R07.0', 'G50.1', 'R43'],
		cites: 'I.B.5',
	},
	{ condition: ['J02', 'J03'], symptoms: ['R07.0', 'R50', 'R13', 'R51', 'R59', 'R05'], cites: 'I.B.5' },
	{ condition: ['J04', 'J05'], symptoms: ['R05', 'R49', 'R06.1', 'R07.0', 'R50'], cites: 'I.B.5' },
	{
		condition: ['J09', 'J10', 'J11'],
		symptoms: ['R05', 'R50', 'R51', 'R53', 'M79.1', 'R07.0', 'R52', 'R09.81', 'R06.0', 'R68.83'],
		cites: 'I.B.5',
	},
	{
		condition: ['J12', 'J13', 'J14', 'J15', 'J16', 'J17', 'J18'],
		symptoms: [
			'R05',
			'R50',
			'R06.0',
			'R06.8',
			'R07.1',
			'R07.8',
			'R07.9',
			'R53',
			'R09.3',
			'R91',
			'R06.2',
			'R68.83',
			'R04.2',
			'R09.89',
		],
		cites: 'I.B.5',
	},
	{
		condition: ['J20', 'J21', 'J22'],
		symptoms: ['R05', 'R06.2', 'R06.0', 'R50', 'R09.3', 'R07.8', 'R09.89', 'R53'],
		cites: 'I.B.5',
	},
	{
		condition: ['J40', 'J41', 'J42', 'J43', 'J44'],
		symptoms: ['R05', 'R06.0', 'R06.2', 'R09.3', 'R06.8', 'R53.83', 'R07.8'],
		cites: 'I.B.5',
	},
	{ condition: ['J45'], symptoms: ['R05', 'R06.2', 'R06.0', 'R06.8', 'R07.8'], cites: 'I.B.5' },
	{
		condition: ['J30', 'J31'],
		symptoms: ['R09.81', 'R06.7', 'R05', 'R09.82', 'L29.8', 'R51', 'R43', 'R06.5'],
		cites: 'I.B.5',
	},
	{ condition: ['J33', 'J34'], symptoms: ['R09.81', 'R43', 'R06.5', 'R06.89', 'R04.0'], cites: 'I.B.5' },
	{ condition: ['J35'], symptoms: ['R07.0', 'R13', 'R06.83', 'R06.5'], cites: 'I.B.5' },
	{ condition: ['J38', 'J37'], symptoms: ['R49', 'R05', 'R07.0'], cites: 'I.B.5' },
	{
		condition: ['J47', 'J84', 'J60', 'J61', 'J62', 'J67'],
		symptoms: ['R05', 'R06.0', 'R09.3', 'R06.2', 'R53'],
		cites: 'I.B.5',
	},
	{ condition: ['J81'], symptoms: ['R06.0', 'R09.89'], cites: 'I.B.5' },
	{ condition: ['J90', 'J91', 'J93'], symptoms: ['R06.0', 'R07.1', 'R07.8', 'R07.9', 'R05'], cites: 'I.B.5' },
	{ condition: ['J95', 'J96'], symptoms: ['R06.0', 'R09.02', 'R06.8'], cites: 'I.B.5' },
	{ condition: ['J98.1'], symptoms: ['R06.0'], cites: 'I.B.5' },
	{ condition: ['E84'], symptoms: ['R05', 'R06.0', 'R09.3', 'R62.51', 'R63.4'], cites: 'I.B.5' },
];
