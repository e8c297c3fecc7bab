/**
 * Symptoms that are the diagnosis, in the words they are told in, while their cause is sought (I.B.4, I.B.18, IV.D). A row
 * stands back where the note has settled the cause. Own compilation; codes after the index.
 */

import { anyWord, rowsOf } from '../said/row.ts';
import type { SaidCode } from '../said-code.ts';
import { kin } from './kidneys-told.ts';

/** Denied, somebody else's, past or put into the future. */
const away = [
	'(?:no|not|without|denie[sd]) (?:\\w+ )?(?:nausea|vomit\\w*|pain|emesis|fevers?|cough\\w*|falls|tremors?|hematuria|clots|wheez\\w*|palpitations?)',
	'denie[sd]',
	'denying',
	'never',
	'if',
	'resolved',
	'gone',
	'stopped',
	'better',
	'improved',
	'none',
	'side effects?',
	'watch for',
	'return for',
	'warn\\w*',
	'precautions',
	'last (?:year|visit)',
	'history',
	'hx',
	kin.replace('|son', ''),
];
const row = (
	id: string,
	cites: string,
	code: string,
	says: string,
	more: readonly string[] = [],
	rest: Partial<SaidCode> = {},
): SaidCode => rowsOf(`I.B.4; index: ${cites}`)(id, code, says, anyWord(...away, ...more), rest);
/** What else may stand beside an unsettled complaint: the search for its cause. */
const sought =
	/\b(?:unexplained|cause|unclear|unsure|not sure|work-?up|r\/o|rule out|\?|pending|ordered|order|sent|drawn|refer\w*|labs?|CT|MRI|US|ultrasound|EGD|colonoscopy|scope|holter|monitor|zio|echo|EKG|ECG|X-?ray|CXR|films?|trial|empiric\w*|recheck|test\w*|urology|neuro\w*|GI|ENT|derm|decide|sort|possible|possibly|maybe|vs|might|could be|etiology|biopsy|cultures?|diary|eval\w*|esophagram|swallow\w*|manometry|so far|normal|neg|negative|clear|clean|PPI|nl)\b|\?/i;
const pit = String.raw`(?:pit of (?:the |his |her |my )?stomach|epigastri\w*|upper (?:mid(?:dle)? )?(?:belly|abdomen|stomach)|(?:below|under) (?:the |his |her )?(?:breastbone|sternum|xiphoid))`;
const aches = String.raw`(?:pain\w*|aches?|aching|hurts?|hurting|sore(?:ness)?|cramp\w*|gnaw\w*|burn\w*|tender(?:ness)?|stabb?\w*|discomfort|twinges?)`;
const belly = String.raw`(?:belly|abdomen|tummy|abd|stomach|quadrant|abdominal)`;
const bellyKnown = [
	'K2',
	'K35',
	'K36',
	'K37',
	'K57',
	'K80',
	'K81',
	'K85',
	'K5',
	'N20',
	'N13',
	'O',
	'K4',
	'A0',
	'N83',
	'N80',
	'R10.0',
];
const lower = (side: string) =>
	String.raw`\b(?:${side}) (?:lower|low)(?:[- ](?:sided|quadrant))? ?${belly}?\b[^.;\n]{0,20}?\b${aches}|\b${aches}\b[^.;\n]{0,20}?\b(?:in |at |of |to )?(?:the |his |her )?(?:${side}) (?:lower|low)(?:[- ](?:sided|quadrant))? ?(?:${belly}|side)?\b|\b(?:low(?:er)?) (?:${side})(?:[- ]sided)? (?:${belly}|side)\b[^.;\n]{0,20}?\b${aches}`;
const upper = (side: string) =>
	String.raw`\b(?:${side}) upper(?:[- ](?:sided|quadrant))? ?(?:${belly})\b[^.;\n]{0,20}?\b${aches}|\b${aches}\b[^.;\n]{0,20}?\b(?:in |at |of |to )?(?:the |his |her )?(?:${side}) upper(?:[- ](?:sided|quadrant))? ?(?:${belly})\b|\b(?:${side}) (?:${belly})\b[^.;\n]{0,12}?\b(?:under|below) (?:the |his |her )?ribs\b[^.;\n]{0,20}?\b${aches}|\b${aches}\b[^.;\n]{0,20}?\b(?:under|below) (?:the |his |her )?(?:${side}) ribs?\b`;
const flank = (side: string) =>
	String.raw`\b(?:${side})(?: side)?\b[^.;\n]{0,12}?\b(?:between (?:the |his |her )?ribs? and (?:the |his |her )?hips?|flank|loin)\b[^.;\n]{0,20}?\b${aches}|\b${aches}\b[^.;\n]{0,25}?\b(?:${side}) (?:flank|loin)\b`;

export const symptomsTold: readonly SaidCode[] = [
	row(
		'burns-in-the-pit',
		'Pain, epigastric',
		'R10.13',
		String.raw`\b(?:${aches})\b[^.;\n]{0,35}?\b${pit}|\b${pit}\b[^.;\n]{0,25}?\b${aches}`,
		['chest', 'wall', 'hernia'],
		{ unless: [...bellyKnown, 'R10.13', 'I2'], onlyNote: sought },
	),
	row(
		'lower-left-belly',
		'Pain, abdominal, lower, left quadrant',
		'R10.32',
		lower('left|L|lt'),
		['back', 'leg', 'lobe', 'tooth', 'ribs?', 'extremity', 'molar'],
		{ unless: [...bellyKnown, 'R10.32'], onlyNote: sought },
	),
	row(
		'lower-right-belly',
		'Pain, abdominal, lower, right quadrant',
		'R10.31',
		lower('right|R|rt'),
		['back', 'leg', 'lobe', 'tooth', 'ribs?', 'extremity', 'molar'],
		{ unless: [...bellyKnown, 'R10.31'], onlyNote: sought },
	),
	row(
		'upper-right-belly',
		'Pain, abdominal, upper, right quadrant',
		'R10.11',
		upper('right|R|rt'),
		['back', 'arm', 'fracture'],
		{ unless: [...bellyKnown, 'R10.11', 'S', 'R07.81'], onlyNote: sought },
	),
	row(
		'upper-left-belly',
		'Pain, abdominal, upper, left quadrant',
		'R10.12',
		upper('left|L|lt'),
		['back', 'arm', 'fracture'],
		{ unless: [...bellyKnown, 'R10.12', 'S', 'R07.81'], onlyNote: sought },
	),
	row(
		'whole-belly',
		'Pain, abdominal, generalized',
		'R10.84',
		String.raw`\b(?:whole|entire|all over (?:the |his |her )?|diffuse|generali[sz]ed)(?: \w+)? ?(?:belly|abdomen|tummy|abd|stomach|abdominal)\b[^.;\n]{0,15}?\b${aches}|\b(?:belly|abdomen|tummy|abd|stomach) ${aches} (?:all over|everywhere|diffusely)|\bdiffuse (?:abd|abdominal|belly) ${aches}`,
		[],
		{ unless: [...bellyKnown, 'R10.84', 'K56'], onlyNote: sought },
	),
	row('side-left', 'Pain, flank, left side', 'R10.A2', flank('left|L|lt'), ['ulcer', 'wound', 'fracture'], {
		unless: [...bellyKnown, 'R10.A2', 'N10', 'S', 'B02'],
		onlyNote: sought,
	}),
	row(
		'bowels-changed',
		'Change, bowel habit',
		'R19.4',
		String.raw`\b(?:change in|changed|new|altered|different) (?:his |her |in |the )?(?:bowel (?:habits?|pattern|movements?)|stool (?:caliber|habits?|pattern)|bowels)\b|\bbowel (?:habits?|pattern) (?:changed|change|is different)\b|\b(?:pencil|ribbon|narrow|thin)(?:[- ](?:thin|like))?,? (?:stools?|BMs?)\b|\bcolonoscopy (?:for|because of|given) (?:the )?change\b`,
		['C18', 'diet'],
		{ unless: ['R19.4', 'K58', 'K5', 'C18', 'C20', 'A0', 'K6'] },
	),
	row(
		'loses-stool',
		'Incontinence, feces',
		'R15.9',
		String.raw`\b(?:los(?:es|ing)|leak(?:s|ing)|pass(?:es|ing)|soil(?:s|ing)|accidents? (?:with|of)|incontinent of|can(?:no|['’])t hold|cannot (?:hold|control)) (?:(?:her|his|of|liquid|loose|solid|some|the) )*(?:stools?|bowels?|poop|feces|BMs?)\b|\b(?:stool|bowel|fecal|poop) (?:accidents?|leak\w*|soiling|incont\w*)\b|\bFI\b(?= )(?=[^\n]{0,60}\b(?:manometry|sphincter|biofeedback|stool))`,
		['urine', 'weight', 'constipat\\w*', 'encopresis', 'ileostomy', 'smear\\w*', 'urgency only'],
		{ minAge: 5, unless: ['R15', 'F98.1'] },
	),
	row(
		'tumbles',
		'Falling, falls (repeated)',
		'R29.6',
		String.raw`\b(?:[2-9]|1\d|two|three|four|five|six|seven|several|multiple|repeated|recurrent|frequent|many) (?:\w+ )?(?:falls|tumbles|spills)\b|\bkeeps (?:on )?(?:falling|tumbling|going down)\b|\b(?:tumbled|gone down|toppled|ended up on the floor) (?:\w+ ){0,2}?(?:[2-9]|two|three|four|five|several) (?:times|x)`,
		['risk', 'sickle', 'BP'],
		{
			unless: ['R29.6', 'S', 'R55', 'T14'],
			minAge: 18,
			onlyNote:
				/\b(?:week|wk|month|mo|mos|months|weeks|wks|days?|home|since|past|this|PT|work-?up|gait|walker|orthostatics?)\b/i,
		},
	),
	row(
		'fever-no-source',
		'Fever',
		'R50.9',
		String.raw`\b(?:fevers?|febrile|10[1-5](?:\.\d)?)\b[^\n]{0,40}?\b(?:no (?:source|focus|clear source|localizing|other sx|other symptoms)|without (?:a )?(?:source|focus|localizing)|source (?:unclear|unknown|not found)|FWS|unclear (?:source|etiology)|nothing found)|\bfevers? of unknown origin|\bFUO\b`.replace(
			String.raw`\b(?:fevers?`,
			String.raw`(?<!\bno )\b(?:fevers?`,
		),
		[],
		{ unless: ['R50', 'N39', 'J', 'H66', 'P81', 'O', 'A', 'B'] },
	),
	row(
		'soaks-the-sheets',
		'Hyperhidrosis; Sweats, night',
		'R61',
		String.raw`\bnight ?-?sweats?\b|\b(?:soak\w*|drench\w*|wet)\b[^.;\n]{0,15}?\b(?:sheets|pajamas|pjs|bed ?clothes|linens?|t-?shirts?|bed)\b(?![^.;\n]{0,30}\b(?:urine|pee|enuresis|void))|\b(?:drenching|soaking) sweats?\b`,
		['hot flash\\w*', 'menopaus\\w*', 'urine', 'pee', 'enuresis', 'weight loss or', 'fever', 'chills'],
		{
			minAge: 12,
			unless: ['R61', 'N95', 'N39.4', 'A15', 'C8', 'E05', 'R50', 'O', 'L74', 'E28', 'R32', 'F98.0', 'A', 'E2', 'J'],
			onlyNote: sought,
			unlessNote: /\b(?:menopaus|hot flash|no night ?sweats|enuresis|lymphoma|denies)/i,
		},
	),
	row(
		'edge-of-sugar',
		'Prediabetes',
		'R73.03',
		String.raw`\b(?:A1c|HbA1c|hemoglobin A1c|HgbA1c)\b[ :=~]*(?:is |was |of |at |up to |back at |today |now |came back (?:at )?)*(?:5\.[7-9]|6\.[0-4])\b[^\n]{0,70}?\b(?:pre-?diab\w*|pre-?DM|edge of (?:sugar|diabetes)|border(?:line|ing)?|not (?:yet |quite )?diab\w*|almost diab\w*|on the (?:edge|border|verge))|\b(?:pre-?diab\w*|borderline (?:sugar|diabet\w*)|(?:edge|verge|border) of (?:sugar|diabetes|the sugar))\b[^\n]{0,40}?\b(?:5\.[7-9]|6\.[0-4])\b`,
		[],
		{
			minAge: 10,
			unless: ['R73.03', 'E08', 'E09', 'E10', 'E11', 'E13', 'O'],
		},
	),
	row(
		'spills-protein',
		'Proteinuria',
		'R80.9',
		String.raw`\b(?:spill\w*|leak\w*|losing|passing) (?:some )?protein\b|\bprotein(?:uria)?\b[^.;\n]{0,25}?\b(?:[1-4]\+|on (?:the )?(?:dip\w*|UA))|\bfoamy urine\b[^\n]{0,40}\bprotein`,
		['pregnan\\w*', 'weeks', 'diabet\\w*', 'trace', 'CSF', 'shake'],
		{ unless: ['R80', 'O', 'N0', 'E11.2', 'E10.2', 'N39.0', 'N30', 'N10', 'I12', 'N18'] },
	),
	row(
		'spot-in-the-lung',
		'Nodule, lung, solitary',
		'R91.1',
		String.raw`\b(?:\d+(?:\.\d)? ?(?:mm|cm)|single|solitary|one|tiny|small|a|lone)(?: new| solid| part-?solid| ground[- ]glass| pulmonary| lung| round| calcified)* (?:spot|nodule|GGO|lesion|coin lesion)\b[^.;\n]{0,25}?\b(?:RUL|RML|RLL|LUL|LLL|lingula|(?:right|left|R|L) (?:upper|middle|lower) lobe|lungs?|pulmonary|chest CT|on (?:LDCT|CXR|low[- ]dose))|\b(?:RUL|RML|RLL|LUL|LLL|lingula\w*) (?:spot|nodule|GGO|coin lesion)\b|\bSPN\b`,
		[
			'nodules',
			'spots',
			'multiple',
			'cancer',
			'adenoca\\w*',
			'adeno',
			'mets?',
			'metast\\w*',
			'two',
			'three',
			'several',
			'liver',
			'thyroid',
			'benign',
			'calcified granuloma',
		],
		{ unless: ['R91', 'C34', 'C78', 'J84', 'D02', 'D14', 'J98'] },
	),
	row(
		'breath-hurts',
		'Pain, chest, on breathing',
		'R07.1',
		String.raw`\b(?:hurts?|pain\w*|stabs?|catches|sharp|aches?)\b[^.;\n]{0,40}?\b(?:deep breath\w*|(?:breath(?:es|ing)|inhal\w+|inspir\w+)(?: in| deep\w*)?)\b|\bpleuritic\b[^.;\n]{0,20}?\b(?:chest|pain|cp|side)|\bpleuritic\b(?= (?:type|pain|cp|on))`,
		['throat', 'nose', 'non-?pleuritic', 'rib fracture', 'costochond\\w*', 'shortness'],
		{
			unless: ['R07.1', 'R09.1', 'S', 'I26', 'J', 'I30', 'M94', 'I2', 'R07.81', 'U07'],
			onlyNote: /\b(?:chest|CXR|dimer|EKG|ECG|PE\b|pleuri\w*|side|rib)/i,
		},
	),
	row(
		'heart-slow',
		'Bradycardia',
		'R00.1',
		String.raw`\b(?:HR|heart rate|pulse|P)\b[ :=]*(?:is |of |at |in the |runs? |down to |sitting |resting )*(?:3\d|4\d)s?\b(?![\d%/.])`,
		['asleep', 'athlete', 'sleep\\w*', 'overnight', 'metoprolol', 'atenolol', 'fetal', 'min', 'pack'],
		{
			minAge: 16,
			unless: ['R00.1', 'I44', 'I45', 'I49', 'I48', 'T', 'Z95.0', 'Z45'],
			onlyNote: /\b(?:holter|monitor|zio|EKG|ECG|cardiology|echo|brady\w*|slow)\b/i,
		},
	),
	row(
		'pressure-up-once',
		'Elevated, blood pressure, reading',
		'R03.0',
		String.raw`\b(?:BP|blood pressure|pressure)\b[^.;\n]{0,14}?\b(?:up|high|elevated|raised|borderline)\b[^\n]{0,60}?\b(?:white[- ]coat|no (?:dx|diagnosis|hx|history)|(?:home|recheck|log|monitor\w*)\b|recheck|normal at home|first time|nervous)|\b(?:elevated|high) (?:BP|blood pressure) (?:reading|today)\b|\bwhite[- ]coat (?:effect|BP|HTN|hypertension|reading)\b|\b1[3-9]\d\/\d{2,3}\b[^\n]{0,25}\b(?:no (?:dx|diagnosis|hx|history)(?: of)? (?:HTN|hypertension|high)|(?:\?|possible )?white[- ]coat|not hypertensive|never (?:had|been) high)`.replace(
			'(?:home|recheck|log|monitor\\w*)\\b|',
			'',
		),
		['eye', 'intraocular', 'lisinopril', 'amlodipine', 'losartan', 'CPAP', 'meds'],
		{
			minAge: 3,
			unless: ['R03.0', 'I1', 'O', 'I27', 'I67'],
			unlessNote: /\b(?:HTN|hypertension|amlodipine|lisinopril|losartan|HCTZ|valsartan|metoprolol|pregnan)/i,
		},
	),
	row(
		'lasting-cough',
		'Cough, chronic',
		'R05.3',
		String.raw`\b(?:chronic|persist\w+|lingering|nagging|long[- ]?standing) (?:dry |nagging )?(?:cough|hack)\b|\b(?:cough\w*|hack\w*)\b[^.;\n]{0,20}?\b(?:(?:[2-9]|1\d|two|three|four|five|six|several|many) ?\+? ?(?:mos?|months?)|(?:8|9|1\d|eight|ten|twelve) ?(?:w|wks?|weeks?)|(?:a|\d|one|two) ?(?:y|yrs?|years?))\b`,
		['pneumonia', 'covid'],
		{
			unless: [
				'R05',
				'J4',
				'J84',
				'J20',
				'J18',
				'J45',
				'A37',
				'C34',
				'U09',
				'K21',
				'J31',
				'J30',
				'R09.82',
				'J01',
				'I50',
				'T',
				'J06',
			],
			onlyNote: sought,
		},
	),
	row(
		'coughs',
		'Cough',
		'R05.9',
		String.raw`\bcough(?:s|ing)?\b(?=[^.;\n]{0,15}\b(?:at night|night|can['’]t say|since|x ?\d|unclear|on and off|off and on))`,
		['chronic', 'blood', 'leak\\w*', 'fever', 'acute'],
		{
			unless: ['R05', 'J', 'A37', 'R04', 'U07', 'K21', 'B', 'N39', 'T', 'I50', 'R06.2', 'C34', 'R32'],
			onlyNote: /\b(?:lungs? (?:are )?clear|CXR|clear lungs|unclear|r\/o|cause|pending)\b/i,
		},
	),
	row(
		'stuffed',
		'Congestion, nasal',
		'R09.81',
		String.raw`\b(?:stuff(?:ed|y)(?:[- ]up)?|congested|blocked|plugged) (?:up )?(?:nose|nostrils?)\b|\b(?:nose|nostrils?) (?:is |are )?(?:stuff(?:ed|y)|blocked|plugged|congested)|\bnasal congestion\b`,
		['sinusitis', 'cold', 'URI', 'allerg\\w*', 'deviated', 'polyps?', 'sore throat'],
		{
			unless: ['R09.81', 'J', 'U07', 'B', 'A3'],
			onlyNote: /\b(?:no cause|unclear|cause|saline|not sure|unexplained|no URI|humidif\w*)\b/i,
			unlessNote: /\b(?:covid|flu\b|URI|rhinitis|sinusitis|allerg)/i,
		},
	),
	row(
		'lump-in-the-throat',
		'Globus',
		'R09.A2',
		String.raw`\bglobus\b(?! pallidus)|\blump in (?:the |his |her )?throat\b(?=[^\n]{0,80}\b(?:scope|laryngoscop\w*|normal|isn['’]t there|nothing|comes and goes|ENT)\b)`,
		['hystericus', 'thyroid nodule', 'mass'],
		{ unless: ['R09.A', 'C'] },
	),
	row(
		'wine-coloured-urine',
		'Hematuria, gross',
		'R31.0',
		String.raw`\b(?:passed|passing|passes) (?:blood )?clots\b(?=[^\n]{0,60}\b(?:urin\w*|void\w*|pee|cysto\w*|urogram|bladder|urology)\b)|\b(?:urine|pee)\b[^.;\n]{0,15}?\b(?:like|color of|colou?r|looks|looked|turned|is|was|the color of|went)? ?(?:wine|cola|coke|tea-?colou?red|kool-?aid|ketchup|punch|red|pink|bloody|rose|port|rust\w*)\b|\b(?:red|pink|bloody|wine[- ]?colou?red|cola[- ]?colou?red|rust[- ]?colou?red) (?:urine|pee|water)\b|\bpee(?:s|ing|d)? (?:pure |bright |frank )?(?:blood|red)\b`,
		[
			'pyridium',
			'beets?',
			'rifampin',
			'azo',
			'stones?',
			'UTI',
			'cystitis',
			'infection',
			'menses',
			'microscopic',
			'vaginal',
			'miscarr\\w*',
		],
		{
			unless: [
				'R31',
				'N30',
				'N39.0',
				'N02',
				'C67',
				'C64',
				'N20',
				'N13',
				'O',
				'T',
				'S',
				'N10',
				'N40',
				'N00',
				'M62',
				'D59',
			],
			onlyNote: sought,
		},
	),
	row(
		'burns-to-pee',
		'Dysuria',
		'R30.0',
		String.raw`\b(?:burn\w*|sting\w*|hurts?|pain\w*) (?:(?:when|with|on|to|while|during|every time|each time)(?: (?:he|she|I|they))? ?)(?:pee\w*|urinat\w+|void\w*|goes|urine)\b|\b(?:pee\w*|urinat\w+|void\w*) (?:burns|stings|hurts|is painful)|\bdysuria\b`,
		[],
		{
			unless: ['R30', 'N', 'A5', 'A6', 'B37', 'O', 'A49', 'T'],
			onlyNote:
				/\b(?:UA|dip\w*|culture|UCx|cx|urine)\b[^.;\n]{0,25}\b(?:neg\w*|clear|clean|bland|normal|nl|sent|pending|ok)\b/i,
		},
	),
	row('white-blood-up', 'Leukocytosis', 'D72.829', String.raw`\bleukocytosis\b`, ['lymphocyt\\w*', 'CLL'], {
		unless: ['D72.82', 'C91', 'C92', 'A41', 'J18', 'N39', 'N10', 'K35', 'K57', 'L03'],
		onlyNote: /\b(?:rpt|repeat|recheck|diff|smear|heme|source|cause|unclear|WBC)\b/i,
	}),
];
