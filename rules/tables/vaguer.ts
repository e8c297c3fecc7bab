/**
 * Codes that say less of a condition than another one in the report does, where the titles alone do not
 * show it. `unlessSaid`: words in the vague code's own evidence that make it a condition in its own right.
 * I.A.9, I.B.18, IV.F.3. Own compilation.
 */
export interface VaguerRow {
	readonly vague: readonly string[];
	readonly specific: readonly string[];
	readonly unlessSaid?: readonly string[];
}

const diabetes = ['E08', 'E09', 'E10', 'E11', 'E13'];
const complicated = (cat: string): VaguerRow => ({
	vague: [`${cat}.9`, `${cat}.8`],
	specific: ['0', '1', '2', '3', '4', '5', '6'].map((n) => `${cat}.${n}`),
});
const asthma = (stem: string): VaguerRow => ({ vague: [`${stem}0`], specific: [`${stem}1`, `${stem}2`] });
/** A recurrence is more than the disease: last characters of the plain and the recurrent code. */
const recurrent = (stem: string, pairs: readonly (readonly [string, string])[]): readonly VaguerRow[] =>
	pairs.map(([plain, again]) => ({ vague: [`${stem}${plain}`], specific: [`${stem}${again}`] }));
const ears = [
	['1', '4'],
	['2', '5'],
	['3', '6'],
	['9', '7'],
] as const;

export const vaguerRows: readonly VaguerRow[] = [
	...diabetes.map(complicated),
	...['H65.0', 'H65.11', 'H65.19', 'H66.00', 'H66.01'].flatMap((stem) => recurrent(stem, ears)),
	...['J01.0', 'J01.1', 'J01.2', 'J01.3', 'J01.4', 'J01.8', 'J01.9', 'J03.0', 'J03.8', 'J03.9'].flatMap((stem) =>
		recurrent(stem, [['0', '1']]),
	),
	{
		vague: ['E11.9'],
		specific: ['E08', 'E09', 'E10', 'E13', 'O24.4'],
		unlessSaid: ['type 2', 'type ii', 't2', 't2d', 't2dm', 'dm2', 'dm 2', 'dmii', 'niddm', 'type two'],
	},
	{ vague: ['R73.0'], specific: ['E08', 'E09', 'E10', 'E11', 'E13'] },
	{
		vague: ['D64.9'],
		specific: [
			'D50',
			'D51',
			'D52',
			'D53',
			'D55',
			'D56',
			'D57',
			'D58',
			'D59',
			'D60',
			'D61',
			'D62',
			'D63',
			'D64.0',
			'D64.1',
			'D64.2',
			'D64.3',
			'D64.8',
		],
	},
	{
		vague: ['B34.9'],
		specific: [
			'A08',
			'B00',
			'B01',
			'B02',
			'B08',
			'B27',
			'J00',
			'J02',
			'J06',
			'J09',
			'J10',
			'J11',
			'J12',
			'J20',
			'J21',
			'U07.1',
		],
	},
	{ vague: ['J06.9'], specific: ['J09', 'J10', 'J11', 'U07.1'] },
	{ vague: ['J40'], specific: ['J20', 'J41', 'J42'] },
	{ vague: ['J22', 'J98.8'], specific: ['J12', 'J13', 'J14', 'J15', 'J16', 'J18', 'J20', 'J21'] },
	{ vague: ['J45.909'], specific: ['J45.2', 'J45.3', 'J45.4', 'J45.5', 'J45.901', 'J45.902', 'J45.99'] },
	...['J45.2', 'J45.3', 'J45.4', 'J45.5'].map(asthma),
	{ vague: ['I10'], specific: ['I11', 'I12', 'I13', 'I15', 'O10'] },
	{ vague: ['I25.10'], specific: ['I25.11'] },
	{
		vague: ['I49.9', 'I51.9', 'I25.9'],
		specific: [
			'I20',
			'I21',
			'I25.1',
			'I25.2',
			'I25.5',
			'I34',
			'I35',
			'I42',
			'I44',
			'I47',
			'I48',
			'I49.1',
			'I49.3',
			'I49.4',
			'I49.5',
			'I50',
		],
	},
	{ vague: ['K21.9'], specific: ['K21.0'] },
	{ vague: ['K52.9'], specific: ['A02', 'A03', 'A04', 'A08', 'A09', 'K50', 'K51', 'K52.2', 'K52.8'] },
	{ vague: ['K74.60'], specific: ['K70.3', 'K74.3', 'K74.4', 'K74.5'] },
	{
		vague: ['K56'],
		specific: ['K50.012', 'K50.112', 'K50.812', 'K50.912', 'K51.012', 'K51.212', 'K51.512', 'K51.912'],
	},
	{ vague: ['O26.85', 'O20.9', 'N93.9'], specific: ['O20.0', 'O00', 'O02', 'O03', 'O44', 'O41.8X'] },
	{ vague: ['Q53.10'], specific: ['Q53.11', 'Q53.12', 'Q53.13'] },
	{ vague: ['Q53.20'], specific: ['Q53.21', 'Q53.22', 'Q53.23'] },
	{ vague: ['K76.0'], specific: ['K75.81', 'K70.0'] },
	{ vague: ['L08.9'], specific: ['L01', 'L02', 'L03', 'L04', 'L05', 'L08.0', 'L08.8'] },
	{ vague: ['L30.9'], specific: ['L20', 'L21', 'L22', 'L23', 'L24', 'L25', 'L28', 'L30.0', 'L30.1', 'L30.4'] },
	{ vague: ['M19.90', 'M19.91'], specific: ['M15', 'M16', 'M17', 'M18', 'M19.0', 'M19.1', 'M19.2'] },
	{ vague: ['M06.9'], specific: ['M05', 'M06.0'] },
	{ vague: ['M13.0', 'M19.90'], specific: ['M05', 'M06'] },
	{ vague: ['N19', 'N28.9'], specific: ['N17', 'N18', 'N02', 'N03', 'N04', 'Q61'] },
	{ vague: ['N39.0'], specific: ['N10', 'N12', 'N30', 'N34', 'N41.0'] },
	{ vague: ['N93.9'], specific: ['N92', 'N95.0'] },
	{ vague: ['N40.0'], specific: ['N40.1'] },
	{ vague: ['R10.9'], specific: ['R10.1', 'R10.2', 'R10.3', 'R10.8'] },
	{ vague: ['R07.9'], specific: ['R07.1', 'R07.2', 'R07.8'] },
	{
		vague: ['F32.A', 'F32.9'],
		specific: [
			'F31',
			'F33',
			'F34.1',
			'F43.21',
			'F43.23',
			'F53.0',
			'F32.0',
			'F32.1',
			'F32.2',
			'F32.3',
			'F32.4',
			'F32.5',
		],
	},
	{ vague: ['F41.9'], specific: ['F41.0', 'F41.1', 'F41.3', 'F41.8', 'F43.22', 'F43.23'] },
	{ vague: ['F03'], specific: ['F01', 'F02', 'G31.83'] },
	{
		vague: ['G62.9'],
		specific: ['G60', 'G61', 'G62.0', 'G62.1', 'G62.2', 'G63', 'E08.4', 'E09.4', 'E10.4', 'E11.4', 'E13.4'],
	},
	{ vague: ['G40.40', 'G40.90'], specific: ['G40.B', 'G40.81', 'G40.83', 'G40.A', 'G40.30', 'G40.20', 'G40.10'] },
	{ vague: ['S06.0'], specific: ['F07.81'] },
	{ vague: ['K13.79', 'K12.1'], specific: ['K12.3'] },
	{ vague: ['H26.9'], specific: ['H25', 'E11.36', 'E10.36'] },
	{ vague: ['H91.9'], specific: ['H90', 'H91.0', 'H91.1', 'H91.2'] },
	{ vague: ['E03.9'], specific: ['E89.0', 'E03.0', 'E03.1', 'E03.2', 'E03.3'] },
	{ vague: ['E78.5'], specific: ['E78.0', 'E78.1', 'E78.2', 'E78.3', 'E78.4'] },
	{ vague: ['E66.3', 'E66.9'], specific: ['E66.0', 'E66.1', 'E66.2', 'E66.81'] },
	{ vague: ['E46'], specific: ['E40', 'E41', 'E42', 'E43', 'E44'] },
	{
		vague: ['C80.1'],
		specific: ['C0', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C81', 'C82', 'C83', 'C84', 'C85', 'C9'],
	},
	{
		vague: ['W19'],
		specific: [
			'W00',
			'W01',
			'W03',
			'W04',
			'W05',
			'W06',
			'W07',
			'W08',
			'W09',
			'W10',
			'W11',
			'W12',
			'W13',
			'W14',
			'W15',
			'W16',
			'W17',
			'W18',
		],
	},
	{ vague: ['Y92.9'], specific: ['Y92.0', 'Y92.1', 'Y92.2', 'Y92.3', 'Y92.4', 'Y92.5', 'Y92.6', 'Y92.7', 'Y92.8'] },
];
