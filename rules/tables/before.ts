import type { Prefixes } from '../prefixes.ts';

/** Pairs that no tabular note orders: `first` stands before `next`. */
export const before: readonly {
	readonly id: string;
	readonly first: Prefixes;
	readonly next: Prefixes;
	readonly cites: string;
}[] = [
	{ id: 'acute-sinusitis', first: { prefixes: ['J01'] }, next: { prefixes: ['J32'] }, cites: 'I.B.8' },
	{ id: 'acute-kidney', first: { prefixes: ['N17'] }, next: { prefixes: ['N18'] }, cites: 'I.B.8' },
	{ id: 'acute-pancreatitis', first: { prefixes: ['K85'] }, next: { prefixes: ['K86.0', 'K86.1'] }, cites: 'I.B.8' },
	{ id: 'acute-bronchitis', first: { prefixes: ['J20'] }, next: { prefixes: ['J41', 'J42'] }, cites: 'I.B.8' },
	{
		id: 'acute-respiratory-failure',
		first: { prefixes: ['J96.0', 'J96.2'] },
		next: { prefixes: ['J96.1'] },
		cites: 'I.B.8',
	},
	{
		id: 'acute-cholecystitis',
		first: { prefixes: ['K81.0', 'K80.0', 'K80.4'] },
		next: { prefixes: ['K81.1', 'K80.1'] },
		cites: 'I.B.8',
	},
	{ id: 'acute-cystitis', first: { prefixes: ['N30.0'] }, next: { prefixes: ['N30.1', 'N30.2'] }, cites: 'I.B.8' },
	{ id: 'acute-pyelonephritis', first: { prefixes: ['N10'] }, next: { prefixes: ['N11'] }, cites: 'I.B.8' },
	{
		id: 'acute-otitis',
		first: { prefixes: ['H65.0', 'H65.1', 'H66.0'] },
		next: { prefixes: ['H65.2', 'H65.3', 'H66.1', 'H66.2', 'H66.3'] },
		cites: 'I.B.8',
	},
	{ id: 'acute-pain', first: { prefixes: ['G89.1'] }, next: { prefixes: ['G89.2'] }, cites: 'I.B.8' },
	{ id: 'acute-myocardial', first: { prefixes: ['I21', 'I22', 'I24'] }, next: { prefixes: ['I25'] }, cites: 'I.B.8' },
	{
		id: 'systemic-infection',
		first: { prefixes: ['A40', 'A41'] },
		next: { prefixes: ['J12', 'J13', 'J14', 'J15', 'J18', 'N39.0', 'N10', 'L03'] },
		cites: 'I.C.1.d.4',
	},
	{ id: 'sepsis-severe', first: { prefixes: ['A40', 'A41'] }, next: { prefixes: ['R65.2'] }, cites: 'I.C.1.d.1.b' },
	{
		id: 'covid-manifestation',
		first: { prefixes: ['U07.1'] },
		next: { prefixes: ['J12.82', 'J20.8', 'J22', 'J40', 'J80', 'J96'] },
		cites: 'I.C.1.g.1.b',
	},
	{
		id: 'post-covid',
		first: { prefixes: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'R'] },
		next: { prefixes: ['U09.9'] },
		cites: 'I.C.1.g.1.m',
	},
	{ id: 'vaping', first: { prefixes: ['U07.0'] }, next: { prefixes: ['J'] }, cites: 'I.C.10.e' },
	{
		id: 'hiv-related',
		first: { prefixes: ['B20'] },
		next: { prefixes: ['B37', 'B59', 'C46', 'A15', 'B58', 'B45'] },
		cites: 'I.C.1.a.2.b',
	},
	{ id: 'sick-newborn', first: { prefixes: ['Z38', 'P'] }, next: { prefixes: ['Q'] }, cites: 'I.C.16.a.2' },
	{ id: 'anemia-of-treatment', first: { prefixes: ['D64.81'] }, next: { prefixes: ['C'] }, cites: 'I.C.2.c.2' },
	{
		id: 'diabetes-then-complication',
		first: { prefixes: ['E08', 'E09', 'E10', 'E11', 'E13'] },
		next: { prefixes: ['I70.2', 'L97', 'L98.4', 'K31.84', 'N18', 'M86', 'I96'] },
		cites: 'I.C.4.a',
	},
	{
		id: 'copd-then-its-infection',
		first: { prefixes: ['J44.0'] },
		next: { prefixes: ['J12', 'J13', 'J14', 'J15', 'J16', 'J18', 'J20', 'J22'] },
		cites: 'I.C.10.a.1',
	},
	{ id: 'copd-with-infection', first: { prefixes: ['J44.0'] }, next: { prefixes: ['J44.1'] }, cites: 'I.C.10.a.1' },
	{ id: 'deficit-then-dementia', first: { prefixes: ['I69'] }, next: { prefixes: ['F01'] }, cites: 'I.A.13' },
];
