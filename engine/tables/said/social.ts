/** Circumstances that weigh on a patient, in running words (Z55-Z65): home, food, money, work, family. Own compilation. */
import type { SaidCode } from '../said-code.ts';
import { anyWord, rowsOf } from './row.ts';

const cites = 'I.C.21.c.17';
/** Somebody else's, past, asked about, or handed out on paper. */
const aside = String.raw`denie[sd]|denying|h\/o|history of|hx of|in the past|used to|years ago|yrs ago|last year|as a (?:child|kid|teen)|neighbou?rs?|friend has|handouts?|brochure|screen(?:s|ed|ing)? (?:is |was )?neg\w*`;
const asideOr = (more = ''): RegExp => anyWord(aside, more);
const cannot = `(?:can ?no'?t|can'?t|cant|couldn'?t|could not|unable to|not able to)`;
const kin = String.raw`(?:husband|wife|spouse|partner|mother|mom|father|dad|parents?|son|daughter|brother|sister|fianc\w+)`;
const elder = String.raw`(?:great[- ])?(?:grand\w+|gma|gpa|nana|aunt|uncle)`;
const hard = String.raw`(?:struggl\w*|trouble|difficult\w*|hard time|problems?|having issues)`;
const said = rowsOf(cites);
const row = (id: string, code: string, says: string, not = asideOr(), rest: Partial<SaidCode> = {}): SaidCode =>
	said(id, code, says, not, rest);

export const socialLines: readonly SaidCode[] = [
	row(
		'cannot-read',
		'Z55.0',
		String.raw`\b(?:${cannot}|never learned to|does ?n[o']?t|doesnt|does not know how to) read(?: (?:or|and) write)?(?=\s*(?:[,.;)]|$|well\b|english\b|at all|forms?|so\b))|\breads? at (?:a )?(?:1st|2nd|3rd|first|second|third)[- ]grade level`,
		asideOr('blurr\\w*|vision|glasses|print|eyes?|chart'),
		{ minAge: 15 },
	),
	row(
		'without-work',
		'Z56.0',
		String.raw`\b(?:lost|let go from|fired from|laid off from) (?:(?:his|her|their|the|my|a) )?(?:\w+ )?job\b|\b(?:was|got|been|recently) (?:laid off|fired|let go)\b|\bbetween jobs\b|\bout of (?:work|a job) (?:x ?\d|for \d|since (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the (?:plant|layoff|factory|store)))`,
		asideOr('injur\\w*|surger\\w*|disab\\w*|husband|wife|son|daughter|retired|pain|fear\\w*|afraid|might'),
	),
	row(
		'work-hours',
		'Z56.3',
		String.raw`\b(?:double shifts?|(?:[6-9]\d|1[0-2]\d) ?-?(?:h|hrs?|hours?) ?(?:\/ ?(?:wk|week)|a week|per week|weeks?)|mandatory overtime|back[- ]to[- ]back shifts|rotating shifts|swing shifts|7 days a week)[^.;\n]{0,60}\b(?:stress\w*|problem|exhaust\w*|issue|burn\w*|too much|wearing)|\b(?:stress\w*|exhaust\w*|overwhelm\w*)[^.;\n]{0,40}\b(?:double shifts?|mandatory overtime|rotating shifts|work schedule)`,
	),
	row(
		'work-quarrel',
		'Z56.4',
		String.raw`\b(?:fights?|fighting|conflicts?|argu\w+|clash\w*|discord|bullied|harassed|not getting along|does ?n[o']?t get along|trouble|problems?|issues) (?:\w+ ){0,2}?(?:w\/|with|between|by) (?:\w+ ){0,2}?(?:boss|supervisor|manager|co-?workers?|colleagues?|foreman|employer)\b`,
		asideOr('no'),
	),
	row(
		'dust-at-work',
		'Z57.2',
		String.raw`\b(?:works?|worked|working|job|occupation\w*|career|yrs?|years)\b[^.;\n]{0,50}\b(?:silica|(?:coal|wood|cotton|grain|flour|stone|concrete|cement|drywall|rock|saw) ?dust|dust exposure)\b|\b(?:silica|(?:coal|wood|cotton|grain|flour|stone|concrete|cement|drywall) dust)(?: dust)? (?:exposure )?(?:at|from|on) (?:the |his |her )?(?:work|job|quarry|mine|mill)\b`,
		asideOr('no|mites?'),
	),
	row(
		'noise-at-work',
		'Z57.0',
		String.raw`\b(?:works?|worked|working|job|occupation\w*|factory|mill|foundry|machin\w+|construction|flight line)\b[^.;\n]{0,40}\b(?:noise|loud (?:machin\w+|equipment|tools|noise))|\b(?:noise|loud noise) (?:exposure )?(?:at|from|on) (?:the |his |her )?(?:work|job)\b`,
		asideOr('no|quiet'),
	),
	row(
		'fumes-at-work',
		'Z57.39',
		String.raw`\b(?:works?|worked|working|job|welder|welding|painter|occupation\w*)\b[^.;\n]{0,40}\b(?:fumes|vapou?rs)\b`,
		asideOr('no'),
	),
	row(
		'shelter',
		'Z59.01',
		String.raw`\b(?:stay\w*|living|lives|sleep\w*|resid\w+|(?:still|currently|now|is) (?:at|in))\b[^.;\n]{0,25}\bshelter\b|\bshelter resident|\bcouch[- ]?surf\w*|\bdoubled[- ]up\b|\b(?:sleep\w*|stay\w*|crash\w*|living) on (?:(?:a|his|her|their|my) )?(?:friend|cousin|sister|brother|aunt)\S* (?:couch|sofa|floor)|\bbounc\w+ (?:between|from) (?:friends?|relatives|couch\w*)|\b(?:living|lives|staying|stays) (?:in|at) (?:a |the )?(?:weekly )?motel\b`,
		asideOr('animal|works?|volunteer\\w*|vacation|former\\w*|no longer|adopt\\w*'),
	),
	row(
		'street',
		'Z59.02',
		String.raw`\b(?:living|lives|live|sleep\w*|stay\w*) (?:in|out of|on|under) (?:(?:his|her|their|the|a|my) )?(?:car|truck|van|tent|street\w*|park|bridge|woods|overpass|alley|underpass|abandoned \w+|bus station)\b`,
		asideOr('seat|trip|infant|baby|naps?|no longer|mobile home'),
	),
	row(
		'cold-home',
		'Z59.11',
		String.raw`\bno (?:heat(?:ing)?|a\/?c|air condition\w*) (?:at home|in (?:(?:the|his|her|their) )?(?:house|home|apartment|apt|trailer))|\b(?:heat|furnace|boiler|a\/c|air conditioner) (?:is |was |has been )?(?:off|out|broken|not working)\b[^.;\n]{0,20}\b(?:home|house|apartment|apt|trailer)`,
	),
	row(
		'utilities-off',
		'Z59.12',
		String.raw`\b(?:electric\w*|power|gas|water|utilit\w+|lights) (?:(?:was|were|been|got|is|are|has been) )?(?:shut[- ]?off|cut off|turned off|disconnected)\b(?! notice)`,
		asideOr('notice|threat\\w*|will|storm|outage'),
	),
	row(
		'utility-bills',
		'Z59.861',
		String.raw`\b(?:shut[- ]?off|disconnect\w*) notice|\b(?:${cannot}|trouble|difficulty|struggl\w+|behind)(?: to)?(?: (?:pay\w*|afford\w*|keep\w* up|on|with|for))* (?:(?:the|his|her|their) )?(?:utilit\w+|electric\w*(?: bill)?|light bill|gas bill|water bill|heating bill|power bill|heat)\b`,
	),
	row(
		'food',
		'Z59.41',
		String.raw`\b(?:runs?|ran|running) (?:out|low) (?:of|on) (?:food|groceries)|\b(?:uses?|using|goes to|relies on|rely on|gets? food (?:from|at)|referral to|referred to) (?:(?:the|a|local) )?food (?:bank|pantr\w+)|\bfood (?:bank|pantry) (?:referral|referred)|\bskip\w* meals? (?:to|so|because|bc|b\/c|for)(?: \w+){0,4} (?:money|cost|afford|kids|\$)|\b${cannot} (?:afford|buy) (?:enough )?(?:food|groceries)\b|\bnot enough (?:money for food|food (?:at home|in the house|to eat|to last))|\bhunger vital sign ?(?:is |was )?(?:\+|pos\w*)|\bfood (?:does ?n[o']?t|doesnt|does not|did ?n[o']?t) last|\bworr\w+ (?:that )?(?:about )?food (?:will |would )?run\w* out|\bgoes? hungry\b`,
		asideOr('volunteer\\w*|works?|dog|cat'),
	),
	row(
		'insurance',
		'Z59.71',
		String.raw`\bno (?:health |medical )?(?:insurance|coverage)\b(?! (?:changes?|issues?|problems?|barriers?|auth\w*|concerns?|for))|\b(?:insurance|medicaid|coverage) (?:has )?(?:lapsed|ran out|expired|terminated|was cut|was dropped|cancel\w+)|\blost (?:(?:his|her|their|the|my) )?(?:health |medical )?(?:insurance|medicaid|coverage)\b|\bbetween insurances\b|\bunder-?insured\b`,
		asideOr('car insurance|life insurance|travel insurance'),
	),
	row(
		'eviction',
		'Z59.811',
		String.raw`\bbehind (?:on|in|w\/|with) (?:(?:the|his|her|their) )?(?:rent|mortgage)|\bevict\w+ (?:notice|papers?|pending|next|hearing)|\b(?:facing|about to be|being|getting|may be|might be|will be|threatened w(?:ith|\/)|risk of|worried about) (?:being )?evict\w*|\b(?:losing|about to lose|may lose|might lose|could lose) (?:(?:his|her|their|the|our) )?(?:apartment|house|home|housing|section 8)|\bhas to (?:be out|move out) (?:of \w+ )?by\b`,
	),
	row(
		'rides',
		'Z59.82',
		String.raw`\b(?:no|lacks?|without|lack of|has no|unreliable|trouble getting|${cannot} (?:get|find)) (?:a )?(?:reliable )?(?:rides?|transportation|way to get (?:here|to))\b(?! ?-?(?:problem|barrier|issue|needs?|insec|difficult|concern))|\bmiss\w*[^.;\n]{0,30}(?:\bno (?:car|bus)\b|\b(?:ride|bus|car|transportation) (?:fell through|broke|issues?|problems?))|(?<!\b(?:no|any|denies|without) )\btransport\w* (?:is (?:an? )?)?(?:problem|barrier|issue|insecurity|difficult\w*)(?!s? (?:denied|no\b|none|:))`,
		asideOr('ok|none|mass|ambulance|airway|negative|fine'),
	),
	row(
		'money',
		'Z59.869',
		String.raw`(?:\$ ?|\b(?:money|financial(?:ly)?|finances) )(?:(?:is|are|has been|have been|very|really) )*(?:strain\w*|tight|struggl\w*|hardship|insecur\w*)\b|\bstruggl\w+ financially|\b(?:living )?paycheck to paycheck|\b${cannot} (?:afford|make) (?:(?:his|her|the|their) )?(?:copays?|co-pays?|bills|rent|deductible|ends meet)\b|\bbehind on (?:(?:the|his|her|their) )?bills\b`,
		asideOr('no'),
		{ unless: ['Z59.86'] },
	),
	row(
		'alone-without-help',
		'Z60.2',
		String.raw`\blives? alone\b[^.;\n]{0,30}\b(?:no one|nobody|no (?:family|help|support|caregiver)|without (?:help|support)|unsafe|struggl\w*|lonel\w*|needs help|${cannot} manage|isolat\w*)|\b(?:no one|nobody) (?:at home )?to help\b[^.;\n]{0,25}\blives? alone\b|\bproblems? (?:w\/|with )?living alone`,
		asideOr('manages|manages well|independent'),
	),
	row(
		'after-retirement',
		'Z60.0',
		String.raw`\b(?:${hard}|adjust\w*|lost|bored)\b[^.;\n]{0,25}\b(?:since|w\/|with|to|after) (?:(?:his|her|the) )?(?:retir\w+|empty nest|kids? (?:left|leaving))|\bretire\w*[^.;\n]{0,15}\b(?:hard|rough|difficult|adjust\w*)`,
	),
	row(
		'culture',
		'Z60.3',
		String.raw`\b(?:immigra\w+|refugee|asylum\w*|newly arrived|moved (?:here )?from \w+)\b[^.;\n]{0,40}\b(?:${hard}|homesick|adjust\w*|adapt\w*|accultur\w*)\b|\b${hard} (?:\w+ ){0,2}?(?:adjusting|adapting)(?: to)? (?:\w+ ){0,3}?(?:culture|country|life here|us\b|america)|\bculture shock`,
		asideOr('well|nicely'),
	),
	row(
		'foster-care',
		'Z62.21',
		String.raw`\b(?:in|into) foster (?:care|home)|\bfoster (?:child|kid|placement|parents?|mom|mother|dad|father|family|home)\b|\b(?:dcfs|dcf|cps|dhs|dss|state) (?:custody|placement|has custody)|\bward of (?:the )?(?:state|court)`,
		asideOr('was in|former\\w*|siblings?|foster (?:sister|brother)|adopted|adoption|applying'),
		{ maxAge: 18 },
	),
	row(
		'kin-has-custody',
		'Z62.23',
		String.raw`\b${elder}(?: \w+){0,2}? (?:has|have|w\/|with|got|given|awarded) (?:(?:full|legal|sole|temporary|temp) )?(?:custody|guardianship)|\b(?:in|under) (?:the )?(?:custody|guardianship) of (?:(?:his|her|their|the|maternal|paternal) )*${elder}|\braised by (?:(?:his|her|their|the|maternal|paternal) )*${elder}|\b${elder},? (?:(?:is|are|his|her|the|legal|who|\() ?)*guardians?\b|\bkinship (?:care|placement)`,
		asideOr('seeking|wants'),
		{ maxAge: 18 },
	),
	row(
		'parent-and-child',
		'Z62.820',
		String.raw`\b(?:fight\w*|conflicts?|argu\w+|tension|discord)(?: \w+){0,2}? (?:between|w\/|with)(?: \w+){0,2}? (?:teen|mom|mother|dad|father|parents)\b(?!-?(?: and dad| and father| and mother| in[- ]law|in-law|'s))`,
		asideOr('step\\w*|foster|adopt\\w*|siblings?|between (?:mom|mother|parents)|no|parents (?:fight|argu)\\w*'),
		{ maxAge: 25, unless: ['Z62.82'] },
	),
	row(
		'couple',
		'Z63.0',
		String.raw`\b(?:marital|marriage|relationship) (?:problems?|issues?|stress\w*|strain|trouble\w*|conflict|discord|difficult\w*|tension|distress)\b|\b(?:fight\w*|argu\w+|conflict|tension|discord)(?: \w+)? (?:w\/|with) (?:(?:his|her|their|the) )?(?:husband|wife|spouse|partner|bf|gf|boyfriend|girlfriend)\b`,
		asideOr('no|physical\\w*|violen\\w*|abus\\w*|assault\\w*|hit|punch\\w*|fist|fistfight'),
	),
	row(
		'deployed-kin',
		'Z63.31',
		String.raw`\b${kin}(?:'s)?(?: (?:is|has been|just|currently|now|got|being|being))* (?:deployed|deployment)\b|\b${kin} (?:is )?(?:away|overseas) (?:with|w\/|in) (?:the )?(?:army|navy|military|marines|air force|guard)`,
		asideOr('returned|back|home from|vet\\w*|when'),
	),
	row(
		'parent-in-jail',
		'Z63.32',
		String.raw`\b(?:mother|mom|father|dad|parents?)(?: is|'s| currently| now| are)* (?:in (?:jail|prison)|incarcerated|locked up)\b`,
		asideOr(),
		{ maxAge: 18 },
	),
	row(
		'loss',
		'Z63.4',
		String.raw`\b(?:husband|wife|spouse|partner|son|daughter|mother|mom|father|dad|brother|sister|baby)(?: (?:just|recently|suddenly))* (?:died|passed(?: away| on)?)\b[^.;\n]{0,60}\b(?:griev\w*|mourn\w*|sad|coping|tearful|lonely|misses|hard|struggl\w*)|\b(?:loss|death) of (?:(?:his|her|their|a) )?(?:husband|wife|spouse|partner|son|daughter|mother|mom|father|dad|brother|sister|baby)\b[^.;\n]{0,40}\b(?:\d+ ?(?:d|days?|wks?|weeks?|mo|months?) ago|last (?:week|month)|recent\w*)|\brecent (?:loss|death) of (?:\w+ )?${kin}`,
		asideOr('vision|hearing|custody|f43\\S*|prolonged grief|at age|visual'),
		{ unless: ['Z63.4', 'F43'] },
	),
	row(
		'tends-to-kin',
		'Z63.6',
		String.raw`\b(?:care-?giver|caregiving|caring|taking care|takes care|looks? after|looking after|cares)(?: (?:for|to|of|is|the|primary|sole|full[- ]time|his|her|their|an?|elderly|aging|ill|sick|disabled))* (?:mother|mom|father|dad|husband|wife|spouse|parents?|sister|brother|son|daughter|mil|fil|mother-in-law|partner|grand\w+)\b[^.;\n]{0,50}\b(?:dementia|alzheimer\w*|stroke|cancer|parkinson\w*|disab\w*|bed-?bound|stress\w*|worn|exhaust\w*|burn\w*|overwhelm\w*|tired|strain|burden|hard|als)\b`,
		asideOr('patient'),
		{ unless: ['Z63.6', 'F01', 'F02', 'F03', 'G30', 'G31'] },
	),
	row(
		'drink-in-family',
		'Z63.72',
		String.raw`\b(?:husband|wife|spouse|partner|boyfriend|girlfriend|bf|son|daughter)(?:'s| is| has| an?| who| still| actively)* (?:drinks (?:heavily|a lot|daily|too much|every (?:day|night))|drinking (?:heavily|problem|again|too much)|alcoholi\w+|(?:alcohol|etoh|drug|opioid|heroin|meth)\w* (?:problem|use|abuse|addiction)|(?:using|on) (?:meth|heroin|drugs)\b|addict\w*)|\b(?:alcohol\w*|drug|addiction) problem in (?:the )?(?:home|family)\b`,
		asideOr('no|former|sober|recovery'),
	),
	row(
		'in-custody',
		'Z65.1',
		String.raw`\b(?:brought|escorted|accompanied|seen)\b[^.;\n]{0,20}\b(?:correction\w*|prison|jail) (?:officers?|guards?|deput\w+|staff)|\b(?:county|state) (?:jail|prison) (?:inmate|pt|patient)|\bcurrently (?:incarcerated|in (?:jail|prison))`,
	),
	row(
		'out-of-prison',
		'Z65.2',
		String.raw`\b(?:just |recently )?(?:released|got out|came out|out|discharged|paroled)(?: (?:from|of))? (?:(?:the|county|state|federal) )?(?:prison|jail|incarceration)\b(?=[^.;\n]{0,30}\b(?:\d+ ?(?:d|days?|w|wks?|weeks?|mo|months?)|last (?:week|month)|recent\w*|yesterday|this (?:week|month)|today))|\b(?:just|recently|newly) (?:released|got out|out|home) (?:from|of) (?:prison|jail)|\bon parole\b`,
	),
	row(
		'court',
		'Z65.3',
		String.raw`\b(?:court (?:case|battle|hearing|date)|lawsuit|custody (?:battle|fight|litigation|dispute|hearing|case)|(?:pending|facing) (?:\w+ )?(?:charges|trial)|legal (?:trouble|charges|battle)|DUI (?:charge|case)|recent arrest)\b`,
		asideOr('ordered|screen|order|malpractice|paternity|cardiac|respiratory|tennis|no'),
	),
	row(
		'crime',
		'Z65.4',
		String.raw`\b(?:was|been|got|were) (?:mugged|robbed|carjacked|burglarized|held up at (?:gun|knife) ?point|robbed at gunpoint)|\b(?:mugging|carjacking|home invasion|armed robbery) (?:in|last|\d|this)|\bvictim of (?:an? )?(?:crime|robbery|theft|mugging|identity theft|home invasion|carjacking|shooting)|\bhouse (?:was |got )?(?:broken into|burglarized|robbed)`,
		asideOr('worried|fear\\w*'),
	),
];
