/**
 * Conditions that clinicians tell by their parts, each in its own clause or sentence: the night's counts of an apnea, the drum
 * and the ear, the stroke and how well it healed. Own compilation; codes checked against the order files.
 */
import type { SaidCode } from '../said-code.ts';
import { anemic, anyWord, rowsOf } from './row.ts';

const kin =
	"(?:(?:his|her|their|my|pt['’]?s) )?(?:mother|father|mom|dad|sister|sis|brother|husband|wife|son|daughter|aunt|uncle|grand\\w+|roommate|partner|cousin)";
const aside = [kin, 'denie[sd]', 'denies', 'if', 'never', 'risk', 'unless', 'not', 'screen\\w*', 'possible', 'r\\/o'];

const sleep = rowsOf('index: Apnea, sleep, obstructive');
const nightsCount = String.raw`(?:\d\d|[5-9]|1\d\d)(?:\.\d)?`;
const stops = String.raw`(?:events?|apneas?|stops?|pauses?|times)(?: (?:an|per|each|every) (?:hour|hr)|\/ ?(?:h|hr|hour))`;

const ear = rowsOf('index: Otitis, media, suppurative, acute');
const antibiotic =
	'(?:amox\\w*|augmentin|cefdinir|omnicef|ceftriaxone|rocephin|cefuroxime|azithro\\w*|zithromax|clinda\\w*|abx|antibiotic\\w*)';
const drum = '(?:TM|eardrum|ear drum|drum|tympanic membrane)';
/** Pus is what makes it suppurative: a drum that is only red and bulges does not say so. */
const inflamed = String.raw`(?:yellow|pus|purul\w+)`;
const bulging = String.raw`\b${drum}s?\b[^.;\n]{0,25}\b(?:${inflamed}\b[^.;\n]{0,20}\bbulg\w+|bulg\w+[^.;\n]{0,25}\b${inflamed})\b`;
const again = String.raw`(?:recurren\w+|(?:[3-9](?:rd|th)|third|fourth|fifth|sixth) (?:ear|OM|AOM|otitis)|(?:3|4|5|6|three|four|five|six) (?:ear infections|AOMs?|OMs?)\b)`;
const eachEar = (
	[
		['right', 'R|right|rt', '1'],
		['left', 'L|left|lt', '2'],
		['both', 'both|bilateral|b\\/l|bilat', '3'],
	] as const
).flatMap(([name, side, digit]) =>
	[
		['recurrent', String(Number(digit) + 3), new RegExp(String.raw`^(?=[\s\S]*\b${antibiotic})[\s\S]*\b${again}`, 'i')],
		['acute', digit, new RegExp(String.raw`\b${antibiotic}`, 'i')],
	].map(([kind, last, onlyNote]) =>
		ear(
			`${kind}-drum-bulging-${name}`,
			`H66.00${last}`,
			String.raw`\b(?:${side})(?: ear)?[:,]? (?:the )?${bulging.replace(String.raw`\b${drum}`, drum)}`,
			anyWord(
				'not (?:red|bulging)',
				'no (?:bulg\\w+|redness)',
				'(?<!no |no sign of |not |without )perf(?:orat\\w+)?',
				'tubes?',
				'last (?:visit|week|month)',
				'was',
				'were',
				'serous',
			),
			{
				unless: ['H66.0', 'H66.1', 'H66.2', 'H65', 'H72'],
				instead: ['H66.4', 'H66.9', 'H92.0'],
				onlyNote: onlyNote as RegExp,
			},
		),
	),
);

const urology = rowsOf('index: Enlargement, prostate, with lower urinary tract symptoms');
const cannotEmpty = String.raw`(?:could(?: not|n['’]t)|can(?:not|['’]t| not)|unable to|does(?: not|n['’]t)) (?:empty|void|pass (?:water|urine|any)|urinate|pee)(?: (?:his|the) bladder)?(?: at all| on his own| by himself| unaided)?(?: without (?:it|the catheter|a catheter|one|cath\w*))|\b(?:fail(?:ed|s|ing)|unsuccessful) (?:\w+ ){0,3}(?:trials? (?:of (?:void\w*|removal)|without (?:a |the )?catheter|w\/o cath\w*)|void(?:ing)? trials?|TOVs?|TWOC)\b|\b(?:TOV|TWOC|void(?:ing)? trial|trial of voiding) (?:was )?(?:failed|unsuccessful|not successful)\b`;

const nerves = ['E08', 'E09', 'E10', 'E11', 'E13'].map((kind) =>
	rowsOf('index: Diabetes, with, neuropathy')(
		`nerves-hurt-by-sugar-${kind}`,
		`${kind}.40`,
		String.raw`\b(?:burning|numb\w*|tingl\w+|dead feeling|pins and needles|loss of feeling|pain in (?:the|his|her|both) feet|feet|stinging|electric\w*)\b[^.;\n]{0,60}\b(?:is|are|as|was|being|be|from|to|means?|called?)\b[^.;\n]{0,20}\b(?:(?:diabetic )?nerve (?:damage|disease|injury|trouble|pain)(?: (?:from|due to|of|by|because of|caused by) (?:it|(?:the |his |her )?(?:sugars?|diabetes|diabetic\w*|DM)))?)\b|\b(?:sugars?|diabetes) (?:has|have|is|are) (?:damag\w+|hurt\w*|injur\w+|harm\w+|got(?:ten)? (?:to|at)) (?:the |his |her )?nerves?\b`,
		anyWord(...aside, 'no', 'sciatic\\w*', 'pinched', 'back', 'carpal', 'ulnar', 'chemo\\w*', 'alcohol', 'B12'),
		{
			beside: new RegExp(`^${kind}`),
			unless: [`${kind}.4`, 'G57', 'G56', 'G62', 'M54.1', 'M51.1'],
			instead: [`${kind}.9`],
		},
	),
);

const salts = rowsOf('III.B; index: Hyperkalemia; Hypokalemia');
const potassium = String.raw`\b(?:potassium|[Kk])\b\+?(?: (?:is|was|of|at|came back|back|up to|down to|today|now|level|only|still))*[ :=]*`;
/** The action that shows that the author judged the number: a binder, a drug held, salts given. */
const lowering = String.raw`(?:lokelma|veltassa|patiromer|kayexalate|SPS\b|sodium (?:polystyrene|zirconium)\w*|low[- ]?(?:K|potassium) diet|(?:stop|hold|held|stopped|halve[ds]?|cut|reduce[ds]?) (?:the |her |his )?(?:spironolactone|lisinopril|losartan|ACE\w*|ARB|bactrim|eplerenone|valsartan|enalapril|benazepril|ramipril|entresto|potassium|KCl|K-?dur))`;
const giving = String.raw`(?:KCl|K-?dur|klor-?con|K ?tabs?|potassium chloride|potassium (?:20|40|10|supplement|pills?|tablets?)|replac\w+|replet\w+|K ?(?:20|40|10) ?(?:mEq)?)`;
const not = anyWord(
	kin,
	'diabetic ketoacidosis',
	'hemolyzed(?<!not hemolyzed)',
	'last (?:month|year|week)',
	'normal',
	'now 4',
	'if',
);

const ofParkinson = String.raw`\bparkinson\S*(?: disease)?,? (?:related |associated )?dementia\b|\bPDD\b|\bdementia (?:of|in|from|due to|with|2\/2) (?:the |his |her )?parkinson\S*`;

export const toldAcross: readonly SaidCode[] = [
	sleep(
		'apnea-by-its-counts',
		'G47.33',
		String.raw`\b(?:AHI|RDI|REI|pAHI|apnea[- ]hypopnea index)\b(?: (?:of|was|is|at|came back(?: at)?))*[ :=]*${nightsCount}\b[^\n]{0,120}|\b${nightsCount} ${stops}[^\n]{0,120}`,
		anyWord(
			kin,
			'if',
			'central apnea',
			'mostly central',
			'mainly central',
			'residual',
			'all central',
			'cheyne\\w*',
			'limb',
			'leg',
		),
		{
			unless: ['G47.3', 'G47.2', 'P28', 'J96', 'E66.2'],
			onlyNote:
				/\b(?:CPAP|APAP|BiPAP|PAP|Inspire|hypoglossal|mandibular|oral appliance|obstruct\w+|blockages?|(?:airway|throat)[^.\n]{0,20}(?:clos|collaps|block)\w+|sleep apn(?:o)?ea|home (?:sleep )?(?:test|study)|HSAT|HST|PSG|polysomn\w+|sleep study)\b/i,
			unlessNote: /\b(?:central sleep apn(?:o)?ea|CSA|Cheyne|nearly all (?:of them )?central|no sleep apn(?:o)?ea)\b/i,
		},
	),
	...eachEar,
	salts(
		'potassium-high-and-lowered',
		'E87.5',
		String.raw`${potassium}(?:5\.[2-9]|[6-9]\.\d|[67])\b[^\n]{0,120}?\b${lowering}`,
		not,
		{ unless: ['E87.5', 'E10.1', 'E11.1'] },
	),
	salts('potassium-low-and-given', 'E87.6', String.raw`${potassium}(?:2\.\d|3\.[0-4])\b[^\n]{0,120}?\b${giving}`, not, {
		unless: ['E87.6', 'O21'],
	}),
	rowsOf('I.C.9.d.3; index: History, personal, stroke')(
		'stroke-that-left-nothing',
		'Z86.73',
		String.raw`\b(?:stroke|CVA|TIA|mini-?stroke)s?\b[^.;\n]{0,50}\b(?:recover(?:ed|y)[^.;\n]{0,14}(?:complete\w*|full\w*|entire\w*|well|100)|(?:complete|full|good|excellent)(?:ly)? recover\w+|(?:complete|full|fully|100 ?%) (?:recovery|recovered)|no (?:residual\w*|residua|deficits?|lasting|sequel\w*|weakness left|leftover|after-?effects)|without (?:residual\w*|residua|deficits?|sequel\w*|lasting)|left (?:him|her) (?:with nothing|with no|unharmed|no)|nothing left of it|back to (?:normal|baseline|full))`,
		anyWord(kin, 'if', 'risk', 'heat', 'r\\/o', 'possible', 'but (?:still|has|left)', 'incomplete\\w*', 'not'),
		{ unless: ['Z86.73', 'I63', 'I69', 'G45', 'I61', 'I60'] },
	),
	urology(
		'gland-that-keeps-the-bladder-full',
		'N40.1',
		String.raw`\b(?:prostate|gland)\b[^.;\n]{0,12}\b(?:is|was|feels|measures)? ?(?:very |quite |moderately |markedly |clearly |rather )*(?:large|big|enlarged|huge)\b[^\n]{0,160}?(?:${cannotEmpty})|(?:${cannotEmpty})[^\n]{0,120}?\b(?:big|large|enlarged) (?:prostate|gland)\b`,
		anyWord(kin, 'cancer', 'normal'),
		{ sex: 'male', minAge: 40, unless: ['N40.1', 'C61', 'N42'], instead: ['N40.0'] },
	),
	rowsOf('index: Retention, urine')(
		'bladder-that-does-not-empty-gland',
		'R33.8',
		cannotEmpty,
		anyWord(kin, 'if', 'was', 'resolved', 'passed'),
		{ sex: 'male', beside: /^N40\.1/, unless: ['R33', 'N31'] },
	),
	rowsOf('index: Retention, urine')(
		'bladder-that-does-not-empty',
		'R33.9',
		cannotEmpty,
		anyWord(kin, 'if', 'resolved', 'passed'),
		{ unless: ['R33', 'N31', 'N40.1', 'G83.4'] },
	),
	rowsOf('index: Hypertension')(
		'pressure-treated-for-years',
		'I10',
		String.raw`\b(?:his|her|the|blood) (?:blood )?pressure,? (?:(?:which |that )?(?:has been |have been |is |was )?)(?:treated|medicated|on (?:tablets|pills|medication|medicine|treatment)) (?:since|for)\b`,
		anyWord(kin, 'eye', 'intraocular', 'ocular', 'glaucoma', 'pulmonary', 'low', 'disc', 'CPAP', 'spinal'),
		{ unless: ['I10', 'I11', 'I12', 'I13', 'I15', 'I16', 'I1A', 'O1', 'H40', 'G93.2'] },
	),
	rowsOf('I.C.1; index: Syphilis, latent, late')(
		'syphilis-latent-and-late',
		'A52.8',
		String.raw`\bsyphilis\b[^.;\n]{0,15}\blatent\b[^\n]{0,70}?\b(?:late\b|over (?:a|one) year)|\blatent syphilis\b[^\n]{0,70}?\b(?:treat(?:ed|ing)? (?:it )?(?:as|for) late|late\b|over (?:a|one) year)`,
		anyWord(kin, 'early', 'not late', 'screen\\w*', 'if'),
		{ unless: ['A52', 'A51', 'A50'], instead: ['A53.0', 'A53.9'] },
	),
	...nerves,
	rowsOf('I.C.19.e.5.a; index: Abnormal, coagulation')(
		'warfarin-beyond-its-range',
		'T45.515A',
		String.raw`\bINR\b[^.;\n\d]{0,20}(?:[4-9]|1\d)(?:\.\d+)?\b(?! ?(?:weeks?|wks?|days?|mo))|\bsupra-?therapeutic\b|\bINR (?:is |was |came back )?(?:too )?high\b`,
		anyWord(kin, 'if', 'goal', 'last (?:month|year)', 'was', 'target'),
		{ beside: /^R79\.1/, unless: ['T45.51', 'D68.32'], onlyNote: /\b(?:warfarin|coumadin|jantoven)\b/i },
	),
	rowsOf('I.C.21.c.3; index: Status, do not resuscitate')(
		'no-resuscitation',
		'Z66',
		String.raw`\bno (?:CPR|resuscitation|code(?= (?:status|order))|chest compressions)\b|\b(?:order|orders|form|bracelet|paper|wish(?:es)?)\b[^.;\n]{0,20}\bno[ -](?:CPR|resuscitation|code)\b|\b(?:does not|doesn['’]t|would not|did not|do not) (?:want|wish)(?: for)? (?:CPR|resuscitation|to be resuscitated|chest compressions)\b|\bnot to be resuscitated\b|\bno[- ]resus\b|\bDNR(?:\/DNI)? (?:order|status|form|in place|on file|reviewed|signed|confirmed)\b`,
		anyWord(
			'full code',
			'undecided',
			'discuss(?:ed|ing)? whether',
			'wife',
			'husband',
			'mother',
			'father',
			'if',
			'if her',
			'talked about',
			'no DNR',
			'rescinded',
			'revoked',
			'discuss later',
		),
		{ unless: ['Z66'] },
	),
	rowsOf('I.C.21.c.14; tabular Z63.4')(
		'grieves-for-the-dead',
		'Z63.4',
		String.raw`\b(?:husband|wife|son|daughter|mother|father|mom|dad|brother|sister|partner|spouse)\b[^.;\n]{0,15}\b(?:died|passed(?: away)?|was killed|death)\b[^.\n]{0,70}\b(?:grie(?:f|v\w+)|mourn\w*|bereave\w*|tearful|crying|misses (?:him|her))|\b(?:grie(?:f|v\w+)|mourn\w*|bereave\w*)\b[^.\n]{0,50}\b(?:husband|wife|son|daughter|mother|father|mom|dad|brother|sister|partner|spouse)\b[^.;\n]{0,20}\b(?:died|passed|death|loss)`,
		anyWord('prolonged', 'complicated grief', 'persistent complex', 'years ago', 'not grieving', 'no grief'),
		{ unless: ['Z63.4', 'F43.81', 'F43.2'] },
	),
	rowsOf('I.C.21.c.10; tabular Z71.6')(
		'minutes-spent-on-quitting',
		'Z71.6',
		String.raw`\b(?:spent|took|gave)(?: \w+){0,3} (?:\d+|three|four|five|six|seven|eight|ten|twelve|fifteen) ?(?:min\w*|minutes)\b[^.;\n]{0,25}\b(?:quit\w*|stopping|smok\w+|cessation|tobacco|cigarettes?|nicotine|it\b(?=[^.\n]{0,30}\b(?:quit|patch\w*|gum|lozenge\w*|chantix|varenicline)))`,
		anyWord(kin, 'driving', 'if'),
		{ beside: /^(?:F17|Z72\.0)/, unless: ['Z71.6'] },
	),
	rowsOf('I.C.14.a; index: Disease, kidney, end stage')(
		'kidneys-failed-and-dialysis',
		'N18.6',
		String.raw`\bdialysis\b[^.\n]{0,80}\bkidneys?\b[^.;\n]{0,20}\b(?:fail\w*|gave out|given out|shut down|stopped working|no longer work|do not work|are gone)\b|\bkidneys?\b[^.;\n]{0,20}\b(?:failed|gave out|have given out|shut down|stopped working|no longer work|do not work)\b[^\n]{0,80}\bdialysis\b`,
		anyWord(kin, 'acute', 'if', 'may', 'might', 'temporary', 'recovered', 'transplant\\w*', 'not (?:on|need)'),
		{ unless: ['N18.6', 'N17', 'Z94.0'], instead: ['N18.9', 'N18.5', 'N19'] },
	),
	rowsOf('index: Hyperparathyroidism, secondary, of renal origin')(
		'parathyroids-driven-by-kidneys',
		'N25.81',
		String.raw`\b(?:parathyroids?|PTH)\b[^.;\n]{0,60}\b(?:because of|from|driven by|due to|on account of|from the failing|secondary to) (?:the |his |her )?(?:kidneys?|CKD|renal|kidney disease)\b`,
		anyWord(...aside, 'no', 'primary', 'adenoma'),
		{ unless: ['N25.81', 'E21'], beside: /^(?:N18|I12|I13|Z99\.2)/ },
	),
	rowsOf('index: Anemia, iron deficiency')(
		'iron-lacking-and-anemic',
		'D50.9',
		String.raw`\b(?:lacks?|lacking|short of|low (?:on|in)|out of) iron\b[^.;\n]{0,25}\b(?:anemi[ac]\w*|hgb|hemoglobin)|\banemi[ac]\w*\b[^.;\n]{0,25}\b(?:lack of|short of|want of|too little|not enough|lacks?|low) iron\b|\biron[- ]?def\b(?!\w)[^\n]{0,10}(?=[,.;]|$)`,
		anyWord(...aside, 'no', 'without', 'no an(?:a)?emia'),
		{ unless: ['D50', 'O99.01', 'E61.1', 'D63', 'G25.81'], onlyNote: anemic, instead: ['D64.9'] },
	),
	rowsOf('I.C.21.c.3; tabular Z95.3')(
		'valve-of-an-animal',
		'Z95.3',
		String.raw`\bvalve\b[^.;\n]{0,40}\b(?:replaced|replacement|swapped|changed|exchanged|new)\b[^.;\n]{0,30}\b(?:pig|porcine|cow|bovine|tissue|bioprosthe\w+|pericardial)\b|\b(?:pig|porcine|cow|bovine|tissue|bioprosthe\w+) (?:aortic |mitral |heart )?valve\b[^.;\n]{0,20}\b(?:since|in|from) (?:19|20)\d\d`,
		anyWord(
			...aside,
			'TAVR',
			'TAVI',
			'transcatheter',
			'mechanical',
			'plan\\w*',
			'schedul\\w*',
			'would',
			'will',
			'discuss\\w*',
		),
		{ unless: ['Z95.3', 'T82.0'], instead: ['Z95.2'], unlessNote: /\b(?:TAVR|TAVI|transcatheter)\b/i },
	),
	rowsOf('index: Hypothyroidism')(
		'gland-underactive',
		'E03.9',
		String.raw`\b(?:thyroid|gland|synthroid|levothyroxine|TSH)\b[^\n]{0,160}\bunderactive\b|\bunderactive (?:thyroid|gland)\b`,
		anyWord(
			kin,
			'over(?:active)?',
			'pituitary',
			'ovar\\w+',
			'adrenal',
			'no longer',
			'bladder',
			'not (?:really |truly )?underactive',
		),
		{ unless: ['E03', 'E02', 'E06.3', 'E89.0', 'O99.28', 'E01', 'P72'] },
	),
	rowsOf('I.C.1.a.2.f')(
		'aids-by-its-history',
		'B20',
		String.raw`\b(?:makes|made|counts as|qualifies as) (?:him|her|it|this|them) (?:as )?AIDS\b|\bAIDS by (?:history|definition|CD4|nadir|count|criteria)\b`,
		anyWord(kin, 'not', 'never', 'if'),
		{ unless: ['B20'], instead: ['Z21', 'R75'] },
	),
	rowsOf('I.C.15.e; index: Delivery, cesarean, previous, affecting management')(
		'section-before-low-transverse',
		'O34.211',
		String.raw`\b(?:first|second|third|last|prior|previous|1st|2nd|3rd)\b[^.;\n]{0,25}\b(?:c\/s|c-?section|cs|cesarean|section)\b[^\n]{0,70}?\b(?:low|lower)(?:[- ](?:segment|uterine))?[- ](?:transverse|horizontal)\b|\b(?:prior|previous|hx|h\/o|x ?[123])\b[^.;\n]{0,12}\b(?:LTCS|LTCD|LSCS|KTCS)\b`,
		anyWord('classical', 'vertical', 'sister', 'mother', 'T incision'),
		{ sex: 'female', unless: ['O34.2', 'O80', 'Z39'], beside: /^(?:O|Z3[34A])/ },
	),
	rowsOf('I.A.13; index: Dementia, in, Parkinson’s disease')(
		'parkinsons-of-its-dementia-wearing-off',
		'G20.A2',
		ofParkinson,
		anyWord('no', 'not', 'risk', 'lewy', kin),
		{
			beside: /^F02/,
			unless: ['G20'],
			onlyNote: /\bwear(?:s|ing)[ -]off\b|\bon[/-]off\b|\boff (?:time|times|periods|episodes)\b/i,
			unlessNote: /(?<!\b(?:no|without|denies) )\bdyskinesia/i,
		},
	),
	rowsOf('I.A.13; index: Dementia, in, Parkinson’s disease')(
		'parkinsons-of-its-dementia',
		'G20.A1',
		ofParkinson,
		anyWord('no', 'not', 'risk', 'lewy', kin),
		{ beside: /^F02/, unless: ['G20'], unlessNote: /(?<!\b(?:no|without|denies) )\bdyskinesia/i },
	),
	rowsOf('I.C.6; index: Dementia, in Parkinson disease')(
		'memory-slips-with-parkinson',
		'F02.A0',
		String.raw`\b(?:memory|dementia|cognit\w+|thinking|forgetful\w*)\b[^\n]{0,40}\bmild\b[^\n]{0,90}?\b(?:part of|from|due to|belongs to|comes with|caused by|put down to|of) (?:the |his |her )?parkinson`,
		anyWord(
			kin,
			'no (?:memory|dementia|cognitive)',
			'not (?:part|due|from|dementia)',
			'mild cognitive impairment',
			'MCI',
		),
		{ beside: /^G20/, unless: ['F02', 'G31', 'F03', 'G30'], instead: ['R41.3', 'R41.8', 'G31.84'] },
	),
];
