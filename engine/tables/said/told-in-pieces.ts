/**
 * Conditions whose parts stand in two or three hurried sentences ("PSA 0.02 after his prostatectomy, now 0.3 … climbing",
 * "Iron deficient … from the periods"). Own compilation; codes checked against the order files.
 */
import type { SaidCode } from '../said-code.ts';
import { anemic, anyWord, rowsOf } from './row.ts';

const aside = 'denie[sd]|denies|mother|father|sister|brother|husband|wife|if|never|risk|should|unless';
const prostate = rowsOf('I.C.2; index: Rising, PSA');
const year = String.raw`(?:19|20)\d\d`;
const prostateOut =
	'(?:prostatectomy|RALP|RARP|RRP|removal of (?:the|his) prostate|prostate (?:is |was |came )?(?:out|removed|taken out|gone))';
const prostateTreated = new RegExp(
	String.raw`(?<!\b(?:brother|father|uncle|dad|discuss\w*|consider\w*|plan\w*|offer\w*|declin\w*|versus|vs\.?|options?)\b[^.\n]{0,40})\b(?:${prostateOut}|(?:after|post|following|since|s\/p)[- ](?:his |the )?(?:RP|XRT|RT|radiation|radiotherapy|IMRT|SBRT|brachy\w*|seeds?)|Z85\.46|prostate (?:cancer|ca),? (?:treated|s\/p))\b`,
	'i',
);
const rising = String.raw`(?:rising|rises|risen|rose|climb\w*|creep\w*|crept|going up|gone up|on the way up|doubl(?:ed|ing)|detectable again|back up|biochemical (?:recurrence|failure|relapse))`;

const blood = rowsOf('index: Anemia, blood loss, chronic');
const losses =
	'(?:blood loss|bleed(?:s|ing)?|(?:slow |chronic |constant )?(?:ooz(?:e|ing)|trickle)|(?:gut |GI |menstrual |monthly |blood )?loss(?:es)?|periods?|menses|menorrhagia|flooding|fibroids?|hemorrhoids|AVMs?|(?:gastric |stomach |duodenal |peptic |Cameron )(?:ulcers?|erosions?))';
const urology = rowsOf('index: Enlargement, prostate; N39.4-');
const women = rowsOf('index: Infertility, anovulation');
const breast = rowsOf('index: Neoplasm, breast, by quadrant');
const quadrants: readonly (readonly [string, string])[] = [
	['4', 'upper[- ,/]+(?:and )?outer(?: (?:quadrant|part))?|UOQ'],
	['2', 'upper[- ,/]+(?:and )?inner(?: (?:quadrant|part))?|UIQ'],
	['3', 'lower[- ,/]+(?:and )?inner(?: (?:quadrant|part))?|LIQ'],
	['5', 'lower[- ,/]+(?:and )?outer(?: (?:quadrant|part))?|LOQ'],
];
const sides: readonly (readonly [string, string])[] = [
	['1', '(?:right|R)'],
	['2', '(?:left|L)'],
];
const stone = rowsOf('index: Calculus, ureter; Calculus, kidney, with calculus, ureter');
const ureter = '(?:ureters?|UVJ|UPJ|ureterovesical junction|vesicoureteral junction|ureteropelvic junction)';
const home = rowsOf('I.C.21.c.14; tabular Z62.2');

export const toldInPieces: readonly SaidCode[] = [
	prostate(
		'psa-rising-after-treatment',
		'R97.21',
		String.raw`\bPSA\b[^\n]{0,220}?\b${rising}\b`,
		anyWord(aside, 'not', 'no', 'undetectable', 'testosterone'),
		{ sex: 'male', onlyNote: prostateTreated, instead: ['R97.20'] },
	),
	prostate(
		'psa-from-low-to-high',
		'R97.20',
		String.raw`\bPSA\b(?: (?:is|was|went|from|up|rose))*:? ?[0-3](?:\.\d+)? ?(?:->|→|=>|to|then|>) ?(?:[4-9]|[1-9]\d)(?:\.\d+)?\b(?! ?(?:%|mg|mo|wk|yr))`,
		anyWord(aside),
		{ sex: 'male', unless: ['R97.2', 'C61', 'Z85.46', 'N41'] },
	),
	{
		id: 'psoriatic-arthritis-by-its-letters',
		code: 'L40.50',
		cites: 'index: Arthritis, psoriatic',
		// In these letters only: in capitals it is the test of the prostate.
		says: /\bPsA\b/g,
		not: anyWord(aside, 'no', 'not', 'screen\\w*', 'possible', 'r\\/o', '\\d\\.\\d'),
		unless: ['L40.5', 'R97.2', 'C61'],
		onlyNote:
			/\b(?:psoria\w+|plaques?|joints?|swollen|dactylitis|enthesitis|cosentyx|secukinumab|humira|adalimumab|enbrel|etanercept|taltz|ixekizumab|otezla|apremilast|tremfya|guselkumab|stelara|ustekinumab|methotrexate|MTX|rinvoq|xeljanz)\b/i,
	},
	prostate(
		'prostate-out-for-cancer',
		'Z85.46',
		String.raw`\b${prostateOut}\b(?: (?:in |back in )?${year})?[^.;\n]{0,25}\b(?:for|d\/t|due to|because of)\b[^.;\n]{0,25}\b(?:cancer|ca|carcinoma|gleason)\b|\b${prostateOut}\b[^.;\n]{0,20}\bgleason \d`,
		anyWord(aside, 'scheduled', 'planned', 'plan', 'discussed', 'consider\\w*', 'wants'),
		{ sex: 'male', unless: ['Z85.46', 'C61', 'C77', 'C78', 'C79'] },
	),
	prostate(
		'prostate-removed',
		'Z90.79',
		String.raw`\bremoval of (?:his|the) (?:cancerous )?prostate\b(?= (?:in|back|for|\d)|,)`,
		anyWord(aside, 'scheduled', 'planned', 'plan', 'discussed', 'consider\\w*', 'wants'),
		{ sex: 'male' },
	),
	rowsOf('index: Dysfunction, sexual, erectile, following prostatectomy')(
		'erections-gone-with-the-prostate',
		'N52.31',
		String.raw`\b(?:erections?|ED|impoten\w+|erectile dysfunction)\b[^.;\n]{0,50}\b(?:since|after|following|post|(?:have|has|had)(?: not|n['’]t) (?:returned|come back|recovered)|never (?:came back|returned|recovered)|not (?:back|returned|recovered))\b[^.;\n]*`,
		anyWord('denie[sd]', 'if', 'nocturnal only', 'normal', 'TURP', 'stroke', 'MI', 'started', 'starting'),
		{
			sex: 'male',
			unless: ['N52.31', 'N52.32'],
			instead: ['N52.9'],
			onlyNote:
				/\b(?:prostatectomy|RALP|RARP|RRP|removal of (?:the|his) prostate|prostate (?:was |is |came )?(?:removed|taken out|out))\b/i,
		},
	),
	blood(
		'iron-lost-with-blood',
		'D50.0',
		String.raw`(?<!\b(?:no|not|without|denies) (?:\w+ )?)\b(?:(?:iron|fe)[- ](?:defici\w+|def|loss|lack|store\w*)|IDA|an(?:a)?emi[ac])\b[^.;\n]{0,30}\b(?:from|due to|d\/t|2\/2|by|because of|secondary to|owed to|explained by)\b[^.;\n]{0,25}\b${losses}`,
		anyWord('mother', 'father', 'sister', 'brother', 'wife', 'not from', 'vs', 'versus', 'rather'),
		{ onlyNote: anemic, instead: ['E61.1', 'D50.9'], unless: ['D50.0', 'O99.0', 'D62'] },
	),
	rowsOf('index: Deficiency, iron')(
		'iron-low-and-no-anemia',
		'E61.1',
		String.raw`\biron[- ]deficien\w+,? (?:but )?(?:no|not|without|w\/o) an(?:a)?emi\w+`,
		anyWord(aside),
		{ unless: ['E61.1'], instead: ['D50.9'] },
	),
	urology(
		'gland-big-and-benign',
		'N40.1',
		String.raw`\b(?:prostate|gland)\b[^.;\n]{0,25}\b(?:[4-9]\d|1\d\d) ?(?:g|gm|gms|grams?|cc|ml)\b[^;\n]{0,60}\bbenign\b|\b(?:prostate|gland)\b[^.;\n]{0,40}\bbenign,? (?:at |of |about )?\d{2,3} ?(?:g|gm|grams?|cc|ml)\b|\bbenign\b[^.;\n]{0,20}\b(?:enlargement(?! of the (?:thyroid|node|liver))|enlarged (?:prostate|gland)|prostate)\b`,
		anyWord(aside, 'not', 'no'),
		{
			sex: 'male',
			minAge: 45,
			unless: ['N40', 'C61', 'R97.2', 'Z85.46'],
			onlyNote:
				/\b(?:nocturia|weak stream|hesitan\w+|LUTS|retention|dribbl\w+|straining|frequency|voids?\b|couldn['’]t (?:void|pee)|up \d (?:times|x) (?:at night|to (?:void|pee))|(?:rises|gets up|wakes) (?:\w+ )?(?:times|x)? ?(?:a|at|each|every|per) night|cannot empty|after voiding|PVR|stream is (?:poor|weak|slow)|(?:poor|slow) stream|lower (?:urinary )?tract symptoms)/i,
		},
	),
	urology(
		'leaks-both-ways',
		'N39.46',
		String.raw`\b(?:leak\w*|(?:loses?|losing) urine|wets (?:herself|himself)|incontinent)\b[^.;\n]{0,30}\b(?:cough\w*|sneez\w*|laugh\w*|jump\w*|lift\w*|exercis\w*)\b[^.;\n]{0,60}\b(?:on (?:the |her |his )?way|before (?:she|he) (?:gets|reaches|makes)|with (?:the )?urge|urgency|cannot (?:hold|make|find)|can['’]?t (?:hold|make|find|get|reach)|cannot (?:get|reach)|key in)\b|\b(?:leak\w*|(?:loses?|losing) urine|wets (?:herself|himself)|incontinent)\b[^.;\n]{0,30}\b(?:on (?:the |her |his )?way|before (?:she|he) (?:gets|reaches|makes)|with (?:the )?urge|cannot (?:hold|make|find)|can['’]?t (?:hold|make|find)|key in)\b[^.;\n]{0,60}\b(?:cough\w*|sneez\w*|laugh\w*|jump\w*|lift\w*)\b`,
		anyWord('denie[sd]', 'no', 'not', 'never', 'stool', 'without'),
		{ instead: ['N39.3', 'N39.41', 'R32'] },
	),
	rowsOf('index: Hydronephrosis, with, calculus obstruction')(
		'stone-with-the-kidney-wide-above',
		'N13.2',
		String.raw`\bstones?\b[^.;\n]{0,80}\b(?:dilat(?:ed|ation|ion) (?:of )?(?:the )?(?:kidney|(?:renal )?collecting|ureter|renal|system|pelvis)|(?:kidney|ureter|collecting system|renal pelvis) (?:is |was )?(?:dilated|wide|blown up)|backed up kidney|(?:mild|moderate|severe|mod) (?:R |L |right |left )?hydro\w*)\b`,
		anyWord('no', 'not', 'without', 'resolved', 'gone', 'passed', 'w\\/o', 'denie[sd]', 'if'),
		{ instead: ['N20.0', 'N20.1', 'N20.2', 'N20.9', 'N13.30', 'N28.82'], unless: ['N13.2', 'N13.6'] },
	),
	rowsOf('index: Disease, coronary; I.B.9')(
		'coronary-disease-with-its-stent',
		'I25.10',
		String.raw`\bcoronary (?:artery |heart )?(?:disease|atherosclerosis|blockages?)\b[^.;\n]{0,30}\bstent`,
		anyWord(aside, 'no coronary', 'possible', 'suspected', 'rule out'),
		{ unless: ['I25.1', 'I25.7'] },
	),
	stone(
		'stones-in-kidney-and-ureter',
		'N20.2',
		String.raw`\b(?:stones?|calcul\w+)\b[^.;\n]{0,30}\bkidneys?\b[^.;\n]{0,40}\b(?:and|plus|with) (?:an?other|a second|one|\d|a) [^.;\n]{0,30}\b${ureter}|\b(?:stones?|calcul\w+)\b[^.;\n]{0,20}\b${ureter}\b[^.;\n]{0,40}\b(?:and|plus|with) (?:an?other|a second|one|\d|a) [^.;\n]{0,30}\bkidney\b`,
		anyWord('no', 'not', 'passed', 'denie[sd]', 'history', 'prior'),
		{ instead: ['N20.0', 'N20.1', 'N20.9'], unless: ['N20.2', 'N13.2', 'N13.6'] },
	),
	stone(
		'stone-gone-down-into-the-ureter',
		'N20.1',
		String.raw`\b(?:stones?|calcul(?:us|i))\b(?:[^.;\n]|\.\d){0,50}?\b(?:in|within|at|into|lodged in|of|stuck in) (?:the |her |his )?(?:(?:right|left|R|L|proximal|mid|middle|distal|upper|lower)[ -])*${ureter}`,
		anyWord(
			'no',
			'not',
			'passed',
			'denie[sd]',
			'history',
			'prior',
			'ureters? (?:is|are) (?:clear|normal)',
			'and',
			'another',
		),
		{ instead: ['N20.0', 'N20.9'], unless: ['N20.1', 'N20.2', 'N13.2', 'N13.6'] },
	),
	rowsOf('index: Anemia, in neoplastic disease')(
		'anemia-of-the-marrow-disease',
		'D63.0',
		String.raw`\b(?:anemi[ac]\w*|anaemi[ac]\w*|hgb|hb|ha?emoglobin)\b[^;\n]{0,30}?\b(?:is from|comes from|from|due to|d\/t|2\/2|because of|of|is) (?:the |her |his )?(?:marrow(?: disease)?|myeloma|lymphoma|leuk\w+|cancer|tumou?r|malignancy|neoplas\w+)\b`,
		anyWord(aside, 'no', 'not', 'chemo\\w*', 'treatment', 'iron', 'biopsy'),
		{ beside: /^C/, unless: ['D63.0', 'D64.81', 'D50', 'D62'], instead: ['D64.9'] },
	),
	women(
		'no-ovulation-no-child',
		'N97.0',
		String.raw`\b(?:no ovulation|not ovulat\w+|does(?: not|n['’]t) ovulate|anovulat\w+)\b`,
		anyWord(aside, 'was', 'previously'),
		{
			sex: 'female',
			maxAge: 50,
			unless: ['N97.0', 'O', 'Z33', 'Z34'],
			instead: ['N97.9'],
			onlyNote:
				/\b(?:infertil\w*|subfertil\w*|trying (?:for|x|to (?:conceive|get pregnant)|\d)|TTC|conceive|letrozole|clomid|clomiphene)\b/i,
		},
	),
	...quadrants.flatMap(([q, words]) =>
		sides.map(([s, side]) =>
			breast(
				`primary-in-breast-${q}${s}`,
				`C50.${q}1${s}`,
				String.raw`\b(?:primary|tumou?r|cancer|carcinoma|ca)\b[^.;\n]{0,30}\b(?:${words}) (?:of |in )?(?:the |her )?${side} breast\b|\b${side} breast,? (?:${words})[^.;\n]{0,15}\b(?:primary|cancer|carcinoma|IDC|ILC)\b`,
				anyWord('mother', 'sister', 'aunt', 'benign', 'excised', 'history', 'hx', 'no (?:cancer|tumou?r)'),
				{
					sex: 'female',
					unless: ['C50', 'D05', 'Z85.3'],
					onlyNote: /\b(?:breast|ductal|lobular|IDC|ILC|estrogen receptor|ER)\b/i,
				},
			),
		),
	),
	...(
		[
			['alcohol', 'F10.21', 'alcohol|EtOH|drink(?:s|ing)?|drank|vodka|beers?'],
			['opioids', 'F11.21', 'heroin|opioids?|opiates?|fentanyl|oxy(?:codone)?'],
			['cannabis', 'F12.21', 'cannabis|marijuana|weed|pot'],
			['sedatives', 'F13.21', 'benzos?|benzodiazepines?|xanax|klonopin|valium'],
			['cocaine', 'F14.21', 'cocaine|crack|coke'],
			['stimulants', 'F15.21', 'meth|methamphetamine|amphetamines?|speed'],
		] as const
	).map(([id, code, words]) =>
		rowsOf('I.C.5.b.1')(
			`dependence-over-${id}`,
			code,
			String.raw`\b(?:${words})\b[^.\n]{0,60}\b(?:dependen\w+|addict\w*|severe use disorder)\b[^.;\n]{0,20}(?<!not in |no )\bremission\b`,
			anyWord(
				'mother',
				'father',
				'brother',
				'sister',
				'son',
				'daughter',
				'wife',
				'husband',
				'partner',
				'denie[sd]',
				'not',
				'goal',
			),
			{
				unless: [code, code.slice(0, 5) === 'F10.2' ? 'F10.20' : `${code.slice(0, 4)}20`],
				instead: ['F19.21', 'F19.20'],
			},
		),
	),
	rowsOf('I.C.5.b.3; tabular F17.21-')(
		'packs-a-day-alone',
		'F17.210',
		String.raw`(?<![\d.\/])(?:\d(?:\.\d|\/\d)?|half|half a) ?ppd\b(?= ?(?:[.,;)]|$|\n|cigs?|now|still|smoker))`,
		anyWord(
			'quit',
			'former\\w*',
			'ex',
			'hx',
			'h\\/o',
			'history',
			'used to',
			'until',
			'was',
			'stopped',
			'never',
			'no',
			'PPD (?:placed|test|neg)',
			'husband',
			'wife',
			'mom',
			'dad',
			'mother',
			'father',
			'partner',
			'boyfriend',
			'girlfriend',
			'roommate',
			'parents?',
		),
		{
			minAge: 12,
			unless: ['F17', 'Z87.891'],
			unlessNote: /\b(?:quit|former smoker|ex-?smoker|stopped smoking|never smok\w+)\b(?! (?:line|plan|date|attempt))/i,
		},
	),
	home(
		'child-with-kin-as-guardian',
		'Z62.23',
		String.raw`\b(?:GM|MGM|PGM|grand(?:mother|ma|parents?)|aunt|uncle|kinship)\b[^.\n]{0,30}\b(?:legal )?(?:guardian(?:ship)?|custody)\b[^.\n]{0,60}|\b(?:placed (?:with|w\/) (?:his |her )?(?:MGM|PGM|GM|grand\w+|aunt|uncle|kin))\b`,
		anyWord('adopt\\w*', 'shared', 'joint', 'seeking', 'foster'),
		{ maxAge: 18, unless: ['Z62.23', 'Z62.21', 'Z62.22'] },
	),
	rowsOf('I.C.21.c.10; tabular Z30.430')(
		'coil-placed',
		'Z30.430',
		String.raw`\b(?:mirena|kyleena|liletta|skyla|paragard|IUD|coil)\b (?:was |IUD )?(?:placed|inserted|put in)\b(?: today| (?:w\/o|without) (?:issue|difficulty|complication)s?|,? (?:strings?|tolerated|pt tolerated|lot)|[^.;\n]{0,20}\bstrings? (?:cut|trimmed|\d))`,
		anyWord('last', 'ago', '(?:19|20)\\d\\d', 'removed', 'out', 'if', 'after'),
		{ sex: 'female', unless: ['Z30.430', 'Z30.433', 'Z30.431'] },
	),
	rowsOf('I.C.1; index: Hepatitis, C, chronic')(
		'hepatitis-c-by-genotype',
		'B18.2',
		String.raw`\b(?:hep(?:atitis)? ?C|HCV)\b,? ?\(?(?:chronic|GT ?\d|genotype \d|F[0-4]\b|stage \d)`,
		anyWord(aside, 'cured', 'SVR', 'screen\\w*', 'ab', 'cleared', 'neg\\w*', 'treated'),
		{ unless: ['B18.2', 'B17.1', 'Z86.19'], instead: ['B19.20'] },
	),
	rowsOf('I.C.21.c.4; tabular Z86.19')(
		'hepatitis-c-cured',
		'Z86.19',
		String.raw`\b(?:hep(?:atitis)? ?C|HCV)\b[^.;\n]{0,40}\b(?:cured?|eradicated|SVR)\b`,
		anyWord('if', 'pending', 'wk', 'week', 'start\\w*', 'due', 'check', 'not', 'father', 'mother', 'husband', 'wife'),
		{ unless: ['Z86.19', 'B18.2', 'B17.1', 'B19'] },
	),
	rowsOf('index: Presentation, breech')(
		'breech-near-term',
		'O32.1XX0',
		String.raw`\bbreech (?:on|by) (?:US|ultrasound|scan|leopold\w*|bedside)\b|\b(?:still|remains|persistent|frank|complete|footling) breech\b|\bbreech\b[^.\n]{0,20}\b(?:ECV|version|external cephalic)\b`,
		anyWord('prior', 'previous', 'last', '(?:19|20)\\d\\d', 'was', 'now (?:vertex|cephalic|vtx)', 'not', 'no'),
		{ sex: 'female', unless: ['O32'], beside: /^(?:O|Z3[34])/ },
	),
];
