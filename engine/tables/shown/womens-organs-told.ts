/**
 * Breasts, cycles and women's organs as they are told: a lump by the hour it lies at, the years without a period, what comes
 * down and where. Own compilation; codes after the index.
 */

import { anyWord, rowsOf } from '../said/row.ts';
import type { SaidCode } from '../said-code.ts';
import { notNow } from './kidneys-told.ts';

const women = { sex: 'female' as const };
const lump = '(?:lump|mass|nodule|marble|knot|pea|thickening)';
const breasts = rowsOf('index: Lump, breast, by quadrant');
/** Hours of the clock lie in other quadrants of each breast: outer is 9 to 12 on the right and 12 to 3 on the left. */
const quadrants: readonly (readonly [string, string, string, string])[] = [
	['1', 'UOQ|upper[- ,/]*outer|outer[- ,/]*upper', '(?:9:30|10|10:30|11|11:30)', '(?:12:30|1|1:30|2|2:30)'],
	[
		'2',
		'UIQ|upper[- ,/]*inner|inner[- ,/]*upper|upper[- ,/]*medial',
		'(?:12:30|1|1:30|2|2:30)',
		'(?:9:30|10|10:30|11|11:30)',
	],
	['3', 'LOQ|lower[- ,/]*outer|outer[- ,/]*lower', '(?:6:30|7|7:30|8|8:30)', '(?:3:30|4|4:30|5|5:30)'],
	[
		'4',
		'LIQ|lower[- ,/]*inner|inner[- ,/]*lower|lower[- ,/]*medial',
		'(?:3:30|4|4:30|5|5:30)',
		'(?:6:30|7|7:30|8|8:30)',
	],
];
const lumpNot = anyWord(
	notNow,
	'no',
	'not',
	'cyst\\w*',
	'fibroadenoma',
	'cancer',
	'carcinoma',
	'DCIS',
	'IDC',
	'ILC',
	'gone',
	'resolved',
	'abscess',
	'lipoma',
	'prior',
	'benign bx',
	'negative',
);
const lumps = (['1', '2'] as const).flatMap((side) =>
	quadrants.map(([digit, names, right, left]) => {
		const which = side === '1' ? '(?:right|rt|R)' : '(?:left|lt|L)';
		const where = String.raw`(?:(?:${names})(?: quadrant| part| breast)?|(?<![\d:])${side === '1' ? right : left} ?(?:o['’]?\s?clock|oc\b|:00))`;
		return breasts(
			`lump-of-breast-${side}-${digit}`,
			`N63.${side}${digit}`,
			String.raw`\b${which}\.?(?: side| breast)?\b[^\n]{0,60}?\b${where}\b[^\n]{0,60}?\b${lump}\b|\b${which}\.?(?: side| breast)?\b[^\n]{0,30}?\b${lump}\b[^\n]{0,50}?\b${where}|\b${lump}\b[^\n]{0,60}?\b${where}\b[^\n]{0,30}?\b${which}\b|\b${lump}\b[^\n]{0,40}?\b${which}\b[^\n]{0,30}?\b${where}`,
			lumpNot,
			{
				...women,
				unless: ['C50', 'D05', 'D24', 'N60', 'N61', 'N63.1', 'N63.2'].filter((c) => c !== `N63.${side}`),
				onlyNote: /\bbreast|\bmammo|\bareola/i,
			},
		);
	}),
);
const sides = [
	['right', 'rt|right|R', '1'],
	['left', 'lt|left|L', '2'],
] as const;

const cycles = rowsOf('index: Menstruation; Menopause');
const periods = String.raw`(?:periods?|menses|cycles?|menstruation|monthly|bleeding|flow|menstrual \w+)`;
const prolapse = rowsOf('index: Prolapse, by organ');
const down = String.raw`(?:bulg\w*|com(?:es|ing) (?:down|out)|drops?|dropped|dropping|fall\w*|fell|protrud\w*|prolaps\w*|balloon\w*|sag\w*|descen\w*|past (?:the )?hymen|to the hymen)`;
const postmeno = String.raw`(?:(?:\d+|ten|five|six|seven|eight|nine|twelve|fifteen|twenty|several|many) (?:yrs?|years?|y) (?:(?:without|since|past|after|out from|post|into)[- ](?:a |her |the |any )?(?:last )?(?:periods?|menopause|menses|LMP|the change)|post-?\s?meno\w*)|post-?\s?menopaus\w*|(?:LMP|last period|menopause|periods (?:stopped|ended|quit)) (?:was |at |in |age )?(?:\d+|ten|five|six|seven|eight|nine|twelve|fifteen|twenty) (?:yrs?|years?|y) ago|(?:menopause|periods (?:stopped|ended|quit)) (?:at|in|@|age) (?:her )?(?:early |late |mid )?(?:\d\d|(?:19|20)\d\d|forties|fifties)|no period (?:for|in|x) (?:\d+|ten|five|many) (?:yrs?|years?))`;
const bled = String.raw`(?:spot\w*|bled|bleed\w*|blood|pink|staining|red|brown)`;

export const womensOrgansTold: readonly SaidCode[] = [
	...lumps,
	...sides.flatMap(([side, names, digit]) => [
		rowsOf('index: Cyst, breast (solitary)')(
			`cyst-of-breast-${side}`,
			`N60.0${digit}`,
			String.raw`\b(?:${names})\.? breast\b[^\n]{0,70}?\b(?:(?:simple|solitary|single|benign) )+(?:breast )?cysts?\b|\b(?:simple|solitary|single) (?:simple )?cyst\b[^\n]{0,40}?\b(?:${names})\.? breast`,
			anyWord(notNow, 'no', 'not', 'cysts', 'complex', 'fibrocystic', 'sebaceous', 'multiple'),
			{ ...women, unless: ['C50', 'D05', 'N60.0', 'N60.1'] },
		),
	]),
	rowsOf('index: Abscess, breast')(
		'pus-by-the-areola',
		'N61.1',
		String.raw`\b(?:abscess\w*|pus (?:pocket|collection)?|boil)\b[^.;\n]{0,30}?\b(?:areola|nipple|breast)\b|\b(?:subareolar|periareolar|breast|areola\w*)\b[^.;\n]{0,30}?\b(?:abscess\w*|pus|boil)`,
		anyWord(notNow, 'no', 'not', 'without', 'lactating (?:mom|mother)', 'postpartum', 'prior', 'resolved', 'under'),
		{
			unless: ['N61', 'O91'],
			onlyNote:
				/\b(?:drain\w*|aspirat\w*|I ?& ?D|incis\w*|pack\w*|lanced|abx|antibiotic\w*|bactrim|clinda\w*|doxy\w*|augmentin|keflex)\b/i,
		},
	),
	rowsOf("index: Abscess, Bartholin's gland")(
		'bartholin-with-pus',
		'N75.1',
		String.raw`\bbartholin\w*(?:['’]s)?(?: gland| cyst| duct)?\b[^\n]{0,80}?\b(?:pus|abscess\w*|purulent|infected|hot|red)\b|\b(?:pus|abscess\w*|purulent|infected|red hot|hot)\b[^\n]{0,80}?\bbartholin`,
		anyWord(notNow, 'no (?:pus|abscess|redness|fever)', 'not (?:red|hot|infected|tender)', 'no longer', 'without'),
		{ ...women, unless: ['N75.1'] },
	),
	rowsOf("index: Cyst, Bartholin's gland")(
		'bartholin-swollen',
		'N75.0',
		String.raw`\bbartholin\w*(?:['’]s)?\b(?=[^\n]{0,80}\b(?:cyst|word cath\w*|soft|ping|marsup\w*|not tender|non-?tender|swell\w*|swollen|sitz)|(?<=\b(?:cyst|soft|not tender|non-?tender|ping[- ]pong|swell\w*|swollen)\b[^\n]{0,80}bartholin[^\n]{0,10}))`,
		anyWord(notNow, 'no', 'not enlarged', 'abscess', 'normal', 'BUS'),
		{ ...women, unless: ['N75'] },
	),
	rowsOf('index: Endometriosis')(
		'endo-for-short',
		'N80.9',
		String.raw`\b[Ee]ndo\b(?=[^\n]{0,120}\b(?:orilissa|elagolix|myfembree|lupron|dienogest|laparoscop\w*|scope|excision|pelvic|cramps|norethindrone|letrozole))`,
		anyWord(notNow, 'no endo', 'referral', 'consult', 'crine', 'appt', 'suspected', 'suspect', 'GI'),
		{ ...women, unless: ['N80', 'E'] },
	),
	prolapse(
		'bladder-comes-down-midline',
		'N81.11',
		String.raw`\b(?:cystocele|bladder|anterior wall|front wall)\b[^.;\n]{0,30}?\b${down}[^.;\n]{0,40}?\b(?:middle|midline|central)\b|\b(?:midline|central) cystocele|\bcystocele,? (?:midline|central)`,
		anyWord(notNow, 'no', 'not', 'repaired', 'lateral'),
		{ ...women, unless: ['N81.11', 'N81.2', 'N81.3', 'N81.4'] },
	),
	prolapse(
		'bladder-comes-down',
		'N81.10',
		String.raw`\b(?:bladder|anterior (?:vaginal )?wall|front (?:vaginal )?wall)\b[^.;\n]{0,25}?\b(?:bulg\w*|com(?:es|ing) (?:down|out)|drops?|dropped|fall\w*|fell|protrud\w*|prolaps\w*|descen\w*)`,
		anyWord(notNow, 'no', 'not', 'repaired', 'infarct\\w*', 'MI', 'chest', 'abdominal', 'distend\\w*'),
		{
			...women,
			unless: ['N81.1', 'N81.2', 'N81.3', 'N81.4', 'N99.3'],
			onlyNote: /\b(?:pessary|vagin\w*|hymen|POP|prolapse|pelvic|urogyn\w*|kegel\w*|stage|grade)\b/i,
		},
	),
	prolapse(
		'back-wall-comes-down',
		'N81.6',
		String.raw`\b(?:rectocele|(?:back|posterior)(?: vaginal)? wall\b[^.;\n]{0,25}?\b${down})`,
		anyWord(notNow, 'no', 'not', 'repaired', 'without', 'MI', 'infarct\\w*', 'heart', 'spine'),
		{
			...women,
			unless: ['N81.6', 'N81.2', 'N81.3', 'N81.4'],
			onlyNote: /\b(?:rectocele|vagin\w*|splint\w*|stool|hymen|perine\w*|pessary|pelvic)\b/i,
		},
	),
	prolapse(
		'womb-comes-down-some',
		'N81.2',
		String.raw`\b(?:uterus|womb|cervix|uterine)\b[^.;\n]{0,40}?\b(?:${down})[^.;\n]{0,40}?\b(?:(?:grade|stage|degree) ?(?:1|2|I|II|one|two)|(?:first|second|1st|2nd)[- ]degree|to (?:the |just above (?:the )?)?(?:hymen|introitus|opening))\b|\b(?:(?:grade|stage) ?(?:1|2|I|II|one|two)|(?:first|second|1st|2nd)[- ]degree) (?:uterine|uterovaginal|uterus) (?:prolapse|descent)`,
		anyWord(notNow, 'no', 'not', 'past', 'beyond', 'outside', 'procidentia'),
		{ ...women, unless: ['N81.2', 'N81.3', 'O', 'N99.3'] },
	),
	prolapse(
		'womb-is-out',
		'N81.3',
		String.raw`\b(?:procidentia|(?:uterus|womb|cervix)\b[^.;\n]{0,40}?\b(?:(?:all the way|completely|fully|entirely|totally|is|hangs|hanging) (?:out|outside|everted)|outside (?:the )?(?:introitus|vagina|body)|between her (?:legs|thighs)|beyond the (?:hymen|introitus)))`,
		anyWord(notNow, 'no', 'not', 'removed', 'taken', 'came out at', 'hysterectomy'),
		{ ...women, unless: ['N81.3', 'O', 'N99.3'] },
	),
	prolapse(
		'vault-comes-down',
		'N99.3',
		String.raw`\b(?:hyst(?:erectomy)?|TAH|TVH|TLH|uterus (?:out|removed|gone))\b[^\n]{0,70}?\b(?:top of (?:the |her )?vagina|(?:vaginal )?(?:vault|cuff|apex))\b[^.;\n]{0,30}?\b${down}|\b(?:vault|cuff|apical) (?:prolaps\w*|descent)\b`,
		anyWord(notNow, 'no', 'not', 'intact', 'well supported'),
		{ ...women, unless: ['N99.3'], onlyNote: /\bhyst|TAH|TVH|TLH|vault|cuff/i },
	),
	rowsOf('index: Cyst, ovary, specified NEC')(
		'simple-sac-of-ovary-right',
		'N83.291',
		String.raw`\b(?:right|R) (?:ovar\w+|adnexal?)\b[^.;\n]{0,40}?\b(?:plain|simple|thin-?walled)\b[^.;\n]{0,30}?\b(?:cyst|sac)\b|\bsimple (?:\d\S* ?cm )?(?:right|R) (?:ovarian|adnexal) cyst`,
		anyWord(notNow, 'no', 'follic\\w*', 'luteal', 'hemorrhagic', 'dermoid', 'resolved', 'corpus', 'functional'),
		{ ...women, unless: ['N83.29', 'N83.0', 'N83.1', 'O', 'D27', 'N80'] },
	),
	rowsOf('index: Ectropion, cervix')(
		'red-collar-of-the-cervix',
		'N86',
		String.raw`\b(?:ectropion|ectopy|erosion)\b(?=[^\n]{0,80}\b(?:os|cervix|cervical|pill|silver nitrate|swab|pap|speculum|touch\w*)\b|(?<=\b(?:os|cervix|cervical|swab|pap|speculum|postcoital)\b[^\n]{0,80}(?:ectropion|ectopy|erosion)))`,
		anyWord(notNow, 'no', 'not', 'lid', 'eyelid', 'lower lid', 'teeth', 'dental', 'dysplasia', 'spine', 'disc'),
		{
			...women,
			unless: ['N86', 'N87', 'C53'],
			unlessNote: /\b(?:eyelid|eyelash|tarsal|cornea)/i,
		},
	),
	rowsOf('index: Dystrophy, vulva; Lichen, sclerosus')(
		'parchment-of-the-vulva',
		'N90.4',
		String.raw`\blichen sclerosus\b(?=[^\n]{0,120}\b(?:vulv\w*|labi\w*|perineum|clitor\w*|introitus)|(?<=\b(?:vulv\w*|labi\w*|perineum|clitor\w*|introitus)\b[^\n]{0,120}sclerosus))|\bvulvar (?:LS|LSA)\b|\bLS of (?:the )?vulva`,
		anyWord(notNow, 'no', 'not', 'planus'),
		{ ...women, unless: ['N90.4'] },
	),
	cycles(
		'never-a-period',
		'N91.0',
		String.raw`\b(?:never|not yet|hasn['’]t|has not|have not|not) (?:once |ever |yet )?(?:had|started|gotten|got|begun|has)(?: ever| once| yet)? ?(?:a|her|any)? ?(?:first |single )?(?:period|periods|menses|menstruat\w*|menarche)\b|\bno (?:menarche|period(?:s)? (?:yet|ever))\b|\bmenarche not (?:yet|reached)`,
		anyWord(notNow.replace('|never', ''), 'heavy', 'painful', 'missed', 'irregular', 'since', 'after', 'late'),
		{ ...women, minAge: 14, maxAge: 25, unless: ['N91', 'O'] },
	),
	cycles(
		'periods-gone',
		'N91.1',
		String.raw`\bno (?:periods?|menses|bleed)\b (?:for|x|in|since)(?: the)?(?: last| past)? ?(?:[3-9]|1\d|three|four|five|six|seven|eight|nine|ten|several) ?(?:mos?|months?)\b|\bperiods? (?:stopped|quit|gone|absent|vanished|disappeared)\b[^.;\n]{0,12}?(?:[3-9]|1\d|three|four|five|six|seven|eight|nine|ten) ?(?:mos?|months?)\b|\b(?:[3-9]|1\d|three|four|five|six|seven|eight|nine|ten) ?(?:mos?|months?) (?:without|w\/o) (?:a |her |any )?(?:periods?|menses)`,
		anyWord(
			notNow,
			'IUD',
			'mirena',
			'depo',
			'pregnan\\w*',
			'nexplanon',
			'breast\\w*',
			'menopaus\\w*',
			'postpartum',
			'hyst\\w*',
			'ablation',
			'continuous',
			'pills',
		),
		{
			...women,
			minAge: 12,
			maxAge: 45,
			unless: ['N91', 'O', 'Z3A', 'Z33', 'Z34', 'N95'],
			unlessNote: /\b(?:IUD|mirena|depo\b|depo-?provera|nexplanon|pregnan|postpartum|breastfe|hysterectomy|menopaus)/i,
		},
	),
	cycles(
		'periods-as-they-like',
		'N92.6',
		String.raw`\b${periods}\b[^.;\n]{0,50}?\b(?:whenever|all over (?:the place|the map)|erratic|unpredictab\w*|irregular|skip\w*|off schedule|not regular|any(?:where| ?time))\b|\birregular ${periods}\b|\b${periods}\b[^.;\n]{0,40}[.] ?irregular\b`,
		anyWord(
			notNow,
			'regular\\b(?! )',
			'heavy',
			'heart',
			'flooding',
			'between',
			'normal',
			'before',
			'menopaus\\w*',
			'perimenopaus\\w*',
			'now regular',
			'bowel',
			'teen',
		),
		{
			...women,
			minAge: 10,
			unless: ['N92', 'O', 'N93', 'E28', 'N95', 'N91', 'Z33', 'Z34'],
			onlyNote: /\b(?:periods?|menses|cycles?|menstru\w*)\b/i,
		},
	),
	cycles(
		'flooding',
		'N92.0',
		String.raw`\b${periods}\b[^.;\n]{0,50}?\b(?:heavy|flood\w*|soak\w*|gush\w*|pour\w*|clots|(?:pad|tampon)s? (?:every|an|per|q|each)[^.;\n]{0,8}h(?:ou)?r)|\b(?:soak\w*|changes?|changing|goes through|fills?|saturat\w*)\b[^.;\n]{0,30}?\b(?:pads?|tampons?|cups?)\b[^.;\n]{0,25}?\b(?:hour|hr|h|hourly)\b|\b(?:flooding|heavy) (?:monthly |menstrual )?(?:periods?|menses|flow|cycles?)`,
		anyWord(
			notNow,
			'no',
			'not',
			'irregular\\w*',
			'between',
			'light',
			'lighter',
			'after delivery',
			'postpartum',
			'menopaus\\w*',
			'before (?:her|the)',
			'now normal',
			'stopped',
			'gone',
		),
		{
			...women,
			minAge: 10,
			maxAge: 56,
			unless: ['N92', 'O', 'N95', 'N93'],
			onlyNote: /\b(?:periods?|menses|cycles?|menstru\w*|monthl\w*|flow)\b/i,
			unlessNote: /\b(?:ablation|postpartum|hysterectomy|pregnan)/i,
		},
	),
	cycles(
		'cramps-lay-her-out',
		'N94.6',
		String.raw`\bcramps?\b[^.;\n]{0,60}?\b(?:first|1st|second|every|each|with|during|day 1|days? (?:one|1)|before|monthly)(?: \w+){0,3} (?:days?|periods?|menses|month|cycles?)\b|\b(?:periods?|menses|cycles?)\b[^.;\n]{0,40}?\b(?:cramp\w*|painful|hurts?|doubled? over|agony)`,
		anyWord(
			notNow,
			'no',
			'not',
			'without',
			'legs?',
			'calf',
			'calves',
			'endometriosis',
			'adenomyosis',
			'fibroids?',
			'foot',
			'feet',
			'hands?',
			'resolved',
			'gone',
			'bowel',
		),
		{
			...women,
			minAge: 10,
			maxAge: 56,
			unless: ['N94.4', 'N94.5', 'N94.6', 'N80', 'D25', 'O'],
			onlyNote:
				/\b(?:naproxen|ibuprofen|mefenamic|ponstel|OCP?s?|pill|NSAIDs?|motrin|advil|aleve|heat|heating pad|COC|IUD|periods?|menses|missed (?:school|work))\b/i,
		},
	),
	cycles(
		'pain-at-the-opening',
		'N94.11',
		String.raw`\b(?:pain\w*|hurts?|burns?|stings?|tears?)\b[^\n]{0,40}?\b(?:(?:right )?at the (?:opening|entrance|introitus)|introital|on (?:entry|entrance|penetration|insertion)|with (?:entry|penetration)|superficial)\b(?=[^\n]{0,100}\b(?:he enters|sex|intercourse|penetrat\w*|partner|dilators|introital|dyspareunia|entry)\b|(?<=\b(?:sex|intercourse|dyspareunia|penetration|entry)\b[^\n]{0,80}))|\b(?:introital|superficial|entry|insertional) dyspareunia`,
		anyWord(notNow, 'no pain', 'without', 'canal', 'nose', 'ear'),
		{ ...women, minAge: 15, unless: ['N94.11', 'N94.81'] },
	),
	cycles(
		'pain-deep-inside',
		'N94.12',
		String.raw`\b(?:sex|intercourse|thrust\w*|penetrat\w*|dyspareunia)\b[^.;\n]{0,40}?\b(?:deep|deeply|up high|hits bottom)\b|\bdeep(?: thrust\w*| penetrat\w*| inside)?\b[^.;\n]{0,40}?\b(?:sex|intercourse|dyspareunia)`,
		anyWord(notNow, 'not', 'no', 'without', 'vein', 'superficial', 'breath\\w*'),
		{
			...women,
			minAge: 15,
			unless: ['N94.11', 'N94.12', 'N94.81', 'N80'],
			onlyNote: /\b(?:pain\w*|hurts?|ach\w*|dyspareunia)\b/i,
		},
	),
	cycles(
		'bleeding-long-after',
		'N95.0',
		String.raw`\b${postmeno}[^\n]{0,80}?\b${bled}\b|\b${bled}\b[^.;\n]{0,60}?\b${postmeno}`,
		anyWord(
			notNow,
			'no (?:bleed\\w*|spot\\w*|blood)',
			'without bleed\\w*',
			'rectal',
			'stool',
			'nose',
			'gum\\w*',
			'urine',
			'hot (?:flash|flush)\\w*',
			'eye',
			'hematuria',
			'not',
			'HRT cyclic',
			'pressure',
			'count',
		),
		{
			...women,
			minAge: 40,
			unless: ['N95.0', 'C54', 'C53', 'D25.9', 'O'],
			onlyNote:
				/\b(?:EMB|endometri\w*|biopsy|TVUS|stripe|pelvic (?:US|ultrasound)|spot\w*|vagin\w*|tissue|liner|hysteroscop\w*|pads?)\b/i,
		},
	),
	cycles(
		'dry-and-thin',
		'N95.2',
		String.raw`\b(?:vagin\w+|vulv\w+|walls?|mucosa|introitus|tissues?)\b[^\n]{0,80}?\b(?:atroph\w*|pale|thin\w*)\b[^\n]{0,80}?\b(?:vagifem|yuvafem|estrace|premarin|imvexxy|intrarosa|prasterone|osphena|ospemifene|estring|estradiol|E2|estrogen)\b|\b(?:GSM|genitourinary syndrome|VVA|vaginal atrophy|atrophic (?:vaginitis|change\w*|vagina|vulva\w*))\b|\b(?:vagifem|yuvafem|imvexxy|intrarosa|osphena|estring|vaginal estradiol|estrace cream|premarin cream)\b[^.;\n]{0,50}?\b(?:atroph\w*|dry(?:ness)?|GSM)|\bdry\b[^.;\n]{0,30}?\b(?:thin walls|vagina)\b`,
		anyWord(
			notNow,
			'no atroph\\w*',
			'without atroph\\w*',
			'muscle',
			'cortical',
			'cerebral',
			'optic',
			'prostate',
			'no dry\\w*',
			'breast\\w*',
		),
		{
			...women,
			minAge: 38,
			unless: ['N95.2', 'O', 'N90.4'],
		},
	),
	rowsOf('index: Abortion, habitual; Loss, pregnancy, recurrent')(
		'three-losses',
		'N96',
		String.raw`\b(?:three|four|five|3|4|5|third|recurrent|repeated|multiple)(?: straight| early| consecutive| first[- ]trimester| spontaneous)* (?:pregnancy )?(?:loss(?:es)?|miscarriages?|SABs?)\b[^\n]{0,100}?\b(?:not pregnant|APLA|antiphospholipid|karyotyp\w*|septum|hysteroscop\w*|workup|work-?up|work up|SIS|HSG|RPL)|\bRPL\b`,
		anyWord(notNow, 'weight', 'hair', 'IUP', 'now \\d+w', 'G\\dP\\d at'),
		{ ...women, minAge: 15, maxAge: 50, unless: ['N96', 'O', 'Z3A', 'Z34', 'Z33'] },
	),
	rowsOf('index: Vaginitis')(
		'vaginitis-plain',
		'N76.0',
		String.raw`\b(?:vaginitis|vaginal infect\w*|BV|bacterial vaginosis|gardnerella)\b[^.;\n]{0,40}?\b(?:flagyl|metronidazole|metrogel|clinda\w*|cleocin|tinidazole|solosec|nonspecific|nuvessa)|\b(?:flagyl|metronidazole|metrogel|clinda\w*|tinidazole|clue cells|whiff|amsel)\b[^.;\n]{0,50}?\b(?:vaginitis|BV|bacterial vaginosis|gardnerella)\b|\bvaginitis,? (?:nonspecific|NOS|non-?specific)|\bclue cells\b[^.;\n]{0,40}\b(?:whiff|pH|fishy|metro\w*|flagyl)`,
		anyWord(
			notNow,
			'no',
			'not',
			'neg\\w*',
			'yeast',
			'candid\\w*',
			'trich\\w*',
			'atrophic',
			'pending',
			'sent',
			'panel',
			'last',
			'prior',
			'resolved',
			'desquam\\w*',
		),
		{ ...women, unless: ['N76.0', 'B37.3', 'A59', 'O', 'N95.2'] },
	),
];
