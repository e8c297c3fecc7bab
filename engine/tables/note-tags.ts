import { spokenDays, spokenTens, spokenWeeks } from '../read/spoken.ts';
import { astray } from './beliefs.ts';
import { othersUse, smokesNow, usedToSmoke } from './tobacco-told.ts';

/** Weeks and days as only gestations are counted ("33w2d", "33+2 wks", "33 2/7 wks"). */
export const gestation =
	/\b(?:[5-9]|[1-3]\d|4[0-2])\s?(?:w(?:ee)?ks?|w)?\s?(?:(?<=w|wks?|weeks?)\s?(?:and |& ?)?[0-6]\s?(?:d|days?|\/7)|(?:\+\s?[0-6]|(?<=\d)[ -][0-6]\/7)\s?(?:w(?:ee)?ks?|w|GA|EGA|by))\b/gi;

/** Words that are said of a pregnancy only, so that bare weeks beside them count it ("gHTN 37w"). */
const carrying = String.raw`\b(?:pregnan\w*|preg|S?IUP|G\d+\s?P\d\w*|GDM\w*|gHTN|gestational \w+|PIH|(?:pre-?)?eclampsia|hyperemesis|TOLAC|VBAC|(?:di|mono|mo)[-/](?:di|mo)|twins|twin gestation|triplets|previa|breech|GBS\+?|fetal movements?|AMA|primigravida|multigravida|IUGR|FGR|oligo(?:hydramnios)?|poly(?:hydramnios)?|low[- ]lying placenta|bile acids|late to care|G\d|routine OB|ROB|NOB|gest(?:ational)? (?:HTN|DM|diabetes|hypertension)|morning sickness|(?:threatened )?(?:ab|abortion|miscarriage)|multip|primip|nullip|round ligament pain|post-?\s?dates|(?:prev(?:ious)?|prior) (?:c[-/ ]?s(?:ection)?|c(?:a)?esarean(?: section)?)|anatomy scan|first baby|placenta \w+|antenatal|cerclage|anomaly scan|HELLP|pre-?e\b|preE|superimposed|SIPE|f(?:o)?etal \w+|f(?:o)?etus|NIPT|NST|BPP|AFI|EFW|MFM|anatomy (?:US|ultrasound)|PTL|preterm (?:labou?r|ctx|contractions)|PPROM|cholestasis|rhogam|prenatal|IOL|IVF pregnancy|MSAFP|glucola|glucose challenge|[13][- ]?(?:hr?|hour) GTT|braxton hicks|abruption|velamentous|accreta|short cervix|macrosomia|transverse lie|ECV|PUPPP|DFM|baby (?:is )?not moving|primigravida|multigravida|poly-?hydram|oligo-?hydram|short cx|short cervical length|NVP|HG(?= \d)|vag(?:inal)? prog\w*|elective induction|chorionicity|nuchal|quad screen|EDD|EDC|LMP|teen pregnancy|late (?:to|entry(?: to)?) (?:prenatal |PN )?care|no (?:prenatal|PN) care|cHTN|GA\b(?= \d)|Rh neg(?:ative)?|subchorionic|new OB|first OB|OB (?:visit|intake|check|f\/?u|appt|recheck)|FHTs?|fundal height|prenatal care|elderly (?:primi|multi)gravida)`;
/** What may stand between such a word and its weeks: nothing that plans or looks back. */
const between = String.raw`(?:\s(?:w\/o|without|no|severe|features?|SF|on|diet|insulin|controlled|routine|presentation|complete|in preg(?:nancy)?|pos(?:itive)?)\b)*\+?,?\s(?:at |@ ?|now |currently )?`;
const bare = String.raw`(?<!\b(?:to|from|until|till|til|by|after|since) )(?<value>[5-9]|[1-3]\d|4[0-2])(?:\s?(?:w(?:ee)?ks?|w)\b|\/40\b)(?!\s?(?:ago|old|pp\b|post|s\/p|after|later|from|f\/u|\d|-|\/|course))`;
/** Behind other words the weeks of a follow-up or of a treatment are as many as those of an early pregnancy. */
const later = bare.replace('[5-9]|', '');
const countedAfter = new RegExp(`${carrying}${between}${bare}`, 'gi');
const countedFirst = new RegExp(`(?:^|\\n|[:.] )[ \\t]{0,8}${bare},? (?=[^.;\\n]{0,40}${carrying})`, 'gi');
/** Weeks in an item of their own or behind "at", further on in the sentence ("gestational diabetes on metformin, 33w"). */
const countedFar = new RegExp(
	`${carrying}(?:s|'s)?\\b[^.\\n]{0,60}?(?:[,;] |\\bat |@ ?|\\bnow |\\()${later}(?=\\s?(?:[,.;:)\\n]|$))`,
	'gi',
);
/** Weeks in their shortest form at the end of such an item ("velamentous cord insertion 30w"). */
const countedShort = new RegExp(
	`${carrying}(?:s|'s)?\\b[^.;,\\n]{0,40}? (?<!\\b(?:to|from|until|till|til|by|after|since) )(?<value>[1-3]\\d|4[0-2])w(?=\\s?(?:[,.;:)\\n]|$))`,
	'gi',
);
/** Weeks in their shortest form in a note of one line: there they count a pregnancy, but for those of a course or a return. */
const countedAlone =
	/(?<=^[^\n]{0,70})(?<!\b(?:s\/p|post|post-?op|f\/?u|rtc|return|recheck|out|course|tx|treatment|ex|born|preemie|premie|pod|pp|cast|rehab|dose|dosing|trial|old)\b[^\n]{0,60})(?<!\b(?:to|in|for|x|q|every|after|since|by|over|last|past|until|til|on|next|week|wait) ?)(?<![-+/.\d])\b(?<value>1[4-9]|2\d|3\d|4[0-2])w(?=\s?(?:[,.;:)]|$| routine| nl\b| normal| ok\b))(?=[^\n]{0,70}$)/gi;
/** Weeks told in passing, the word of pregnancy behind ("BP 146/94 again at 37 weeks. Gestational hypertension"). */
const countedBefore = new RegExp(
	`(?:(?<!\\b(?:born|delivered|delivery|birth|loss|section) )\\bat |\\b(?=[1-4]\\dw\\b))${later}(?=[,.;:)][^\\n]{0,120}${carrying})`,
	'gi',
);
/** Weeks that open a sentence, and a word of pregnancy in the same line behind ("24w0d" is read elsewhere). */
const countedLine = new RegExp(
	`(?:^|\\n|[:.] )[ \\t]{0,8}(?:at |now )?${later}[,.:] (?=[^\\n]{0,120}${carrying})`,
	'gi',
);
/** What is said of early pregnancies only, so that a few weeks beside it count one. */
const early = String.raw`\b(?:hyperemesis|pregnan\w*|S?IUP|threatened (?:ab|abortion|miscarriage)|morning sickness|NVP|NOB|new OB|subchorionic|missed ab\w*|viab\w+|prenatal|gestation\w*|f(?:o)?etal \w+|FHTs?|OB (?:visit|check|intake))\b`;
/** Weeks that open the note ("9w. Vomiting six times a day … hyperemesis"), not those since an operation. */
const countedFirstOfAll = new RegExp(
	String.raw`^\s*(?:IUP |pt |patient )?(?:at |now )?${bare}[,.:;]? (?!(?:f\/?u|post|s\/p|after|since|out|recheck)\b)(?=[^\n]{0,160}${early})`,
	'gi',
);
/** Weeks and days that open the note, as only a gestation is told ("35+0 depression", "35 1/7 itching", "37.2 weeks"). */
const countedExact =
	/^\s*(?:IUP |at |@ ?)?(?<value>[1-3]\d|4[0-2])(?:\+[0-6](?=[\s,.:;])| [0-6]\/7\b|\.[0-6] ?w(?:ee)?ks?\b(?! (?:ago|old|of age|post|pp\b|after|out|later|s\/p|since|from)))/gi;
/** "@16w" at the head of a line. */
const countedAt =
	/(?<=^|\n)[ \t]*@ ?(?<value>[5-9]|[1-3]\d|4[0-2]) ?w(?:ee)?k?s?\b(?! (?:ago|old|post|pp\b|after|out|later|s\/p|since|from))/gi;
/** Weeks said of the woman herself, a word of pregnancy behind in the paragraph ("She is 22 weeks. … no preeclampsia"). */
const countedHer = new RegExp(
	String.raw`\b(?:she|patient|pt) is (?:now |at |about |exactly )?${later}(?=[.,;:]? [^\n]{0,300}${carrying})`,
	'gi',
);
/** Weeks that open the story ("At 31 weeks her fasting sugars … Gestational diabetes"). */
const countedOpening = new RegExp(
	String.raw`^\s*(?:now |today )?at ${later} (?:she|her|the|we|I)\b(?=[^\n]{0,300}${carrying})`,
	'gi',
);
/** Weeks and days in their shortest form, a word of pregnancy in the lines beside them ("A/P 28+4", "di-di twins 24+0"). */
const plus = String.raw`(?<![-\d\/.+]|\b(?:ex|born|born at|delivered|delivered at|birth|was|to|from|until|by) )(?<value>[6-9]|[1-3]\d|4[0-2])\+[0-6](?![\d\/+]|\.\d)(?! ?(?:old|wks? old|PP|ago|later|post))`;
const countedPlusBehind = new RegExp(`${carrying}[^.;\\n]{0,80}?[ ,(]${plus}`, 'gi');
const countedPlusBefore = new RegExp(
	String.raw`(?:^|\n|[:.,;(/] |\bA\/P:? )[ \t]{0,8}${plus}(?=[^\n]{0,120}(?:\n[^\n]{0,60})?${carrying})`,
	'gi',
);
const notElsewhen = String.raw`(?!,? (?:ago|old|of age|post\w*|s\/p|after|since|later|from|out|early|apart))`;
/** Weeks in words: with days, as only a gestation is told, or beside a word of pregnancy. */
const countedInWords = new RegExp(
	String.raw`(?<!\b(?:to|from|until|till|by|after|since|for|of|in|born at|delivered at|every|past|last|next) )\b(?<value>${spokenWeeks}) weeks?(?:,? (?:and )?${spokenDays} days?${notElsewhen}|,? (?:pregnant|gestation\w*|along|EGA|by (?:dates|LMP|US|ultrasound|scan|an? )))`,
	'gi',
);
const countedInWordsBehind = new RegExp(
	String.raw`\b(?:pregnan\w+|IUP|gestation|EGA|gravida)\b[^.;\n]{0,20}?(?:at |now |is |, )(?<value>${spokenWeeks}) weeks?\b${notElsewhen}`,
	'gi',
);
/** Bare weeks that count a pregnancy by the words beside them. */
export const counted: readonly RegExp[] = [
	countedInWords,
	countedInWordsBehind,
	countedAfter,
	countedFirst,
	countedFar,
	countedShort,
	countedAlone,
	countedBefore,
	countedLine,
	countedHer,
	countedFirstOfAll,
	countedExact,
	countedAt,
	countedOpening,
	countedPlusBehind,
	countedPlusBefore,
];

interface NoteTag {
	readonly tag: string;
	readonly says: RegExp;
	/** The `unlessReach` characters before the words make them no fact. */
	readonly unless?: RegExp;
}

/** Characters before the words of a tag that its `unless` sees. */
export const unlessReach = 60;

/** Patterns whose words are facts for the rules; a named group `value` goes into the tag. Own compilation. */
export const noteTags: readonly NoteTag[] = [
	{
		tag: 'bmi',
		says: /(?<!\b(?:sister|brother|mother|father|husband|wife|son|daughter|aunt|uncle|cousin)\b[^.\n]{0,60}\b(?:her|his|whose|their) )\b(?:BMI|body[- ]mass[- ]index)\b(?! ?(?:[<>≤≥]|under|below|over|above|less|goal|target|needs|must|to get|until))(?:(?!goal|target|under|below)[^\n\d%<>]){0,20}(?<value>\d{2}(?:\.\d{1,2})?)(?!\s?%)/gi,
	},
	{
		tag: 'bmi',
		says: new RegExp(
			String.raw`\b(?:BMI|body[- ]mass[- ]index)\b(?! ?(?:under|below|over|above|less|goal|target))(?: (?:is|of|at|was|now|today|about))* (?<value>${spokenTens})\b(?! ?percent)`,
			'gi',
		),
	},
	{
		tag: 'pediatric-bmi-percentile',
		says: /\bBMI\b(?:[^\n\d%]{0,16}\d{2}(?:\.\d{1,2})?(?!\s?(?:%|th|st|nd|rd))[^\n\d]{0,8})?[^\n\d]{0,20}?(?<value>\d{1,2}(?:\.\d)?)\s?(?:th|st|nd|rd)?\s?(?:%-?(?:ile|tile)?|%?-?(?:ile|tile|percentile|pctl))/gi,
	},
	{
		tag: 'pediatric-bmi-of-95th',
		says: /\b(?<value>1[2-9]\d|2\d\d)(?:\.\d)?\s?%\s?(?:of|x) (?:the )?95(?:th)?/gi,
	},
	{
		tag: 'weeks',
		says: /(?<![/+.-])\b(?<value>[1-4]?\d)\s?(?:w(?:ee)?ks?|w)\s?(?:\+?\d\s?d(?:ays)?\b|\d\/7)?,?\s?(?:gestation|pregnant|GA\b|EGA|IUP|by (?:LMP|US|dates))/gi,
	},
	{ tag: 'weeks', says: /\b(?:EGA|GA|gestational age)\s?:?\s?(?:of )?(?<value>[1-4]?\d)\s?(?:w|\+|\d\/7|[ -]?week)/gi },
	{ tag: 'weeks', says: /\b(?<value>[1-4]?\d)\s?w\s?[0-6]\s?d?\b/gi },
	{ tag: 'weeks', says: /\b(?:E?GA|gestational age)\s?:?\s?(?:of )?(?<value>[1-4]?\d)\.[0-6]\b/gi },
	{ tag: 'weeks', says: /\b(?<value>[1-4]?\d)\.[0-6]\s?(?:w(?:ee)?ks?)\b(?! (?:ago|old|post|pp|after))/gi },
	{
		tag: 'weeks',
		says: /\b(?:ROB|OB (?:visit|f\/u|check)|prenatal(?: visit)?|IUP|@|at) ?:? ?(?<value>[1-4]?\d)(?:\+[0-6]| [0-6]\/7)\b/gi,
	},
	{
		tag: 'weeks',
		says: /\b(?<value>[1-4]?\d)\s?(?:\+\s?[0-6]|[ -][0-6]\/7)\s?(?:w(?:ee)?ks?|w|GA|EGA|by)\b/gi,
	},
	{
		tag: 'weeks',
		says: /\b(?<value>[1-4]?\d)\s?(?:w(?:ee)?ks?|w)\s?(?:and |& ?|, ?|\+ ?)?[0-6]\s?(?:d|days?|\/7)\b/gi,
	},
	{
		tag: 'weeks',
		says: /\b(?:IUP,? ?(?:@|at)?|pregnant,? at|G\d+\s?P\d+\S*,? (?:at|@))\s?(?<value>[1-4]?\d)(?:\s?w(?:ee)?ks?|w\d|\+\d| \d\/7)/gi,
	},
	{ tag: 'pregnant', says: /\b(?:pregnant|IUP|G\d+\s?P\d+\S*\s(?:at|@)\s?\d|gestation|prenatal|OB visit)\b/gi },
	{ tag: 'weeks', says: /\bG\d+\s?P\d+\w*,? {0,2}(?<value>[1-4]?\d)(?:\+[0-6]| [0-6]\/7)\b/gi },
	{ tag: 'pregnant', says: /\bG\d+\s?P\d+\w*,? {0,2}[1-4]?\d(?:\+[0-6]| [0-6]\/7)\b/gi },
	{ tag: 'pregnant', says: gestation },
	{
		tag: 'pregnant',
		says: /(?<![/+.-])\b(?:[5-9]|[1-3]\d|4[0-2])\s?(?:w(?:ee)?ks?|w)\s?(?:\+?\d\s?d(?:ays)?\b|\d\/7)?,?\s?(?:GA\b|EGA\b|by (?:LMP|US|dates))/gi,
	},
	{
		tag: 'low-transverse-scar',
		says: /\b[rp]?LTC\/?[SD]\b|\bLSCS\b|\blow(?:er)?[- ](?:uterine )?(?:transv\w*|segment)\b/gi,
	},
	...counted.flatMap((says) => [
		{ tag: 'weeks', says },
		{ tag: 'pregnant', says: new RegExp(says.source.replaceAll('?<value>', ''), says.flags) },
	]),
	{
		tag: 'drug-surveillance',
		says: /\b(?:amiodarone|amio|lithium|stimulant|methylphenidate|adderall|vyvanse|concerta|clozapine|valproate|valproic acid|depakote|carbamazepine|phenytoin|digoxin|flecainide|sotalol|dofetilide|tikosyn|leflunomide|isotretinoin|plaquenil|hydroxychloroquine|HCQ|antipsychotic) (?:surveillance|monitoring|safety labs|level check|lab check|med(?:ication)? check|check(?= ?[:,.;]))|\b(?:drawn|labs?|levels?|TSH|ECG|EKG|QTc|eye exam) (?:done |drawn |checked )?to (?:watch|monitor|follow) (?:the |his |her |for )?(?:amiodarone|amio|lithium|clozapine|valproate|depakote|carbamazepine|stimulant|digoxin|plaquenil|hydroxychloroquine)/gi,
	},
	{
		tag: 'drug-surveillance',
		says: /\b(?:labs?|cbc|lfts?|cmp|bmp|levels?|tsh|ck|lipids|trough|anc|ecg|ekg|qtc|eye exam|uric acid|alt|ast)\b[^.;\n]{0,25}\bfor the (?:drug|medication|isotretinoin|accutane|methimazole|MMI|lithium|amiodarone|valproate|depakote|clozapine|terbinafine|lamisil|carbamazepine|tegretol|ptu|digoxin|plaquenil|hydroxychloroquine)\b/gi,
	},
	...usedToSmoke.map((says) => ({ tag: 'tobacco:quit', says, unless: othersUse })),
	...smokesNow.map((says) => ({ tag: 'tobacco:current', says, unless: othersUse })),
	{ tag: 'trimester', says: /\b(?<value>first|second|third|1st|2nd|3rd) trimester\b/gi },
	{
		tag: 'postpartum',
		says: /(?<!\b(?:hx|history|h\/o|prior|previous|past|OGTT|GTT|glucose test|tolerance test|test|retest|recheck)(?: of)? )\b(?:(?<!\b(?:had|complicated by|c\/b|by|risk (?:of|for)) (?:an? |mild |severe )?)(?:postpartum|post-partum)(?! (?:depres\w* (?:after|with|w\b|w\/|in|following|last|\d)|contracep|plan|tubal|btl|iud|ogtt|gtt|glucose|a1c|screen|test|meds?\b|;? (?:risk|check (?:a1c|glucose))|h(?:emorrhage|a?emorrhage)? precaution))|(?:weeks?|wks?|days?|d|months?|mos?) PP\b(?! ?(?:(?:2|two)[- ]?(?:h|hr|hour)s? )?(?:75 ?g )?(?:o?gtt|glucose (?:test|tolerance)|iud|nexplanon|btl|tubal|contracep))|PP (?:visit|check|exam|d(?:ay)?|wk)|weeks? after delivery|puerperi\w+)/gi,
	},
	{ tag: 'two-patients', says: new RegExp(astray, 'gi') },
	// A paste that names whom it is of is not taken for the patient's without a look.
	{
		tag: 'two-patients',
		says: /\b(?:pasted|copied|imported) from (?:an? |the )?(?:outside|other|another)\b[^\n]{0,60}\bM(?:r|rs|s|iss)\.? [A-Z]\w+/g,
	},
	// Nor is a slip with a birth date of its own.
	{
		tag: 'two-patients',
		says: /\bpasted (?:slip|result|report|label|lab)s?\b[^\n]{0,80}\b(?:DOB|MRN)\b|\bwhose (?:slip|result|report|label|lab)s?\b/gi,
	},
	{
		tag: 'two-patients',
		says: /(?:\bpatient\s*:[^\n]{3,60}[\s\S]{20,}\bpatient\s*:[^\n]{3,60}|\bwrong (?:chart|patient)\b|\bfiled (?:in|to) (?:the )?wrong\b)/gi,
	},
	{ tag: 'signed', says: /\b(?:electronically signed|e-?signed|signed by|\/s\/)\b/gi },
	{ tag: 'unsigned', says: /\b(?:unsigned|draft|preliminary note|incomplete note|pended note)\b/gi },
	{ tag: 'unsigned', says: /\b(?:not|never)(?: yet| been){0,2} (?:co-?signed|signed|authenticated|attested)\b/gi },
	{
		tag: 'unsigned',
		says: /\b(?:pending|awaiting|awaits|needs|requires|lacks|without)(?: [a-z]+){0,2} (?:co-?sign(?:ature)?|signature|sign-?off|attestation|authentication)\b/gi,
	},
	{
		tag: 'unsigned',
		says: /\b(?:(?:co-?)?signature|co-?sign|sign-?off|attestation|authentication|(?:clinician|provider|physician) review)(?: is)?(?: still)? pending\b/gi,
	},
	{ tag: 'unsigned', says: /\bpending (?:clinician|provider|physician|attending|final) (?:review|approval)\b/gi },
	{
		tag: 'unsigned',
		says: /\b(?:note|document|encounter|chart) status\s?[:=-]\s?(?:pended|in progress|incomplete|open|preliminary)\b/gi,
	},
	{ tag: 'unsigned', says: /^[ \t]*status\s?[:=-]\s?(?:pended|in progress|incomplete|preliminary)\b/gim },
	{
		tag: 'unsigned',
		says: /\b(?:note|document|dictation|transcription|report) (?:has |is |was )?not (?:yet )?(?:been )?(?:verified|reviewed|approved|finali[sz]ed)\b/gi,
	},
	{ tag: 'unsigned', says: /\b(?:signed(?: by)?|signature)\s?:\s*_{3,}/gi },
	{ tag: 'addendum', says: /\b(?:addend(?:um|ed)|late entry)\b/gi },
	{ tag: 'scribe', says: /\bscribe[d]?\b/gi },
	{
		tag: 'copied-forward',
		says: /\b(?:copied|carried|copy)[- ]forward\b|\b(?:copied|pasted|pulled) from (?:an? |the |my )?(?:prior|previous|last|earlier|old)\b|\bcopy(?: and |\/|-)paste\b/gi,
	},
	{ tag: 'unfilled', says: /\*{3}|@[A-Z]{3,}@|\{[^}\n]{1,60}:(?:\*{3}|\d{3,})\}/g },
	{ tag: 'truncated', says: /(?:\.\.\.|…|\[truncated\]|\[cut off\])\s*$/gi },
	{ tag: 'telehealth', says: /\b(?:telehealth|telephone visit|video visit|telemedicine|phone visit)\b/gi },
];
