import type { Assertion } from '../contract.ts';
import { kin, others } from './cues.ts';
import { takenBack } from './taken-back.ts';

/**
 * What the writing around a mention says of it, where no cue word does. `of` must fit the mention, `before` the text
 * that ends where it begins, `behind` the text that begins where it ends. Own compilation.
 */
export interface WrittenSign {
	readonly is: Assertion;
	readonly of?: RegExp;
	readonly before?: RegExp;
	readonly behind?: RegExp;
}

/** As far as a sign may reach, in characters. */
export const signReach = 70;
/** What takes a name back often stands in the next clause. */
export const signReachBehind = 110;

const year = String.raw`(?:(?:19|20)\d\d|['’]\d\d)`;
const people = (words: readonly string[]) => words.filter((w) => /^[a-z]{3,}$/.test(w)).join('|');
const whose = (words: readonly string[]) =>
	new RegExp(
		String.raw`^\s*[-–:]?\s*\((?:the |his |her |their )?(?:${people(words)})['’]?s?(?: (?:chart|list|record|problem|hx|dx))?\)`,
		'i',
	);
/** Scores that count illnesses; what they count is told to explain the number. */
const scores = String.raw`\b(?:cha2?ds2?[- ]?vasc|chads2?|has-?bled|stop-?bang|wells|perc|charlson|ascvd|framingham|curb-?65|meld|frax|timi)\b(?: score)?`;

const upTo = String.raw`(?:(?!\b(?:mother|father|mom|dad|sister|brother|aunt|uncle|gm|gf|grand\w+|cousin|but|except)\b)[^.;\n]){0,60}$`;
/** In front of a mention: the relatives are denied it ("no FH of breast or colon ca", "family history negative for"). */
export const noneOfKin = new RegExp(
	String.raw`\b(?:no|den(?:ies|ied)|neg(?:ative)?(?: for)?|without)(?: any)? (?:personal (?:or|and|nor) |[^.;:\n]{2,60}(?:, )?\b(?:or|nor) (?:any |a )?(?:personal (?:or|and) )?)?(?:known |significant |strong |other |prior |early |relevant )*(?:fam(?:ily|il)?\.? ?(?:hx|h|history|members? with)|fhx?)\b${upTo}|\b(?:fam(?:ily)? ?(?:hx|history)|fhx?)\b:? (?:is |was )?(?:neg(?:ative)?|no|none|unremarkable|noncontrib\w*|denies)\b${upTo}|\b(?:no one|nobody|none|no relatives?|no members?)(?: else)? (?:in|of) (?:the|his|her|their|my) (?:close |immediate |extended )?family\b${upTo}`,
	'i',
);

/** Around a mention: "no thyroid cancer in the family" denies it of the relatives. */
export const noKin = {
	before: /\b(?:no|denies|denied|without|nor|never any)\b(?: (?!but\b|since\b)[^\s.;:]+){0,7} ?$/i,
	behind:
		/^[^.;:\n]{0,40}?\b(?:in|on) (?:the |his |her |their |my |either )?(?:close |immediate |extended )?(?:side of the )?family\b/i,
};

/** A mention of tobacco or of the use of it. */
const tobacco = /\b(?:smok\w*|tobacco|tob|cig\w*|nicotine|vap\w+|chew\w*|dips?|snuff)\b/i;

/** Those whose word on a sheet is corrected by who sees the patient. */
const clerks = String.raw`\b(?:kiosk|triage(?: \w+)?|front desk|face ?sheet|banner|registration|insurer\w*|insurance(?: \w+)?|billing|(?:referral )?slip|outside (?:record|note|chart)|(?:ED|ER|coach['’]?s?|school)(?: \w+){0,2} (?:sheet|form|slip)|urgent care|old (?:chart|sheet|note|record))\b`;
const clerkSays = new RegExp(
	String.raw`${clerks}[^.;\n]{0,25}\b(?:says?|said|reads?|prints?|calls?|called|typed|entered|lists?|listed|wrote|states?|carries|has)\b[^.;,\n]{0,14}["“]?$`,
	'i',
);

/** Illnesses whose short names are those of their tests. */
const testNames =
	/^(?:HIV|human immunodeficiency virus|hep(?:atitis)? ?[ABC]|HCV|HBV|syphilis|chlamydia|gonorrhea|GC|CT|GC ?(?:\/|and|&) ?CT|CT ?(?:\/|and|&) ?GC|(?:gonorrhea|chlamydia) ?(?:\/|and|&) ?(?:gonorrhea|chlamydia)|trich\w*|celiac|mono|mononucleosis|lyme|herpes|HSV|strep|flu|influenza|covid(?:-?19)?|RSV|TB|tuberculosis|H\.? ?pylori|pertussis|MRSA)$/i;
/** Further tests of the same list ("GC/CT, RPR, HIV sent"). */
const moreTests = String.raw`(?:(?:,| and|,? &| \+|\/| or) ?(?:[\w/+-]{1,12} ?){1,2}){0,6}`;
const testSent = String.raw`(?:sent|ordered|drawn|collected|obtained|added|requested|pending|to (?:the )?lab|tests?|testing|serolog\w*|screen\w*|labs?|ab\b|antibod\w*|swab\w*|pcr|naat|panel|neg(?:ative)?)\b(?![^.;\n]{0,18}(?:\+|\bpos|\breactive|\bdetected|\bgrew))`;

/** Operations that took away what they were done for. */
const replacing = String.raw`(?:[TR]?[TP][KHS][AR]|arthroplasty|replacement|replaced|\w{4,}ectomy|excision|transplant|amputation|BKA|AKA)`;

/** Growths of the skin that are taken off in an office. */
const growth =
	'(?:lipomas?|moles?|nevus|nevi|SKs?|seborrheic keratos[ie]s|skin tags?|dermatofibroma|(?:sebaceous|epidermoid|epidermal|inclusion|pilar|ganglion) cysts?)';
const takenOff = '(?:removed|removal|excised|excision|cut out|taken off|shaved off|came out|came off|resected)';
const lately =
	'(?:(?:\\d+|one|two|three|four|a) (?:days?|d|weeks?|wks?|months?) ago|last (?:week|month|monday|tuesday|wednesday|thursday|friday))\\b';

export const writtenSigns: readonly WrittenSign[] = [
	// "Hot flashes: over it."
	{ is: 'historical', behind: /^(?:e?s)? ?[:–-] ?(?:over (?:it|them|that)|outgrown|outgrew (?:it|them)|long gone)\b/i },
	// "Peanut anaphylaxis at age 3": a reaction then, an allergy now.
	{
		is: 'historical',
		of: /\b(?:anaphyla\w*|reaction|stings?|hives|angioedema)\b/i,
		behind:
			/^ (?:at (?:age )?\d{1,2}\b(?! ?(?:am|pm|:|%))|as an? (?:child|kid|teen\w*|toddler|infant|baby)|in (?:childhood|college|(?:19|20)\d\d)|(?:\d+|many|several|a few) (?:years|yrs) (?:ago|back))/i,
	},
	// 'Nurse note for next bed copied: "stage 3 sacral PU" - not him'.
	{
		is: 'other-person',
		behind:
			/^[^.;\n]{0,20}["”)]?,? ?[-–—(,] ?(?:is |was |that is )?not (?:him|her|his|hers|this (?:pt|patient|one)|our (?:pt|patient))\b/i,
	},
	{
		is: 'other-person',
		before:
			/\b(?:(?:for|of|from|about|re:?) (?:the )?(?:next bed|(?:other|another|different|wrong) (?:pt|patient|chart|resident))|next bed['’]?s?|wrong (?:pt|patient|chart))\b[^.;\n]{0,30}$/i,
	},
	// "Meningococcal B #2 and flu at clinic": the shot.
	{
		is: 'vaccine',
		of: /^(?:flu|influenza|covid(?:-?19)?|rsv|shingles|zoster|pneumonia|pneumo|hep(?:atitis)? ?[ab]|hpv|varicella|chickenpox|measles|mumps|rubella|tetanus|diphtheria|pertussis|polio|mening\w*|rabies|typhoid)$/i,
		before:
			/\b(?:vaccin\w*|vax|immuni\w*|shots?|boosters?|mening\w*(?: ?[bacwy]{1,4})?|menactra|men ?b|bexsero|tdap|td|dtap|hpv|gardasil|mmrv?|shingrix|prevnar|pcv ?\d*|ppsv\w*)(?: ?#?\d)?(?:,| and| &| \+|\/) ?(?:the |a )?$/i,
	},
	// "MRSA hx", "he has had MRSA before".
	{
		is: 'historical',
		of: /^(?:MRSA|MSSA|staph\w*|VRE|ESBL|C\.? ?diff\w*|lice|scabies|cellulitis|boils?|abscess\w*)$/i,
		behind: /^ (?:hx|history|in (?:the )?past)\b/i,
	},
	{
		is: 'historical',
		before: /\b(?:has|have|had|['’]s|['’]ve) had (?:an? |some |the |one |two )?$/i,
		behind:
			/^ (?:infections? |once )?(?:before|in the past|previously|years (?:ago|back)|last (?:year|summer|winter|fall|spring))\b(?! (?:and|but) (?:still|now))/i,
	},
	// "Cultures old: MSSA".
	{
		is: 'historical',
		before:
			/\b(?:old (?:\w+ )?(?:cultures?|cx|swabs?|results?|bx|path)|(?:cultures?|cx|swabs?|results?|bx|path) (?:\(?old\)?|from before|prior)): ?$/i,
	},
	// "colostomy talked about, not wanted", "hip replacement brought up".
	{
		is: 'hypothetical',
		behind:
			/^,? (?:was |were |is |has been |had been |also )?(?:talked about|talked over|brought up|floated|(?:discussed|offered|mentioned|suggested),? (?:but )?(?:not wanted|declin\w*|refus\w*|s?he (?:declin\w*|says no|does not want))|not wanted|on the table)\b/i,
	},
	// "calcific tendinitis needled in 2020, no trouble since".
	{
		is: 'historical',
		behind:
			/^[^.;\n]{0,40},? (?:and |with )?(?:no|without|never any) (?:more )?(?:trouble|problems?|issues?|symptoms?|sx|pain|complaints?|bother) (?:with it |there )?since\b/i,
	},
	// "6 wks s/p L THA for OA": the joint with the arthritis is gone.
	{
		is: 'resolved',
		before: new RegExp(
			String.raw`\b(?:s\/p|status[- ]post|after|post-?op|POD ?#?\d+|POW ?#?\d+|wks? out from|weeks? (?:out )?from|had|recent)(?: (?:her|his|a|an))? [^.;\n]{0,24}\b${replacing}(?: \d{1,2}\/\d{1,2}(?:\/\d{2,4})?| \d{4})?,? (?:for|due to|2\/2|because of) (?:severe |end[- ]stage |primary |bad |advanced )*$`,
			'i',
		),
	},
	// "GC/CT, RPR, HIV sent", "labs: HIV, RPR", "check hep B and HIV": the test, not the illness.
	{
		is: 'screening',
		of: testNames,
		behind: new RegExp(
			`^${moreTests} ?(?:(?:was|were|is|are|all|both|also|blood|rapid|urine|[34](?:th)? gen)? ?){0,2}${testSent}`,
			'i',
		),
	},
	{
		is: 'screening',
		of: testNames,
		behind: /^(?![^.;\n]{0,24}(?:\+|\bpos|\breactive|\bdetected))/i,
		before:
			/\b(?:labs?:|labs? (?:for|incl\w*)|check(?:ed|ing)?|send(?:ing)?|sent|order(?:ed|ing)?|draw(?:ing)?|drew|swab(?:bed)? for|tests? (?:for|sent)|tested for|testing for|screen(?:ed|ing)?(?: for)?:?|rpt|repeat) (?:(?:[\w/+-]{1,12} ?){1,2}(?:,? and|,| &| \+|\/) ?){0,5}$/i,
	},
	// 'Triage kiosk says "R hand laceration". Pt and exam = LEFT', "slip reads SCC, path is BCC".
	{
		is: 'uncertain',
		before: clerkSays,
		behind:
			/^["”]?[^\n]{0,60}(?:\b(?:wrong|incorrect|error|mistake\w*|not right|not so|disagree|actually|in fact|but (?:pt|patient|exam|path|it) )\b|\b(?:path|exam|film|mri|pt \+ exam|both) (?:is|=|says|shows)|[=:] ?(?:LEFT|RIGHT)\b)/i,
	},
	// "last pregnancy she had high sugars", "varicose veins in prior pregnancy".
	{
		is: 'historical',
		before:
			/\b(?:in |with |during )?(?:her )?(?:last|prior|previous|first|earlier) pregnanc(?:y|ies),? (?:(?:s?he )?(?:had|was|were|with|got|developed) )?(?:an? |some |the )?$/i,
	},
	{
		is: 'historical',
		behind:
			/^ (?:in|with|during) (?:her |the |a )?(?:last|prior|previous|earlier|1st|first|other) (?:pregnanc(?:y|ies)|preg)\b(?![^.;\n]{0,20}\b(?:and|as well as) (?:now|this))/i,
	},
	// "R forearm: old SCC site '20".
	{ is: 'historical', of: /\b(?:old|prior|previous|former) (?:SCCs?|BCCs?|melanomas?|MMs?|squamous|basal)\b/i },
	// "Non MRSA history", "non diabetic".
	{ is: 'negated', of: /^(?:MRSA|diabetics?|smokers?|hypertensive|asthmatic)\b/i, before: /\bnon[- ]$/i },
	// "ptsd ticked w a question mark", "asthma with a ? on the form".
	{ is: 'uncertain', behind: /^["”]?[^.;,\n]{0,25}\b(?:with|w\/?|has|had|and) (?:a |an )?(?:question marks?\b|\?)/i },
	// "= anaphylaxis then": at that time.
	{ is: 'historical', behind: /^,? (?:back )?then(?=\s*(?:[.;,)\n]|$))/i },
	// 'amox "allergy" - oral challenge passed, delabeled'.
	{
		is: 'negated',
		of: /\ballerg\w*/i,
		behind:
			/^["”]?[^.;\n]{0,60}\b(?:de-?label\w*|label (?:removed|dropped|off)|(?:oral |drug |food )?challenge (?:passed|negative|neg|tolerated)|passed (?:the |an? |his |her )?(?:oral |drug |food )?challenge)\b/i,
	},
	// "atrophic vaginitis it is not", "idiopathic intracranial hypertension is out".
	{ is: 'negated', behind: /^ (?:it|this|that) (?:is|was) (?:certainly |clearly |surely )?not\s*(?:[.;,]|$)/i },
	{
		is: 'negated',
		behind: /^ (?:is|are|was|were) (?:therefore |thus |now |clearly |definitely |also )?out\s*(?:[.;,]|$)/i,
	},
	// "She had been told for two years that she had lupus": what others said.
	{
		is: 'uncertain',
		before:
			/\b(?:was|been|were|being) told (?:[\w ]{2,30} )?(?:that )?(?:s?he|they|it|this) (?:has|had|was|were|is|might have|might be) (?:an? )?(?:case of )?$/i,
	},
	// "a lupus anticoagulant was positive once in June but negative now".
	{
		is: 'negated',
		behind: /^[^.;\n]{0,50}\bbut (?:is |was |has been )?(?:now )?(?:negative|absent)(?: now| since| today)?\b/i,
	},
	// "a TIA that neurology later decided was migraine".
	{
		is: 'negated',
		behind:
			/^,? (?:that|which) [^.;,\n]{0,40}\b(?:later|since|afterwards?) (?:\w+ )?(?:decided|concluded|judged|felt|called|proved|turned out|shown|considered) (?:(?:to be|to have been|was|were|as|it) )?(?!(?:real|true|right|correct|present|confirmed|active|severe|mild|moderate|bad|back)\b)/i,
	},
	// "chews tobacco, no; he used to": taken back at once.
	{ is: 'negated', behind: /^,\s*no\s*(?:[;.]|$)/i },
	// "dm no, htn no"; "DM- HTN- CAD-"; "DM [ ] HTN [ ]".
	{ is: 'negated', behind: /^ no\s*(?:[;.,]|$)/i },
	// "CHF [no]; CVA/TIA [no]", "ischemic heart dz (none)".
	{
		is: 'negated',
		behind: /^s?(?:\/[\w]{2,8})? ?[:=]? ?[[(] ?(?:no?|none|neg(?:ative)?|denied|denies|absent) ?[\])]/i,
	},
	{ is: 'negated', behind: /^-(?=\s*(?:$|[,;]|[A-Z]{2,5}[-+](?:\s|$)))/ },
	// The last of such a row; by itself "HTN-" at the end of a line is a head.
	{ is: 'negated', before: /\b[A-Z]{2,6}- ?$/, behind: /^-[ \t]{0,3}(?:$|\n)/ },
	// "Explained Barrett's and cancer risk": what may come of the disease.
	{ is: 'negated', before: /\bexplained (?:the )?$/i, behind: /^(?:['’]s)?(?: and \w+)? risks?\b/i },
	{ is: 'negated', before: /\b(?:normal|understandable) $/i, of: /^(?:worr(?:y|ies)|grief|anxiety)$/i },
	{
		is: 'negated',
		before: /(?:^|[^\]\s]\s?|\[ ?\] ?[^\]\n]{0,30})$/,
		behind: /^\s?\[ ?\]\s*(?:$|\n|[A-Za-z][^\]\n]{1,30}\[[ xX]?\]\s*(?:$|\n|[A-Za-z]))/,
	},
	// Words of denial or fear inside the name that was found: "biopsy excluded melanoma", "fear of muscle pain".
	{
		is: 'negated',
		of: /\b(?:exclude[ds]?|ruled? out|rules out|neg(?:ative)? for|no evidence of|free of|(?:fear of|afraid of)(?! (?:flying|needles?|heights|dogs|spiders|snakes|insects|bees|crowds|enclosed|closed|tight|elevators|bridges|blood|injections|shots|driving|water|the dark|thunder|storms|public|dentists?|vomiting|choking|people))|worried about)\b/i,
	},
	// "Missed doses 0.", "falls this year zero": a count of none answers the name before it.
	{
		is: 'negated',
		behind:
			/^s?(?: (?:this|in the|in|per|last|past|since) (?:last |past )?[a-z]+(?: [a-z]+)?)?(?: ?[:=x] ?| )(?:0|zero|nil|none)\s*(?=[.;,\n)]|$)(?!\.\d)/i,
	},
	// "strain in the spring, back to running" is no back strain.
	{ is: 'negated', of: /,[^,]*\bback$/i, behind: /^ (?:to|in|at|on)\b/i },
	{
		is: 'negated',
		behind:
			/^[^.;\n]{0,50}\b(?:(?:has |was |were )?never (?:shown|confirmed|proven|documented|bore)|not borne out|disproven|i (?:do not|don['’]?t) agree)\b/i,
	},
	{
		is: 'negated',
		behind:
			/^ (?:is |was )?(?:still )?on (?:the |his |her )?(?:old |problem )*list\b[^.;\n]{0,40}\b(?:remov|delet|tak\w+ off|clean)/i,
	},
	// "… was written in the summary; that is a mislabel", "was the working title of the clinic and can be dropped".
	{
		is: 'negated',
		behind:
			/^[^.\n]{0,95}\b(?:(?:is|was) (?:a |an |clearly )*(?:mis-?label|misnomer|mis-?diagnosis|wrong label|label only)|(?:would|do|will) not (?:adopt|use|take over|keep) (?:that|this|the) (?:name|label|term|diagnosis))\b/i,
	},
	{
		is: 'negated',
		behind: /^ was the (?:working |first |old |previous )?(?:title|label|name|impression) (?:of|from|at|given|in)\b/i,
	},
	{
		is: 'uncertain',
		behind: /^["”]? (?:was|were|has been|had been) (?:floated|mooted|put forward|queried|questioned|toyed with)\b/i,
	},
	{
		is: 'uncertain',
		before: /\bquestion (?:is|was|of|remains|here is)(?: whether)?(?: (?:this is|s?he has|it is))?(?: an?)? $/i,
	},
	{ is: 'uncertain', behind: /^ (?:was |is |came back )?["“](?:weakly |faintly |low )?positive["”]/i },
	{
		is: 'uncertain',
		behind:
			/^,? (?:is |was )?(?:not (?:yet )?excluded|cannot be excluded|can['’]?t be excluded|not ruled out|unproven|stays unproven|remains unproven)\b/i,
	},
	// "PMH list: CHF, CKD, gout (all from old chart, imported 2019)".
	{
		is: 'hypothetical',
		behind:
			/^[^.;\n]{0,90}\((?:all |these |list |still |just )*(?:from|per|copied from|imported from|pulled from|as in|off) (?:an? |the |his |her )*(?:old|outside|prior|previous|former|other) (?:chart|records?|list|EMR|EHR|system|clinic)\b|^[^.;\n]{0,90}\([^)\n]{0,30}\b(?:imported|auto-?populated|auto-?imported)\b/i,
	},
	// "OA both knees" in list; not examined today.
	{
		is: 'hypothetical',
		behind:
			/^["”] in (?:the |her |his )?(?:list|chart|problem list)\b[^.\n]{0,12}\bnot (?:examined|looked at|addressed|assessed)\b/i,
	},
	{
		is: 'family',
		behind: new RegExp(
			String.raw`^(?:['’]s)? (?:was|is) what (?:his|her|my|their|the) (?:late |own )?(?:${people(kin)})\b`,
			'i',
		),
	},
	{
		is: 'historical',
		before: /\b(?:native|original|underlying native) (?:kidney |renal )?disease:? (?:is |was |being )?(?:an? )?$/i,
	},
	{
		is: 'negated',
		of: /^worr(?:y|ies)$/i,
		behind: /^ (?:about|that|re|whether)\b(?! (?:everything|many|most|all\b|things|money|nothing))/i,
	},
	// "In 2018, on the pill, she had a lung embolus".
	{
		is: 'historical',
		before: /\bin (?:19|20)[01]\d,? (?:[^.;\n]{0,30}, )?s?he (?:had|suffered) (?:an? |her |his )?$/i,
	},
	// "eczema as infant gone", "asthma as a child, outgrown".
	{
		is: 'resolved',
		behind:
			/^,? (?:(?:is|are|was|has|all|now|since|long|fully|completely|been) )*(?:gone|outgrown|outgrew (?:it|that|them)|cleared(?: up)?|went away)\s*(?:$|[.;,)\n])/i,
	},
	// "Perimenopause talk: what to expect".
	{
		is: 'education',
		behind: /^ (?:talk|teaching|handout|leaflet|brochure|info(?:rmation)? sheet)\b(?! (?:again|therapy))/i,
	},
	// "Mole removed from the back 10 days ago", "the chin mole removal last week": the growth is gone, its site heals.
	{
		is: 'resolved',
		of: new RegExp(String.raw`(?:^|\s)${growth}$`, 'i'),
		behind: new RegExp(String.raw`^(?: (?:was|were|has been))? ${takenOff}\b[^.;\n]{0,30}\b${lately}`, 'i'),
	},
	{
		is: 'resolved',
		of: new RegExp(String.raw`(?:^|\s)${growth}\b.*\b${takenOff}\b`, 'i'),
		behind: new RegExp(String.raw`^[^.;\n]{0,20}\b${lately}`, 'i'),
	},
	// "BCC nose removed, hx of".
	{ is: 'historical', behind: /^[^.;:\n]{0,24},? (?:hx of|h\/o|by hx|by history|hx only)\s*(?:$|[.;\n])/i },
	{ is: 'family', behind: whose(kin) },
	{ is: 'other-person', behind: whose(others) },
	// "works with covid pts"; one patient is this one.
	{ is: 'other-person', behind: /^ (?:pts|patients|residents)\b/i },
	// "had RSV bronchiolitis at 5 mo", "asthma till age 9".
	{
		is: 'historical',
		before: /\bhad (?:an? |the |bad |severe |mild )?(?:[\w-]+ )?$/i,
		behind: /^\s+(?:at|@|when)\s(?:age\s)?(?:s?he was )?\d+\s?(?:mo|months?|wks?|weeks?|y|yo|yrs?|years?)?\b/i,
	},
	{
		is: 'historical',
		behind:
			/^\s+(?:(?:till|until|til)\s(?:age\s)?(?:s?he was )?\d+\b|up to\s(?:(?:the )?age (?:of )?|s?he was )\d+\b|up to\s(?:19|20)\d\d\b)(?!\s?(?:mm|cm|mg|mcg|ml|cc|%|x\b|times|hours?|hrs?|h\b|min|per\b|lbs?|kg|deg|am\b|pm\b))/i,
	},
	// "2020 SAB", "2023: sigmoid adenoma removed", "in '08 pneumonia"; a date is no year.
	{
		is: 'historical',
		before:
			/(?:^|\n|[;(]\s*|\.\s+|\s[-–]\s|\bin\s)(?:19[3-9]\d|20[0-2]\d|['’]\d\d)[:,]?\s(?:an?\s|her\s|his\s|the\s)?$/i,
	},
	// "gout once, nothing since": at the end of the clause, for "none since starting topiramate" tells of a treated illness.
	{
		is: 'resolved',
		behind:
			/^(?:(?!, (?:an?|one|two|three|four|several|\d{1,2}) [a-z])[^.;\n]){0,40}?\s(?:none|not|nothing|never)(?: again)? since(?: then)?\s*(?:[.;,)\n]|$)/i,
	},
	{
		is: 'resolved',
		behind:
			/^[^.;\n]{0,40}?\s(?:none|nothing) (?:in|for) (?:over |about )?(?:\d+|two|three|four|five|six|ten|many|several) (?:years|yrs)\s*(?:[.;,)\n]|$)/i,
	},
	// "Considered disc herniation / sciatica - no radicular findings".
	{
		is: 'uncertain',
		before:
			/(?:[.;:\n]\s*|\b(?:MDM|ddx|we|I|also|have|were|was) )considered:? (?:(?!\b(?:stable|to be|and (?:diagnosed|made))\b)[^.;\n]){0,60}$/i,
	},
	// "ICH considered - CT negative", "torsion considered, flow nl".
	{
		is: 'uncertain',
		behind:
			/^(?: (?:was|were|is|also))? considered\b(?! (?:to be|stable|controlled|active|mild|moderate|severe|chronic|resolved|likely due))/i,
	},
	// "Smoker box unchecked": a form's box that says no.
	{
		is: 'negated',
		behind:
			/^ (?:status |hx )?(?:box|checkbox|field)s? (?:is |was |left )?(?:un-?checked|not checked|blank|empty|unticked|no)\b/i,
	},
	// "Meniscus tear probably there too".
	{
		is: 'uncertain',
		behind:
			/^ (?:is |are )?(?:probably|maybe|perhaps|possibly|presumably) (?:there|present|too|also|as well|in play|contributing)\b/i,
	},
	// "gout in past, none x 10 yr", "asthma in the past": over, where nothing of today is told of it.
	{ is: 'resolved', behind: /^ (?:only )?in (?:the |his |her )?(?:distant |remote )?past\b/i },
	{
		is: 'resolved',
		behind:
			/^[^.;\n]{0,40}?\s(?:none|nothing) (?:x|for|in) ?(?:over |about |the last |>)?(?:\d+|two|three|four|five|six|ten|many|several) ?(?:years|yrs?|y)\b(?! (?:on|since|with) )/i,
	},
	// "Kidney stones twice, none now".
	{
		is: 'resolved',
		behind:
			/^[^.;,\n]{0,25},? (?:but )?(?:none|nothing|not) (?:(?:right )?now|currently|today|since|at present|lately|this year)\s*(?:[.;,)\n]|$)/i,
	},
	// "DKA in May admitted, recovered".
	{
		is: 'historical',
		of: /\b(?:DKA|ketoacidosis|HHS|AKI|ATN|sepsis|urosepsis|pneumonia|(?:N?STE)?MI|TIA|bleed|pancreatitis|pyelo\w*|cellulitis|diverticulitis|pericarditis|myocarditis|covid|crisis|status asthmaticus)$/i,
		behind:
			/^,? (?:was |were |admitted |hospitali[sz]ed |requiring admission |back |early |late )*(?:in|last) (?:early |late )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|autumn|winter)\w*\b[^.;\n]{0,40}\b(?:recovered|resolved|admitted|hospitali[sz]ed|discharged|treated|cleared|none since|fine since|healed|ICU)\b/i,
	},
	// "Bell's palsy '19".
	{ is: 'historical', behind: /^,?\s(?:in )?['’]\d\d\b(?!['’\d/-])/ },
	// "MS dx 2021 (L optic neuritis, nine lesions)": how it began.
	{
		is: 'historical',
		before: new RegExp(
			String.raw`\b(?:dx'?d?|diagnosed|onset|presented|began)(?: in)? (?:\w{3,9} )?${year} \([^)\n]*$`,
			'i',
		),
	},
	{
		is: 'hypothetical',
		before: new RegExp(String.raw`${scores}(?: of| is| was| =|:)?\s*\d*(?:\.\d+)?%?\s*\([^)\n]*$`, 'i'),
	},
	{
		is: 'hypothetical',
		before: new RegExp(
			String.raw`${scores}(?: of| is| was| =)?\s*\d*(?:\.\d+)?%?\s*(?::|counts?\b|points? (?:for|from)\b|includes?\b|d\/t\b|due to\b)[^.;\n]*$`,
			'i',
		),
	},
	{ is: 'hypothetical', before: /\b(?:wells|perc)\b(?: score)?(?: of| is| =|:)?\s*\d+(?:\.\d)? for (?:an? )?$/i },
	{ is: 'uncertain', before: /\btold (?:by [\w ]{2,20} )?(?:that )?s?he (?:has|had|might have)(?: an?)? $/i },
	{ is: 'uncertain', before: /\b(?:pending|sent for|send for|awaiting)\s*:\s*[^.;\n]*$/i },
	{ is: 'uncertain', before: /\b(?:awaiting|pending)\b[^.;\n]{0,25}\b(?:re|for|r\/o):?\s*(?:an? )?$/i },
	{ is: 'uncertain', before: /\b(?:referred|sent|ref'?d)\b[^.;\n]{0,20}\b(?:for|with|re)\s(?:an? )?["“]$/i },
	{
		is: 'hypothetical',
		before: /\b(?:went over|going over|go over|reviewed|discussed|taught|told|knows?|aware of)\b[^.;,\n]{0,25}$/i,
		behind: /^ (?:warning signs|signs|red flags|precautions|feels like|looks like)\b/i,
	},
	// "the womb cancer her mother had at 60".
	{
		is: 'family',
		behind: new RegExp(
			String.raw`^,? (?:that |which )?(?:his|her|their|my|the) (?:late |own |older |younger |little |big )?(?:${people(kin)}) (?:had|has|have|died (?:of|from|with)|got|suffered)\b`,
			'i',
		),
	},
	// "CF carrier niece", "hemophilia carrier is mom".
	{
		is: 'family',
		of: /\bcarrier$/i,
		behind: new RegExp(
			String.raw`^,? (?:is |in |[-–:] ?)?(?:the |his |her |their )?(?:${people(kin)}|niece|nephew|cousin)\b`,
			'i',
		),
	},
	// "GM ovarian ca at 80", "PGF had colon ca": short forms that are no words when written small ("1 gm").
	{
		is: 'family',
		before:
			/(?<!\d ?)\b(?:M|P|MAT |PAT |[Mm]at |[Pp]at )?G[MF]\b(?:,? (?:had|has|have|with|w\/|died of|dx|dx['’]d|hx|h\/o|also|both|early|late|[a-z]{0,10}))?[ :,–-]{1,3}$/,
	},
	// "Breast cancer 2021, treated, no recurrence".
	{
		is: 'historical',
		of: /\b(?:cancer|ca|carcinoma|melanoma|lymphoma|sarcoma|seminoma)$/i,
		behind: new RegExp(
			String.raw`^[ ,(]{0,2}(?:in |back in )?(?:${year})?[ ,)]{0,2}(?:fully |surgically |successfully |all )?(?:treated|resected|removed|excised|cured|cut out|taken out)\b[^.;\n]{0,40}\b(?:no (?:recurrence|evidence|sign|return)|NED|all clear|clear since|cancer[- ]free)\b`,
			'i',
		),
	},
	// "TAVR CT, heart team": a look before the operation.
	{
		is: 'hypothetical',
		of: /\b(?:TAVR|TAVI|CABG|ICD|watchman|LVAD|transplant|ablation|CRT-?[DP]?)$/i,
		behind:
			/^ (?:protocol )?(?:CTA?|planning|work-?up|eval(?:uation)?|candidate|candidacy|referral|consult|discussion|discussed|clinic|team|protocol|vs\.?|scheduled|sched)\b/i,
	},
	// "Vestibular neuritis she had in 2018".
	{
		is: 'historical',
		behind: new RegExp(
			String.raw`^,? (?:that |which )?(?:s?he|they|I|pt) (?:had|got|was treated for)(?: back)? (?:in|around|since) ${year}\b`,
			'i',
		),
	},
	// "stent after his MI", "quit with the MI".
	{
		is: 'historical',
		of: /\b(?:N?STE)?MI$|heart attack$/i,
		before: /\b(?:after|since|with|at the time of|following|ever since) (?:his|her|the|that|my) (?:\w+ )?$/i,
	},
	// "hypokalemia, repleted"; "delirium, cleared".
	{
		is: 'resolved',
		of: /\bhypo\w+emia$|\bhyper\w+emia$|delirium$|confusion$|encephalopathy$|AKI$|pneumonia$|UTI$/i,
		behind: /^(?:,| -| –|:)? ?(?:was |now |since |fully |all )?(?:repleted|corrected|cleared|normali[sz]ed)\b/i,
	},
	// "LVAD: not now", "ICD not indicated".
	{
		is: 'hypothetical',
		of: /\b(?:LVAD|ICD|CRT-?[DP]?|pacemaker|PPM|dialysis|transplant|watchman|TAVR|pump|stent|bypass|CABG|port|shunt|oxygen|O2)$/i,
		behind:
			/^(?::| -| –|,)? ?(?:is |was )?not (?:now|yet|indicated|needed|a candidate|today|an option|wanted|interested)\b/i,
	},
	// "colon polyps (TA) 2021. Surveillance today".
	{
		is: 'historical',
		of: /\b(?:polyps?|adenomas?|TAs?)\b[^.;\n]{0,6}$/i,
		behind: new RegExp(
			String.raw`^\)? ?(?:\([^)\n]{1,20}\) ?)?(?:x ?\d,? )?(?:in |removed |found )*${year}\b(?!-)`,
			'i',
		),
	},
	// "lives with smokers".
	{
		is: 'other-person',
		of: tobacco,
		before:
			/\b(?:lives? with|living with|around|exposed to|both parents|housemates?|parents are|home with) (?:\w+ )?$/i,
	},
	// "kidney stones x3 in his 20s", "asthma in childhood".
	{
		is: 'historical',
		behind:
			/^,? (?:x ?\d+ )?(?:(?:all |only )?(?:in|during|back in) (?:(?:his|her|their|my) )?(?:teens|[2-5]0['’]?s|twenties|thirties|forties|college|high school|childhood|youth)|as an? (?:child|kid|teen|teenager|baby|infant|young \w+))\b/i,
	},
	// "smoker quit 2011", "a heavy smoker until 2016", "was a smoker"; "smoker no", "vapes never", "smoker __".
	{
		is: 'resolved',
		of: tobacco,
		behind:
			/^(?: (?:cigs?|cigarettes?|use))?[,:]? ?[(–-]? ?(?:until|till|til|up to|quit(?! (?:date|line|plan|attempt|kit|smoking (?:advice|counsel)))(?!-?line|ting)|stopped|in (?:college|high school|(?:his|her|their) (?:teens|20s|twenties|30s|thirties|youth)|the (?:past|[6-9]0s)|(?:19|20)\d\d)|years ago|yrs ago|as a (?:teen\w*|student|young))\b/i,
	},
	{
		is: 'resolved',
		of: tobacco,
		before: /(?<!\bif s?he )\b(?:was|were)(?: once)? an? (?:heavy |light |social |\d+ ?ppd )?$/i,
	},
	{
		is: 'negated',
		of: tobacco,
		behind:
			/^(?: (?:use|status))? ?[:=?]{0,2} {0,6}(?:\( ?(?:n|no|-)\)|(?:no|none|never|nil|denies)\b(?! (?:longer|plan|interest|desire|wish|quit|intent|more than|change|willing))|n(?=\s*(?:$|[,;.\n]| {2}))|_{2,}|\[ ?\])/i,
	},
	// "sprained the other ankle in high school" is no high ankle sprain.
	{ is: 'historical', of: /\bhigh$/i, behind: /^ school\b/i },
	{ is: 'negated', of: /\b(?:vap|e-?cig|juul)/i, behind: /^[^.;\n]{0,40}?\b(?:not|no|without|zero|0%?) nicotine\b/i },
	{
		is: 'negated',
		of: /\b(?:birth control|contracepti\w+|ocps?)\b/i,
		behind: /^(?: pills?)?,?\s(?:was |were |has been |have been )?(?:stopped|discontinued|d\/c'?d)\b/i,
	},
	// "Atrial fibrillation/warfarin: ??? not on her list"
	{ behind: /^(?:\/[\w-]+)?\s?:?\s?\?{2,}/, is: 'uncertain' },
	...takenBack,
];
