/** Words that show the episode of care of an injury (I.C.19.a, I.C.19.c.1). Own compilation. */
export const episodeCues = {
	subsequent: [
		'routine healing',
		'healing well',
		'healing on film',
		'healing on x-ray',
		'healing on the film',
		'film shows healing',
		'films show healing',
		'film shows it healing',
		'x-ray shows healing',
		'xray shows healing',
		'shows bridging',
		'bridging bone',
		'weeks from the plate',
		'weeks since the plate',
		'knitting well',
		'knitting',
		'healing appropriately',
		'healing nicely',
		'healing as expected',
		'callus',
		'cast removal',
		'cast removed',
		'out of cast',
		'cast off',
		'cast check',
		'suture removal',
		'sutures removed',
		'staples removed',
		'staple removal',
		'stitches removed',
		'stitch removal',
		'splint off',
		'boot off',
		'wound check',
		'weeks post injury',
		'wks post injury',
		'weeks out from',
		'wks out from',
		'fracture follow up',
		'fx follow up',
		'fx f/u',
		'fracture f/u',
		'f/u fx',
		'f/u fracture',
		'follow up fracture',
		'follow up of fracture',
		'post op',
		'postop',
		'post operative',
		's/p orif',
		'status post orif',
		'here for recheck',
		'interval healing',
		'continued healing',
		'still in cast',
		'in a cast for',
		'in the boot for',
		'transition out of',
		'wean from boot',
		'wean out of',
		'physical therapy visit',
		'pt visit',
		'therapy visit',
		'visit 2',
		'ed follow up',
		'er follow up',
		'ed f/u',
		'er f/u',
		'hospital follow up',
		'seen in ed last',
		'seen in the ed last',
		'fracture healing',
		'alignment maintained',
		'alignment is maintained',
		'delayed healing',
		'delayed union',
		'healing slower',
		'healing slowly',
		'slow to heal',
		'slower than expected',
		'nonunion',
		'malunion',
		'healed',
		'weeks after injury',
		'pin removal',
		'dressing change',
		'has been in a cast',
		'has been in a boot',
		'follow up visit for',
		'repeat films show',
		'repeat x-rays show',
		'recheck of',
		'recovering',
		'concussion follow up',
		'concussion f/u',
		'maintained alignment',
		'good callus',
		'weeks s/p',
		'wks s/p',
		'days s/p',
		'post-injury visit',
		'graduated return',
		'second visit',
		'third visit',
		'fourth visit',
		'2nd visit',
		'3rd visit',
		'4th visit',
		'second check',
		'third check',
		'same concussion',
		'same injury',
		'same fracture',
		'same sprain',
		'same laceration',
		'same burn',
		'continue concussion protocol',
		'continue rtp protocol',
		'continue return to play',
		'continue return to learn',
		'stitches come out today',
		'sutures come out today',
		'sutures out today',
		'stitches out today',
		'staples out today',
	],
	sequela: [
		'sequela',
		'sequelae',
		'late effect',
		'late effects',
		'residual from old',
		'old injury resulting',
		'post traumatic arthritis from',
	],
	open: [
		'open fracture',
		'open fx',
		'compound fracture',
		'gustilo',
		'open comminuted fracture',
		'open wound communicating with fracture',
	],
} as const;

/**
 * Complications of operations and devices: what heals in the note is the bone or wound behind them; the complication itself is
 * under active treatment as long as it is seen for (I.C.19.a).
 */
export const underTreatment: readonly string[] = ['T45.1', 'T81', 'T82', 'T83', 'T84', 'T85', 'T86', 'T87', 'T88'];

const some = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|(?:a )?few';
const span = String.raw`\b(?:\d+(?:\.\d+)?[ -]*[dw]|(?:\d+(?:\.\d+)?|${some})[ -]*(?:days?|wks?|weeks?|mos?|months?))\b`;
const better = String.raw`(?:doing (?:well|great|better)|improv\w*|heal\w*|better|resol\w*|advanc\w*)`;

/** Operations on bones, joints and tendons, as notes name them. */
const operated =
	'(?:orif|crif|crpp|im ?nail\\w*|imn|hemi|hemiarthroplasty|pinning|fixation|repair|recon\\w*|arthroplasty|tka|tha|tsa|rtsa|rcr|fusion|release|graft\\w*|surgery|operation)';

/** Injuries, as notes name them. */
const hurt =
	'(?:sprain|strain|fx|fracture|tear|contusion|concussion|dislocation|lac|laceration|burn|injury|rupture|whiplash|avulsion|subluxation|orif)';
/** More than one week, counted. */
const weeks = String.raw`(?:(?:[2-9]|1\d|2\d) ?(?:wks?|weeks?|w)|(?:[1-9]|1[0-2]) ?(?:mos?|months?)|(?:two|three|four|five|six|eight|ten|twelve) (?:weeks?|wks?|months?))`;

/** Times since an injury or its operation, as notes count them; matched against a sentence's own text. */
export const episodePatterns: readonly RegExp[] = [
	new RegExp(
		String.raw`${span}[ -]*(?:post\b|s/p\b|status[ -]post|out\b(?! of town| of work)|since (?:the |her |his )?(?:injury|surgery|orif|fracture|fx|fall))`,
		'i',
	),
	new RegExp(
		String.raw`${span} (?:after|from) (?:the |her |his |im )?(?:injury|surgery|orif|fracture|fx|fixation|nail\w*|crpp|operation|repair)`,
		'i',
	),
	/\b(?:day|wk|week|month) \d+ (?:after|since|from|post|s\/p|status[ -]post)\b/i,
	new RegExp(String.raw`${span}[ -]*(?:recheck|re-check|f/u|follow[ -]?up)\b.*${better}`, 'i'),
	new RegExp(String.raw`\b(?:s/p|status[ -]post)\b[^.;]*${span} ago`, 'i'),
	new RegExp(String.raw`\b${operated}\b[^.;,]{0,30}${span} ago`, 'i'),
	new RegExp(
		String.raw`\b(?:s/p|status[ -]post|post[- ]?op\w*|${operated})\b[^.;]{0,24}\b(?:wk|week|day|pod)s? ?#?\d+\b`,
		'i',
	),
	/\b(?:fx|fracture|ortho|cast|bone|hand|wound|burn) clinic,? (?:wk|week|day|visit|f\/u)s? ?#?\d+\b/i,
	// "Follow-up concussion", "recheck of the hand burn": at the head of its sentence, for elsewhere it may be what is planned.
	new RegExp(
		String.raw`^\W*(?:(?:he|she|pt|patient|\d+ ?yo ?[mf]?|is|seen|in|back|returns?|here)[ ,]+){0,4}(?:(?:for|in) )?(?:an? |the |\d+[- ](?:day|wk|week) )?(?:follow[- ]?up|f\/u|fu|recheck|re-check)[ :,-]+(?:visit |appt )?(?:of |for |on |after )?(?:an? |the |her |his )?(?:(?:left|right|L|R|sports?|mild|known|closed|ankle|wrist|knee|hand|finger|foot|forearm|arm|leg|hip|shoulder|elbow|distal|radius) ){0,3}${hurt}s?\b`,
		'i',
	),
	new RegExp(`${span} on(?=[.,;]|$)`, 'i'),
	/\b(?:heals|healing|healed) on (?:plan|schedule|track|time)\b/i,
	/\b(?:f\/u|follow[- ]?up)\b[^.;]{0,60}\b(?:day|wk|week) ?#?\d+\b/i,
	/\bPOD ?#?\d+\b/,
	/(?<!\b(?:until|till|get|have|for|have the|get the) )\b(?:stitches|sutures|staples) (?:are |were |came |taken |now )?out(?= today| now|\s*[.,;\n]|\s*$)/i,
	// "ankle sprain wk 4"; "sprain, f/u wk 2" is planned.
	new RegExp(
		String.raw`\b${hurt}s?\b(?:(?!\b(?:recheck|return|rtc|f\/u|follow|until|back|see|in|for|at|by|x)\b)[^.;\n]){0,18}\b(?:wk|week|month)s? ?#?\d+\b(?! ?(?:-|to|days|d\b))`,
		'i',
	),
	// "R hip fx, 8 wks, healing", "sprain, 6 wk f/u": counted right behind the injury; "x 2 wks" tells how long it has hurt.
	new RegExp(
		String.raw`\b${hurt}s?(?: of)?(?: (?:the )?(?:left|right|L|R|Lt|Rt|knee|ankle|wrist|hip|foot|hand|leg|arm|shoulder|elbow|back|neck))*,? \(?${weeks}\b(?! ?(?:ago|hx|prior|before|later|-|duration|of (?:pain|symptoms)))`,
		'i',
	),
	// "s/p IMN 6 wk", "ORIF 6 wks".
	new RegExp(
		String.raw`(?<!\b(?:for|until|awaiting|plan|planned|schedule\w*|needs?) )\b${operated}\b,? ${weeks}\b(?! ?(?:from now|away|ago|later))`,
		'i',
	),
	new RegExp(
		String.raw`\b${hurt}s?\b[^.;\n]{0,30}(?<!\b(?:affects?|impairs?|promotes?|delays?|aids?|for|poor|bone|wound|will|may|should|not|slows?|with|fast(?:er)?|help|after|until|optimal) )\bhealing\b(?! (?:potential|time|capacity|expected|should|will|may|by|in)\b)`,
		'i',
	),
	// "Broke the wrist three weeks ago, cast on", "broke her hip in August, pinned".
	/\b(?:broke|broken|fractured|cracked)\b[^.;\n]{0,40}\b(?:(?:(?:two|three|four|five|six|seven|eight|\d{1,2}) (?:weeks?|wks?)|(?:a|one|two|three) months?) ago|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)\b[^.;\n]{0,25}\b(?:cast|boot|splint|sling|brace|pinned|plated|nailed|fixed|healing|knitting)\b/i,
];

/**
 * An operation on the injury that is decided and not yet done. One that is only spoken of ("if it fails, surgery") or
 * not needed is none.
 */
export const operationAhead =
	/(?<!\b(?:no|not|never|if|may|might|doubt\w*|unlikely to|won['’]?t|doesn['’]?t|does not|without) (?:\w+ ){0,3})\b(?:(?:needs?|requires?|wants?|elects?|opts? for|proceed(?:ing)? (?:with|to)|indicated for|candidate for|scheduled? for|schedul\w+|book(?:ed|ing)? for|booked|consent(?:ed|s)? for|sign(?:ed)? up for|plan(?:ned|ning)?(?: for)?|to OR for|OR (?:on|next|this) \w+ for) (?:an? |the |his |her |operative |surgical |open |arthroscopic |outpatient )*(?:surgery|ORIF|CRPP|fixation|repair|reconstruction|recon|ACLR|arthroscopy|operation|pinning|meniscectomy)|surgical (?:candidate|treatment recommended)|surgery (?:is )?(?:scheduled|booked|planned|set for|next (?:week|wk|month)|sooner))\b(?! (?:done|completed|last|\d+ (?:wks?|weeks?|mos?|months?) ago))/i;

/** How the notes of physical, occupational and hand therapists name themselves at their head. */
export const therapyNotes =
	/\b(?:PT|OT|SLP|ST|speech therapy|speech[- ]language pathology|P\.T\.|O\.T\.|physical therapy|physiotherapy|occupational therapy|hand therapy|CHT|outpt PT)\b[ :/-]{0,3}(?:eval\w*|re-?eval\w*|re-?cert\w*|outpt|outpatient|progress|daily|visit|note|treatment|tx|dx|session|initial|discharge|d\/c|log|recert\w*)\b|\b(?:visit log|progress note|daily note)\b[^\n]{0,80}\b(?:PT|OT|physical therapy|occupational therapy)\b/i;

/** Injuries, which are cared for over weeks ("3 wk s/p wrist fracture"): so counted, they are not over (I.C.19.a). */
export const caredFor: readonly string[] = ['S', 'T2', 'T30', 'T31'];
export const counted = new RegExp(
	String.raw`${span}\b|\b(?:a|one|1|two|2|six|four|five|\d) (?:months?|mo|weeks?|wks?) ago\b[^.\n]{0,60}\b(?:cast|boot|splint|sling|brace|pinned|plate[ds]?|healing|callus|film|x-?ray)`,
	'i',
);
/** A fracture that did not heal, or not straight, is under care for that. */
export const illHealed =
	/(?<!\b(?:no|without|not|denies) (?:\w+ )?)\b(?:non-?union|mal-?union|un-?united|malunited|delayed union)\b/i;

/** The same in words; a nonunion is a subsequent encounter even where its operation is ahead (I.C.19.c.1). */
export const notUnited =
	/\b(?:has|have|had|is|did) ?(?:not|n[’']t|never) (?:yet )?(?:united?|knit(?:ted)?|healed (?:across|at (?:\w+ )?(?:\d+|four|five|six|seven|eight|nine) months))\b|\bfail(?:ed|ing|ure) (?:to|of) (?:unite|union)\b|\b(?:never|un-?)united\b|\bno bridging (?:bone|callus)? ?(?:at|after) (?:\d+|four|five|six|seven|eight|nine) months\b/i;
