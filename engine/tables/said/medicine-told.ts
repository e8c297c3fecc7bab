/**
 * What internists tell in two pieces that no bag of words holds: two narrowed carotids with their numbers, pounds lost
 * unwilled, polyps whose path stands behind them, a scope that comes back for old adenomas. Own compilation.
 */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

const kin = 'mother|father|mom|dad|sister|brother|husband|wife|son|daughter|cousin|aunt|uncle|friend';
const year = String.raw`(?:19|20)\d\d`;
const part = String.raw`\d\d(?: ?[-–] ?\d\d)? ?%`;
const gap = String.raw`[^.;\n\d<≤]{0,24}`;
const right = String.raw`\b(?:R|right|rt)\b`;
const left = String.raw`\b(?:L|left|lt)\b`;
const bothSides = [
	`${part}${gap}${right}${gap}${part}${gap}${left}`,
	`${part}${gap}${left}${gap}${part}${gap}${right}`,
	`${right}${gap}${part}${gap}${left}${gap}${part}`,
	`${left}${gap}${part}${gap}${right}${gap}${part}`,
].join('|');

const amount = String.raw`(?:about |over |some |almost |nearly |around |approx\w* |another |~)*(?:\d+|ten|twelve|fifteen|twenty|thirty|forty)\+? ?-?(?:lbs?|pounds?|kgs?|kilos?|#)`;
const unwilled = String.raw`(?:without (?:really )?(?:trying|diet(?:ing)?|meaning to|any effort|effort|intending|intent|wanting to|a diet|change in diet)|w\/o (?:trying|dieting|effort)|not (?:been )?(?:trying|dieting|intentional)|(?:is |was )?(?:unintention\w*|unintended|unexplained|involuntary)|has not been (?:trying|dieting))`;
const fallen = '(?:lost|dropped|shed|losing|down|fell|fallen)';

const sites: readonly (readonly [string, string, string])[] = [
	['cecum', 'D12.0', 'c(?:a)?ec(?:um|al)'],
	['ascending', 'D12.2', String.raw`asc(?:\.|ending)?|hepatic flexure`],
	['transverse', 'D12.3', String.raw`transv(?:erse)?\.?|splenic flexure`],
	['descending', 'D12.4', String.raw`desc(?:\.|ending)?`],
	['sigmoid', 'D12.5', 'sig(?:moid)?'],
	['rectum', 'D12.8', 'rect(?:um|al)'],
];
const all = String.raw`\b(?:both|all(?: (?:of them|two|three|four|\d))?|each)\b`;
const adenomas = String.raw`(?:tubular |tubulo-?villous |small |benign |low[- ]risk )*(?:adenomas?|TV?As)\b`;
const gone = 'hyperplastic|inflammatory|hx|history|prior|previous|last|aorta|aortic|carcinoid|lipoma';

const carotid = rowsOf('index: Stenosis, carotid; I65.23');
const found = rowsOf('index: Loss, weight (cause unknown)');
const polyp = rowsOf('Neoplasm Table; index: Polyp, colon');

const stages: readonly (readonly [string, string, string])[] = [
	['3a', 'N18.31', '3 ?a'],
	['3b', 'N18.32', '3 ?b'],
	['4', 'N18.4', '4'],
	['5', 'N18.5', '5'],
	['2', 'N18.2', '2'],
	['1', 'N18.1', '1'],
];
const filtered = String.raw`\be?GFR\b(?: (?:of|is|was|now|at|today|down to|steady at|stable at|about))*[ :=]{0,2}\d{1,3}\b[^.;\n]{0,45}?[ ,(–-]{1,3}(?:so|thus|hence|therefore|which is|that is|that['’]s|making it|meaning|i\.?e\.?,?|=|=>|→)(?: (?:it['’]?s|it is|this is|she is|he is|a|in|now|still|CKD|stage|kidney disease|G))* ?(?:stage |G)?`;
const diabetic = /^E1[013]\./;
const sugar = rowsOf('I.C.4.a; index: Diabetes, poorly controlled');
const runsHigh = String.raw`\b(?:A1C|HbA1c|hgb ?a1c|sugars?|glucoses?|BGs?|SMBG|numbers|fingersticks|CGM)\b(?:[^.;\n]|\.\d){0,30}\b(?:runs?|running|ran) (?:too |quite |a bit |pretty |consistently |still |mostly |very )?high\b`;

export const medicineToldLines: readonly SaidCode[] = [
	...stages.map(([id, code, words]) =>
		rowsOf('I.C.14.a; index: Disease, kidney, chronic, by stage')(
			`filtration-so-stage-${id}`,
			code,
			String.raw`${filtered}${words}(?![\d%]|\.\d| ?(?:mg|wks?|weeks?|months?|mo|points?|years?))`,
			anyWord(kin, 'cancer', 'tumor', 'fibrosis', 'liver'),
			{
				beside: /^(?:N18|E1[013]\.22|I1[23]\.)/,
				unless: ['N18.1', 'N18.2', 'N18.31', 'N18.32', 'N18.4', 'N18.5', 'N18.6', 'Z94.0'],
				instead: ['N18.9', 'N18.30'],
			},
		),
	),
	...['E10', 'E11', 'E13'].map((type) =>
		sugar(
			`sugar-runs-high-${type}`,
			`${type}.65`,
			runsHigh,
			anyWord(
				kin,
				'if',
				'when sick',
				'no longer',
				'not',
				'will',
				'warn\\w*',
				'may',
				'might',
				'could',
				'expect\\w*',
				'used to',
				'on pred\\w*',
				'steroids?',
			),
			{
				beside: new RegExp(`^${type}\\.`),
				unless: ['E10.65', 'E11.65', 'E13.65', `${type}.1`, 'O24'],
				instead: [`${type}.9`],
			},
		),
	),
	rowsOf('I.C.21.c.7; tabular Z46.81')(
		'taught-the-pump',
		'Z46.81',
		String.raw`\b(?:train(?:ed|ing)|teaching|taught|educat(?:ed|ion)|instruct(?:ed|ion)s?|start(?:ed|ing)?|set ?up|adjust(?:ed|ment)) (?:\w+ )?(?:on|for|of|with) (?:his |her |the |a |an |new )*(?:insulin |omnipod |tandem |medtronic )*pump\b`,
		anyWord(kin, 'wants?', 'refer\\w*', 'sched\\w*', 'next', 'declin\\w*', 'last', 'ago', '(?:19|20)\\d\\d'),
		{ beside: diabetic, unless: ['Z46.81', 'T85.6'], instead: ['Z96.41'] },
	),
	rowsOf('I.C.1.a.2.a and f: once an HIV-related illness, always B20')(
		'hiv-with-past-illness',
		'B20',
		String.raw`\bHIV\b[^.;\n]{0,50}\b(?:(?:with|w\/|had|h\/o|hx(?: of)?|history of|after|past|prior|previous) (?:PCP(?= (?:in|pneumonia|PNA|\d|at)|[,.;\n]|$)|PJP|KS|kaposi\w*|(?:CNS |cerebral )?toxo\w*|crypto(?:coccal|sporid)\w*|disseminated MAC|CMV retinitis|PML|esophageal candid\w*)|(?:PCP|PJP|kaposi\w*|toxo\w*|cryptococcal \w+) (?:in|at dx|at diagnosis) ?(?:(?:19|20)\d\d|dx|diagnosis))\b`,
		anyWord(kin, 'never', 'no', 'without', 'ppx', 'prophyla\\w*', 'neg\\w*', 'exposure', 'PrEP'),
		{ unless: ['B20', 'O98.7'], instead: ['Z21'] },
	),
	rowsOf('I.C.1.a; tabular Z29.81: code also Z20.6')(
		'partner-lives-with-hiv',
		'Z20.6',
		String.raw`\b(?:partner|boyfriend|girlfriend|husband|wife|spouse|BF|GF)\b (?:is |who is |tests? )?(?:(?:HIV|poz) ?)?(?:\+|pos(?:itive)?\b|poz\b)`,
		anyWord('covid', 'strep', 'chlamydia', 'GC', 'gonorrhea', 'syphilis', 'HSV', 'herpes', 'flu', 'not', 'no', 'ex'),
		{ beside: /^Z29\.81/, unless: ['Z20.6', 'B20', 'Z21'] },
	),
	carotid('two-narrowed-carotids', 'I65.23', bothSides, anyWord('patent', 'normal', 'knee', 'lung', 'hip'), {
		beside: /^I65\.2/,
		instead: ['I65.21', 'I65.22', 'I65.29'],
		onlyNote: /\b(?:carotids?|ICA|CEA)\b/i,
	}),
	found(
		'pounds-lost-unwilled',
		'R63.4',
		String.raw`\b(?:${fallen}(?: weight)?,? ${amount}|(?:wt|weight)(?: is| has)? ${fallen}(?: by)? ${amount}|${fallen} (?:weight|wt))\b[^.;\n]{0,45}?\b${unwilled}\b(?! ?\?)`,
		anyWord(kin, 'no', 'denies', 'if', 'regained', 'GLP\\w*', 'semaglutide', 'ozempic', 'wegovy', 'phentermine'),
		{ unless: ['R63.4', 'R64', 'E43', 'E44', 'E46', 'E05', 'O'] },
	),
	...sites.map(([id, code, words]) =>
		polyp(
			`polyp-${id}-with-others`,
			code,
			String.raw`(?<!\b(?:in|from) ${year}[^.\n]{0,40})\b(?:${words})\b(?! (?:colon )?hyperplastic)[^.\n]{0,60}?(?:[,;:(–-] ?${all}|\.\s+(?:the )?path\w*\b|\.\s+${all})[^.;\n]{0,25}?\b${adenomas}(?! (?:in|from|of|at)\b)`,
			anyWord(gone, year),
			{
				onlyNote: /\b(?:colonoscopy|polyps?|scope|polypectomy)\b/i,
				instead: ['D12.6', 'K63.5'],
			},
		),
	),
	rowsOf('I.C.13.d.1; index: Osteoporosis')(
		'thin-bones-with-an-old-break',
		'M81.0',
		String.raw`\b(?:postmenopausal |senile )?osteoporosis\b,? (?:with |w\/ |and )(?:an? |her |his )?(?:old|prior|previous|past|remote|healed|history of(?: an?)?|hx(?: of)?(?: an?)?)\b[^.;\n]{0,40}\b(?:fractures?|fxs?|frx)\b`,
		anyWord(kin, 'no', 'screen\\w*', 'new', 'acute', 'risk'),
		{ unless: ['M81', 'M80'] },
	),
	rowsOf('I.C.21.c.3; tabular Z99.81')(
		'liters-when',
		'Z99.81',
		String.raw`\b\d(?:\.\d)? ?-?(?:L|LPM|lpm|liters?|litres?)\b(?: (?:of )?(?:NC|O2|oxygen|home O2))* (?:at rest|continuous\w*|around the clock|24\/7|at night|nightly|(?:with|on|for) (?:exertion|activity|walking|sleep|ambulation)|when (?:walking|sleeping|active))`,
		anyWord(
			kin,
			'acute',
			'ED',
			'ER',
			'hospital\\w*',
			'wean\\w*',
			'off',
			'desat\\w*',
			'no longer',
			'fluids?',
			'urine',
			'drain\\w*',
			'may need',
			'qualif\\w*',
			'if',
			'was on',
			'drinks?',
			'water',
		),
		{ beside: /^(?:J4[347]|J96\.1|J84|J70|I27|E84|D86|J99|I50)/, unless: ['Z99.81', 'J96.0'] },
	),
	rowsOf('I.C.21.c.8')(
		'scope-for-old-adenomas',
		'Z09',
		String.raw`\b(?:surveillance|recall|follow-?up) (?:colonoscopy|c-?scope|scope)\b`,
		anyWord(
			'due',
			'order\\w*',
			'sched\\w*',
			'next',
			'plan\\w*',
			'refer\\w*',
			'repeat',
			'overdue',
			'needs?',
			'will',
			'in \\d',
			'cancer',
		),
		{ beside: /^Z86\.010/, unless: ['Z09', 'Z12.11', 'Z08', 'D12', 'K63.5', 'K50', 'K51', 'Z85', 'C18', 'Z15'] },
	),
	rowsOf('index: Dependence, drug, nicotine, cigarettes, in remission')(
		'tobacco-disorder-in-remission',
		'F17.211',
		String.raw`\b(?:nicotine|tobacco|cigarette|smoking)(?: use)?(?: dependence| disorder| addiction)\b[^.;\n]{0,45}\bin (?:early |sustained |full |complete )?remission\b`,
		anyWord(kin, 'not', 'chew\\w*', 'smokeless', 'vap\\w*', 'cannabis', 'alcohol', 'opioid'),
		{ unless: ['F17'], instead: ['Z87.891'] },
	),
	rowsOf('I.C.21.c.3; tabular Z79.899')(
		'acid-blocker-for-years',
		'Z79.899',
		String.raw`\b(?:check\w*|monitor\w*|Mg|magnesium|B12|DEXA|bone density|labs?)\b[^.;\n]{0,40}\b(?:long[- ]?term|chronic|prolonged) (?:PPI|omeprazole|pantoprazole|esomeprazole|lansoprazole)\b|\b(?:long[- ]?term|chronic|prolonged) (?:PPI|omeprazole|pantoprazole) (?:use|therapy|treatment)\b[^.;\n]{0,30}\b(?:check|monitor|Mg|magnesium|B12|DEXA)`,
		anyWord(kin, 'stop\\w*', 'off', 'risks? of', 'avoid'),
	),
];
