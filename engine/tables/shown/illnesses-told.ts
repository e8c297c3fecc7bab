/**
 * Illnesses of medicine told by their proof and their treatment: chlamydia by the place of the swab, a sugar disease by its type
 * alone, a thyroid taken out, what the biopsy shows and where. Own compilation; codes after the index.
 */

import { anyWord, rowsOf } from '../said/row.ts';
import type { SaidCode } from '../said-code.ts';
import { notNow } from './kidneys-told.ts';

const away = [
	notNow,
	'not',
	'exposure',
	'exposed',
	'contact',
	'history',
	'hx',
	'vaccin\\w*',
	'immun\\w*',
	'pending',
	'sent',
	'ordered',
	'prophyla\\w*',
	'head off',
	'years? ago',
	'cleared',
	'cured',
	'resolved',
];
const positive = String.raw`(?:\+|pos(?:itive)?\b|detected|grew(?: out)?|came back|shows?|showed|back with|confirm\w*|proven)`;
const row = (
	id: string,
	index: string,
	code: string,
	says: string,
	more: readonly string[] = [],
	rest: Partial<SaidCode> = {},
): SaidCode =>
	rowsOf(`index: ${index}`)(
		id,
		code,
		String.raw`(?<!\b(?:no|not|denie[sd]|without|never|neg for|negative for)\b[^.;,\n]{0,25})(?:${says})`,
		anyWord(...away, ...more),
		rest,
	);

const chlamydia = String.raw`(?:chlamydia(?:l)?|CT ?(?:\+|pos\w*|NAAT pos\w*)|C\.? trach\w*)`;
const chlamydias = (
	[
		['rectum', 'A56.3', 'rect(?:al|um)|anal|anus|proct\\w+', ['A56.3']],
		['throat', 'A56.4', 'throat|pharyn\\w+|oral swab', ['A56.4']],
		['cervix', 'A56.09', 'cervi\\w+|endocervi\\w+|mucopus|friable', ['A56.0', 'A56.3', 'A56.4']],
		[
			'urethra',
			'A56.01',
			'urethr\\w+|drip\\w*|penile (?:discharge|drip)|burn\\w* (?:when|with|on)|urine (?:NAAT|test)',
			['A56'],
		],
	] as const
).map(([id, code, place, unless]) =>
	row(
		`chlamydia-${id}`,
		'Chlamydia, by site',
		code,
		String.raw`\b(?:${place})\b[^\n]{0,80}?\b${chlamydia}|\b${chlamydia}[^\n]{0,60}?\b(?:${place})\b`,
		['neg\\w*(?! ?[;,.])', 'partner (?:has|had)', 'screen\\w*', 'conjunctiv\\w*', 'pneumon\\w*'],
		{
			unless: [...unless, 'O'],
			onlyNote: /\b(?:doxy\w*|azithro\w*|zithromax|treat\w*|\+|pos\w*|grew)/i,
		},
	),
);
const dose = String.raw`(?:metformin|glucophage|glipizide|glimepiride|glyburide|januvia|jardiance|farxiga|ozempic|trulicity|mounjaro|victoza|rybelsus|bydureon|tradjenta|actos|pioglitazone|lantus|basaglar|tresiba|toujeo|levemir|insulin|glargine|semaglutide|tirzepatide|dulaglutide|empagliflozin|dapagliflozin|sitagliptin|invokana|steglatro)`;
const insulin = String.raw`(?:pump|tandem|t-?slim|omnipod|medtronic|ilet|control[- ]?IQ|CGM|dexcom|libre|lispro|humalog|novolog|aspart|basal|bolus\w*|insulin|lantus|tresiba|DKA|diagnosed at|dx'?d? at|since age|endo\b|A1c|TIR|carb\w*|lows|diabet\w*)`;
const noSugar = [
	'herpes',
	'error',
	'MI\\b',
	'myocardial',
	'respiratory',
	'diabetes insipidus',
	'mother',
	'brother',
	'RTA',
	'HSV',
	'NF',
	'neurofibr\\w*',
	'SMA',
	'hepatorenal',
	'endoleak',
	'odontoid',
	'von Willebrand',
	'fracture',
	'salter',
	'bipolar',
	'acromio\\w*',
	'AC',
	'second degree',
	'gestational',
	'pre-?diab\\w*',
	'rather than',
	'vs',
	'not settled',
	'unclear type',
	'type not',
	'modic',
	'decompression',
];

const breastNames = String.raw`(?:invasive (?:ductal|lobular|mammary)(?: ca\w*)?|IDC|ILC|infiltrating (?:ductal|lobular)|breast (?:ca|cancer|carcinoma))`;
const breastAt = (['1', '2'] as const).flatMap((side) =>
	(
		[
			['4', 'UOQ|upper[- ]outer'],
			['2', 'UIQ|upper[- ]inner'],
			['5', 'LOQ|lower[- ]outer'],
			['3', 'LIQ|lower[- ]inner'],
		] as const
	).map(([digit, quadrant]) => {
		const which = side === '1' ? 'R|right|rt' : 'L|left|lt';
		const place = String.raw`(?:${which})(?: breast)?,?(?: at| in)?(?: the)? (?:${quadrant})`;
		return row(
			`breast-cancer-${side}-${digit}`,
			'Neoplasm, breast, by quadrant',
			`C50.${digit}1${side}`,
			String.raw`\b${place}\b[^\n]{0,60}?\b${breastNames}|\b${breastNames}[^\n]{0,40}?\b${place}\b`,
			['DCIS', 's\\/p', 'benign', 'prior', 'fibroadenoma'],
			{ sex: 'female', unless: ['Z85.3', `C50.${digit}1${side}`] },
		);
	}),
);
const lobes = (
	[
		['C34.11', 'RUL|right upper lobe'],
		['C34.12', 'LUL|left upper lobe|lingula'],
		['C34.2', 'RML|right middle lobe'],
		['C34.31', 'RLL|right lower lobe'],
		['C34.32', 'LLL|left lower lobe'],
	] as const
).map(([code, lobe]) =>
	row(
		`lung-cancer-${code}`,
		'Neoplasm, lung, by lobe',
		code,
		String.raw`\b(?:${lobe})\b[^\n]{0,80}?\b(?:adeno(?:ca\w*|carcinoma)?(?: of)?(?: the)? lung|lung (?:adeno\w*|ca\w*|primary)|NSCLC|SCLC|squam\w* (?:cell )?(?:ca\w*|lung)|adenocarcinoma|small cell|large cell|non-?small cell)\b|\b(?:NSCLC|SCLC|lung (?:ca|cancer|adeno\w*|carcinoma)|small cell)\b[^.;\n]{0,40}?\b(?:${lobe})\b`,
		[
			's\\/p',
			'met(?:s|astas\\w+) (?:from|of)',
			'resected',
			'colon',
			'suspicio\\w*',
			'concern\\w*',
			'probable',
			'r\\/o',
		],
		{ unless: ['C34.1', 'C34.2', 'C34.3', 'Z85.1', 'C78.0'] },
	),
);
const gone = String.raw`(?:thyroid(?:ectomy)?(?: gland)? (?:out|removed|taken out|gone|surgery)|(?:total |subtotal |near-?total |completion )?thyroidectomy|lobectomy of (?:the )?thyroid|thyroid lobectomy|RAI|radio-?\s?iodine|radioactive iodine|I-?131|iodine ablation|thyroid ablation)`;
const replaced = String.raw`(?:levothyroxine|synthroid|levoxyl|unithroid|tirosint|euthyrox|armour|LT4|L-?T4|levo\b|thyroid (?:pill|hormone|replacement)|TSH|hypothyroid\w*)`;

export const illnessesTold: readonly SaidCode[] = [
	...chlamydias,
	...breastAt,
	...lobes,
	row(
		'virus-of-the-gut',
		'Enteritis, viral',
		'A08.4',
		String.raw`\b(?:viral|virus)\b[^.;\n]{0,20}?\b(?:bug|illness|infection|GE|gastro\w*|enteritis)?(?: of)?(?: the)? ?\b(?:gut|stomach|GI|belly|bowels?|intestin\w*|gastroenteritis|enteritis|GE)\b|\b(?:stomach|tummy|GI|gut|belly|24[- ]hour) (?:bug|virus|flu)\b|\bAGE\b(?=[^.;\n]{0,30}\b(?:viral|zofran|fluids|ORS|pedialyte)\b)`,
		['bacterial', 'food poison\\w*', 'hepatitis', 'last (?:week|month)', 'son had', 'going around', 'URI'],
		{ unless: ['A0', 'O'] },
	),
	row(
		'norovirus',
		'Enteritis, Norwalk virus',
		'A08.11',
		String.raw`\b(?:noro(?:virus)?)\b[^.;\n]{0,25}?${positive}|${positive}[^.;\n]{0,12}\bnoro(?:virus)?\b|\bnoro(?:virus)?\b[^.;\n]{0,30}\b(?:stool PCR|PCR pos\w*|GI panel pos\w*)`,
		['neg\\w*', 'r\\/o'],
		{ unless: ['A08.11'] },
	),
	row(
		'rotavirus',
		'Enteritis, rotaviral',
		'A08.0',
		String.raw`\brota(?:virus)?\b[^.;\n]{0,25}?${positive}|${positive}[^.;\n]{0,12}\brota(?:virus)?\b`,
		['neg\\w*', 'vaccine', 'rotateq', 'dose', '#\\d'],
		{ unless: ['A08.0'] },
	),
	row(
		'herpes-of-the-vulva',
		'Herpes, genital, vulva',
		'A60.04',
		String.raw`\b(?:HSV-?[12]?|herpes)\b[^\n]{0,80}?\b(?:labi\w*|vulva\w*|vagin\w*|introitus|perine\w*|clitor\w*)\b|\b(?:labi(?:a|al|um)|vulva\w*|vagin\w*|introitus)\b[^\n]{0,60}?\b(?:HSV-?[12]?|herpes)\b`,
		['no lesions', 'serolog\\w*', 'IgG', 'suppress\\w* only'],
		{
			sex: 'female',
			unless: ['A60', 'O'],
			onlyNote: /\b(?:outbreak|sores?|ulcers?|blisters?|vesic\w*|lesions?|flare|crop|recur\w*)\b/i,
		},
	),
	row(
		'herpes-of-the-penis',
		'Herpes, genital, penis',
		'A60.01',
		String.raw`\b(?:HSV-?[12]?|herpes)\b[^\n]{0,80}?\b(?:penis|penile|shaft|glans|foreskin|prepuce)\b|\b(?:penis|penile|shaft|glans|foreskin)\b[^\n]{0,60}?\b(?:HSV-?[12]?|herpes)\b`,
		['no lesions', 'serolog\\w*', 'IgG'],
		{
			sex: 'male',
			unless: ['A60'],
			onlyNote: /\b(?:outbreak|sores?|ulcers?|blisters?|vesic\w*|lesions?|flare|crop|recur\w*)\b/i,
		},
	),
	row(
		'zoster-of-the-lid',
		'Herpes, zoster, eyelid',
		'B02.39',
		String.raw`\b(?:HZO|zoster|shingles)\b[^\n]{0,120}?\b(?:lids?|eyelids?)\b[^\n]{0,80}?\b(?:globe|eye(?:ball)?|cornea|slit lamp|conj\w*)\b[^.;\n]{0,15}?\b(?:quiet|spared|clear|normal|fine|ok|uninvolved|not involved)|\b(?:HZO|zoster|shingles)\b[^\n]{0,60}?\b(?:confined|limited|only) (?:to|on) (?:the )?(?:\w+ )?(?:eye)?lids?\b`,
		['keratitis', 'uveitis', 'iritis'],
		{ unless: ['B02.33', 'B02.32', 'B02.31'] },
	),
	row(
		'yeast-of-the-vulva',
		'Candidiasis, vulva, acute',
		'B37.31',
		String.raw`\b(?:vulv\w*|vagin\w*|labi\w*|discharge|wet (?:mount|prep)|KOH|affirm|swab)\b[^\n]{0,60}?\b(?:candida|yeast|hyphae|pseudohyphae|monilia\w*)\b|\b(?:yeast|candida\w*|monilia\w*)\b[^\n]{0,40}?\b(?:vulv\w*|vagin\w*|labi\w*|diflucan|fluconazole|monistat|terconazole)\b`,
		[
			'recurrent',
			'chronic',
			'KOH neg\\w*',
			'diaper',
			'neg\\w*',
			'skin folds?',
			'groin',
			'under (?:the )?breasts?',
			'thrush',
			'oral',
			'fourth',
			'no yeast',
			'mouth',
			'nystatin powder',
		],
		{
			sex: 'female',
			minAge: 10,
			unless: ['B37', 'O'],
			onlyNote:
				/\b(?:pos\w*|\+|fluconazole|diflucan|monistat|terconazole|clotrimazole|miconazole|brexafemme|vivjoa|hyphae|yeast infection)/i,
		},
	),
	row(
		'mites-found',
		'Scabies',
		'B86',
		String.raw`\bscabies\b(?=[^\n]{0,100}\b(?:permethrin|elimite|ivermectin|burrows?|scraping|household|itch\w*)\b|(?<=\b(?:burrows?|scraping|itch\w*|web ?spaces?)\b[^\n]{0,100}))|\bmites?\b[^.;\n]{0,30}?\b(?:scraping|scope|microscop\w*|dermoscop\w*|KOH|burrow\w*)|\b(?:scraping|scope|burrows?)\b[^.;\n]{0,25}?\bmites?\b`,
		['dust', 'HDM', 'bird', 'demodex', 'lashes', 'eyelid', 'neg\\w*', 'allerg\\w*', 'no mites'],
		{ unless: ['B86'] },
	),
	row(
		'carries-hepatitis-c',
		'Hepatitis, viral, chronic, type C',
		'B18.2',
		String.raw`\b(?:hep(?:atitis)? ?C|HCV|C virus)\b[^\n]{0,80}?\b(?:chronic|(?:RNA|viral load|VL|PCR) (?:is |was |still |again )?(?:pos\w*|\+|detect\w*|\d)|genotype|epclusa|mavyret|harvoni|sofosbuvir|glecaprevir|F[0-4]\b|fibroscan)`,
		['RNA neg\\w*', 'not detected', 'undetect\\w*', 'SVR', 'cured', 'cleared', 'ab neg\\w*', 'acute', 'screen\\w*'],
		{ unless: ['B18.2', 'Z86.19', 'B17.1'] },
	),
	row(
		'biopsied-prostate',
		'Neoplasm, prostate, malignant',
		'C61',
		String.raw`\bGleason ?(?:score |sum |grade )?(?:[345] ?\+ ?[345]|[6-9]\b|10\b)|\b(?:GG|grade group) ?[1-5]\b(?=[^\n]{0,80}\b(?:cores?|PSA|prostate|surveillance))|\bprostate\b[^.;\n]{0,30}?\b(?:adenoca\w*|cancer|ca\b)[^\n]{0,40}?\b(?:active surveillance|lupron|eligard|IMRT|brachy\w*|xtandi|zytiga|orgovyx)`,
		[
			's\\/p',
			'RALP',
			'RRP',
			'undetect\\w*',
			'prostatectomy (?:in )?(?:19|20)\\d\\d',
			'treated (?:in )?(?:19|20)\\d\\d',
			'remission',
			'removed',
		],
		{ sex: 'male', unless: ['C61', 'Z85.46'] },
	),
	row(
		'sickle-pain',
		'Disease, sickle-cell, Hb-SS, with crisis',
		'D57.00',
		String.raw`\b(?:Hb ?SS|SS disease|sickle(?:[- ]cell)?(?: disease| anemia)?|SCD|HbSS)\b[^\n]{0,50}?\b(?:pain(?:ful)? crisis|crisis|vaso-?occlusive|VOC|VOE|pain episode)\b|\b(?:pain(?:ful)? crisis|vaso-?occlusive|VOC|VOE)\b[^\n]{0,50}?\b(?:Hb ?SS|SS disease|sickle\w*)`,
		[
			'acute chest',
			'no crisis',
			'last crisis',
			'SC disease',
			'trait',
			'prevent\\w*',
			'since',
			'Hb-?SC',
			'beta',
			'splenic',
		],
		{ unless: ['D57.0', 'D57.2', 'D57.4', 'D57.8'] },
	),
	row(
		'iron-bled-away',
		'Anemia, due to, blood loss, chronic',
		'D50.0',
		String.raw`\banem\w+[^\n]{0,30}?\b(?:from|due to|2\/2|because of|secondary to|with) (?:\w+ ){0,3}?(?:flood\w*|heavy (?:periods?|menses|bleed\w*|flow)|menorrhagia|GI (?:bleed\w*|loss\w*)|(?:chronic |slow )?(?:blood loss|bleed\w*)|fibroids?|AUB|HMB|hemorrhoid\w*|angiodysplas\w*|AVMs?|cameron\w*)|\bbleeding (?:her|him)self anemic\b`,
		['acute', 'postop\\w*', 'postpartum', 'ferritin (?:nl|normal)', 'no iron', 'pregnan\\w*'],
		{
			unless: ['D50.0', 'D62', 'O'],
			onlyNote: /\b(?:ferritin|iron|venofer|injectafer|feraheme|ferrous|microcyt\w*|MCV)\b/i,
		},
	),
	row(
		'blood-thin-from-the-kidneys',
		'Anemia, in, chronic kidney disease',
		'D63.1',
		String.raw`\b(?:anemi\w+|hgb|hb|hemoglobin)\b[^.;\n]{0,25}?\b(?:from|of|due to|2\/2|because of|driven by) (?:the |his |her )?(?:bad |failing |weak )?(?:kidneys?|CKD|renal|ESRD)\b|\b(?:aranesp|procrit|epogen|retacrit|mircera|EPO|ESA|darbepoetin|jesduvroq|vafseo)\b[^.;\n]{0,30}?\bfor (?:the |his |her )?(?:renal |CKD |kidney )?anemia\b|\brenal anemia\b`,
		['chemo\\w*', 'MDS', 'not from'],
		{ unless: ['D63.1'] },
	),
	row(
		'sugar-for-short',
		'Diabetes, type 2',
		'E11.9',
		String.raw`\b(?:has|got|have|had|for|with|her|his|my|of) (?:the )?sugar(?: diabetes| disease| problem| trouble)?\b(?=[,."”;:]|[^\n]{0,10}\b${dose})[^\n]{0,80}?\b${dose}\b|\bsugar diabetes\b`,
		['low', 'free', 'blood sugars?', 'gestational', 'no sugar', 'prediab\\w*', 'edge', 'type 1', 'steroid'],
		{ minAge: 18, unless: ['E08', 'E09', 'E10', 'E11', 'E13', 'O', 'R73.03'] },
	),
	row(
		'type-one-alone',
		'Diabetes, type 1',
		'E10.9',
		String.raw`\b(?:type ?(?:1|I|one)(?! ?[IV])|T1)\b(?![^.;\n]{0,14}\b(?:MI|myocard\w*|herpes|resp\w*|endoleak|error|fracture|odontoid|modic|NF|SMA|brain|HSV|decompression))[^\n]{0,100}?\b${insulin}`,
		noSugar,
		{
			unless: ['E08', 'E09', 'E10', 'E13', 'O', 'Z83.3', 'E11'],
			unlessNote:
				/\btype (?:2|II)\b|\bT1[- ](?:weighted|signal)|\bMRI\b|gestational|prediab|LADA|antibodies (?:sent|pending)/i,
		},
	),
	row(
		'thyroid-taken-out',
		'Hypothyroidism, postprocedural',
		'E89.0',
		String.raw`\b${gone}\b[^\n]{0,100}?\b${replaced}|\b${replaced}[^\n]{0,60}?\b(?:since|after|s\/p|following|from|post-?) ?(?:her |his |the |a )?(?:total )?(?:${gone})|\bpost-?\s?(?:surgical|operative|op|ablative|ablation|RAI|thyroidectomy) hypothyroid\w*`,
		[
			'euthyroid off',
			'planned',
			'schedul\\w*',
			'consider\\w*',
			'discuss\\w*',
			'hypopara\\w*',
			'suppress\\w*',
			'normal off',
		],
		{
			unless: ['E89.0', 'O', 'E05', 'C73'],
			onlyNote:
				/\b(?:levothyroxine|synthroid|levoxyl|unithroid|tirosint|euthyrox|armour|LT4|hypothyroid\w*|thyroid (?:pill|hormone|replacement))\b/i,
		},
	),
	row(
		'calcium-low-after-thyroidectomy',
		'Hypoparathyroidism, postprocedural',
		'E89.2',
		String.raw`\b(?:thyroidectomy|parathyroidectomy|thyroid (?:out|surgery|removed)|neck surgery|parathyroids? (?:out|removed|taken|lost|bruised))\b[^\n]{0,100}?\b(?:hypopara\w*|PTH (?:low|undetect\w*|<)|calcitriol|low calcium)\b|\bpost-?\s?(?:surgical|operative|op|thyroidectomy) hypopara\w*|\bhypopara\w*[^.;\n]{0,25}?\b(?:after|since|from|post) (?:her |his |the )?(?:total )?(?:thyroid\w*|neck|parathyroid\w*)`,
		['hyperpara\\w*', 'transient resolved'],
		{ unless: ['E89.2'] },
	),
	row(
		'ovaries-taken-out',
		'Menopause, surgical, symptomatic',
		'E89.41',
		String.raw`\b(?:BSO|oophorectomy|ovaries (?:out|removed|taken)|surgical menopause)\b[^\n]{0,80}?\b(?:hot (?:flash|flush)\w*|flashes|vasomotor|night sweats)`,
		['no (?:hot|flashes)', 'asymptomatic'],
		{ sex: 'female', maxAge: 60, unless: ['E89.4'] },
	),
	row(
		'two-copies-of-the-gene',
		'Hemochromatosis, hereditary',
		'E83.110',
		String.raw`\b(?:C282Y|H63D|HFE)\b[^\n]{0,80}?\b(?:phleb\w*|bloodletting|iron overload|hemochrom\w*|ferritin \d{3,4})|\b(?:hereditary|inherited|genetic|HFE|familial) (?:hemochrom\w*|iron (?:overload|storage))`,
		['carrier', 'one copy', 'heterozyg\\w*', 'screen\\w*', 'relative', 'transfus\\w*'],
		{ unless: ['E83.110'] },
	),
	row(
		'milk-sugar-not-borne',
		'Intolerance, lactose',
		'E73.9',
		String.raw`\blactose\b[^.;\n]{0,30}?\b(?:intoleran\w*|malabsor\w*|pos\w*|deficien\w*)|\b(?:lactaid|lactose-?free|lactase)\b[^.;\n]{0,40}?\b(?:bloat\w*|gas|cramp\w*|diarrhea|intoleran\w*|helps)|\b(?:breath test)\b[^.;\n]{0,20}?\bpos\w*[^.;\n]{0,12}\blactose`,
		['neg\\w*', 'tolerates', 'no lactose', 'allergy', 'congenital'],
		{ unless: ['E73'] },
	),
	row(
		'stool-low-cholesterol-high',
		'Hypercholesterolemia',
		'E78.00',
		String.raw`\b(?:cholesterol|LDL)\b[^\n]{0,40}?\b(?:high|up|elevated|too high|1[6-9]\d|2\d\d)\b[^\n]{0,50}?\b(?:TG|trig\w*)\b[^.;\n]{0,12}?\b(?:only |normal|nl|fine|ok|(?:[5-9]\d|1[0-4]\d)\b)`,
		['TG high', 'familial', 'FH'],
		{ unless: ['E78.00', 'E78.01', 'E78.3', 'E78.1'] },
	),
	row(
		'mixed-low-and-anxious',
		'Anxiety, mixed with depression',
		'F41.8',
		String.raw`\bmixed (?:anxiety|depress\w*)(?: (?:and|&|with|\/) ?|\/| ?\+ ?)(?:anxiety|depress\w*)|\banxiety[- ]depression\b|\banxious depression\b|\bmixed anxiety[^.;\n]{0,10}depress\w*`,
		['bipolar', 'MDD', 'GAD', 'major'],
		{ unless: ['F41.8', 'F32.0', 'F32.1', 'F32.2', 'F33', 'F41.1', 'O', 'F31'] },
	),
	row(
		'rituals-and-thoughts',
		'Disorder, obsessive-compulsive, mixed',
		'F42.2',
		String.raw`\bOCD\b(?=[^\n]{0,120}\b(?:thoughts?|intrusive|obsess\w*)\b)(?=[^\n]{0,160}\b(?:rituals?|check\w*|compuls\w*|wash\w*|count\w*)\b)|\b(?:intrusive|obsess\w*|thoughts)\b[^\n]{0,100}?\b(?:rituals?|compuls\w*|checks?|checking|washing)\b[^\n]{0,80}?\bOCD\b|\b(?:checks?|checking|rituals?|washing|counting)\b[^\n]{0,100}?\b(?:intrusive|obsess\w*|thoughts)\b[^\n]{0,80}?\bOCD\b`,
		['hoard\\w*', 'only thoughts', 'tics'],
		{ unless: ['F42.2', 'F42.3', 'F42.4'] },
	),
	row(
		'withdraws-plain',
		'Dependence, alcohol, with withdrawal, uncomplicated',
		'F10.230',
		String.raw`\b(?:dependen\w*|alcoholi[cs]m?|AUD|drink(?:s|er|ing)|last drink|alcohol|etoh)\b[^\n]{0,140}?\bwithdraw\w*\b[^\n]{0,60}?\b(?:uncomplicated|librium|chlordiazepoxide|ativan|lorazepam|valium|diazepam|taper|CIWA|detox)|\bCIWA\b[^\n]{0,100}?\bwithdraw\w*`,
		[
			'no withdraw\\w*',
			'delirium',
			'DTs',
			'opioid',
			'benzo\\w*',
			'withdrawal seizure',
			'with seizures?',
			'prior withdraw\\w*',
		],
		{
			minAge: 16,
			unless: ['F10.23', 'F10.13', 'F10.93'],
			onlyNote: /\b(?:shak\w*|tremor\w*|sweat\w*|CIWA|anxious|detox|nausea)\b/i,
			unlessNote:
				/\b(?:hallucinat\w+ (?:present|now|last)|sees? (?:bugs|things) now|opioid withdrawal|in remission|sober)/i,
		},
	),
	row(
		'small-strokes-took-the-mind',
		'Dementia, vascular',
		'F01.50',
		String.raw`\bdementia\b[^\n]{0,30}?\b(?:from|after|due to|2\/2|caused by|because of) (?:\w+ ){0,3}?(?:strokes?|CVAs?|infarcts?|small vessel|vascular|mini-?strokes?)|\b(?:vascular|multi-?infarct|post-?stroke) (?:dementia|neurocog\w*)\b`,
		['mild', 'moderate', 'severe', 'agitat\\w*', 'psychos\\w*', 'mixed', 'alzheimer\\w*', 'r\\/o'],
		{ minAge: 40, unless: ['F01', 'G30'] },
	),
	row(
		'fits-treated',
		'Epilepsy; Disorder, seizure',
		'G40.909',
		String.raw`\bseizure d(?:isorder|\/o|o)\b|\b(?:epilepsy|epileptic|seizures?)\b[^.;\n]{0,40}?\b(?:keppra|levetiracetam|lamictal|lamotrigine|depakote|dilantin|phenytoin|tegretol|carbamazepine|vimpat|lacosamide|zonisamide|topamax|briviact|xcopri|trileptal|oxcarbazepine|onfi|clobazam)\b`,
		[
			'alcohol',
			'febrile',
			'provoked',
			'PNES',
			'nonepileptic',
			'focal',
			'partial',
			'absence',
			'generalized',
			'JME',
			'intractable',
			'refractory',
			'withdrawal',
			'single',
			'first',
			'one seizure',
			'weaned off',
			'outgrew',
			'off (?:meds|keppra)',
		],
		{ unless: ['G40', 'R56', 'F44.5', 'O'] },
	),
	row(
		'pressure-of-both-eyes',
		'Hypertension, ocular',
		'H40.053',
		String.raw`\b(?:ocular (?:HTN|hypertension)|OHT|OHTN)\b[^.;\n]{0,12}?\b(?:OU|both|bilat\w*)|\b(?:OU|both eyes|bilateral)\b[^.;\n]{0,12}?\b(?:ocular (?:HTN|hypertension)|OHT)|\bIOP\w*\b[^.;\n]{0,12}?\b2[2-9] ?\/ ?2[2-9]\b[^\n]{0,60}?\bocular (?:HTN|hypertension)`,
		['glaucoma', 'OD only', 'OS only'],
		{ unless: ['H40.05', 'H40.1'] },
	),
	row(
		'pressure-of-the-right-eye',
		'Hypertension, ocular',
		'H40.051',
		String.raw`\b(?:ocular (?:HTN|hypertension)|OHT|OHTN)\b[^.;\n]{0,12}?\b(?:OD|right)\b`,
		['glaucoma', 'OU', 'OS'],
		{ unless: ['H40.05', 'H40.1'] },
	),
	row(
		'pressure-of-the-left-eye',
		'Hypertension, ocular',
		'H40.052',
		String.raw`\b(?:ocular (?:HTN|hypertension)|OHT|OHTN)\b[^.;\n]{0,12}?\b(?:OS|left)\b`,
		['glaucoma', 'OU', 'OD'],
		{ unless: ['H40.05', 'H40.1'] },
	),
	...(
		[
			['1', 'R|right|rt|AD'],
			['2', 'L|left|lt|AS'],
			['3', 'both|bilat\\w*|AU|B\\/L'],
		] as const
	).flatMap(([digit, side]) => [
		row(
			`swimmers-ear-${digit}`,
			"Swimmer's, ear",
			`H60.33${digit}`,
			String.raw`\b(?:${side})\b[^\n]{0,70}?\bswimmer['’]?s?['’]?(?: ear)?\b|\bswimmer['’]?s?['’]? ear[^.;\n]{0,15}?\b(?:${side})\b`,
			['plugs?', 'shoulder', 'itch only', 'drops to prevent'],
			{ unless: ['H60.3', 'H60.2'] },
		),
		row(
			`tube-of-the-ear-${digit}`,
			'Disorder, eustachian tube',
			`H69.9${digit}`,
			String.raw`\b(?:ETD|ET dysfunc\w*|eustachian tube (?:dysfunc\w*|disorder|trouble|problem))\b(?=[^\n]{0,40}\b(?:${side})\b|(?<=\b(?:${side})\b[^\n]{0,60}))`,
			['resolved', 'patulous'],
			{ unless: ['H69', 'H65', 'H66'] },
		),
		row(
			`pus-and-pink-${digit}`,
			'Conjunctivitis, mucopurulent, acute',
			`H10.02${digit}`,
			String.raw`\b(?:pus|purul\w+|yellow|green|goopy|gunk\w*|mattery|mattering|mucopurul\w*)\b[^\n]{0,60}?\b(?:${side})\b[^\n]{0,60}?\b(?:pink-? ?eye|conjunctivitis)|\b(?:pink-? ?eye|conjunctivitis)\b[^\n]{0,40}?\b(?:${side})\b[^\n]{0,40}?\b(?:pus|purul\w+|yellow|green|goopy|gunk\w*|mattery|mattering)\b|\b(?:${side})\b[^\n]{0,30}?\b(?:pus|purul\w+|yellow (?:goop|discharge|drainage)|goopy|gunk\w*)\b[^\n]{0,60}?\b(?:pink-? ?eye|conjunctivitis)`,
			['allergic', 'viral', 'watery', 'newborn', 'gonoc\\w*', 'chlamyd\\w*', 'clear discharge'],
			{ unless: ['H10.02', 'H10.0', 'P39.1', 'A54', 'A74', 'H10.1'] },
		),
	]),
	row(
		'itchy-eyes-all-year',
		'Conjunctivitis, allergic, chronic',
		'H10.45',
		String.raw`\b(?:chronic|perennial|year[- ]?round|all year)\b[^\n]{0,60}?\ballergic conj\w*|\ballergic conj\w*\b[^.;\n]{0,30}?\b(?:chronic|perennial|year[- ]?round|all year)`,
		['vernal', 'atopic kerato\\w*', 'giant papill\\w*', 'acute'],
		{ unless: ['H10.45', 'H10.44'] },
	),
];
