/**
 * Cancers told with "hx" or "history of", in full or clipped, and those of relatives in clipped words (Z80, Z85).
 * Where the cancer itself is reported, the word of history beside it says nothing. Own compilation.
 */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

const kin =
	'mother|father|mom|mum|dad|sister|brother|husband|wife|son|daughter|cousin|aunt|uncle|gma|gpa|gm|gf|grand\\w+|niece|nephew|partner|family|fam|fhx?';
const end = String.raw`(?:ca\b|cancers?|carcinoma|CA\b)`;
const told = String.raw`(?<!\b(?:no|neg|negative|denies|without|family|fam|f|mat|pat|any|${kin})[ -](?:personal |known |a )?)\b(?:personal history|prior history|past history|history|hist|hx|h\/o|p\/?hx|remote|survivor of)(?: of)?(?: an?| his| her| the| prior| remote| left| right| L| R| stage \w+| early| invasive)*:? `;
const past = (id: string, code: string, names: string, unless: readonly string[]): SaidCode => ({
	id: `past-${id}`,
	code,
	cites: 'I.C.2.m; I.C.21.c.4',
	says: new RegExp(
		String.raw`${told}(?:${names})(?![\w-]| (?:screen\w*|risk|gene|scare|phobia))|\b(?:${names}) (?:hx|survivor)\b(?!:)`,
		'gi',
	),
	not: new RegExp(
		String.raw`\b(?:no|denies|negative|never|${kin}|screening|r\/o|rule out|unknown|metastatic|recurrent|on chemo)\b`,
		'i',
	),
	unless: [code, ...unless],
});

const relative = String.raw`(?:(?:mat|pat|maternal|paternal|m|p)\.? ?)?(?:mother|mom|mum|father|dad|sister|sis|brother|bro|aunt|uncle|m?gm|m?gf|pgm|pgf|mgma|gma|gpa|grand\w+|cousin|daughter|son)s?`;
const ofKin = (id: string, code: string, names: string): SaidCode => ({
	id: `kin-${id}`,
	code,
	cites: 'I.C.21.c.4',
	says: new RegExp(
		String.raw`\b${relative}(?: (?:had|has|with|w\/|dx'?d?(?: with| w\/)?|died of|d\.|deceased from|also)| ?[:\-–])* (?:${names})(?![\w-])`,
		'gi',
	),
	not: /\b(?:no|denies|negative|neg|never|not|no one|nobody|husband'?s?|wife'?s?|in-law|adopted)\b/i,
	unless: [code],
});

/** "R forearm: old SCC site '20, clear", "prior BCC scar nose, no recurrence". */
const siteOf = (id: string, code: string, names: string, unless: readonly string[]): SaidCode => ({
	id: `site-of-past-${id}`,
	code,
	cites: 'I.C.2.m; I.C.21.c.4',
	says: new RegExp(
		String.raw`\b(?:old|prior|previous|former|healed|well[- ]healed) (?:${names})(?: ca\w*)?(?: (?:excision|mohs|surgical|surgery|exc))? (?:site|scar|spot)s?\b|\b(?:${names}) (?:excision |mohs |surgical )?(?:site|scar)s?\b[^.;\n]{0,40}\b(?:clear|clean|soft|no (?:recur\w*|regrowth)|NER|well[- ]healed|without recurrence)\b`,
		'gi',
	),
	not: /\b(?:biops\w*|bx|recurrent|recurred|regrown|positive margins|father|mother|brother|sister)\b/i,
	unless: [code, ...unless],
	anySection: true,
});

const longAgo = String.raw`(?:(?:in |back in )?\(?(?:19\d\d|20[01]\d|202[0-4])\)?|\d+ (?:yrs?|years) ago|(?:several|many|ten|fifteen|twenty) (?:yrs?|years) ago)`;
/** What an operation took out for a cancer, with its year: the cancer is history where nothing says it is there. */
const takenOut = (id: string, code: string, names: string, unless: readonly string[]): SaidCode => ({
	id: `taken-out-${id}`,
	code,
	cites: 'I.C.2.m; I.C.21.c.4',
	says: new RegExp(
		String.raw`\b(?:${names}) ?(?:,? ?${longAgo},? )?(?:for|d\/t|due to|because of|2\/2) (?:an? |the |her |his |early |stage \w+ |bowel |colon |rectal |kidney |renal |thyroid |lung |breast |bladder |uterine |endometrial |stomach |gastric )*(?:cancer|ca|carcinoma|RCC|CA|adenoca\w*)\b[^.;\n]{0,25}?\b${longAgo}|\b(?:${names}) ${longAgo},? (?:for|d\/t|due to|because of) (?:an? |the |her |his |early |stage \w+ |bowel |colon |rectal |kidney |renal |thyroid |lung |breast |bladder |uterine |endometrial )*(?:cancer|ca|carcinoma|RCC)\b`,
		'gi',
	),
	not: new RegExp(
		String.raw`\b(?:no|denies|never|not|${kin}|recurrent|recurred|metastatic|residual|benign|negative|r\/o|suspected|possible|fear of|prophylactic)\b`,
		'i',
	),
	unless: [code, ...unless, 'C77', 'C78', 'C79'],
	anySection: true,
});

/** "His prostate was taken out in May of 2024 for cancer": over, where no treatment goes on. */
const organs: readonly (readonly [string, string, string])[] = [
	['prostate', 'Z85.46', 'C61'],
	['kidney', 'Z85.528', 'C64'],
	['bladder', 'Z85.51', 'C67'],
	['thyroid(?: gland)?', 'Z85.850', 'C73'],
	['(?:uterus|womb)', 'Z85.42', 'C54'],
	['(?:ovary|ovaries)', 'Z85.43', 'C56'],
	['(?:colon|bowel)', 'Z85.038', 'C18'],
	['(?:lung|lobe|lobe of (?:the |his |her )?lung)', 'Z85.118', 'C34'],
	['testicle', 'Z85.47', 'C62'],
];
const prose = rowsOf('I.C.2.m; I.C.21.c.4');
const saidTakenOut = organs.map(([organ, code, active]) =>
	prose(
		`taken-out-${code}`,
		code,
		String.raw`\b${organ}\b (?:was |were |had been |has been )?(?:taken out|removed|taken off|excised)\b[^.;\n]{0,45}\b(?:for|because of) (?:a |an |the |early |low[- ]grade |\w+ )?(?:cancer|carcinoma|malignancy)\b`,
		anyWord(
			'denie[sd]|mother|father|sister|brother|husband|wife|son|daughter|if|never|risk',
			'not|planned|will|to be|next',
		),
		{
			unless: [code, 'C77', 'C78', 'C79', 'R97.2', 'Z51', 'Z79.81', 'Z19'],
			instead: [active],
		},
	),
);

/** "Hodgkin's at 22, ABVD, cured, 12 yrs out": the age then and a word that it is over. */
const curedThen = (id: string, code: string, names: string, unless: readonly string[]): SaidCode => ({
	id: `cured-${id}`,
	code,
	cites: 'I.C.2.m; I.C.21.c.4',
	says: new RegExp(
		String.raw`(?<!\b(?:no|denies|${kin})['’s]{0,2} (?:had |has |with )?(?:an? )?)\b(?:${names})\b,? (?:(?:at|when|age|dx'?d?|treated|diagnosed|in|as)\b[ :]?)(?: ?(?:at|age|s?he was|an?|his|her|the))* ?(?:\d{1,2}\b(?! ?(?:mg|weeks?|wks?))|(?:19|20)\d\d|child\w*|kid|infan\w*|toddler|baby|teen\w*|adolescen\w*|college|twenties|20s)[^.\n]{0,60}?\b(?:cured?|\d+ ?(?:yrs?|years|y) (?:out|ago|off (?:therapy|treatment|chemo)|NED|disease[- ]free)|NED|no recurrence|off treatment since|survivor\w*)\b`,
		'gi',
	),
	not: new RegExp(String.raw`\b(?:no hx|denies|${kin}|relapse\w*|recurred|metasta\w*|on chemo)\b`, 'i'),
	unless: [code, ...unless],
	anySection: true,
});

export const pastCancerLines: readonly SaidCode[] = [
	...saidTakenOut,
	takenOut('breast', 'Z85.3', 'mastectomy|lumpectomy|breast (?:removed|taken off|off)', ['C50', 'D05', 'Z86.000']),
	takenOut('colon', 'Z85.038', '(?:hemi)?colectomy|sigmoidectomy|colon (?:resection|resected)|bowel resection', [
		'C18',
		'C19',
		'C20',
		'Z85.048',
	]),
	takenOut('kidney', 'Z85.528', 'nephrectomy|kidney (?:removed|taken out|out)', ['C64']),
	takenOut('womb', 'Z85.42', '(?:TAH|TLH|hysterectomy)(?= [^.;\\n]{0,30}(?:uterine|endometrial))', ['C54', 'C55']),
	takenOut('thyroid', 'Z85.850', 'thyroidectomy|thyroid (?:removed|taken out|out)', ['C73']),
	takenOut('lung', 'Z85.118', '(?:RUL|LUL|RLL|LLL|RML|lung) (?:lobectomy|resection|removed|taken out)|lobectomy', [
		'C34',
	]),
	takenOut('stomach', 'Z85.028', 'gastrectomy', ['C16']),
	takenOut('bladder', 'Z85.51', 'cystectomy', ['C67']),
	takenOut('testis', 'Z85.47', 'orchi?ectomy', ['C62', 'C61']),
	past('melanoma', 'Z85.820', 'MMs?|melanomas?|malignant melanoma', ['C43', 'C90', 'Z85.820']),
	past(
		'skin',
		'Z85.828',
		`BCCs?|SCCs?|NMSC|basal cell(?: ${end})?|squamous cell ${end}(?: of the skin)?|skin ${end}`,
		[],
	),
	siteOf('skin', 'Z85.828', 'BCC|SCC|basal cell|squamous cell', []),
	siteOf('melanoma', 'Z85.820', 'MM|melanoma', ['C43']),
	past('breast', 'Z85.3', `breast ${end}|br ca|DCIS`, ['C50', 'D05', 'Z86.000']),
	past('prostate', 'Z85.46', `prostate ${end}|CaP\\b|pca`, ['C61']),
	past('colon', 'Z85.038', `colon ${end}|CRC|colorectal ${end}`, ['C18', 'C19', 'C20', 'C78']),
	past('rectum', 'Z85.048', `rectal ${end}`, ['C20', 'C78']),
	past('lung', 'Z85.118', `lung ${end}|NSCLC`, ['C34', 'C78']),
	past('bladder', 'Z85.51', `bladder ${end}|UCC?|urothelial ${end}`, ['C67', 'K51']),
	past('kidney', 'Z85.528', `(?:kidney|renal(?: cell)?) ${end}|RCC`, ['C64', 'C79']),
	past('thyroid', 'Z85.850', `(?:papillary )?thyroid ${end}|PTC`, ['C73']),
	past('cervix', 'Z85.41', `cervical ${end}`, ['C53', 'D06', 'R87']),
	past('womb', 'Z85.42', `(?:endometrial|uterine|womb) ${end}`, ['C54', 'C55']),
	past('ovary', 'Z85.43', `ovarian ${end}|ov ca`, ['C56']),
	past('testis', 'Z85.47', `testicular ${end}|seminoma`, ['C62']),
	past('hodgkin', 'Z85.71', `hodgkin'?s?(?: lymphoma| disease)?`, ['C81']),
	past('lymphoma', 'Z85.72', 'NHL|DLBCL|(?:non-?hodgkin\\S* )lymphoma', ['C82', 'C83', 'C85']),
	past('leukemia', 'Z85.6', 'leuka?emia|ALL\\b(?= (?:as|in|at))', ['C9']),
	curedThen('hodgkin', 'Z85.71', "hodgkin(?:['’]?s)?(?: lymphoma| disease)?|HL", ['C81']),
	curedThen('lymphoma', 'Z85.72', "NHL|DLBCL|non-?hodgkin(?:['’]?s)?(?: lymphoma)?|burkitt(?:['’]?s)?(?: lymphoma)?", [
		'C82',
		'C83',
		'C85',
	]),
	curedThen('leukemia', 'Z85.6', 'ALL|AML|APL|leuka?emia', ['C91', 'C92', 'C95']),
	curedThen('wilms', 'Z85.528', "wilms['’]?(?: tumou?r)?|nephroblastoma", ['C64']),
	curedThen('bone', 'Z85.830', "osteosarcoma|ewing(?:['’]?s)?(?: sarcoma)?", ['C40', 'C41']),
	curedThen('soft-tissue', 'Z85.831', 'rhabdo(?:myosarcoma)?|RMS', ['C49']),
	curedThen('retina', 'Z85.840', 'retinoblastoma', ['C69']),
	ofKin('breast', 'Z80.3', 'br ?ca|brca(?! ?[12+-])|breast ca'),
	ofKin('ovary', 'Z80.41', 'ov(?:arian)? ca'),
	ofKin('colon', 'Z80.0', 'CRC|colon ca|crc ca|pancreatic ca|panc ca'),
	ofKin('prostate', 'Z80.42', 'CaP\\b|pca|prostate ca'),
	ofKin('lung', 'Z80.1', 'lung ca'),
];
