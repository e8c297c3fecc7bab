/** Words by which running text says what the visit is for, and words that put a purpose at another time. Own compilation. */

/** Sections that do not say why the patient is here today. */
export const elsewhere: ReadonlySet<string> = new Set([
	'pmh',
	'psh',
	'problems',
	'fh',
	'sh',
	'ros',
	'meds',
	'allergies',
	'instructions',
	'signature',
	'exam',
	'results',
]);

/** Sections in which a purpose counts unless its clause puts it at another time. */
export const open: ReadonlySet<string> = new Set([
	'unknown',
	'assessment',
	'plan',
	'immunizations',
	'header',
	'procedure',
]);

export const reason =
	/\b(?:here|present(?:s|ed|ing)?|seen|seeing|comes?(?: in)?|came(?: in)?|in|visit|today|returns?|scheduled|brought|bib|referred|arrives?)\b[^.]{0,40}\b(?:for|with|to)\b|\b(?:today|done|given|performed|placed|removed|completed|administered|visit|exam|encounter)\b/i;

/** A purpose that was carried out. */
export const carriedOut =
	/\b(?:today|done|performed|completed|here for|obtained|collected|drawn|sent|administered|placed|read|given|applied)\b/i;

/** What comes on a date of its own says nothing of a visit that was planned ("here for scheduled injection"). */
const planned = String.raw`(?<!\bfor (?:(?:a|an|his|her|their|the) )?(?:\w+ )?)schedul\w*(?! (?:for )?today)`;

/** Words that put the purpose at another time, leave it open, or tell that it did not come about. */
export const otherTime = new RegExp(
	String.raw`\b(?:last|next|prior|previous\w*|ago|due|overdue|${planned}|order(?:ed|s)?|refer(?:red|ral)?|declin\w*|refus\w*|offer(?:ed|s)?|defer\w*|postpone\w*|cancel\w*|recommend\w*|encourag\w*|advis\w*|consider\w*|discuss(?:ed|es|ing)?|mentioned|interested|wants? to (?:think|wait|discuss|talk)|thinking about|will|would|should|needs?|plan(?:s|ned|ning)(?! (?:for )?today)|going to|upcoming|starting next|after (?:the )?(?:visit|delivery)|up[ -]to[ -]date|utd|current on|return for|rtc|f/u for|candidate|not (?:done|today|yet|needed|indicated|ready|performed|given)|not(?=\s*$)|after new year|held|withheld|(?<!for |in )(?:january|february|march|april|june|july|august|september|october|november|december)(?! \d)|no longer|if|unless|until|when|before (?:the )?next|at (?:the |a |her |his )?(?:\w+ )?(?:pharmacy|cvs|walgreens|walmart|rite aid|costco|hospital|birth|work|outside)|elsewhere|(?:fu|f\/u|follow[- ]?up|back|return(?:s|ing)?)(?: in| at)? \d+ ?(?:[-–] ?\d+ ?)?(?:d|days?|w|wks?|weeks?|mo|months?)|(?:in|this|next) (?:the )?(?:spring|summer|fall|autumn|winter)|in \d+ ?(?:-\d+ )?(?:d|days?|w|wks?|weeks|months|mo|yrs?|years?)|(?:in|since) (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*|(?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)(?=\s*(?:$|[,;)/'’]|\.\s|\.$|(?:20)?\d\d\b))|\d+ ?(?:-|to) ?\d+ ?(?:d|days)|\d+ ?(?:d|days))\b`,
	'i',
);

/** An order for what is itself called a screening is given at the visit. */
export const ordered =
	/\border(?:ed|s|ing)?\b|\boffered(?:,| and| &|;)* ?(?=(?:and )?(?:accepted|agreed|drawn|done|collected|performed|sent|given|completed)\b)/gi;

/** Beside the name of a test: what it was ordered for ("LDCT lung cancer screening order"). */
export const namedBeside = /\bscreen(?:ing)?\b/i;

/** What an examination before an operation goes ahead of: its date is not that of the visit. */
export const operationAhead = /\b(?:prior to|before|ahead of)\b[\s\S]*$/i;

/** The same of a test that is only reviewed or filed. */
export const onRecord =
	/\b(?:reviewed|results?|normal in|shows?|showed|(?:19|20)\d\d|\d{1,2}\/(?:\d{1,2}\/)?\d{2,4})\b/i;

/** A piece after a comma that only judges the one before ("flu shot, declined"). */
export const verdictFirst =
	/^\W*(?:(?:he|she|pt|patient|they|family|mom|parents?)\s+)?(?:declin|refus|defer|due(?! (?:in|date|with) )|overdue|schedul|order|cancel|not |up[ -]to[ -]date|utd|will |next|last|offered|at (?:the )?pharm)/i;

/** Behind weeks after birth: what is to be done then ("6-wk PP OGTT"). */
export const doneThen =
	/^[\s-]{0,2}(?:(?:2|two)[- ]?(?:h|hr|hour)s? )?(?:75 ?g )?(?:o?gtt|glucose (?:test|tolerance)|iud|nexplanon|btl|tubal|pap|labs?|tsh|bp check|contracepti\w+|visit (?:for|with|to)\b)/i;

/** Words that deny what stands behind them. */
export const denial =
	/\b(?:no|not|non|without|never|denies|denied|declin\w*|refus\w*|w\/o|neg(?:ative)? for)\b[^.;]*$/i;

/** The words just before a purpose that make it the reason for the visit. */
export const hereFor =
	/\b(?:here|present(?:s|ed|ing)?|seen|came(?: in)?|comes(?: in)?|coming(?: in)?|attend(?:s|ed)|visit|returns?|returned)\b(?: today| only| back| is| was)* (?:for|to)\b[^.,;]{0,20}$/i;
