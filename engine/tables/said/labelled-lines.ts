/**
 * What a hurried line tells behind its label or its drug, the name of the condition left out or standing apart: drink under
 * "EtOH:", the seat of a fibroid, days and clots under "periods", a drug that gave hives as a child. Own compilation.
 */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

const kin = 'mother|father|mom|dad|sister|brother|husband|wife|son|daughter|cousin|aunt|uncle|friend|family';
const dependent = String.raw`(?:dependen\w+|dependent|(?:severe|moderate|mod)(?: alcohol)?(?: use)? disorder|(?:severe|moderate|mod) AUD|AUD,? (?:severe|moderate|mod)\b)`;
const sober = String.raw`(?:sober|abstinent|in (?:early|sustained|full) remission|(?:early|sustained|full) remission|no (?:drink|alcohol|EtOH)\w* (?:since|for|in|x)|(?:had )?nothing since|dry (?:since|for|x))`;
const drink = rowsOf('index: Dependence, alcohol, in remission');
const fibroid = rowsOf('tabular D25');
const noFibroid = anyWord(
	'no',
	'none',
	'not',
	'neither',
	'without',
	'hematoma',
	'thrombus',
	'esoph\\w*',
	'gastric',
	'stomach',
	'colon',
	'cleft',
	'palate',
	'vestibular',
	kin,
);
const seat = { onlyNote: /\bfibroid|\bmyoma|leiomyoma/i, sex: 'female' as const, instead: ['D25.9'] };

/** One "low" alone may be of iron or of the heart's rate. */
const low = String.raw`(?:lows|hypos?|hypoglycemi\w+|(?:a|one|another|single) low|(?:sugars?|glucose|BG|CGM|FSBS|dexcom|libre)\b[^.;\n]{0,20}\blows?)\b(?: (?:was|were|went|down|this (?:week|month)|in (?:the|a) (?:week|month)))*[^.;\n\d]{0,14}(?:under|below|<|to|at|of|in the) ?`;
const notLow = anyWord(
	'no',
	'denies',
	'without',
	'zero',
	'none',
	'never',
	'if',
	'BP',
	'HR',
	'sats?',
	'vit\\w*',
	'ferritin',
	'HDL',
	'EF',
	'pressure',
	'temp',
	'hgb',
	kin,
);
const sugarLow = rowsOf('index: Diabetes, with, hypoglycemia; Hypoglycemia, level');
const toxic = String.raw`(?:taxol|paclitaxel|abraxane|docetaxel|taxotere|oxaliplatin|oxali|cisplatin|carboplatin|platinum|vincristine|vinblastine|bortezomib|velcade|thalidomide|brentuximab|chemo\w*|FOLFOX|CAPOX|XELOX|stavudine|d4T|didanosine|ddI|isoniazid|INH|metronidazole|nitrofurantoin|linezolid)`;
const numb = String.raw`(?:neuropath\w+|numb\w*|tingl\w+|pins and needles|burning (?:feet|toes|fingers|hands)|paresthesias?)`;
const worn = '(?:OA|osteoarthritis|DJD|wear[- ]and[- ]tear)';
const wornJoint = rowsOf('tabular M16, M17');
const notWorn = anyWord(
	'replac\\w*',
	'TKA',
	'TKR',
	'THA',
	'THR',
	'arthroplasty',
	'rheumatoid',
	'gout',
	'traumatic',
	'no OA',
	kin,
);

export const labelledLines: readonly SaidCode[] = [
	sugarLow('lows-of-type-1', 'E10.649', String.raw`\b${low}(?:[3-6]\d)\b`, notLow, {
		beside: /^E10/,
		unless: ['E10.64'],
		instead: ['E10.9'],
	}),
	sugarLow('lows-of-type-2', 'E11.649', String.raw`\b${low}(?:[3-6]\d)\b`, notLow, {
		beside: /^E11/,
		unless: ['E11.64'],
		instead: ['E11.9'],
	}),
	sugarLow('lows-under-54', 'E16.A2', String.raw`\b${low}(?:5[0-4]|[34]\d|(?:40|50)s)\b`, notLow, {
		beside: /^E1[013]\.649/,
		unless: ['E16.A'],
	}),
	sugarLow('lows-under-70', 'E16.A1', String.raw`\b${low}(?:5[5-9]|6\d|60s|70)\b`, notLow, {
		beside: /^E1[013]\.649/,
		unless: ['E16.A'],
	}),
	rowsOf('index: Polyneuropathy, drug-induced')(
		'nerves-harmed-by-drug',
		'G62.0',
		String.raw`\b${numb}\b[^.;\n]{0,40}?\b(?:from|due to|d\/t|2\/2|after|since|caused by|b\/c of|because of) (?:the |her |his |old |prior |past |all (?:the|that) )*${toxic}\b|\b${toxic}[- ](?:induced |related |associated )?neuropathy\b`,
		anyWord(
			kin,
			'no',
			'denies',
			'without',
			'carpal',
			'resolved',
			'worried',
			'risk',
			'possible',
			'likely',
			'may',
			'could',
			'\\?',
		),
		{ unless: ['G62.0', 'G63'], instead: ['G62.9', 'R20', 'M79.2'] },
	),
	wornJoint(
		'both-knees-worn',
		'M17.0',
		String.raw`\bknees\b[^\n]{0,50}\b(?:both|bilateral(?:ly)?)\b(?! hips?)[^\n]{0,230}?\b${worn}\b`,
		notWorn,
		{ unless: ['M17', 'S83', 'M06.9', 'M05'], instead: ['M19.9', 'M25.56'] },
	),
	wornJoint(
		'both-hips-worn',
		'M16.0',
		String.raw`\bhips\b[^\n]{0,50}\b(?:both|bilateral(?:ly)?)\b(?! knees?)[^\n]{0,230}?\b${worn}\b`,
		notWorn,
		{ unless: ['M16', 'M06.9', 'M05'], instead: ['M19.9', 'M25.55'] },
	),
	drink(
		'drink-label-in-remission',
		'F10.21',
		String.raw`\b(?:EtOH|ETOH|alcohol|drink(?:ing)?)(?: hx| history| use)? ?[:–-][^\n]{0,90}?\b${dependent}\b[^\n]{0,110}?\b${sober}`,
		anyWord(kin, 'no dependence', 'relaps\\w*', 'not sober', 'not yet'),
		{ unless: ['F10.2'], instead: ['F10.1', 'F10.9'] },
	),
	fibroid('fibroid-in-the-wall', 'D25.1', String.raw`\bintra-?mural\b`, noFibroid, { ...seat, unless: ['D25.1'] }),
	fibroid('fibroid-into-the-cavity', 'D25.0', String.raw`\bsub-?mucos(?:al|ous)\b`, noFibroid, {
		...seat,
		unless: ['D25.0'],
	}),
	fibroid('fibroid-under-the-coat', 'D25.2', String.raw`\bsub-?serosal\b|\bpedunculated\b`, noFibroid, {
		...seat,
		unless: ['D25.2'],
	}),
	rowsOf('index: Menorrhagia; N92.0')(
		'periods-days-and-clots',
		'N92.0',
		String.raw`\bperiods?\b[^.;\n]{0,60}\b(?:[7-9]|1\d)(?: ?(?:-|–|to) ?\d{1,2})? ?(?:d|days?)\b[^.;\n]{0,25}\b(?:clots?|flood\w*|soak\w*|gush\w*|heavy)|\bperiods?\b[^.;\n]{0,60}\b(?:soaks?|soaking|changes?|changing|super plus|pads?|tampons?)\b[^.;\n]{0,25}\b(?:q ?1 ?-?h\w*|every hour|hourly|an hour|q ?1-2 ?h\w*)`,
		anyWord(kin, 'no', 'not', 'lighter', 'used to', 'normal', 'before (?:the )?(?:IUD|pill|ablation)', 'denies'),
		{ sex: 'female', unless: ['N92', 'N93', 'N95.0', 'O'] },
	),
	rowsOf('index: Status, history, attempted suicide; I.C.21.c.4')(
		'attempt-at-an-age',
		'Z91.51',
		String.raw`\battempt(?:ed)?(?: suicide)?(?: x ?\d| once)?,? (?:at )?(?:age|in) (?:\d{1,2}|(?:19|20)\d\d|college|high school|teens|(?:his|her) (?:teens|20s|twenties))\b`,
		anyWord(kin, 'no', 'denies', 'quit\\w*', 'wean\\w*', 'IVF', 'VBAC', 'IUI', 'cessation', 'taper\\w*'),
		{ beside: /^(?:F[2-46]|F1|R45|Z65|Z63)/, unless: ['Z91.51', 'T14.91'] },
	),
	rowsOf('index: Elevated, blood pressure, reading (incidental)(isolated)(nonspecific), no diagnosis of hypertension')(
		'pressure-not-called-hypertension',
		'R03.0',
		String.raw`\b(?:BP|blood pressure|pressures?)\b[^\n]{0,140}\b(?:not|wouldn['’]t|would not|won['’]t) (?:yet )?(?:calling|call|labell?ing|label|diagnos\w+) (?:it |this |that |as )*(?:hypertension|HTN|high blood pressure)\b`,
		anyWord(kin, 'white coat (?:htn|hypertension)'),
		{ unless: ['R03.0', 'I1', 'O1'] },
	),
	rowsOf('I.C.21.c.3; index: Bypass, aortocoronary')(
		'arteries-were-bypassed',
		'Z95.1',
		String.raw`\b(?:was|were|been|got|is|all) bypassed\b`,
		anyWord(
			kin,
			'stomach',
			'gastric',
			'iliac',
			'femoral',
			'popliteal',
			'leg',
			'carotid',
			'not',
			'never',
			'will',
			'to be',
		),
		{ beside: /^I25/, unless: ['Z95.1', 'I25.7'] },
	),
];
