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
	{
		id: 'general-examination',
		place: 2,
		prefixes: ['Z00', 'Z34', 'Z38', 'Z39'],
		except: ['Z00.6'],
		cites: 'IV.P; IV.O; I.C.21.c.15',
	},
	...firstListedOnly.map((g) => ({
		id: g.id,
		place: 3,
		prefixes: g.prefixes,
		except: g.except ?? [],
		cites: 'I.C.21.c.15; IV.M',
	})),
	{ id: 'high-risk-pregnancy', place: 9, prefixes: ['O09'], cites: 'I.C.15.b.2' },
	{ id: 'pregnancy', place: 10, prefixes: ['O'], cites: 'I.C.15.a.1' },
	{ id: 'observation', place: 19, prefixes: ['Z03', 'Z05'], cites: 'I.C.21.c.6' },
	{ id: 'cancer-follow-up', place: 20, opens: true, prefixes: ['Z08'], cites: 'I.C.21.c.8' },
	{ id: 'follow-up', place: 21, opens: true, prefixes: ['Z09'], cites: 'I.C.21.c.8' },
	{
		id: 'purpose-of-visit',
		place: 22,
		opens: true,
		cites: 'IV.E; IV.Q; I.C.21.c.5',
		prefixes: ['Z12', 'Z30', 'Z31', 'Z36', 'Z41', 'Z43', 'Z44', 'Z45', 'Z46', 'Z47', 'Z48', 'Z49', 'Z51', 'Z71.84'],
	},
	{ id: 'poisoning', place: 30, prefixes: drugTable, titled: 'Poisoning', cites: 'I.C.19.e.5.b' },
	{
		id: 'toxic-effect',
		place: 30,
		prefixes: ['T51', 'T52', 'T53', 'T54', 'T55', 'T56', 'T57', 'T58', 'T59', 'T60', 'T61', 'T62', 'T63', 'T64', 'T65'],
		cites: 'I.C.19.e.5.d',
	},
	{ id: 'burn-extent', place: 50, prefixes: ['T31', 'T32'], cites: 'I.C.19.d.6' },
	{
		id: 'aftercare',
		place: conditions,
		prefixes: ['Z08', 'Z09', 'Z43', 'Z44', 'Z45', 'Z46', 'Z47', 'Z48', 'Z49', 'Z51', 'Z30', 'Z31'],
		cites: 'IV.G',
	},
	{
		id: 'services-beside',
		place: 60,
		prefixes: ['Z0', 'Z1', 'Z2', 'Z3', 'Z4', 'Z5', 'Z6', 'Z7'],
		except: ['Z79', 'Z3A'],
		cites: 'IV.G',
	},
	{ id: 'old-infarction', place: 60, prefixes: ['I25.2'], cites: 'I.C.9.e.4' },
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
	{
		gravity: 1,
		prefixes: [
			'S07',
			'S17',
			'S28',
			'S38',
			'S08',
			'S48',
			'S58',
			'S68',
			'S78',
			'S88',
			'S98',
			'S47',
			'S57',
			'S67',
			'S77',
			'S87',
			'S97',
		],
	},
	{ gravity: 2, prefixes: ['S02', 'S12', 'S22', 'S32', 'S42', 'S52', 'S62', 'S72', 'S82', 'S92'] },
	{
		gravity: 3,
		prefixes: ['S34', 'S44', 'S45', 'S54', 'S55', 'S64', 'S65', 'S74', 'S75', 'S84', 'S85', 'S94', 'S95', 'S04', 'S05'],
	},
	{
		gravity: 4,
		prefixes: [
			'S03',
			'S13',
			'S23',
			'S33',
			'S43',
			'S53',
			'S63',
			'S73',
			'S83',
			'S93',
			'S16',
			'S46',
			'S56',
			'S66',
			'S76',
			'S86',
			'S96',
			'S29',
			'S39',
		],
	},
	{ gravity: 5, prefixes: ['S01', 'S11', 'S21', 'S31', 'S41', 'S51', 'S61', 'S71', 'S81', 'S91'] },
	{
		gravity: 6,
		prefixes: [
			'S00',
			'S10',
			'S20',
			'S30',
			'S40',
			'S50',
			'S60',
			'S70',
			'S80',
			'S90',
			'S09',
			'S19',
			'S49',
			'S59',
			'S69',
			'S79',
			'S89',
			'S99',
		],
	},
];
