/** Regions of the body of which a treatment and a code each have one side. Own compilation. */
export interface SidedRegion {
	readonly region: string;
	/** Words of the note. */
	readonly says: RegExp;
	/** Words of a code's title. */
	readonly title: RegExp;
}

export const sidedRegions: readonly SidedRegion[] = [
	{
		region: 'shoulder',
		says: /\b(?:shoulders?|subacromial|glenohumeral|rotator cuff|cuff|supraspinatus|AC joint)\b/i,
		title: /\bshoulder\b|\brotator cuff\b/i,
	},
	{
		region: 'elbow',
		says: /\b(?:elbows?|epicondyl\w+|olecranon)\b/i,
		title: /\belbow\b|\bepicondylitis\b|\bolecranon\b/i,
	},
	{
		region: 'hand',
		says: /\b(?:wrists?|hands?|fingers?|thumbs?|carpal tunnel|trigger|A1 pulley|CMC|de ?quervain\w*)\b/i,
		title: /\b(?:wrist|hand|finger|thumb|carpal tunnel|first carpometacarpal)\b/i,
	},
	{ region: 'upper limb', says: /\bstellate\b/i, title: /\bupper limb\b|\barm\b/i },
	{ region: 'hip', says: /\b(?:hips?|trochanter\w*|THA|THR)\b/i, title: /\bhip\b|\btrochanteric\b/i },
	{
		region: 'knee',
		says: /\b(?:knees?|menisc\w+|ACL|TKA|TKR|prepatellar)\b/i,
		title: /\bknee\b|\bmeniscus\b|\bcruciate\b|\bpatell\w+\b/i,
	},
	{
		region: 'foot',
		says: /\b(?:ankles?|foot|feet|toes?|heels?|achilles|plantar|bunion)\b/i,
		title: /\b(?:ankle|foot|toe|toes|heel|achilles|hallux)\b/i,
	},
	{
		region: 'eye',
		says: /\b(?:eyes?|cataracts?|phaco\w*|intravitreal|trabeculectomy|iridotomy|chalazi\w+|OD|OS)\b/i,
		title: /\b(?:eye|cataract|lens|retina|eyelid)\b/i,
	},
	{ region: 'breast', says: /\b(?:breasts?|lumpectomy|mastectomy)\b/i, title: /\bbreast\b/i },
];

/** What is done to one side. Pictures and tests are made of both sides to compare them, and are none; those of a lump of the breast are of the lump. */
export const treatment =
	/\b(?:inject(?:ed|ion)s?|blocks?|release|arthroscop\w*|repair|replac(?:ed|ement)|arthroplasty|TKA|TKR|THA|THR|TSA|meniscectomy|excision|lumpectomy|mastectomy|aspirat(?:ed|ion)|phaco\w*|cataract (?:surgery|extraction)|intravitreal|trabeculectomy|iridotomy|I ?& ?D|steroid|cortisone|kenalog|depo-?medrol|(?:dx|diag(?:nostic)?) (?:mammo\w*|MMG)|breast (?:US|ultrasound|biops\w+|bx)|(?:US|ultrasound|biops\w+|bx) (?:of )?(?:the )?(?:left |right |L |R )?breast)\b/i;

/** A treatment that was carried out, or is ordered, booked or consented to. */
export const settled =
	/\b(?:procedure(?: note)?|proc|order(?:ed|s)?|order entry|consent(?:ed)?|time-?out|booked|booking|schedul\w+|posted|listed|requests?|requisition|sent to|performed|injected|prepped|carried out|given|case request)\b/i;

/** The words speak of another time, of both sides, or set the side right. */
export const otherwise =
	/\b(?:prior|previous\w*|last|earlier|years?|ago|s\/p|since|history|hx|h\/o|declin\w*|refus\w*|if|contralateral|compar\w+|both|bilat\w*|OU|wrong|correct\w*|not|never|no|in error|addend\w*|other side|then|next|later|followed by|afterwards)\b|(?<![/\d-])\b(?:19|20)\d\d\b/i;

export const well =
	/^[^.;\n,]{0,24}\b(?:full|painless|normal|nl|wnl|fine|ok|okay|intact|clear|non-?tender|unaffected|strong|quiet|good|(?<!as )well|negative|unremarkable|free|asymptomatic)\b/i;
