import { agentLines } from './said/agents.ts';
import { allergyLines } from './said/allergies.ts';
import { workLines } from './said/at-work.ts';
import { birthWeightLines } from './said/birth-weight.ts';
import { pastCancerLines } from './said/cancers-past.ts';
import { chronicToldLines } from './said/chronic-told.ts';
import { circumstanceLines } from './said/circumstances.ts';
import { clippedClinicLines } from './said/clinic-clipped.ts';
import { clinicLines } from './said/clinics.ts';
import { colonPolypLines } from './said/colon-polyps.ts';
import { deviceLines } from './said/devices.ts';
import { everydayCareLines } from './said/everyday-care.ts';
import { labelledLines } from './said/labelled-lines.ts';
import { letterLines } from './said/letters.ts';
import { goneLimbLines } from './said/limbs-gone.ts';
import { medicineToldLines } from './said/medicine-told.ts';
import { partsGone } from './said/parts-gone.ts';
import { pastLines } from './said/past.ts';
import { prenatalLines } from './said/prenatal.ts';
import { preventionLines } from './said/prevention.ts';
import { primaryCareLines } from './said/primary-care.ts';
import { reasonLines } from './said/reasons-told.ts';
import { signsTold } from './said/signs-told.ts';
import { socialLines } from './said/social.ts';
import { specialtyCareLines } from './said/specialty-care.ts';
import { spreadLines } from './said/spread.ts';
import { toldAcross } from './said/told-across.ts';
import { toldInPieces } from './said/told-in-pieces.ts';
import { proseLines } from './said/told-in-prose.ts';
import { valveLines } from './said/valves.ts';
import { visitLines } from './said/visits.ts';
import { visitsInWords } from './said/visits-in-words.ts';
import { toldVisitLines } from './said/visits-told.ts';
import { womenLines } from './said/women.ts';
import type { SaidCode } from './said-code.ts';

const contacts =
	'(?:(?:sexual |sex |ex-?|current |new )?partner|boyfriend|girlfriend|bf|gf|spouse|husband|wife|roommate|household (?:contact|member)|sibling|brother|sister|classmate|coworker|co-worker|cousin|grandmother|grandfather)';
const ill = String.raw`(?:has|have|had|w\/|with|\+|is positive for|positive for|tested (?:positive|pos|\+) for|dx'?d? (?:w\/|with)|diagnosed with|treated for|recently treated for|being treated for|was told (?:he|she) has)`;
const notContact =
	/\b(?:years? ago|last year|denies|no known|hx of|history of|vaccin\w*|ept|not? have|neg|negative)\b/i;
const ofContact = (id: string, code: string, names: string): SaidCode => ({
	id: `contact-${id}`,
	code,
	cites: 'I.C.21.c.1',
	says: new RegExp(
		`\\b${contacts} (?:just |recently |now |also )?${ill} (?:a |an |active |confirmed )?(?:${names})\\b`,
		'gi',
	),
	not: notContact,
});

const plus = String.raw`(?: ?\+(?!\/-)| ?\(\+\)|[ -]pos\b|[ -](?:is |was |are )?(?:strongly |weakly |highly )?positive|:? ?(?:strong(?:ly)? )?(?:[1-9]\d?|100) ?%)`;
const minus = String.raw`(?: ?[-–](?=[\s,;/.)]|$|PR|HER)| ?\(-\)|[ -]neg\b|[ -]negative|:? ?0 ?%)`;
const receptor = (id: string, code: string, says: string): SaidCode => ({
	id: `receptor-${id}`,
	code,
	cites: 'I.C.21.c.3; tabular Z17',
	says: new RegExp(says, 'g'),
	not: /\b(?:pending|unknown|mother|sister|aunt|cannot|visit|prolactin)\b/i,
	// The tabular codes the tumour first: beside its history alone a receptor says nothing.
	beside: /^[CD]/,
});
const hormone = String.raw`\b(?:HR|[Hh]ormone(?:[ -][Rr]eceptors?)?|(?:[Oo]e|[Ee])strogen (?:and|&) [Pp]rogesterone(?:[ -][Rr]eceptors?)?(?: are| is)?)`;
const her2 = String.raw`(?:HER-?2|Her-?2|her-?2)(?:\/neu)?`;
/** What joins the two halves of a combined status ("hormone receptor positive and HER2 negative"). */
const joined = String.raw`[ ,;\/]*(?:and |with |but |& ?)?`;
const her2Positive = String.raw`${her2}(?: ?\+|[ -]pos)`;
const her2Negative = `${her2}(?: ?[-–]|[ -]neg)`;
/** A receptor told by itself; "HR+/HER2-" is a combined status. */
const alone = String.raw`(?<!${hormone}(?: ?[+–-]|[ -](?:pos|neg)\w*)?${joined})`;

const chemo = String.raw`(?:m?FOLFOX\w*|FOLFIRI\w*|FOLFIRINOX|FOLFOXIRI|CAPE?OX|XELOX|FLOT|R-?(?:mini-?)?CHOP|CHOP|R-?CVP|ABVD|A ?\+ ?AVD|BEP|dd ?AC(?:-?T)?|AC(?:-?T)\b|AC\b(?= chemo| #| cycle)|TCHP?|TC\b(?= chemo| #| cycle)|CMF|FEC|gem\b|gemcitabine|abraxane|nab-?paclitaxel|paclitaxel|taxol|docetaxel|taxotere|carbo\b|carboplatin|cisplatin|oxaliplatin|pemetrexed|alimta|irinotecan|etoposide|doxorubicin|adriamycin|doxil|vincristine|vinorelbine|eribulin|bendamustine|hyper-?CVAD|azacitidine|vidaza|decitabine|dacogen|cytarabine|HiDAC|bortezomib|velcade|[VK]Rd|carfilzomib|kyprolis|topotecan|5-?FU|trabectedin|ifosfamide|(?:IV )?chemo(?:therapy)?)`;
const immune = String.raw`(?:pembro\b|pembrolizumab|keytruda|nivo\b|nivolumab|opdivo|ipi\b|ipilimumab|yervoy|durva\b|durvalumab|imfinzi|atezo\b|atezolizumab|tecentriq|avelumab|bavencio|cemiplimab|libtayo|dostarlimab|jemperli|tremelimumab|trastuzumab|herceptin|daratumumab|darzalex|cetuximab|erbitux|(?:intravesical )?BCG(?= ?(?:#|instill|induction|maint|intraves|\d|dose|today))|(?:antineoplastic|cancer) immunotherapy|immunotherapy(?= (?:infusion|cycle|#)))`;
const course = String.raw`(?:[ ,/+&-]|#\s?\d+|\bcycles? ?(?:\d+|number )?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\bwas\b|\bwere\b|\bC\d+ ?(?:D\d+)?|\bD\d+|\bday ?\d+|\bdoses?|\d+|\bof\b|\bweekly|\bwkly|\bq\d+ ?w(?:ee)?k?s?|\binduction|\bmaintenance|\bneoadj\w*|\badj\w*|\bpalliative|\bw\/|\bplus|\band|\btreatment|\btx|\bthe|\bhis|\bher|\ba)*`;
const given = String.raw`(?:today|infus(?:ion|ing|ed)|instill\w*|given|administered|started today)`;
const treatment = (id: string, code: string, agents: string): SaidCode => ({
	id,
	code,
	cites: 'I.C.2.e.2',
	says: new RegExp(
		String.raw`\b(?:(?:here|comes|came|in|attends|attended) (?:today )?for|presents for|proceed(?:ing)? with|proceed w\/|receiving|received?|getting|giving|gave|infusing|today(?:'s)?:?)${course}${agents}|\b${agents}(?:${course}${agents})*${course}\b${given}\b`,
		'gi',
	),
	not: /\b(?:held|hold\w*|delay\w*|next|last|prior|previous\w*|completed|finished|done|planned|planning|to start|start(?:s|ing)? (?:on|next|in)|declin\w*|discuss\w*|consider\w*|defer\w*|ago|tomorrow|since|due|after|post|not an? (?:tx|treatment)|history|hx|labs? (?:before|for)|rash|neuropath\w*|induced|before|refus\w*|consult|teach(?:ing)?|education|tolerated last|vaccine)\b/i,
});

export const saidCodes: readonly SaidCode[] = [
	ofContact(
		'sti',
		'Z20.2',
		'gonorrhea|gc|chlamydia|ct|syphilis|trich(?:omonas)?|an? sti|sti|std|hsv|genital herpes|hpv',
	),
	ofContact('tuberculosis', 'Z20.1', 'tb|tuberculosis'),
	ofContact('hepatitis', 'Z20.5', 'hep(?:atitis)? ?[abc]|hbv|hcv'),
	ofContact('hiv', 'Z20.6', 'hiv'),
	ofContact('lice', 'Z20.7', 'lice|head lice|scabies|pinworms?|bed ?bugs'),
	ofContact('strep', 'Z20.818', 'strep(?: throat)?|gas pharyngitis|pertussis|whooping cough|mrsa'),
	ofContact('varicella', 'Z20.820', 'chicken ?pox|varicella|shingles'),
	ofContact('covid', 'Z20.822', 'covid(?:-19)?|coronavirus'),
	ofContact(
		'viral',
		'Z20.828',
		'flu|influenza(?: a| b)?|mono|measles|mumps|rsv|mpox|hfmd|hand,? foot,? (?:and |& )?mouth',
	),
	{
		id: 'smoke-of-others',
		code: 'Z77.22',
		cites: 'I.C.21.c.1; J00-J99 use additional code',
		says: /\b(?:second[- ]?hand|2nd[- ]?hand|passive|environmental tobacco) smok\w*(?: expos\w+)?|\bsmoke exp\b|\b(?:exposed|exposure) to (?:\w+ ){0,3}?(?:cigarette |tobacco )?smok(?:e|ing)\b|\bexposed to (?:his|her|their) smoke\b|\bsmoke expos\w+|\b(?:mom|mother|dad|father|parents?|grand\w+|gma|gpa|uncle|aunt|husband|wife|spouse|roommate|partner|sitter|nanny) (?:who )?(?:still )?(?:smokes?|vapes?) (?:inside|indoors|in (?:the |his |her |their |our )?(?:house|home|car|garage|truck|apartment|bedroom|living room)|at home|around (?:him|her|them|the))/gi,
		not: /\b(?:no|not|none|denies|denied|without|never|avoid\w*|fires?|wildfire|campfire|inhalation|smoke[- ]free|stopped|risks? of|about)\b/i,
	},
	treatment('chemotherapy-today', 'Z51.11', chemo),
	treatment('immunotherapy-today', 'Z51.12', immune),
	{
		id: 'radiation-today',
		code: 'Z51.0',
		cites: 'I.C.2.e.2',
		says: /\b(?:XRT|RT|IMRT|SBRT|SRS|radiation(?: therapy)?|radiotherapy|fractions?|fx)\b[ :#]*(?:fractions?|fx|treatment|tx)?[ :#]*\d{1,2} ?(?:\/|of) ?\d{1,2}\b(?: today| of \w+)?/gi,
		not: /\b(?:completed|finished|s\/p|held|prior|last|mucositis|dermatitis|esophagitis|toe|finger|rib)\b/i,
	},
	receptor(
		'er-positive',
		'Z17.0',
		String.raw`\bER(?:\/PR)?${plus}|\b(?:[Oo]e|[Ee])strogen(?:[ -][Rr]eceptors?)?[ -](?:(?:is |was |are )?(?:strongly |weakly |highly )?positive|\+)`,
	),
	receptor(
		'er-negative',
		'Z17.1',
		String.raw`\bER(?:\/PR)?${minus}|\b(?:[Oo]e|[Ee])strogen[ -][Rr]eceptor[ -](?:is |was )?negative`,
	),
	receptor('er-driven', 'Z17.0', String.raw`\b(?:fed|driven) by estrogen\b|\bestrogen[- ](?:driven|fed|sensitive)\b`),
	receptor(
		'pr-positive',
		'Z17.21',
		String.raw`\b(?:ER\/)?PR${plus}|(?<!strogen (?:and|&) )\b[Pp]rogesterone(?:[ -][Rr]eceptors?)?[ -](?:(?:is |was |are )?(?:strongly |weakly |highly )?positive|\+)`,
	),
	receptor('pr-negative', 'Z17.22', String.raw`\b(?:ER\/)?PR${minus}|\b[Pp]rogesterone[ -][Rr]eceptor[ -]negative`),
	receptor(
		'her2-positive',
		'Z17.31',
		String.raw`${alone}\b${her2}(?: ?\+(?!\/)|[ -]pos(?:itive)?\b|[ -](?:IHC )?3\+|[ -]amplified)`,
	),
	receptor(
		'her2-negative',
		'Z17.32',
		String.raw`${alone}\b${her2}(?: ?[-–](?=[\s,;/.)]|$)|[ -]neg(?:ative)?\b|[ -](?:IHC )?[01]\+|[ -]not amplified)`,
	),
	receptor('combined-positive-negative', 'Z17.411', `${hormone}${plus}${joined}${her2Negative}`),
	receptor('combined-positive-positive', 'Z17.410', `${hormone}${plus}${joined}${her2Positive}`),
	receptor('combined-negative-positive', 'Z17.420', `${hormone}${minus}${joined}${her2Positive}`),
	receptor(
		'combined-negative-negative',
		'Z17.421',
		String.raw`${hormone}${minus}${joined}${her2Negative}|\b[Tt]riple[- ][Nn]egative(?= breast| ca| IDC|[,.;]| disease)|\bTNBC\b`,
	),
	{
		id: 'influenza-a',
		code: 'J10.1',
		cites: 'I.C.10.c',
		says: /\b(?:flu|influenza)[ -]?[AB]\b ?(?:rapid|PCR|swab|antigen|Ag|test|NAAT)? ?(?:is |was |test(?:ed)? )?(?:\+|pos(?:itive)?\b|detected)|\b(?:\+|pos(?:itive)?) (?:for )?(?:flu|influenza)[ -]?[AB]\b|\b(?:rapid|PCR) (?:flu|influenza) [AB] ?(?:\+|pos)/gi,
		not: /\b(?:neg(?:ative)?|not detected|vaccin\w*|pneumonia|exposure|wife|husband|son|daughter|sibling|contact|roommate|last (?:year|month)|encephal\w*|pending)\b/i,
	},
	{
		id: 'influenza-a-treated',
		code: 'J10.1',
		cites: 'I.C.10.c',
		says: /(?<=(?:^|\n|A\/P:|Assessment:|Plan:)[ \t]{0,8})(?:flu|influenza)[ -]?[AB](?=\s*(?:[,.;-]|$|\n))[^,.;\n]*/gi,
		not: /\b(?:neg(?:ative)?|vaccin\w*|pneumonia|exposure)\b/i,
	},
	{
		id: 'oxygen-for-chronic-disease',
		code: 'Z99.81',
		cites: 'I.C.21.c.3; tabular Z99.81',
		says: /\b(?:COPD|emphysema|fibrosis|IPF|ILD|resp(?:iratory)? failure|CHRF|pulm(?:onary)? HTN)\b[^.,;\n]{0,30}\b(?:on|w\/) (?:\d(?:\.\d)?(?:-\d)? ?L(?:PM)? ?(?:NC |of )?)?(?:home |continuous |supplemental )?(?:O2|oxygen)\b/gi,
		not: /\b(?:acute|no|denies|exacerbation|flare)\b/i,
	},
	{
		id: 'falls-as-the-problem',
		code: 'R29.6',
		cites: 'Index: Falling, falls (repeated)',
		says: /(?<=(?:^|\n|A\/P:|Assessment:|Plan:)[ \t]{0,8})Falls(?=\s*[,-])/gi,
		not: /\brisk\b/i,
	},
	{
		id: 'falls-of-late',
		code: 'R29.6',
		cites: 'Index: Falling, falls (repeated)',
		says: /\b(?:fell|fallen|falls) (?:twice|(?:[2-9]|two|three|four|five|several|multiple|many) (?:times|x)|x ?[2-9])(?=[^.;\n]{0,15}\b(?:this|past|last|in the (?:last|past)|in|over|since) (?:the |past |last |[2-6] ?)?(?:wks?|weeks?|mos?|months?|day|few|couple|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|easter|discharge|surgery|visit))|\b(?:[2-9]|two|three|four|five|six|several|many) (?:ground[- ]level |mechanical |recent |unwitnessed )?falls (?:this|in (?:the )?(?:last|past)|in|over|since|past|last) (?:the |past |last |[2-6] ?)?(?:wks?|weeks?|mos?|months?|quarter|few|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|easter|discharge|visit)/gi,
		not: /\b(?:no|denies|denied|risk|without|mother|father|husband|wife|syncop\w*|seizures?|drunk|intoxicated)\b/i,
		unless: ['R29.6', 'S', 'R55'],
		instead: ['Z91.81'],
	},
	...visitLines,
	...womenLines,
	...prenatalLines,
	...birthWeightLines,
	...colonPolypLines,
	...spreadLines,
	...clinicLines,
	...socialLines,
	...allergyLines,
	...agentLines,
	...pastLines,
	...pastCancerLines,
	...preventionLines,
	...circumstanceLines,
	...toldVisitLines,
	...deviceLines,
	...goneLimbLines,
	...chronicToldLines,
	...workLines,
	...letterLines,
	...clippedClinicLines,
	...proseLines,
	...everydayCareLines,
	...valveLines,
	...primaryCareLines,
	...specialtyCareLines,
	...reasonLines,
	...toldInPieces,
	...toldAcross,
	...partsGone,
	...visitsInWords,
	...medicineToldLines,
	...labelledLines,
	...signsTold,
];
