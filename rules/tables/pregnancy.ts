/**
 * Conditions as they are coded in a pregnant patient: the header of the pregnancy chapter, first match
 * counts (I.C.15.a.1; Index "Pregnancy, complicated by"). With `drops` the pregnancy code says it all.
 * Own compilation.
 */
export interface PregnancyRow {
	readonly codes: readonly string[];
	readonly except?: readonly string[];
	readonly gives: string;
	readonly drops?: true;
}

export const pregnancyRows: readonly PregnancyRow[] = [
	{ codes: ['I10'], gives: 'O10.01', drops: true },
	{ codes: ['I11'], gives: 'O10.11' },
	{ codes: ['I12'], gives: 'O10.21' },
	{ codes: ['I13'], gives: 'O10.31' },
	{ codes: ['I15'], gives: 'O10.41' },
	{ codes: ['E10'], gives: 'O24.01' },
	{ codes: ['E11'], gives: 'O24.11' },
	{ codes: ['E08', 'E09', 'E13'], gives: 'O24.81' },
	{ codes: ['E66'], gives: 'O99.21' },
	{ codes: ['R73.0'], gives: 'O99.81', drops: true },
	{ codes: ['E0', 'E16', 'E2', 'E3', 'E5', 'E6', 'E7', 'E8'], except: ['E08', 'E09', 'E66'], gives: 'O99.28' },
	{
		codes: ['D50', 'D51', 'D52', 'D53', 'D55', 'D56', 'D57', 'D58', 'D59', 'D60', 'D61', 'D62', 'D63', 'D64'],
		gives: 'O99.01',
	},
	{ codes: ['D65', 'D66', 'D67', 'D68', 'D69', 'D7', 'D8'], gives: 'O99.11' },
	{ codes: ['N39.0'], gives: 'O23.4', drops: true },
	{ codes: ['N30'], gives: 'O23.1' },
	{ codes: ['N10', 'N11', 'N12'], gives: 'O23.0' },
	{ codes: ['N72'], gives: 'O23.51', drops: true },
	{ codes: ['N76'], gives: 'O23.59', drops: true },
	{ codes: ['N20', 'N23', 'N13', 'N28'], gives: 'O26.83' },
	{ codes: ['F10'], gives: 'O99.31' },
	{ codes: ['F11', 'F12', 'F13', 'F14', 'F15', 'F16', 'F18', 'F19'], gives: 'O99.32' },
	{ codes: ['F17', 'Z72.0'], gives: 'O99.33' },
	{ codes: ['F'], except: ['F53'], gives: 'O99.34' },
	{ codes: ['G'], except: ['G56.0'], gives: 'O99.35' },
	{ codes: ['G56.0'], gives: 'O26.82' },
	{ codes: ['K64'], gives: 'O22.4' },
	{ codes: ['I83.9'], gives: 'O22.0', drops: true },
	{ codes: ['I83'], gives: 'O22.0' },
	{ codes: ['I82.4'], gives: 'O22.3' },
	{ codes: ['I0', 'I2', 'I3', 'I4', 'I5', 'I7'], gives: 'O99.41' },
	{ codes: ['J'], gives: 'O99.51' },
	{ codes: ['K7', 'K80', 'K81', 'K82', 'K83'], gives: 'O26.61' },
	{ codes: ['K'], gives: 'O99.61' },
	{ codes: ['L'], gives: 'O99.71' },
	{ codes: ['R11'], gives: 'O21.9', drops: true },
	{ codes: ['R10'], gives: 'O26.89' },
	{ codes: ['R80'], gives: 'O12.1', drops: true },
	{ codes: ['R60'], gives: 'O12.0', drops: true },
	{ codes: ['B20'], gives: 'O98.71' },
	{ codes: ['Z21'], gives: 'O98.71' },
	{ codes: ['A50', 'A51', 'A52', 'A53'], gives: 'O98.11' },
	{ codes: ['A54'], gives: 'O98.21' },
	{ codes: ['A55', 'A56', 'A57', 'A58', 'A59', 'A60', 'A63', 'A64'], gives: 'O98.31' },
	{ codes: ['B15', 'B16', 'B17', 'B18', 'B19'], gives: 'O98.41' },
	{ codes: ['A8', 'A9', 'B0', 'B25', 'B26', 'B27', 'B30', 'B33', 'B34', 'U07.1'], gives: 'O98.51' },
	{ codes: ['B37'], gives: 'O98.81' },
	{ codes: ['C'], gives: 'O9A.11' },
	{ codes: ['S', 'T'], gives: 'O9A.21' },
	{ codes: ['M'], gives: 'O99.89' },
	{ codes: ['Z22.330'], gives: 'O99.82' },
	{ codes: ['Z98.84'], gives: 'O99.84' },
];

/** Headers of which any code settles the row ("use no other code of the category", I.C.15.i). */
export const settled: readonly { readonly gives: string; readonly by: readonly string[] }[] = [
	{ gives: 'O24', by: ['O24'] },
	{ gives: 'O10', by: ['O10', 'O11'] },
	{ gives: 'O23', by: ['O23'] },
	{ gives: 'O21', by: ['O21'] },
	{ gives: 'O12', by: ['O12', 'O13', 'O14'] },
];

/** Codes that prove a current pregnancy. */
export const pregnant = {
	prefixes: ['O', 'Z34', 'Z3A'],
	except: [
		'O00',
		'O01',
		'O02',
		'O03',
		'O04',
		'O07',
		'O08',
		'O80',
		'O82',
		'O85',
		'O86',
		'O87',
		'O90',
		'O91',
		'O92',
		'O94',
	],
} as const;

/** Codes, and words anywhere, of a pregnancy that plays no part in the visit. */
export const incidental = {
	codes: ['Z33.1', 'Z39'],
	words: ['incidental pregnancy', 'incidentally pregnant', 'pregnancy incidental', 'pregnant state, incidental'],
} as const;

/** First completed week of the second and third trimester (chapter 15 notes). */
export const trimesterFrom = { second: 14, third: 28 } as const;
export const ages = { from: 9, to: 65 } as const;

/** Words in the sentence of a week count that make it a plan or a past event. */
export const elsewhen: readonly string[] = [
	'glucola',
	'gtt',
	'glucose',
	'repeat at',
	'repeat c-section',
	'repeat cesarean',
	'growth scans',
	'deliver',
	'delivered',
	'delivery at',
	'section at',
	'induction at',
	'induced at',
	'prior',
	'previous',
	'last pregnancy',
	'trial of labor',
	'rtc',
	'return',
	'starting at',
	'until',
	'tdap',
	'born at',
	'loss at',
	'miscarriage',
	'moved to',
	'sched',
	'scheduled for',
	'booked for',
	'iol at',
	'deliver at',
	'first high',
	'carried fwd',
	'next growth',
];
