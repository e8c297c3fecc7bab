/** What is over, was done or stays, in the clipped lines of specialty clinics (Z30-Z98 and what stands beside them). Own compilation. */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

const kin = 'mother|father|mom|dad|sister|brother|husband|wife|son|daughter|cousin|aunt|uncle';
const ahead = String.raw`plan\w*|schedul\w*|sched|discuss\w*|consider\w*|candidate|refer\w*|eligible|wants?|awaiting|declin\w*|no|not|denie[sd]|never|${kin}`;
const said = rowsOf('I.C.21.c.3-4');
const row = (id: string, code: string, says: string, rest: Partial<SaidCode> = {}, more = ''): SaidCode =>
	said(id, code, says, anyWord(ahead, more), rest);
const year = String.raw`(?:(?:19|20)\d\d|['’]\d\d|\d+ ?(?:y|yrs?|years?|mo|months?) ago)`;
const weightOperation = String.raw`(?:(?:gastric |lap |vertical )?sleeve(?: gastrectomy)?|RNY(?:GB)?|RYGB|Roux-en-Y|(?:gastric|RNY|RY) bypass|lap-?band|duodenal switch|SADI|BPD\/DS|VSG|bariatric (?:surgery|op))`;
const prostateEnded = '(?:(?:radical |robotic )?prostatectomy|RALP|RARP|RRP|LRP|RP)';

/** The tumour was treated, which a mere absence of cancer does not say. */
const ended =
	/\b(?:resected|re-?resected|resection (?:in )?(?:19|20)\d\d|TURBT|BCG|(?:lump|mast|col|prostat|nephr|cyst|lob|hyster)ectomy|excised|(?:chemo\w*|radiation|XRT) (?:ended|finished|completed)|surveillance)\b/i;

export const clippedClinicLines: readonly SaidCode[] = [
	{
		// In capitals only: the verb is a common word.
		id: 'watermelon-stomach',
		code: 'K31.819',
		cites: 'index: Ectasia, gastric antral vascular',
		says: /\bGAVE\b/g,
		not: /\b(?:no|not|SHE|HE|THEY|PATIENT|PT|bleed\w*)\b/,
		onlyNote: /\b(?:EGD|APC|an(?:a)?emia|stomach|antr\w+|cirrhosis|iron|banding|RFA|scope)\b/i,
		unless: ['K31.81'],
	},
	row(
		'stomach-made-smaller',
		'Z98.84',
		String.raw`\b${weightOperation},? (?:in |of )?(?:\(?[A-Z][a-z]{2,8}\.? )?\(?${year}|\b(?:s\/p|post|after|since|following|had)[- ](?:her |his |the |an? )?${weightOperation}|\b\d+ ?(?:y|yrs?|years?|mo|months?) (?:out|post(?:op)?|after|from|s\/p)(?: from| her| his)? ${weightOperation}|\bpost-?(?:bariatric|bypass|sleeve)\b(?= (?:visit|f\/u|follow|hypoglyc\w*|labs|annual))|\bGastric bypass \(R(?:N?)Y\)`,
		{ unless: ['Z98.84', 'K95', 'K91.1'] },
		'coronary|CABG|leg|femoral|rotator|compression|arthritis|CPAP|knee',
	),
	row(
		'stone-passed-then',
		'Z87.442',
		String.raw`\bpassed (?:(?:a|an|his|her|the|kidney|small|last|renal) )*stones? (?:in |on |at |during )?(?:last|\d+|a|two|three|several|years?|(?:19|20)\d\d)\b[^;\n]{0,50}|\bstones? passed\b[^.;\n]{0,20}\b(?:last|ago|clear|none left|no (?:residual|further|more))|\bpassed (?:(?:a|his|her|the|kidney) )*stones?\b[^\n]{0,30}\b(?:CT|US|KUB|imaging) (?:now )?(?:clear|neg\w*|clean)`,
		{ unless: ['Z87.442', 'N20', 'N13.2', 'N23'] },
		'residual|remaining|gallstone|gall',
	),
	said(
		'prostate-cancer-treated-psa-rising',
		'Z85.46',
		String.raw`\bPSA\b[^.;\n]{0,50}\b(?:post|after|since|s\/p|following)[- ]${prostateEnded}\b|\b(?:post|after|since|s\/p)[- ]${prostateEnded}\b[^\n]{0,60}\bPSA\b`,
		anyWord(kin, 'simple', 'BPH', 'benign', 'if'),
		{ sex: 'male', unless: ['Z85.46', 'C61', 'C79', 'C77'] },
	),
	row(
		'bladder-wet',
		'N39.41',
		String.raw`\bOAB[ -](?:wet|w\/ (?:leak\w*|UUI|incont\w*))|\bwet OAB\b|\boveractive bladder (?:with|w\/) (?:urge|urgency) (?:leak\w*|incont\w*)`,
		{ unless: ['N39.41', 'N39.46'] },
	),
	row(
		'string-looked-for',
		'Z30.431',
		String.raw`\bstrings? (?:check|seen|visible|felt|ok|at os)\b[^.;\n]{0,25}\b(?:IUD|mirena|kyleena|liletta|paragard|coil)|\b(?:IUD|mirena|kyleena|liletta|paragard)\b[^.;\n]{0,20}\bstrings? (?:check|seen|visible|felt|ok|at os)\b`,
		{ sex: 'female', unless: ['Z30.431', 'Z30.433', 'Z30.432', 'T83.3'] },
		'missing|lost|placed|inserted|remov\\w*|annual',
	),
	row(
		'coil-for-coil',
		'Z30.433',
		String.raw`\b(?:IUD|mirena|kyleena|liletta|skyla|paragard)\b (?:swap\w*|exchang\w*|switch(?:ed)? out|replac\w*|changed out)\b|\b(?:swap\w*|exchang\w*|replac\w*) (?:of )?(?:her |the |old |expired )*(?:IUD|mirena|kyleena|liletta|skyla|paragard)\b`,
		{ sex: 'female', unless: ['Z30.433'] },
		'next|due|will',
	),
	row(
		'emergency-pill',
		'Z30.012',
		String.raw`\b(?:ECP?|emergency contracept\w*|plan b|ella|ulipristal|morning after pill)\b(?: pill)? (?:given|rx'?d?|prescribed|provided|dispensed|today|taken today)\b`,
		{ sex: 'female', unless: ['Z30.012'] },
		'ejection|enteric',
	),
	row(
		'both-ovaries-with-womb',
		'Z90.722',
		String.raw`\b(?:TAH|TLH|TVH|LAVH|hyst(?:erectomy)?)[ \/+&,-]*(?:and |w\/ ?|with )?BSO\b|\bs\/p BSO\b|\bBSO (?:in )?${year}`,
		{ sex: 'female', unless: ['Z90.722', 'Z40'] },
	),
	row(
		'one-ovary-out',
		'Z90.721',
		String.raw`\b(?:s\/p |had |prior |hx )(?:lap )?[LR](?:SO|\.? ?(?:salpingo-?)?oophorectomy)\b|\b[LR]SO (?:in )?${year}`,
		{ sex: 'female', unless: ['Z90.72'] },
		'brace',
	),
	said(
		'sections-before',
		'Z98.891',
		String.raw`\b(?:hx|h\/o|history|prior|previous|prev|s\/p|past)(?: of)? (?:\d |two |three |one )?(?:LT)?(?:c[-\/ ]?s(?:ections?)?|cesareans?|CD|c-?sections?|sections?)\b(?: ?x ?\d)?`,
		anyWord(kin, 'denies', 'no', 'notes', 'sections? of', 'incision', 'endometrio\\w*', 'desires', 'planned'),
		{
			sex: 'female',
			minAge: 15,
			unless: ['O', 'Z34', 'Z3A', 'Z98.891'],
			onlyNote: /\b(?:c[-/ ]?s\b|section|cesarean|CD\b)/i,
			unlessNote: /\b(?:(?<!not )pregnan\w*|IUP|TOLAC|VBAC|EGA|trimester|postpartum|PP\b|prenatal)\b/i,
		},
	),
	row(
		'smear-and-virus',
		'R87.810',
		String.raw`\b(?:ASC-?US|LSIL|HSIL|NILM|AGC|ASC-?H|pap \w+)[ ,\/w+&-]*HPV ?(?:\+(?!\/-)|pos\w*)`,
		{ sex: 'female', unless: ['R87.81'] },
		'neg\\w*|prior|last|vagin\\w*|cuff|anal',
	),
	said(
		'diaper-area-inflamed',
		'L22',
		String.raw`\b(?:diaper|nappy|napkin) (?:rash|derm\w*)\b`,
		anyWord('no', 'not', 'resolved', 'healed', 'cleared', 'hx', 'history', 'prevent\\w*', kin),
		{ unless: ['L22'], beside: /^B37\.2/ },
	),
	said(
		'all-teeth-gone',
		'K08.109',
		String.raw`\bno teeth\b|\b(?:fully |completely )?edentulous\b|\bfull (?:upper (?:and|&|\/|\+) lower )?dentures\b`,
		anyWord('partial\\w*', 'partly', 'yet', 'infant', 'broken', 'caries', 'baby', 'loose'),
		{ minAge: 18, unless: ['K08.1', 'K08.10'] },
	),
	...(
		[
			['egg', 'Z91.0121', 'eggs?'],
			['milk', 'Z91.0111', '(?:milk|dairy|CMPA?)'],
		] as const
	).map(([food, code, names]) =>
		said(
			`baked-${food}-borne`,
			code,
			String.raw`\b${names} (?:allerg\w*|protein allergy)\b[^.;\n]{0,40}\b(?:eats?|tolerat\w+|passed|ok with|fine with|can have) (?:extensively )?baked\b|\b(?:eats?|tolerat\w+|passed) baked ${names}\b[^.;\n]{0,40}\ballerg\w*`,
			anyWord('not', 'failed', 'fails', 'reacts?', 'reacted', 'avoids?', kin),
		),
	),
	...(
		[
			['bladder', 'Z85.51', 'bladder|urothelial', ['C67', 'C65', 'C66']],
			['breast', 'Z85.3', 'breast', ['C50', 'D05', 'Z86.000']],
			['colon', 'Z85.038', 'colon|colorectal', ['C18', 'C19', 'C20']],
			['rectum', 'Z85.048', 'rectal', ['C20', 'Z85.038']],
			['prostate', 'Z85.46', 'prostate', ['C61', 'R97.2']],
			['kidney', 'Z85.528', 'kidney|renal', ['C64']],
			['lung', 'Z85.118', 'lung', ['C34', 'R91']],
			['thyroid', 'Z85.850', 'thyroid', ['C73', 'E04']],
			['womb', 'Z85.42', 'endometrial|uterine', ['C54', 'C55']],
			['melanoma', 'Z85.820', 'melanoma', ['C43', 'D03']],
		] as const
	).map(([site, code, names, unless]) =>
		said(
			`no-sign-of-old-${site}-cancer`,
			code,
			String.raw`\bno (?:evidence|signs?) of (?:any |local |recurrent )?(?:${names})(?: (?:cancer|ca|carcinoma|tumou?r)\b(?: recurrence)?| recurrence)`,
			anyWord(kin, 'screening', 'metastatic'),
			{ unless: [code, ...unless], onlyNote: ended },
		),
	),
	said(
		'looked-for-its-return',
		'Z08',
		String.raw`\bNED\b|\bno evidence of (?:disease|recurrence|recurrent disease|(?:bladder|breast|colon|prostate|kidney|lung|thyroid) (?:cancer|ca))\b|\b(?:cancer|disease)[- ]free\b|\bno (?:sign|trace|hint) of (?:the |her |his )?(?:disease|cancer|tumou?r|recurrence|return)\b|\bnothing has (?:ever )?(?:come|grown) back\b`,
		anyWord(kin, 'unlikely', 'if', 'until'),
		{
			beside: /^Z85/,
			unless: ['Z08', 'C', 'D0', 'Z51', 'Z79.81', 'R97.21', 'Z79.6'],
			onlyNote:
				/\b(?:surveillance|survivorship|annual|yearly|year \d|(?:\d+|six|twelve)[- ](?:mo|month|yr|year)s?(?:ly)? (?:visit|check|follow|f\/u|onc\w*)|cancer (?:follow|check|f\/u)|(?:this|her|his|for) (?:yearly|annual|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)[- ]year)|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)[- ](?:yr|year|month|mo) (?:visit|check|mark|point)|oncology (?:follow|f\/u)|follow-?up of (?:her|his|the) cancer)/i,
		},
	),
	...(
		[
			['right', 'Z90.11', '(?:R|right)'],
			['left', 'Z90.12', '(?:L|left)'],
		] as const
	).map(([side, code, word]) =>
		said(
			`${side}-breast-removed`,
			code,
			String.raw`\b${word}\.? breast (?:ca|cancer|carcinoma|IDC|ILC|DCIS|idc)\b(?=[^;\n]{0,60}\b(?:19|20)\d\d)[^;\n]{0,45}\bmastectomy\b|\bmastectomy[^.;\n]{0,20}\b${word} breast\b|\b${word} breast\b(?! (?:feels|is|was) (?:normal|fine))[^.\n]{0,60}\b(?:the )?(?:whole|entire|full) breast (?:was |had to be |has been |came |is )?(?:taken off|removed|taken|off|gone)\b`,
			anyWord(
				kin,
				'partial',
				'bilateral',
				'double',
				'planned',
				'plan',
				'scheduled',
				'discussed',
				'declin\\w*',
				'no',
				'before',
				'consider\\w*',
			),
			{ unless: ['Z90.1'] },
		),
	),
	said(
		'beam-ended',
		'Z92.3',
		String.raw`\b(?:external[- ]beam|EBRT|IMRT|SBRT|VMAT|brachytherapy|radiation|radiotherapy|XRT|chest wall RT)\b(?:(?! and )[^.;\n]){0,40}\b(?:ended|finished|completed|done|over) (?:in |on )?(?:[A-Z][a-z]+\.? )?(?:(?:19|20)\d\d|\d+ ?(?:yrs?|years?|months?|mo) ago)`,
		anyWord(kin, 'no', 'not', 'declin\\w*', 'will'),
		{ unless: ['Z92.3', 'Z51.0'] },
	),
	said(
		'tumour-answers-hormones',
		'Z19.1',
		String.raw`\b(?:hormone|castrat\w+|androgen)[- ](?:sensitive|naive|responsive)\b|\bm?(?:HSPC|CSPC)\b`,
		anyWord(kin, 'no longer', 'not', 'was', 'previously'),
		{ sex: 'male', beside: /^C61/, unless: ['Z19'] },
	),
	said(
		'tumour-answers-no-more',
		'Z19.2',
		String.raw`\b(?:hormone|castrat\w+|androgen)[- ](?:resistant|refractory)\b|\bm?CRPC\b`,
		anyWord(kin, 'not', 'no', 'if', 'until'),
		{ sex: 'male', beside: /^C61/, unless: ['Z19'] },
	),
	said(
		'nose-with-polyps',
		'J33.9',
		String.raw`\b(?:nose|nasal|sinus(?:es)?|nares|nasendoscopy|rhinoscopy)\b:?[^.\n]{0,30}\bpolyps\b`,
		anyWord(kin, 'no', 'not', 'without', 'gone', 'removed', 'clear', 'free', 'colon'),
		{ unless: ['J33', 'J01', 'D14'] },
	),
	said(
		'falls-counted',
		'R29.6',
		String.raw`\b(?:two|three|four|five|six|several|many|\d) falls (?:since|in|over|this|within) (?:the )?(?:last|past|\d|Easter|Christmas|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December|month|week|\w+ (?:weeks|months))`,
		anyWord(kin, 'no', 'denies', 'not'),
		{
			unless: ['R29.6', 'S'],
			onlyNote:
				/\b(?:physio\w*|PT|physical therapy|balance|gait|falls? (?:clinic|prevention|program\w*|eval\w*|assessment|work-?up)|parkinson\w*)\b[^\n]{0,60}\b(?:fall|balance|gait)|\bfor (?:the )?falls\b/i,
		},
	),
	said(
		'new-kidney-years-ago',
		'Z94.0',
		String.raw`\b(?:kidney|renal) (?:transplant(?:ation|ed)?|tx|txp) (?:in )?(?:19|20)\d\d\b|\bin the (?:kidney )?graft\b`,
		/\b(?:list\w*|evaluation|work-?up|candidate|awaiting|donated|failed|lost|rejected|skin graft|bypass)\b/i,
		{ unless: ['Z94.0', 'T86.1', 'Z99.2'], onlyNote: /\b(?:kidney|renal) (?:transplant|tx|graft)/i },
	),
	said(
		'cobalamin-wanting',
		'E53.8',
		String.raw`\b(?:vit(?:amin)? )?B-?12\b:? ?(?:level |of |is |was )*<?\d{2,3}(?: ?pg\/mL)?(?: ?[-–,:=(] ?| and | so | is )(?:deficient|deficiency|low\b)`,
		anyWord(kin, 'not', 'normal', 'if'),
		{ unless: ['E53.8', 'D51'] },
	),
	said(
		'litres-for-the-lungs',
		'Z99.81',
		String.raw`\b(?:COPD|emphysema|ILD|IPF|CHRF)\b[^.,;\n]{0,20}\b(?:on|w\/|uses) \d(?:\.\d)? ?L(?:PM)?\b(?! (?:NS|LR|bolus|fluid|of fluid))`,
		anyWord(kin, 'acute', 'exacerb\\w*', 'flare', 'weaned', 'ED', 'hospital', 'no'),
	),
	said(
		'incision-of-gut-surgery-checked',
		'Z48.815',
		String.raw`\b(?:wound|incision|post-?op) check\b[^.;\n]{0,12}\b(?:after|s\/p|from|post) (?:(?:lap|open|robotic|his|her|the|inguinal|umbilical|ventral|R|L|right|left) )*(?:hernia(?: repair)?|chole(?:cystectomy)?|appy|appendectomy|(?:hemi)?colectomy|sleeve|bypass|fundoplication)\b`,
		anyWord(kin, 'infect(?:ed|ion present)', 'dehisc\\w*', 'SSI', 'open wound', 'cardiac', 'coronary'),
		{ unless: ['Z48', 'T81'] },
	),
	said(
		'vein-behind-the-ulcer',
		'I87.2',
		String.raw`\b(?:VLUs?|venous (?:leg |stasis |foot )?ulcers?)\b`,
		anyWord(
			kin,
			'no',
			'not',
			'healed',
			'closed',
			'hx',
			'history',
			'varicose',
			'prevent\\w*',
			'resolved',
			'post-?thromb\\w*',
		),
		{ beside: /^L97/, unless: ['I87', 'I83', 'I70'] },
	),
	said(
		'left-by-covid',
		'U09.9',
		String.raw`\b(?:since|after|post|following|ever since|lingering (?:from|after)|from)[- ](?:having |her |his |the |a |mild |severe |acute )*(?:COVID(?:-?19)?|SARS-CoV-2)\b(?! (?:vacc\w*|shot|booster|exposure|test))`,
		anyWord(kin, 'no', 'not', 'never', 'vaccin\\w*', 'booster', 'shot', 'resolved', 'test\\w*', 'exposure'),
		{
			unless: ['U09.9', 'U07.1', 'Z20.822'],
			beside: /^(?:R43|R53|R06\.0|G93\.3|R41\.(?:3|84|89|9)|R05\.3|G90\.A|R00\.2|J84\.|R42|L65|F06\.8|R41\.0)/,
		},
	),
	said(
		'operation-stopped-the-thyroid',
		'E89.0',
		String.raw`\bhypothyroid(?:ism)?,? (?:since|after|post|following|from|s\/p|d\/t|due to)[- ](?:the |her |his |total |partial |near-total |hemi-?)*(?:surgery|thyroidectomy|lobectomy|operation|resection|RAI|I-?131|radioiodine|ablation|radiation|neck XRT)\b|\b(?:postop|post-op|postsurg\w*|surgical|post-thyroidectomy) hypothyroid\w*`,
		anyWord('no', 'not', 'never', kin, 'risk', 'may'),
	),
];
