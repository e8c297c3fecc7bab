import { firstListedOnly, neverFirst } from '../../engine/tables/groups.ts';
import type { Prefixes } from '../prefixes.ts';

/**
 * Places in reporting order, first to last; a code takes the first row that holds it and every other
 * code takes `conditions`. Inside a place the provider's own order decides.
 */
export interface Place extends Prefixes {
	readonly id: string;
	readonly place: number;
	readonly cites: string;
	/** Only where the note opens with it: elsewhere the code is one of the services beside. */
	readonly opens?: true;
	/** Words that the official title begins with. */
	readonly titled?: string;
}

export const conditions = 40;
const drugTable = ['T36', 'T37', 'T38', 'T39', 'T4', 'T50'];

export const places: readonly Place[] = [
	{ id: 'treatment-of-neoplasm', place: 1, prefixes: ['Z51.0', 'Z51.1'], cites: 'I.C.2.e.2; IV.L' },
	{ id: 'general-examination', place: 2, prefixes: ['Z00', 'Z34', 'Z38', 'Z39'], except: ['Z00.6'], cites: 'IV.P; IV.O; I.C.21.c.15' },
	...firstListedOnly.map((g) => ({ id: g.id, place: 3, prefixes: g.prefixes, except: g.except ?? [], cites: 'I.C.21.c.15; IV.M' })),
	{ id: 'pregnancy', place: 10, prefixes: ['O'], cites: 'I.C.15.a.1' },
	{
		id: 'purpose-of-visit', place: 20, opens: true, cites: 'IV.E; IV.Q; I.C.21.c.5; I.C.21.c.8',
		prefixes: ['Z03', 'Z05', 'Z08', 'Z09', 'Z11', 'Z12', 'Z13', 'Z20', 'Z23', 'Z30', 'Z31', 'Z36', 'Z41', 'Z43', 'Z44', 'Z45', 'Z46', 'Z47', 'Z48', 'Z49', 'Z51', 'Z53', 'Z71', 'Z76.0'],
	},
	{ id: 'poisoning', place: 30, prefixes: drugTable, titled: 'Poisoning', cites: 'I.C.19.e.5.b' },
	{ id: 'toxic-effect', place: 30, prefixes: ['T51', 'T52', 'T53', 'T54', 'T55', 'T56', 'T57', 'T58', 'T59', 'T60', 'T61', 'T62', 'T63', 'T64', 'T65'], cites: 'I.C.19.e.5.d' },
	{ id: 'burn-extent', place: 50, prefixes: ['T31', 'T32'], cites: 'I.C.19.d.6' },
	{ id: 'aftercare', place: conditions, prefixes: ['Z08', 'Z09', 'Z43', 'Z44', 'Z45', 'Z46', 'Z47', 'Z48', 'Z49', 'Z51', 'Z30', 'Z31'], cites: 'IV.G' },
	{ id: 'services-beside', place: 60, prefixes: ['Z0', 'Z1', 'Z2', 'Z3', 'Z4', 'Z5', 'Z6', 'Z7'], except: ['Z79', 'Z3A'], cites: 'IV.G' },
	{ id: 'weeks', place: 61, prefixes: ['Z3A'], cites: 'I.C.15.a.7' },
	{ id: 'status-and-history', place: 65, prefixes: ['Z'], cites: 'I.C.21.c.3; IV.J' },
	{ id: 'cause', place: 70, prefixes: ['V', 'W', 'X', 'Y0', 'Y2', 'Y3', 'Y6', 'Y7', 'Y8'], cites: 'I.C.20.a.6' },
	{ id: 'place', place: 71, prefixes: ['Y92'], cites: 'I.C.20.b' },
	{ id: 'activity', place: 72, prefixes: ['Y93'], cites: 'I.C.20.c' },
	{ id: 'cause-status', place: 73, prefixes: ['Y9'], cites: 'I.C.20.k' },
];

/** Never first whatever the note says: supplementary codes, drug effects, sequelae. */
export const never: readonly (Prefixes & { readonly titled?: string })[] = [
	...neverFirst,
	{ prefixes: drugTable, titled: 'Adverse effect' },
	{ prefixes: drugTable, titled: 'Underdosing' },
];

/** Third character of an injury code: how grave that kind of injury is, gravest first (I.C.19.b). */
export const injuryGravity: readonly { readonly prefixes: readonly string[]; readonly gravity: number }[] = [
	{ gravity: 0, prefixes: ['S06', 'S25', 'S26', 'S27', 'S35', 'S36', 'S37', 'S14', 'S24', 'S15'] },
	{ gravity: 1, prefixes: ['S07', 'S17', 'S28', 'S38', 'S08', 'S48', 'S58', 'S68', 'S78', 'S88', 'S98', 'S47', 'S57', 'S67', 'S77', 'S87', 'S97'] },
	{ gravity: 2, prefixes: ['S02', 'S12', 'S22', 'S32', 'S42', 'S52', 'S62', 'S72', 'S82', 'S92'] },
	{ gravity: 3, prefixes: ['S34', 'S44', 'S45', 'S54', 'S55', 'S64', 'S65', 'S74', 'S75', 'S84', 'S85', 'S94', 'S95', 'S04', 'S05'] },
	{ gravity: 4, prefixes: ['S03', 'S13', 'S23', 'S33', 'S43', 'S53', 'S63', 'S73', 'S83', 'S93', 'S16', 'S46', 'S56', 'S66', 'S76', 'S86', 'S96', 'S29', 'S39'] },
	{ gravity: 5, prefixes: ['S01', 'S11', 'S21', 'S31', 'S41', 'S51', 'S61', 'S71', 'S81', 'S91'] },
	{ gravity: 6, prefixes: ['S00', 'S10', 'S20', 'S30', 'S40', 'S50', 'S60', 'S70', 'S80', 'S90', 'S09', 'S19', 'S49', 'S59', 'S69', 'S79', 'S89', 'S99'] },
];

/** Pairs that no tabular note orders: `first` stands before `then`. */
export const before: readonly { readonly id: string; readonly first: Prefixes; readonly then: Prefixes; readonly cites: string }[] = [
	{ id: 'acute-sinusitis', first: { prefixes: ['J01'] }, then: { prefixes: ['J32'] }, cites: 'I.B.8' },
	{ id: 'acute-kidney', first: { prefixes: ['N17'] }, then: { prefixes: ['N18'] }, cites: 'I.B.8' },
	{ id: 'acute-pancreatitis', first: { prefixes: ['K85'] }, then: { prefixes: ['K86.0', 'K86.1'] }, cites: 'I.B.8' },
	{ id: 'acute-bronchitis', first: { prefixes: ['J20'] }, then: { prefixes: ['J41', 'J42'] }, cites: 'I.B.8' },
	{ id: 'acute-respiratory-failure', first: { prefixes: ['J96.0', 'J96.2'] }, then: { prefixes: ['J96.1'] }, cites: 'I.B.8' },
	{ id: 'acute-cholecystitis', first: { prefixes: ['K81.0', 'K80.0', 'K80.4'] }, then: { prefixes: ['K81.1', 'K80.1'] }, cites: 'I.B.8' },
	{ id: 'acute-cystitis', first: { prefixes: ['N30.0'] }, then: { prefixes: ['N30.1', 'N30.2'] }, cites: 'I.B.8' },
	{ id: 'acute-pyelonephritis', first: { prefixes: ['N10'] }, then: { prefixes: ['N11'] }, cites: 'I.B.8' },
	{ id: 'acute-otitis', first: { prefixes: ['H65.0', 'H65.1', 'H66.0'] }, then: { prefixes: ['H65.2', 'H65.3', 'H66.1', 'H66.2', 'H66.3'] }, cites: 'I.B.8' },
	{ id: 'acute-pain', first: { prefixes: ['G89.1'] }, then: { prefixes: ['G89.2'] }, cites: 'I.B.8' },
	{ id: 'acute-myocardial', first: { prefixes: ['I21', 'I22', 'I24'] }, then: { prefixes: ['I25'] }, cites: 'I.B.8' },
	{ id: 'systemic-infection', first: { prefixes: ['A40', 'A41'] }, then: { prefixes: ['J12', 'J13', 'J14', 'J15', 'J18', 'N39.0', 'N10', 'L03'] }, cites: 'I.C.1.d.4' },
	{ id: 'sepsis-severe', first: { prefixes: ['A40', 'A41'] }, then: { prefixes: ['R65.2'] }, cites: 'I.C.1.d.1.b' },
	{ id: 'covid-manifestation', first: { prefixes: ['U07.1'] }, then: { prefixes: ['J12.82', 'J20.8', 'J22', 'J40', 'J80', 'J96'] }, cites: 'I.C.1.g.1.b' },
	{ id: 'post-covid', first: { prefixes: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'R'] }, then: { prefixes: ['U09.9'] }, cites: 'I.C.1.g.1.m' },
	{ id: 'vaping', first: { prefixes: ['U07.0'] }, then: { prefixes: ['J'] }, cites: 'I.C.10.e' },
	{ id: 'hiv-related', first: { prefixes: ['B20'] }, then: { prefixes: ['B37', 'B59', 'C46', 'A15', 'B58', 'B45'] }, cites: 'I.C.1.a.2.b' },
	{ id: 'sick-newborn', first: { prefixes: ['Z38', 'P'] }, then: { prefixes: ['Q'] }, cites: 'I.C.16.a.2' },
	{ id: 'anemia-of-treatment', first: { prefixes: ['D64.81'] }, then: { prefixes: ['C'] }, cites: 'I.C.2.c.2' },
	{ id: 'diabetes-then-complication', first: { prefixes: ['E08', 'E09', 'E10', 'E11', 'E13'] }, then: { prefixes: ['I70.2', 'L97', 'L98.4', 'K31.84', 'N18', 'M86', 'I96'] }, cites: 'I.C.4.a' },
	{ id: 'copd-with-infection', first: { prefixes: ['J44.0'] }, then: { prefixes: ['J44.1'] }, cites: 'I.C.10.a.1' },
	{ id: 'deficit-then-dementia', first: { prefixes: ['I69'] }, then: { prefixes: ['F01'] }, cites: 'I.A.13' },
];
