import { kin } from './cues.ts';
import type { WrittenSign } from './written-signs.ts';

/**
 * Names that the next words take back: it is over, it came out, it was never so, or it is only spoken of. Signs in the
 * sense of `written-signs.ts`. Own compilation.
 */
const over =
	'(?:vanished|disappeared|melted away|gone away|went away|passed off|burn(?:ed|t) out|died down|faded|is gone|are gone|was gone|is over|are over|was over|is no more|gone|behind (?:him|her|us|them)|a thing of the past)';
const relatives = kin.filter((w) => /^[a-z]{3,}$/.test(w)).join('|');
const aside = String.raw`(?:,? (?:that|which) [^.;,\n]{1,40},?|, [^.;,\n]{1,20},)?`;
/** A year or season by which an episode is named ("the depression of 2020"). */
const ofThen = String.raw`(?: (?:of|in|from) (?:the )?(?:(?:early|late|last) )?(?:(?:19|20)\d\d|spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december))?`;

/** "Hot flashes she had at first are gone", "neuropathy from Taxol went away". */
const had = String.raw`(?: (?:that )?(?:s?he|they|I) (?:had|got)(?: (?:at first|then|before|initially|early on|last \w+|with [\w-]+|after [\w-]+|on [\w-]+))?)?`;
const cause = String.raw`(?: (?:from|due to|after|with|on) (?:the |her |his )?[\w-]{3,16})?`;

/** Episodes that end by themselves: a month or an age behind one is when it was. */
const episodes =
	/\b(?:RSV|bronchiolitis|croup|roseola|hand[- ]foot[- ](?:and[- ])?mouth(?: disease)?|pneumonia|chicken ?pox|varicella|mono(?:nucleosis)?|scarlet fever|kawasaki(?: disease)?|febrile seizures?|intussusception|meningitis|sepsis|pyloric stenosis|NEC|ITP|HUS|HSP)$/i;
/** What is done about it now goes with it. */
const ongoing = String.raw`(?![^.;\n]{0,60}\b(?:but|still|again|came back|returned|recurs?|recurred|now)\b)`;

export const takenBack: readonly WrittenSign[] = [
	// "Doesn't vape", "never diabetic", "did not faint": the denial stands right before the name.
	{
		is: 'negated',
		before:
			/\b(?:does(?: not|n['’]?t)|did(?: not|n['’]?t)|do(?: not|n['’]?t)|never|not ever|never once|was never|were never|never was)(?: (?:actually|really|ever|currently|formally))? $/i,
		of: /^(?!(?:controlled|treated|healed|resolved|smoker|smoked|smoking)\b)/i,
	},
	// "Appetite fine no wt loss": the "no" is of what follows.
	{ is: 'negated', of: /\bappetite (?:is )?(?:fine|good|ok|okay|normal|great|intact|unchanged|nl|well)[,;]? no$/i },
	// "dont call it hyperkalemia yet", "I would hesitate to call it dementia".
	{
		is: 'negated',
		before:
			/\b(?:(?:do(?: not|n['’]?t)|not|hesitate to|hesitant to|reluctant to|stop short of|short of|too (?:early|soon) to|premature to) (?:yet )?(?:call|calling|label|labeling|labelling|name|naming|diagnose|diagnosing|code|coding)(?: (?:it|this|that|him|her|them|these))?(?: (?:as|with|to be))?(?: an?)?) $/i,
	},
	// "The heart failure diagnosis that came over: echo normal, I do not think he has it".
	{
		is: 'negated',
		behind:
			/^[^\n]{0,90}\b(?:I (?:do not|don['’]?t) (?:think|believe) (?:s?he|they|the patient|pt) (?:has|have|had|ever had) (?:it|this|that|any of (?:it|that|these))|(?:which|that) (?:I|we) (?:do not|don['’]?t) (?:think|believe) s?he has)\b/i,
	},
	// "tension headache, TMJ on the referral, none of which held up"; "toxic goiter on the slip may be struck out".
	{
		is: 'negated',
		behind:
			/^[^.;\n]{0,80}\b(?:(?:none|neither) of (?:which|these|those|them) (?:held up|bore out|is true|was true|applies|apply|panned out|fits?|proved (?:true|right))|(?:may|can|should|to) (?:now )?be (?:struck|crossed|taken) (?:out|off))\b/i,
	},
	// "hypertension and atrial fibrillation, she has neither".
	{
		is: 'negated',
		behind:
			/^[^.;\n]{0,60}[,;] ?(?:but |and )?(?:s?he|pt|patient) (?:has|had) (?:neither|none of (?:them|these|those|it))\b/i,
	},
	// "Renal artery stenosis was looked for by duplex and not found"; "so HIT n/a".
	{
		is: 'negated',
		behind:
			/^[^.;\n]{0,20}\b(?:looked for|sought|searched for|checked(?: for)?|tested for|asked (?:about|after)|screened for|considered)\b[^.;\n]{0,40}\b(?:(?:and|but|,) ?(?:was |were )?(?:not (?:found|seen|there|present|confirmed)|absent|excluded|denied|dismissed|negative)|and (?:was |were )?none)\b/i,
	},
	// "PTSD dx was given by a prior therapist, does not meet criteria per my eval".
	{
		is: 'negated',
		behind:
			/^[^.;\n]{0,70}\b(?:(?:does|do|did)(?: not|n['’]?t)|never|fails? to|failed to) (?:now |currently |yet )?(?:meet|met|fulfil\w*|satisf\w*) (?:the |full |any |diagnostic |current )*criteria\b(?! for (?!it\b|this\b|that\b))/i,
	},
	{ is: 'negated', behind: /^(?: is| was|:|,| -)? ?n\/a\b/i },
	{ is: 'negated', behind: /^[^.;\n]{0,25}\bwas a worry\b[^.\n]{0,80}\bunlikely\b/i },
	// "His type 2 diabetes, I gather, vanished"; "nausea, which was the morphine, has gone"; "the depression of 2020 is over".
	{
		is: 'resolved',
		of: /^(?!.*\b(?:toes?|foot|feet|(?<!restless )legs?|arms?|fingers?|thumb|hand|limb|breasts?|kidney|spleen|uterus|ovar\w+|colon|gallbladder|appendix|prostate|testic\w+|eye|teeth|tooth|thyroid|lobe|lung)\b)/i,
		behind: new RegExp(
			String.raw`^${ofThen}${had}${cause}${aside}(?: (?:has|have|had|since|now|all|long|completely|entirely|pretty much|finally))* ${over}\b(?! (?:the (?:top|counter|line)|(?:to|for) )|-)${ongoing}`,
			'i',
		),
	},
	{
		is: 'resolved',
		before:
			/\b(?:out-?grew|outgrown|grew out of|got over|gotten over|shook off|beat) (?:h(?:is|er) |their |my |the |an? |both |all )?(?:(?:[\w-]+ )?(?:and|or|&) |[\w-]+ )?$/i,
	},
	{ is: 'resolved', behind: /^s? (?:is |was |has been |have been |were )?(?:now )?(?:outgrown|out-?grew)\b/i },
	// "Previously on metformin for prediabetes, stopped when the A1c normalized".
	{
		is: 'historical',
		before:
			/\b(?:previously|formerly|once|used to be|years ago) (?:was )?(?:on|took|taking|treated with|given|tried on) [\w/ -]{3,30} for (?:an? |the |his |her |some )?$/i,
	},
	// "Talked mesh infection & chronic pain & recurrence", "consent: bleeding, infection, nerve injury": what an operation may do.
	{
		is: 'hypothetical',
		before:
			/\b(?:talked|discussed|consent\w*|went over|reviewed|explained|warned|counsel\w*|risks?|complications?)\b[^.;\n]{0,60}\b(?:infection|bleeding|recurrence(?! of)|nerve (?:injury|damage)|hematoma|DVT|clots?|scarring|death|stroke|perforation)\b[^.;\n]{0,30}$/i,
	},
	{
		is: 'hypothetical',
		before:
			/\b(?:talked|discussed|consent\w*|went over|explained|warned|complications?)(?: (?:about|of|for|re|the|mesh|possible|potential|e\.g\.?|:))*:? $/i,
		behind:
			/^(?:,| and| &|\/| or)[^.;\n]{0,50}\b(?:infection|bleeding|recurrence(?! of)|nerve (?:injury|damage)|hematoma|scarring|perforation|tendon rupture|dislocation)\b/i,
	},
	// "Ear tubes fell out", "IUD came out".
	{
		is: 'resolved',
		of: /\b(?:tubes?|grommets?|PETs?|IUD|implant|nexplanon|stents?|ports?|PICC|catheter|foley|drain|PEG|G-?tube|trach(?:eostomy)?|pessary|pins?|wires?|hardware|sutures?|staples|gastrostomy)$/i,
		behind:
			/^,? (?:(?:have|has|had|both|all|since|already|was|were|been|finally|the) )*(?:fell out|fallen out|came out|come out|are out|is out|out(?=[.,;]|$| (?:now|since|in|last|\d))|pulled|taken out|removed|decannulated)\b(?! (?:and|then|but) (?:re|new|another)|[^.;\n]{0,30}\b(?:replaced|new one|exchanged|reinserted|today))/i,
	},
	// "Incisional hernia repaired, intact".
	{
		is: 'resolved',
		of: /\bhernias?$/i,
		behind:
			/^(?: was| were| has been| since| well| surgically)* (?:repaired|fixed)\b(?! (?:but|yet|and (?:back|recur))|[^.;\n]{0,30}\b(?:recur|back again|came back))/i,
	},
	// "Left carpal tunnel done 2005, never came back".
	{
		is: 'resolved',
		behind:
			/^,? (?:was |were )?(?:done|fixed|released|operated(?: on)?|cut) (?:in )?(?:(?:19|20)\d\d|['’]\d\d|(?:\d+|ten|many|several) (?:years|yrs?|y) ago)\b/i,
	},
	// "Breast cancer on the left 2015", "DVT R leg 2019".
	{
		is: 'historical',
		behind:
			/^,? (?:on the |of the |in the )?(?:left|right|L|R|lt|rt|both)(?: (?:side|breast|leg|arm|lung|kidney|eye|ear))?,? (?:in )?(?:19[5-9]\d|20[01]\d|202[0-3])\b(?![-/])/i,
	},
	// "RSV bronchiolitis at 5 mo", "croup in infancy".
	{
		is: 'historical',
		of: episodes,
		behind:
			/^,? (?:at|@|when|as an?|in) (?:(?:age|aged|about|s?he was|around) )*(?:\d{1,2} ?(?:d|days?|wks?|w|weeks?|mos?|m|months?|y|yo|yrs?|years?)\b|newborn|infan\w+|toddler\w*|preschool|kindergarten|grade school|baby|the NICU|nursery)/i,
	},
	{
		is: 'historical',
		of: episodes,
		before: /\b(?:hx|history|past|old|PMH|pmhx):[^.;\n]{0,40}$/i,
		behind:
			/^,? (?:in |last )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{3,6})?\b(?! \d{1,2}\b)/i,
	},
	// "I first thought of neuropathy", "we were at first treating this as gout".
	{
		is: 'uncertain',
		before:
			/\b(?:(?:at )?first,? (?:I |we )?(?:thought|think|suspected|wondered|worried|treat\w+|considered)|initially (?:I |we )?(?:thought|suspected|wondered|worried|considered|assumed)|(?:I|we) had (?:thought|assumed|wondered|feared|expected|suspected)|(?:I|we) expect(?:ed)? (?:that )?)(?: (?:of|about|it|this|that|was|is|were|to be|as|an?|him|her|s?he|had|has))* $/i,
	},
	// "Cancer of the prostate has to be considered".
	{
		is: 'uncertain',
		behind:
			/^ (?:has|have|had|needs?|ought|must|should|will have)(?: to)? be (?:considered|thought of|excluded|ruled out|kept in mind|looked for|sought|weighed)\b/i,
	},
	// "PTSD from the Army?"
	{
		is: 'uncertain',
		before: /(?:^|[.;:\n] ?)$/,
		behind: /^ (?:from|after|due to|related to|2\/2|because of) (?:[\w'’-]+ ){0,3}[\w'’-]+ ?\?/i,
	},
	// "Father CRC at 72? no, was prostate".
	{
		is: 'negated',
		of: /^(?!.*\b(?:PPD|tests?|screen\w*|smear|pap|read|check\w*|exam)\b)/i,
		behind:
			/^[^.;,?\n]{0,14}\? ?[-–]? ?(?:no|nope|not|denies|negative|none|never)\b(?! (?:sure|clear|certain|known|longer))/i,
	},
	// "Obesity hypoventilation was a worry".
	{
		is: 'uncertain',
		behind:
			/^ (?:was|is|were|had been|has been) (?:a |an |the |my |our |his |her |first |initial |main |one )*(?:worry|concern|fear|thought|question|suspicion)\b/i,
	},
	// "We talked about shingles pain and what to do if it sets in", "discussed what gout would look like".
	{
		is: 'hypothetical',
		behind:
			/^,? and (?:what to do|when to (?:call|come|seek|worry)|what (?:it|that|they) (?:would|might|could|can)|how (?:it|that) (?:would|might|could)|how to (?:spot|recognize|recognise|avoid|prevent)|the signs|its signs|what signs)\b/i,
	},
	{
		is: 'hypothetical',
		before: /\b(?:what|how) (?:an? |the |real |true |early )*(?:[\w-]+ )?$/i,
		behind: /^ (?:would|might|could|can|may) (?:look|feel|be|present|show|sound|mean|appear)\b/i,
	},
	// "GM: colon ca; fa: glaucoma" is told by the label; here "glaucoma (fa)".
	{
		is: 'family',
		behind: /^s? ?[-–(,] ?(?:in )?(?:fa|mo|sis|bro|MGM|MGF|PGM|PGF|mat|pat)(?: side)?\)?(?=[ ]*(?:[.;,\n]|$))/,
	},
	// "Worried she has what her mother had: lupus".
	{
		is: 'family',
		before: new RegExp(
			String.raw`\bwhat (?:his|her|their|my|the) (?:late |own |older |younger )?(?:${relatives}) (?:had|has|died of|got|went through)[,:–-]{0,2}(?: (?:which was|that was|namely|i\.?e\.?,?))?(?: an?| the)? $`,
			'i',
		),
	},
];
