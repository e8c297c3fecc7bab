/**
 * When the status code of a long-term drug is reported (I.C.21.c.3, notes of Z79; diabetes I.C.4.a.3).
 * Without `with` it is reported whenever the drug is taken. Own compilation.
 */
export interface LongTermRow {
	readonly code: string;
	/** Prefixes of reported codes one of which the drug must serve. */
	readonly with?: readonly string[];
	/** Use that is told as lasting counts whatever it is for. */
	readonly lastingly?: true;
	/** Prefixes of reported codes that rule it out. */
	readonly without?: readonly string[];
	/** Tags that rule it out. */
	readonly untagged?: readonly string[];
	/** Words beside the drug that show no long-term use. */
	readonly unlessSaid?: readonly string[];
	/** Words of the drug's sentence one of which must tell of long use. */
	readonly said?: readonly string[];
}

const diabetes = ['E08', 'E09', 'E11', 'E13'];
const brief = [
	'prn',
	'as needed',
	'short course',
	'taper',
	'burst',
	'weaning',
	'post op',
	'postop',
	'x 5 days',
	'x 7 days',
	'for 5 days',
	'for 7 days',
	'last dose',
];
/** What follows an operation or a journey is no long-term use. */
const forWeeks = [
	'for two weeks',
	'for 2 weeks',
	'x 2 weeks',
	'for four weeks',
	'for 4 weeks',
	'for six weeks',
	'for 6 weeks',
	'for 14 days',
	'x 14 days',
	'14 d',
	'28 d',
	'clot prevention',
	'dvt ppx',
	'dvt prophylaxis',
	'vte ppx',
	'vte prophylaxis',
];
const vessels = [
	'I20',
	'I21',
	'I25',
	'I63',
	'I65',
	'I66',
	'I69',
	'I70',
	'I73.9',
	'E11.51',
	'E10.51',
	'G45',
	'Z95',
	'Z86.73',
	'Z98.61',
];
/** Blood in which aspirin is taken on and on. */
const clotting = ['D45', 'D47.3', 'D68.6', 'R76.0', 'Z98.6', 'I77', 'I71'];
const planned = [
	'will start',
	'will receive',
	'will begin',
	'plan',
	'planned',
	'after surgery',
	'subsequent',
	'consider',
	'recovered',
];
const tumor = ['C', 'D0', 'D3', 'D4'];
/** Words of chemotherapy that is over, or given by the cycle and told by its harm. */
const byCycle = [
	'since',
	'had',
	'received',
	'finished',
	'completed',
	'after',
	'left behind',
	'neuropathy',
	'numb',
	'cardiomyopathy',
	'years ago',
	'cycle',
	'cycles',
	'infusion',
	'neoadjuvant',
	'years of',
	'last',
	'from',
	'prior',
	'previous',
];
const chemotherapy = ['Z51.11', 'Z51.12', 'Z51.0'];

/**
 * Drugs usually given as one course: the status is reported when the sentence tells of long use, or the
 * drug is maintenance in a disease that is treated so.
 */
export interface CourseRow {
	readonly code: string;
	readonly tag: string;
	readonly said: readonly string[];
	readonly maintenanceIn: readonly string[];
	readonly unlessSaid: readonly string[];
}

/** Classes of antibiotics that are usually given in courses. */
const antibiotics = [
	'antibiotic',
	'cephalosporin',
	'fluoroquinolone',
	'macrolide',
	'penicillin',
	'tetracycline',
	'urinary-antibiotic',
];
/** Words of an antibiotic taken on and on. */
const lastingly = [
	'prophylaxis',
	'ppx',
	'prophylactic',
	'prophylactically',
	'suppression',
	'suppressive',
	'long term',
	'long-term',
	'indefinitely',
	'maintenance',
	'suppr',
	'proph',
	'mwf',
	'm-w-f',
	'm/w/f',
	'three times a week',
	'thrice weekly',
	'3x/wk',
	'3x/week',
	'3x weekly',
	'qhs suppression',
	'daily for years',
];
/** Diseases in which a drug of the class is taken for a year and more. */
const maintained: Readonly<Record<string, readonly string[]>> = {
	macrolide: ['A31'],
	antibiotic: ['K76.82'],
};

export const courseRows: readonly CourseRow[] = [
	{
		code: 'Z79.52',
		tag: 'drug:systemic-steroid',
		said: [
			'chronic',
			'chronically',
			'long term',
			'maintenance',
			'indefinitely',
			'for years',
			'years on it',
			'yrs on it',
			'daily since',
			'steroid dependent',
			'stays on prednisone',
			'remains on prednisone',
			'daily prednisone',
			'daily pred',
			'for life',
			'abiraterone',
			'abi',
			'zytiga',
			'years on it',
			'for years now',
			'on steroid since',
			'steroid since',
			'since transplant',
			'since dx',
			'since diagnosis',
			'a milligram a month',
			'1 mg a month',
			'1 mg per month',
			'one milligram a month',
			'by 1 a month',
			'by 1 mg a month',
			'by 1 mg monthly',
			'replacement',
		],
		maintenanceIn: [
			'M81.8',
			'M05',
			'M06',
			'M31',
			'M32',
			'M33',
			'M34',
			'M35.1',
			'M35.3',
			'M35.0',
			'Z94',
			'T86',
			'N04',
			'D86',
			'J84',
			'E27.1',
			'E27.3',
			'E27.4',
			'E23.0',
			'E89.6',
			'G70.0',
			'L10',
			'L12',
			'D84.821',
			'D59.1',
			'K75.4',
			'G61.8',
			'G36',
			'D69.3',
			'E25',
		],
		unlessSaid: [
			...brief.filter((w) => w !== 'taper' && w !== 'weaning'),
			'injection',
			'injected',
			'epidural',
			'pack',
			'dose pack',
			'took',
		],
	},
	{
		code: 'Z79.620',
		tag: 'drug:asthma-biologic',
		said: [
			'on benralizumab',
			'on fasenra',
			'on mepolizumab',
			'on nucala',
			'on dupilumab',
			'on dupixent',
			'on omalizumab',
			'on xolair',
			'on tezepelumab',
			'on tezspire',
			'on reslizumab',
			'stay on',
			'doing well',
			'doing great',
			'no flares',
			'no exacerbations',
			'controlled',
			'well controlled',
			'continue',
			'clear',
			'since',
		],
		maintenanceIn: [],
		unlessSaid: [
			'start',
			'starting',
			'started',
			'first dose',
			'paperwork',
			'prior auth',
			'apply',
			'if',
			'settle',
			'trial',
		],
	},
	...antibiotics.map(
		(drug): CourseRow => ({
			code: 'Z79.2',
			tag: `drug:${drug}`,
			said: lastingly,
			maintenanceIn: maintained[drug] ?? [],
			unlessSaid: [...brief, 'then', 'surgical', 'dental', 'perioperative', 'before procedure', 'travel', 'labor'],
		}),
	),
];

export const longTermRows: readonly LongTermRow[] = [
	{
		code: 'Z79.4',
		with: [...diabetes, 'O24.1', 'O24.3', 'O24.8'],
		without: ['E10', 'O24.4'],
		untagged: ['insulin-temporary'],
	},
	{ code: 'Z79.84', with: [...diabetes, 'O24.1', 'O24.3', 'O24.8'], without: ['O24.4'] },
	{ code: 'Z79.85', with: [...diabetes, 'O24.1', 'O24.3', 'O24.8'], without: ['O24.4'] },
	{ code: 'Z79.01', unlessSaid: ['prophylaxis for', 'post op', 'postop', 'bridge', 'heparin flush', ...forWeeks] },
	{ code: 'Z79.02', lastingly: true, with: [...vessels, 'I48', 'I50', 'I77', 'I71'] },
	{ code: 'Z79.82', lastingly: true, with: [...vessels, ...clotting], unlessSaid: [...brief, ...forWeeks] },
	{
		code: 'Z79.1',
		lastingly: true,
		with: ['M05', 'M06', 'M08', 'M15', 'M16', 'M17', 'M18', 'M19', 'M45', 'M47', 'M1A', 'L40.5'],
		unlessSaid: [...brief, 'initiate', 'start', 'took', 'trial', 'otc', 'over the counter'],
	},
	{
		code: 'Z79.1',
		with: ['M', 'G56'],
		said: [
			'daily since',
			'long term',
			'chronic',
			'for years',
			'x years',
			'every day',
			'twice daily for',
			'yrs',
			'chronically',
		],
		unlessSaid: [...brief, 'start', 'took', 'trial', 'otc', 'over the counter'],
	},
	{ code: 'Z79.2', unlessSaid: brief },
	{ code: 'Z79.3', with: ['N80', 'N92', 'N94', 'E28.2'], without: ['Z30', 'O'], unlessSaid: ['hx', 'history'] },
	{
		code: 'Z79.51',
		lastingly: true,
		with: ['J44', 'J45'],
		unlessSaid: [...brief, 'start', 'starting', 'trial', 'nasal'],
	},
	{ code: 'Z79.52', unlessSaid: brief },
	{ code: 'Z79.61', without: chemotherapy },
	{ code: 'Z79.620' },
	{ code: 'Z79.621' },
	{ code: 'Z79.622' },
	{ code: 'Z79.623' },
	{ code: 'Z79.624' },
	{
		code: 'Z79.630',
		with: [...tumor, 'M3', 'N0', 'M05', 'M06'],
		without: chemotherapy,
		unlessSaid: ['transplant', 'conditioning', ...planned, ...byCycle],
	},
	{
		code: 'Z79.631',
		without: [...chemotherapy, 'O00', 'O01', 'O02', 'O08'],
		unlessSaid: ['topical', 'cream', 'calcipotriene', 'intralesional', 'field'],
	},
	{ code: 'Z79.632', with: tumor, without: chemotherapy, unlessSaid: [...planned, ...byCycle] },
	{ code: 'Z79.633', with: tumor, without: chemotherapy, unlessSaid: [...planned, ...byCycle] },
	{ code: 'Z79.634', with: tumor, without: chemotherapy, unlessSaid: [...planned, ...byCycle] },
	{ code: 'Z79.64', without: chemotherapy },
	{ code: 'Z79.69', without: chemotherapy },
	{ code: 'Z79.810', lastingly: true, with: ['C50', 'D05', 'Z85.3', 'N60', 'Z15.01', 'M81', 'M80'] },
	{ code: 'Z79.811', lastingly: true, with: ['C50', 'D05', 'Z85.3', 'Z15.01'] },
	{ code: 'Z79.818', lastingly: true, with: ['C50', 'C61', 'D05', 'Z85.3', 'N80', 'D25'] },
	{ code: 'Z79.83', lastingly: true, with: ['M80', 'M81', 'M85.8', 'M88', 'C79.51', 'C90', 'M89', 'Z87.310'] },
	{ code: 'Z79.899', with: ['M32', 'M05', 'M06', 'M08', 'M35', 'L93'], without: ['Z79.899'] },
	{
		code: 'Z79.890',
		lastingly: true,
		with: ['N95', 'E28.3', 'E89.4', 'Z78.0', 'F64', 'E29.1', 'E23.0'],
		unlessSaid: ['vaginal', 'vag', 'cream', 'topical'],
	},
	{
		code: 'Z79.891',
		lastingly: true,
		with: ['G89.2', 'G89.3', 'G89.4', 'M47', 'M48', 'M50', 'M51', 'M54', 'M96.1', 'M79.7', 'D57', 'C'],
		without: ['F11.1', 'F11.2', 'S', 'Z47'],
		unlessSaid: ['short course', 'weaning', 'post op', 'postop', 'for 5 days', 'for 7 days'],
	},
];

const count = String.raw`(?:\d+(?:\.\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|many|several|few|some)`;
const ages = String.raw`(?:y|yrs?|years?|decades?|mos?|months?)`;
/**
 * Words of a drug's sentence that tell in themselves of use on and on, whatever it is for: how long, since when, for life,
 * "never misses", "stays on", a refill. Own compilation.
 */
export const lasting = new RegExp(
	[
		String.raw`\b(?:x|for|going on|over|about|past|last) ?(?:the (?:past|last) )?(?:about |over |nearly |almost |some |at least )?${count}\+? ?(?:more |full )?${ages}\b`,
		String.raw`\b(?:(?:since|from) (?:about |around |early |late )?(?:19|20)\d\d|(?:yr|year|month) (?:${count})\b|(?:first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th)) (?:yr|year)\b)`,
		String.raw`\b(?:for|rest of (?:his|her|my)) life\b|\blife-?long\b|\bindefinite\w*|\blong[- ](?:term|haul|time)\b|\bmaintenance\b|\bchronic(?:ally)?\b|\byear[- ](?:round|in)\b|\bstill (?:takes?|taking|on|uses?|using)\b`,
		String.raw`\bnever (?:miss|skip)\w*|\b(?:stays?|remains?|kept|keeps?|keep|is kept|maintained|maintains) (?:her |him |them |me )?on\b|\bsticks? with\b|\b(?:every|each|q) ?(?:morning|am|a\.m\.|evening|night|pm|hs|sunday|monday|tuesday|wednesday|thursday|friday|saturday|week|month|(?:2|two|4|four|8|eight|12|twelve) (?:wks?|weeks?))\b`,
	].join('|'),
	'i',
);

/** Words just before or after a drug that show it is only weighed, past or left off. */
export const notTaken = {
	before: [
		'start',
		'starting',
		'begin',
		'initiate',
		'took',
		'completed',
		'finished',
		'years of',
		'yrs of',
		'yr of',
		'months of',
		'course of',
		's/p',
		'vs',
		'versus',
		'vs.',
		'or changed to',
		'be changed to',
		'change to',
		'will do',
		'could',
		'may',
		'might',
		'consider',
		'considering',
		'discussed',
		'hx',
		'history',
		'until',
		'instead of',
		'if',
		'after',
		'off',
		'no',
		'avoid',
	],
	after: [
		'none',
		'offered',
		'being considered',
		'considered',
		'refused',
		'stopped',
		'was stopped',
		'held',
		'discontinued',
		'd/c',
		'completed',
		'finished',
		'declined',
		'vs',
		'versus',
		'in the past',
		'previously',
		'allergy',
		'intolerance',
		'trial failed',
		'failed',
	],
} as const;

/** Words of a visit that watches a drug without a status code of its own, and the code that says so. */
export const monitored = {
	code: 'Z79.899',
	words: [
		'drug monitoring',
		'medication monitoring',
		'lithium monitoring',
		'stimulant monitoring',
		'lab monitoring for',
		'high risk medication',
		'high risk drug',
		'drug toxicity monitoring',
		'therapeutic drug monitoring',
		'monitoring of drug therapy',
		'drug level monitoring',
	],
	unlessCoded: ['Z79'],
} as const;
