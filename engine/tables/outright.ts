/**
 * Words right before a condition by which the author commits to it, up to two words of description between ("this is
 * an acute …"). Matched against the text that ends where the condition begins. On the tuning notes 55 of 60
 * conditions so stated were reported. Own compilation.
 */
const commit: readonly string[] = [
	String.raw`\b(?:this|that) is(?: therefore| plainly| now| just| simply| clearly)? (?:an? |the |her |his |your |\w+['’]s )?`,
	String.raw`\bthese are (?:the |her |his )?`,
	String.raw`(?<=^|[.;] |\n)it(?: is|['’]s)(?: therefore| plainly| now| just| simply| clearly)? (?:an? )?`,
	' = (?:an? )?',
	String.raw`\bamounts? to `,
	String.raw`\bmakes (?:this|it) (?:an? )?`,
	String.raw`\bmeets? criteria for `,
	String.raw`(?<!pre-?op\w* |chart |old |prior |outside |admitting )\b(?:dx|diagnosis)(?: is|:)? `,
	String.raw`\bI (?:am treating|diagnosed|attribute [^.;]{3,40} to) (?:an? |the |her |his )?`,
	String.raw`\b(?:so|therefore) (?:she|he) has (?:an? )?`,
	String.raw`\bwhat (?:she|he|you) ha(?:s|ve) is (?:an? )?`,
];

export const outrightly = new RegExp(String.raw`(?:${commit.join('|')})(?:[\w-]+ ){0,2}$`, 'i');

/**
 * Words by which a condition is dealt with: they say that it counts at this visit, and nothing of its rank. On the tuning
 * notes 40 of 47 conditions so told were reported. Own compilation.
 */
const handled: readonly string[] = [
	'(?:->|→|=>) ?(?:an? )?',
	String.raw`(?<=^|[.;] |\n)for (?:the |her |his )?`,
	String.raw`\b(?:suture|staple|stitch|cast|splint|packing)(?:es|s)? (?:removal|out|off|removed|check)(?: today)?(?:,| from| for| of)? (?:the |her |his )?`,
	String.raw`\b(?:PT|OT|physical therapy|physiotherapy) for (?:the |her |his )?`,
	String.raw`\b(?:I ?& ?D|incision and drainage|drain(?:ed|age)|lanced|injected|injection|aspirat(?:ed|ion)|excis(?:ed|ion)|debrided|splinted|casted|reduced|cryo\w*)(?: was| is)?(?: done| performed| given)?(?: here| today)? (?:for|of) (?:an? |the |her |his )?`,
	String.raw`\bI(?: would|'d| will)? (?:now |still )?call (?:it|this|that|these) (?:an? )?`,
];

export const dealtWith = new RegExp(
	String.raw`(?:${handled.join('|')})(?:(?!(?:for|of|if|to|check|r|no|not|LP|MRI|CT|refer|see)\b)[\w-]+ ){0,2}$`,
	'i',
);

/**
 * Words right behind a condition by which the author commits to it: when it was found, how far its treatment is. On the
 * tuning notes 10 of 12 conditions so stated were reported. Own compilation.
 */
const behind: readonly string[] = [
	String.raw`,? \(?(?:dx'?d?|diagnosed|known)(?: (?:in|since))? (?:\w{3,9} )?(?:\d{4}|'\d\d|\d{1,2}\/\d{2,4})\b`,
	String.raw`(?: [a-z]+)? is what (?:she|he) has\b`,
	// "Atrophic vaginitis -> gel", "knee OA → injection": what is done about it.
	String.raw`(?: [a-z]+)? ?(?:->|→|=>) ?(?!(?:er|ed|call|urgent care|if|no|not|none|neg\w*|clear\w*|gone|resolv\w*|r\/o|rule[ds]?|now|was|old|better|nl|normal|never|healed|done|went|wnl|today|then|ct|mri|us|x-?ray)\b)[a-z]{3}`,
	String.raw`,? (?:=|is|are|as|being)(?: the| likely)* causes? of\b`,
	// "Abscess R buttock 3 cm, I&D, packed", "AKs x 4 face, LN2".
	String.raw`(?:[ ,](?!(?:no|not|if|will|may|to|should|for|declin\w*|plan\w*)\b)[\w.+/-]+){0,6},? (?:was |were |then )?(?:I ?& ?D'?e?d?(?! (?:if|next|no)\b)|drained|lanced|aspirated|snipped|shaved|frozen|cryo'?d|cryo|LN2|splinted|casted|reduced|debrided)(?! (?:if|next|tomorrow|declin\w*|discussed|last|ago|in \d))\b`,
	String.raw`,? which explains\b`,
	String.raw`(?: (?:lung |liver |bone )?(?:disease|dz|infection))?, (?:month|week|year|mo|wk) \d`,
];

export const outrightBehind = new RegExp(String.raw`^(?: [\w-]+){0,1}(?:${behind.join('|')})`, 'i');

/** In the same sentence: it was dealt with then, or by others. */
export const atOtherTime =
	/(?:^|[^.;\n]*)\b(?:(?:in|since|last|back in) (?:jan|feb|mar(?:ch)?|apr|may|june?|july?|aug|sept?|oct|nov|dec|spring|summer|fall|winter)\w*|years? ago|months? ago|last (?:visit|year|month|time)|by (?:derm|ortho|ENT|GI|podiatry|another))\b[^.;\n]*$|^[^.;\n]*\b(?:(?:in|since|last|back in) (?:jan|feb|mar(?:ch)?|apr|may|june?|july?|aug|sept?|oct|nov|dec|spring|summer|fall|winter)\w*|years? ago|months? ago|last (?:visit|year|month|time)|by (?:derm|ortho|ENT|GI|podiatry|another))\b/i;

/**
 * Words by which a note without an assessment sums up. They order its codes; whether a condition is reported is weighed
 * without them. Own compilation.
 */
const sumUp: readonly string[] = [
	// The kind of event may stand between: "this is a flare of", "so this is a high burden of".
	String.raw`\b(?:this|that) is (?:an? |another )?(?:[\w-]+ )?(?:case|bout|flare|burden|episode|attack|recurrence|relapse|exacerbation|picture) of (?:an? |the |her |his )?`,
	String.raw`\bso this is (?:an? )?(?:[\w-]+ ){0,3}(?:lady|gentleman|man|woman|patient|pt|boy|girl|child) (?:with|who has) (?:an? )?`,
	String.raw`\b(?:in summary|to summarize|in short|in sum|overall),? (?:this|it) (?:is|was) (?:an? )?`,
	String.raw`(?<=^|\n)imp:? `,
];

export const summingUp = new RegExp(String.raw`(?:${sumUp.join('|')})(?:[\w-]+ ){0,2}$`, 'i');

/** As far as the words may reach back, in characters. */
export const outrightReach = 60;

/** The least probability of a condition that is stated outright. */
export const OUTRIGHT = 0.6;
/** Words that only deal with a condition, or open the note with it, lift none that is less probable than this. */
export const LIFTED = 0.07;

/** A note without an assessment opens within so many characters. */
export const OPENING = 40;
/** What is named in the opening is a place or a form, or was the case once. */
export const openingPlace =
	/^[^.\n?]{0,40}\?|^[^.\n]{0,50}\bin (?:college|school|high school|youth|the past|(?:his|her|their) (?:teens|twenties|20s|30s))\b|^[^.\n]{0,12}\b(?:clinic|service|team|program|screen\w*|referral|exam|check|till|until|as (?:an? )?(?:child|kid|teen\w*|boy|girl|baby|infant)|childhood)\b/i;
