/** Chronic conditions and standing statuses told beside their measure, machine or operation instead of by name. Own compilation. */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

const kin = 'mother|father|mom|dad|sister|brother|husband|wife|spouse|son|daughter|cousin|aunt|uncle|roommate|donor';
const ahead = String.raw`plan\w*|schedul\w*|discuss\w*|consider\w*|candidate|refer\w*|eligible|wants?|awaiting|listed|list|work-?up|eval\w*|declin\w*|refus\w*|no|not|denie[sd]|never|if|${kin}`;
const status = rowsOf('I.C.21.c.3');
const index = rowsOf('index');
const year = String.raw`(?:(?:19|20)\d\d|['’]\d\d|\d{1,2}\/(?:\d{1,2}\/)?(?:20)?\d\d)`;

const stages = [
	['(?:3|three) ?a', 'N18.31'],
	['(?:3|three) ?b', 'N18.32'],
	['(?:4|four|IV)', 'N18.4'],
	['(?:5|five|V)', 'N18.5'],
] as const;
/** "eGFR 26, 27 : stage 4" */
const byFiltration = stages.map(([stage, code]) =>
	rowsOf('I.C.14.a.1; tabular N18')(
		`filtration-puts-at-${code}`,
		code,
		String.raw`\b(?:e?GFR|CrCl|CKD-EPI)\b:?(?: (?:is|was|of|about|around|now|steady|stable|at|~))*[ ~<>=]*\d{1,2}(?:(?:[ ,/>→~-]|->|then|and|to|now|mL\/min|today|\d)*)[ ]?[:,;(=–—-]+ ?(?:that is |= ?|so |a )?(?:CKD )?(?:stage|stg|G|st\.?) ?${stage}\b(?! (?:wound|ulcer|pressure|cancer))`,
		anyWord('AKI', 'acute', 'if', 'cancer', kin),
		{ unless: ['N18', 'N17', 'I12', 'I13'] },
	),
);
/** "eGFR 24 in May and 25 now, so he remains stage 4" */
const byFiltrationSoStage = stages.map(([stage, code]) =>
	rowsOf('I.C.14.a.1; tabular N18')(
		`filtration-so-stage-${code}`,
		code,
		String.raw`\b(?:e?GFR|CrCl|filtration(?: rate)?|kidney function)\b[^.;\n]{1,60}?[,.;:(–—-] ?(?:and |so |thus |therefore |which |that |this |it |she |he |they |pt |still |now |again |keeps |we |are |squarely |firmly |well |fully |clearly |really |puts |makes |remains? |stays? |is |in |at |him |her |them |means |= ?|makes it |a )+(?:CKD )?(?:stage|stg|G|st\.?) ?${stage}\b(?! (?:wound|ulcer|pressure|cancer))|\b(?:kidneys?|kidney (?:disease|function)|renal (?:disease|function)|nephropathy)\b[^.;\n]{0,40}\bstage ${stage}\b(?! (?:wound|ulcer|pressure|cancer))`,
		anyWord(
			'AKI',
			'acute',
			'if',
			'cancer',
			'carcinoma',
			'not (?:yet |quite |at |in |stage|CKD)',
			'no(?! longer)',
			'near\\w*',
			'close to',
			'approach\\w*',
			kin,
		),
		{ unless: ['N18', 'N17', 'I12', 'I13', 'C64', 'Z94.0'] },
	),
);

const classes = [
	['1', 'I', 'E66.811', '(?:3[0-4])'],
	['2', 'II', 'E66.812', '(?:3[5-9])'],
	['3', 'III', 'E66.813', '(?:[4-9]\\d)'],
] as const;
/** "BMI 44.6, class 3": the class of an obesity that needs no other name beside its index. */
const byIndex = classes.map(([n, roman, code, bmi]) =>
	rowsOf('tabular E66.81-')(
		`body-mass-class-${n}`,
		code,
		String.raw`\bBMI\b:?(?: (?:is|of|now|today|at))*[ ~=]*${bmi}(?:\.\d+)?(?: ?kg\/m2?\S?)?(?:[ ,;:(/–—-]|->)*(?:obesity )?class (?:${n}|${roman})\b(?! (?:heart|HF|failure|angina|NYHA))`,
		anyWord('NYHA', 'was', 'goal', kin),
		{ unless: ['E66'], minAge: 18 },
	),
);

/** A graft ahead or another person's; the donor beside it may well be a brother. */
const notMine = String.raw`plan\w*|schedul\w*|discuss\w*|consider\w*|candidate|eligible|awaiting|listed|work-?up|eval\w*|declin\w*|no|not|never|if|(?:mother|father|brother|sister|husband|wife|son|daughter|uncle|aunt)(?:['’]s)? (?:had|has|got|with|s\/p|is|was|got)`;
const graft = String.raw`(?:,? (?:(?:from|by) (?:his |her )?\w+|in|on|of|done|#?[12]|donor))*[ ,(]*${year}`;
const transplanted = (id: string, code: string, names: string, rest: Partial<SaidCode> = {}): SaidCode =>
	status(
		id,
		code,
		String.raw`\b(?:${names})\b${graft}|\b(?:s\/p|post|after|since|had|status post) (?:(?:a|an|the|his|her) )?(?:${names})\b`,
		anyWord(notMine, 'failed', 'lost', 'fail\\w*', 'explant\\w*', 'donated'),
		{ unless: [code], ...rest },
	);

export const chronicToldLines: readonly SaidCode[] = [
	...byFiltration,
	...byFiltrationSoStage,
	...byIndex,
	transplanted(
		'kidney-by-its-letters',
		'Z94.0',
		'LDKTx?|DDKTx?|LRKTx?|LURKTx?|LRRTx?|LURRTx?|DDRTx?|LDRTx?|DCDKTx?|SLKTx?|SPKTx?|SPK|SLK|KTx?p?|RTxp?|pre-?emptive (?:kidney|renal) (?:transplant|tx)',
		{ unless: ['Z94.0', 'T86.1'] },
	),
	status(
		'kidney-of-a-giver',
		'Z94.0',
		String.raw`\b(?:has |got |received |with |living on |on )?(?:a |one |his |her |the )?(?:new |donor |donated |transplanted |second |living[- ]donor |deceased[- ]donor )?kidney (?:came )?from (?:(?:his|her|a|an|the|their|my) )*(?:living |deceased |cadaver\w* |unrelated |related |dead )*(?:donor|brother|sister|mother|father|mom|dad|son|daughter|husband|wife|spouse|cousin|friend|aunt|uncle|twin|cadaver|stranger)\b|\b(?:brother|sister|mother|father|mom|dad|son|daughter|husband|wife|cousin|friend)['’]s kidney (?:in|since|works|working|is|doing|from|${year})|\b(?:brother|sister|mother|father|mom|dad|son|daughter|husband|wife|cousin|friend|donor) (?:gave|donated) (?:him|her|the patient|pt|them|me) (?:a |the |one )?kidney`,
		anyWord(
			notMine.replace('no|not|', '').replace(/\|\(\?:mother.*$/, ''),
			'failed',
			'lost',
			'rejected',
			'stones?',
			'damage',
			'donor match',
			'will',
		),
		{ unless: ['Z94.0', 'T86.1'] },
	),
	transplanted('pancreas-by-its-letters', 'Z94.83', 'SPKTx?|SPK|PAKTx?', { unless: ['Z94.83', 'T86.89'] }),
	transplanted('liver-by-its-letters', 'Z94.4', 'OLTx?|OLTXp?|LDLTx?|DDLTx?|SLKTx?|SLK|LTxp?', {
		unless: ['Z94.4', 'T86.4'],
	}),
	transplanted('heart-by-its-letters', 'Z94.1', 'OHTx?|HTxp?', {
		unless: ['Z94.1', 'T86.2'],
		onlyNote: /\b(?:transplant\w*|graft|tac\w*|MMF|rejection|biops\w*)\b/i,
	}),
	transplanted('lung-by-its-letters', 'Z94.2', 'BLTx?|BOLTx?|DLTx?|SLTx?|BSLTx?|LuTx', {
		unless: ['Z94.2', 'T86.81'],
		onlyNote: /\b(?:lungs?|FEV1|CLAD|spirometry|bronch\w*)\b/i,
	}),
	status(
		'breathes-by-machine',
		'Z99.11',
		String.raw`\b(?:vent(?:ilator)?|trilogy|LTV|invasive (?:mechanical )?ventilation|mechanical ventilation)\b:?,? (?:is |stays |runs |on |used |needed |worn |via trach |dependent |support )*(?:at all hours|all (?:the )?(?:day|hours|time)|day and night|around the clock|round the clock|24 ?\/ ?7|24 ?h(?:ours?|rs?)?(?:\/d(?:ay)?| a day)?|full[- ]time|continuous(?:ly)?|nightly|at night|overnight|nocturnal(?:ly)?|while asleep)\b|\b(?:nocturnal|home|24 ?h|continuous|chronic|full[- ]time) (?:mechanical |invasive )?vent(?:ilator|ilation)?\b(?! (?:weaned|clinic))|\bvent(?:ilator)?[- ]dependen\w+`,
		anyWord(ahead, 'weaned', 'liberated', 'off', 'BiPAP', 'CPAP', 'NIV', 'ICU', 'fan', 'window', 'hospital'),
		{ onlyNote: /\b(?:trach\w*|vent settings|ventilat\w*|ALS|dystrophy|quad\w*|hypercapni\w*|resp\w*|SMA)\b/i },
	),
	status(
		'windpipe-opened-in-a-year',
		'Z93.0',
		String.raw`\btrach(?:ed|eostomy|eotomy)? (?:placed |done |put in |since |in )*${year}|\b(?:shiley|bivona|portex) (?:size )?#?\d|\btrach (?:collar|mask|stoma|site) (?:clean|ok|fine|dry|well|intact|at)|\bhas (?:a |an |his |her )?(?:\w+ )?trach\b`,
		anyWord(ahead, 'decannulat\\w*', 'closed', 'removed', 'out'),
		{ unless: ['Z93.0', 'J95.0'], instead: ['Z43.0'] },
	),
	status(
		'stomach-tube-by-its-size',
		'Z93.1',
		String.raw`\b(?:PEG|G-?tube|GT|mic-?key|button|gastrostomy)\b(?: tube)? \d{2} ?(?:F|Fr|french)\b|\b\d{2} ?(?:F|Fr|french) (?:PEG|G-?tube|mic-?key|gastrostomy)\b|\b(?:PEG|G-?tube|gastrostomy)(?: tube)? (?:placed |since |put in |in |from |changed |exchanged |replaced |last changed )+${year}|\b(?:feeds?|meds|formula|nutrition|boluses?|bolus \d+ cans?|fed|nourish\w*) (?:all )?(?:via|by|through|thru|per) (?:the |his |her )?(?:PEG|G-?tube|tube|gastrostomy)\b`,
		anyWord(ahead, 'removed', 'NG', 'nasogastric', 'dobhoff', 'J-?tube', 'chest', 'fell out', 'today'),
		{ unless: ['Z93.1', 'K94'], instead: ['Z43.1'] },
	),
	status(
		'valve-of-metal',
		'Z95.2',
		String.raw`\b(?:mechanical|metal(?:lic)?|St\.? Jude|On-?X|bileaflet|carbomedics) (?:AVR|MVR|aortic|mitral|valve)\b(?: valve)?(?: replacement)?[ ,(]*(?:in |placed |since |from |of )*${year}|\bindication\b[^\n]{0,20}\b(?:mechanical|metallic) (?:AVR|MVR|aortic valve|mitral valve|valve)`,
		anyWord(ahead.replace('no|not|', ''), 'endocarditis of'),
		{ unless: ['Z95.2', 'T82.0'] },
	),
	index(
		'sugar-goes-low',
		'E16.2',
		String.raw`\b(?:has |had |having |with |w\/ |some |few |occasional |one |two |three |several |\d )?(?<!\b(?:no|highs and|highs or|denies|without|any|avoid|for|never) )lows?,? (?:of (?:[3-6]\d\b|the [3-6]0s)|in(?:to)? the (?:[3-6]0s|forties|fifties|sixties)|down to [3-6]\d|to [3-6]\d\b|(?:x ?)?\d ?x? ?(?:\/|per|a|each|times) ?(?:a |per )?(?:d|day|wk|week|mo|month|night)|once a (?:week|month)|twice a (?:week|month)|weekly|most (?:nights|mornings)|at (?:night|\d ?(?:am|pm))|overnight|after (?:exercise|gym|work|lunch|dinner))\b`,
		anyWord(
			'no',
			'not',
			'never',
			'denies',
			'without',
			'if',
			'avoid',
			'BP',
			'pressures?',
			'potassium',
			'back',
			'sodium',
			'HR',
			'temp\\w*',
			'sats?',
			'O2',
			'pain',
			'mood',
			kin,
		),
		{ unless: ['E16', 'E10.64', 'E11.64', 'E13.64', 'E08.64', 'E09.64'], beside: /^E(?:08|09|10|11|13)/ },
	),
	status(
		'stent-with-the-attack',
		'Z95.5',
		String.raw`\b(?:N?STE)?MI\b[^.;\n]{0,20}\b(?:w|w\/|with|got|s\/p|and|,|->|→) ?(?:an? |one |two |three |\d )*(?:DES|BMS|stents?)\b(?! thrombosis)`,
		anyWord(ahead, 'no stent', 'failed'),
		{ unless: ['Z95.5', 'T82.85'] },
	),
	status(
		'valve-made-of-metal',
		'Z95.2',
		String.raw`\b(?:aortic|mitral|tricuspid|pulmonic|heart) valve,? (?:was |is |has been |had been |got )*(?:replaced|changed|swapped) (?:\w+ ){0,3}?(?:with|by|for|to) (?:an? |the )?(?:mechanical|metal(?:lic)?|St\.? Jude|On-?X|bileaflet|artificial)\b|\b(?:mechanical|metallic) (?:one|valve) (?:in|since|placed) ${year}`,
		anyWord(ahead.replace('no|not|', ''), 'endocarditis of'),
		{ unless: ['Z95.2', 'T82.0'] },
	),
	status(
		'valve-of-tissue',
		'Z95.3',
		String.raw`\b(?:aortic|mitral|tricuspid|pulmonic|heart) valve,? (?:was |is |has been |had been |got )*(?:replaced|changed) (?:\w+ ){0,3}?(?:with|by|for) (?:an? |the )?(?:tissue|bioprosthe\w+|pig|porcine|cow|bovine|biological|pericardial)\b`,
		anyWord(ahead.replace('no|not|', ''), 'endocarditis of'),
		{ unless: ['Z95.3', 'Z95.2', 'T82.0'] },
	),
	status(
		'sugar-pills',
		'Z79.84',
		String.raw`\b(?:on|takes?|taking|continue|controlled (?:on|with|by)|managed (?:on|with)) (?:(?:his|her|the|two|three|only|just|max|some|same|dual|triple|\d) )*(?:orals(?: only)?|oral (?:agents?|meds?|medications?|hypoglycemics?|antidiabetics?|diabet\w+ (?:agents?|meds?|pills))|(?:diabetes|diabetic|sugar) (?:pills|tablets))\b`,
		anyWord('no', 'not', 'never', 'off', 'stopped', 'was', 'if', kin),
		{ unless: ['Z79.84'], beside: /^E(?:11|13|08|09)/ },
	),
	status(
		'bowel-cut-short',
		'Z90.49',
		String.raw`\b(?:ileal|ileo-?colic|ileoc(?:ec|ol)\w+|small bowel|bowel|jejunal|colon(?:ic)?|sigmoid|segmental|gut) resection,? (?:was )?(?:(?:done |in |of |from |of )*\(?${year}|\(?\d+ ?cm|x ?[2-9])|\b(?:part|half|most|\d+ ?(?:cm|inches|feet|ft)) of (?:the |his |her |my )?(?:colon|bowel|gut|small bowel|ileum|intestines?|sigmoid) (?:was |were |is |got )?(?:out|removed|resected|taken(?: out)?|gone|cut out)\b|\b(?:hemicolectomy|sigmoidectomy|(?:sub)?total colectomy|LAR|low anterior resection|ileocecectomy|whipple) (?:in |done |of )*${year}`,
		anyWord(ahead, 'mass', 'specimen'),
	),
	index(
		'gut-absorbs-less-since-surgery',
		'K91.2',
		String.raw`\bmalabsor(?:bs?|ption|bing|ptive)\b[^.;\n]{0,25}\b(?:after|since|from|due to|2\/2|following|post|because of)\b[^.;\n]{0,25}\b(?:surgery|resection\w*|bypass|gastrectomy|colectomy|RYGB?|sleeve|operation|whipple|bariatric)\b|\b(?:post-?\s?(?:surgical|op(?:erative)?|resection|gastrectomy|bypass|bariatric|whipple)) malabsorption\b`,
		anyWord('no', 'not', 'r\\/o', 'screen\\w*', 'risk', 'prevent\\w*', 'may', 'if', kin),
		{ instead: ['K90.9'] },
	),
	index(
		'drops-standing-by-drug',
		'I95.2',
		String.raw`\b(?:drops?|lowers?|dropping|dropped|lowering|lowered|sinks?|crashes|tanks?) (?:her|his|the|their) (?:BP|pressures?|blood pressure) (?:on|when|upon|with|each time (?:he|she)) (?:stand\w*|getting up|rising|up)`,
		anyWord('no', 'not', 'does', 'if', 'could', 'may', 'might', kin),
		{ unless: ['I95'], instead: ['I95.1'] },
	),
	index(
		'leaks-for-want-of-legs',
		'R39.81',
		String.raw`\bfunctional (?:urinary |bladder )?incontinence\b|\b(?:bladder|urin\w+|leaks?|wet\w*|briefs?|pads?)\b:?[^.;\n]{0,35}\bfunctional\b(?! (?:status|decline|capacity|bowel|quad\w*|dyspepsia|limit\w*|impair\w*))|\b(?:incontinent|leaks|wets)\b[^.;\n]{0,30}\b(?:cannot|can['’]?t|unable to) (?:get|make it|reach|walk|move)\b[^.;\n]{0,20}\b(?:toilet|bathroom|commode|time)`,
		anyWord('no', 'not', 'denies', kin),
		{ instead: ['R32'] },
	),
	index(
		'mouth-and-throat-of-swallowing',
		'R13.12',
		String.raw`\b(?:swallow\w*|dysphagia)\b:? ?[^.;\n]{0,20}\boropharyngeal\b|\boropharyngeal (?:trouble|problems?|difficulty|weakness|impairment|phase|deficit)\b|\b(?:MBS|VFSS|FEES|swallow study)\b[^.;\n]{0,30}\boropharyngeal\b`,
		anyWord('no', 'not', 'normal', 'candid\\w*', 'cancer', 'ca', 'carcinoma', 'exam', kin),
		{ instead: ['R13.10'] },
	),
	index(
		'fats-of-both-kinds',
		'E78.2',
		String.raw`\b(?:LDL|TG|trigs?|triglycerides|lipids?|cholesterol|chol)\b[^.\n]{0,45}\bmixed(?: (?:pattern|picture|type|disorder|dyslipid\w*|HLD|hyperlip\w*|lipids?|profile|one))?(?=\s*(?:[,.;)]|$|\n| on | stay| renew| cont| same))|\bmixed (?:HLD|pattern|picture) (?:lipids?|dyslipid\w*)`,
		anyWord('no', 'not', 'nuts', 'diet', 'connective', kin),
		{ unless: ['E78.2'], instead: ['E78.5', 'E78.00', 'E78.1'] },
	),
	index(
		'cholesterol-alone',
		'E78.00',
		String.raw`\b(?:pure|isolated|only|just) (?:high |raised |elevated )?LDL\b|\b(?:high |raised |elevated )?LDL(?: \d+)? (?:alone|only|in isolation)(?=\s*(?:[.,;)]|$))|\b(?:pure|isolated) (?:high |raised )?(?:cholesterol|hypercholest\w+|HLD)\b`,
		anyWord('no', 'not', 'check', 'goal', 'direct', kin),
		{ unless: ['E78.0', 'E78.2'], instead: ['E78.5'] },
	),
	index(
		'fats-of-one-kind',
		'E78.1',
		String.raw`\b(?:high |raised |elevated )?(?:triglycerides|TGs?|trigs) (?:alone|only|in isolation)\b|\b(?:pure|isolated|only) (?:high |raised |elevated )?(?:triglycerides|TGs?|trigs|hypertrigly\w*)\b`,
		anyWord('no', 'not', 'check', 'fasting', kin),
		{ instead: ['E78.5'] },
	),
	index(
		'thyroid-cut-out',
		'E89.0',
		String.raw`\bpost-?\s?(?:surgical|op(?:erative)?|thyroidectomy|ablative|ablation|RAI|I-?131) (?:thyroid|hypothyroid\w*)\b|\b(?:levothyrox\w+|synthroid|LT4|thyroid (?:pill|hormone|replacement))\b[^.\n]{0,40}\b(?:since|after|post|for)[- ](?:the |her |his |total |near-total |completion )*(?:thyroidectomy|thyroid (?:surgery|removal|operation)|RAI|radioiodine|thyroid ablation)\b|\bhypothyroid\w*\b[^.;\n]{0,25}\b(?:since|after|because|as|when|now that|from)\b[^.;\n]{0,20}\bthyroid (?:was |is |came |got |has been |had been )*(?:out|removed|taken out|gone|ablated|resected|excised)\b|\b(?:thyroid (?:was |is |came |got |has been |had been )*(?:out|removed|taken out|ablated)|thyroidectomy|RAI|radioiodine|I-?131)\b[^.\n]{0,60}\b(?:so|now|then|since|since then|and|thus|hence)[ ,]+(?:is |she is |he is |became |on |made (?:him|her) )*hypothyroid\w*`,
		anyWord('no', 'not', 'suppress\\w*', kin),
		{ unless: ['E89.0'], instead: ['E03.9', 'E03.8'] },
	),
	status(
		'thyroid-out-for-cancer',
		'Z85.850',
		String.raw`\bthyroid (?:was |is |came |got |has been |had been )*(?:out|removed|taken out|resected|excised) (?:\w+ ){0,3}?for (?:(?:a|her|his|the|papillary|follicular|medullary|small|low-risk) )*(?:cancer|carcinoma|PTC|ca|malignan\w+)\b|\bthyroidectomy (?:\w+ ){0,3}?for (?:(?:a|her|his|the|papillary|follicular|medullary|small|low-risk) )*(?:(?:thyroid )?(?:cancer|carcinoma|ca)|PTC|malignan\w+)\b`,
		anyWord(ahead, 'recur\\w*', 'metast\\w*'),
		{ unless: ['Z85.850', 'C73'] },
	),
	index(
		'obstructed-sleep-apnea',
		'G47.33',
		String.raw`\b(?:mild|moderate|mod|severe|known|positional|residual|treated) obstructive apn?o?ea\b|\bobstructive apn?o?ea\b(?=[^.;\n]{0,40}\b(?:CPAP|PAP|AHI|device|mask|inspire)\b)|\bAHI \d+[^.;\n]{0,25}\bobstructive apn?o?eas?(?! index)`,
		anyWord('no', 'not', 'r\\/o', 'rule out', 'possible', 'suspect\\w*', 'screen\\w*', 'central', kin),
		{ instead: ['G47.30', 'R06.81'] },
	),
];
