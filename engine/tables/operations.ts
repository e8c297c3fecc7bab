// biome-ignore-all format: a table, one row a line
/**
 * Operations by the status that they leave, the conditions that they take away for good, and what the words around
 * them tell: done (a status, and the condition is gone) or still to come (neither). I.C.21.c.3, IV.J. Own compilation.
 */
export interface Operation {
	/** Beginnings of the codes that say that it was done. */
	readonly leaves: readonly string[];
	/** Beginnings of the codes that it takes away: named bare behind one of them, it is a plan. */
	readonly cures: readonly string[];
	/** Words of the operation, where others leave the same status. */
	readonly of?: RegExp;
	/** Conditions that go on after it, for which a bare name behind them is a plan all the same. */
	readonly eases?: readonly string[];
}

export const operations: readonly Operation[] = [
	{ leaves: ['Z90.49'], of: /\bchole|gall ?bladder/i, cures: ['K80', 'K81', 'K82.8', 'K82.4'] },
	{ leaves: ['Z90.49'], of: /\bapp(?:end|y)/i, cures: ['K35', 'K36', 'K37', 'K38'] },
	{ leaves: ['Z90.49'], of: /colectomy|sigmoid|resect|proct/i, cures: [], eases: ['C18', 'C19', 'C20', 'C7A', 'D12', 'K57', 'K51', 'K56'] },
	{ leaves: ['Z90.71'], cures: ['D25', 'N80.0', 'N81', 'N85.0'], eases: ['N92', 'N93', 'C53', 'C54', 'C55', 'D06', 'N80'] },
	{ leaves: ['Z90.72'], cures: ['D27', 'N83'], eases: ['C56', 'D39'] },
	{ leaves: ['Z90.1'], cures: [], eases: ['C50', 'D05', 'N60', 'N62'] },
	{ leaves: ['Z90.2'], cures: [], eases: ['C34', 'D02', 'R91'] },
	{ leaves: ['Z90.3'], cures: [], eases: ['C16', 'C7A'] },
	{ leaves: ['Z90.41'], cures: [], eases: ['C25', 'C24', 'D13', 'D49', 'K86'] },
	{ leaves: ['Z90.5'], cures: [], eases: ['C64', 'C65', 'N28.89', 'D41', 'N13'] },
	{ leaves: ['Z90.6', 'Z93.6'], cures: [], eases: ['C67'] },
	{ leaves: ['Z90.79'], cures: [], eases: ['C61', 'C62', 'N40', 'N44', 'N50', 'R33', 'R97'] },
	{ leaves: ['Z90.81'], cures: ['D73.1'], eases: ['D69', 'D58', 'D73', 'S36'] },
	{ leaves: ['Z90.89'], cures: ['J35', 'J34.3', 'D35', 'E21.0'], eases: ['G47.3', 'J03', 'C73', 'E05', 'G70'] },
	{ leaves: ['Z85.850', 'E89.0', 'E89.2'], of: /ectomy|resect/i, cures: [], eases: ['C73', 'E04', 'E05', 'D34', 'D44'] },
	{ leaves: ['Z96.64'], cures: ['M16', 'M87.05', 'M87.15'], eases: ['S72'] },
	{ leaves: ['Z96.65'], cures: ['M17'] },
	{ leaves: ['Z96.61'], cures: ['M19.01', 'M19.11', 'M19.21', 'M12.81'], eases: ['S42', 'M75'] },
	{ leaves: ['Z96.66'], cures: ['M19.07', 'M19.17', 'M19.27'] },
	{ leaves: ['Z96.62', 'Z96.63', 'Z96.69'], cures: [], eases: ['M18', 'M19', 'M05', 'M06', 'M20', 'M50', 'M51'] },
	{ leaves: ['Z96.1', 'Z98.4'], cures: ['H25', 'H26.0', 'H26.1', 'H26.2', 'H26.3', 'H26.8', 'H26.9'] },
	{ leaves: ['Z98.83'], cures: [], eases: ['H40'] },
	{ leaves: ['Z96.22'], cures: [], eases: ['H65', 'H66'] },
	{ leaves: ['Z96.21'], cures: [], eases: ['H90', 'H91'] },
	{ leaves: ['Z95.2', 'Z95.3'], of: /aort|avr|tav[ir]/i, cures: ['I35.0', 'I35.2'], eases: ['I35', 'Q23', 'I08', 'I06'] },
	{ leaves: ['Z95.2', 'Z95.3', 'Z95.4'], of: /mitr|mvr/i, cures: [], eases: ['I34', 'I05', 'I08'] },
	{ leaves: ['Z95.828'], of: /aneurysm|evar|graft/i, cures: [], eases: ['I71'] },
	{ leaves: ['Z98.1'], cures: [], eases: ['M43.1', 'M48.0', 'M50', 'M51', 'M41', 'M54.1', 'M47', 'M19.07', 'M21', 'S12', 'S22', 'S32'] },
	{ leaves: ['Z98.84'], cures: [], eases: ['E66'] },
	{ leaves: ['Z98.890'], cures: [], eases: ['M75', 'M23', 'S83', 'M51', 'M48.0', 'M50', 'I65', 'K21', 'K44', 'I48', 'I47', 'C50', 'D05', 'D25', 'N92', 'G93', 'C71', 'D32', 'C64'] },
	{ leaves: ['Z98.51', 'Z98.52'], cures: [], eases: ['Z30.2'] },
	{ leaves: ['Z89'], cures: ['I96', 'E08.52', 'E09.52', 'E10.52', 'E11.52', 'E13.52', 'E10.621', 'E11.621', 'L97', 'M86', 'I70.26'] },
	{ leaves: ['Z94.4'], cures: ['K70.3', 'K74.6', 'K72', 'C22.0', 'K75.81'], eases: ['K74', 'K83.01'] },
	{ leaves: ['Z94.0'], cures: ['N18.6'], eases: [] },
	{ leaves: ['Z94.1'], cures: ['I42', 'I25.5', 'I50'], eases: [] },
	{ leaves: ['Z94.2'], cures: ['J84', 'J43', 'J44'], eases: ['E84'] },
	{ leaves: ['Z94'], cures: [], eases: ['N18.6', 'H18', 'C90', 'C92', 'K74', 'J84'] },
	{ leaves: ['Z99.2', 'Z95.811'], cures: [], eases: [] },
	{ leaves: ['Z95.0', 'Z95.1', 'Z95.5', 'Z95.81', 'Z98.6', 'Z96.82', 'Z93', 'Z89', 'Z90.0'], cures: [], eases: [] },
];

/** Words that tell of an operation still to come, right before it (with at most a few words between). */
export const toComeBefore =
	/(?:\b(?:plan(?:s|ned|ning)?(?: (?:is|for|to|on))?|sched(?:uled?)?(?: (?:for|to))?|sch'?d(?: for)?|elect(?:s|ed|ing)?(?: (?:for|to))?|wants?|would like|desires?|needs?|requir(?:es|ing)|recommend(?:s|ed|ing)?|rec'?d? for|offer(?:s|ed|ing)?|discuss(?:ed|ing)?|consider(?:s|ed|ing)?|interested in|refer(?:red|ral)?(?: (?:for|to))?|ref for|consent(?:s|ed)?(?: (?:for|to))?|booked(?: for)?|book(?: for)?|listed for|wait(?:ing)?(?: ?list(?:ed)?)?(?: for)?|await(?:s|ing)|pending|upcoming|pre-?op(?:erative)?(?: \w+)?(?: for)?|candidate for|clear(?:ed|ance) for|proceed(?:ing)?(?: with| to)?|go(?:ing)? ahead with|go(?:ing)? for|going to have|opt(?:s|ed|ing)? (?:for|to)|agree(?:s|d|able)? to|set up(?: for)?|will (?:have|undergo|get|need|proceed|be)|(?:going |decided |ready |like )?to (?:have|undergo|get|do)|undergo|undergoing|getting|having|eval(?:uat(?:e|ed|ion))? for|(?:surgery|surg|surgeon|cardiology|cards|ct surgery|ortho|gyn|ent|uro|urology|optho|ophtho|consult|appt|cath|to see \w+) for|(?:yo|y\/o|\d+ ?[MF]|male|female|man|woman|pt|patient|clinic|here|presents|seen|visit)\.? (?:here |seen |presents )?for|work-?up for|until|prior to|ready for|indicated for|before|surgery date for|date for|or for|to or for|went (?:through|over)|options?|education|modalit(?:y|ies)|procedure|if|may need|might need|eventual(?:ly)?|possible|poss|proposed|future|today's|tx|rx|start(?:ing)?|initiat(?:e|ing)|begin)|->|→|=>|\?|\bvs\.?)[:,]?\s+(?:(?!(?:s\/p|sp|had|after|post|hx|h\/o)\b)[\w/'&-]+\s+){0,4}$/i;

/** Words behind it that tell the same, in the same item or the next. */
export const toComeBehind =
	/^(?:s|es)?(?![a-z])(?:[ )]*\?|[^.;\n]{0,30}?\b(?:sched(?:uled)?|sch'?d|planned|pending|next (?:wk|week|mo|month|yr|year|mon|tue|wed|thu|fri|spring|summer|fall|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|tomorrow|tonight|this (?:week|month|friday|monday|tuesday|wednesday|thursday|spring|summer|fall|winter)|upcoming|consent(?:ed| signed| obtained)?|booked|recommended|offered|indicated|when (?:she|he|pt|ready|cleared|healed|wt|weight|bmi|a1c)|once|vs\.?|consult(?:ation)?|talk|teaching|education|not needed|if\b|candidate|referral|ref(?:er|'d|d)?|d\/w|pre-?op|npo|eval(?:uation)?|workup|waitlist|in (?:\d+|two|three|four|six|a few|several) ?(?:-\d+ ?)?(?:wks?|weeks?|mos?|months?)(?! ago)|risks? (?:and|&|\/|r?eviewed|d)|r\/b\/a|deferred|declin\w+|refus\w+|not (?:yet|done|interested)|on hold|postponed|cancel\w+|at time of|is the plan|date)\b)/i;

/** Words before it that tell that it is done. */
export const doneBefore =
	/\b(?:s\/p|status[- ]post|post|after|since|following|had|having had|has had|underwent|received|got|h\/o|hx(?: of)?|history of|prior(?! to\b)|previous|old|remote|past|recent|prev|psh|psxh|surg(?:ical)? (?:hx|history)|surgeries|ops|healed|completed|(?:19|20)\d\d|['’]\d\d|pod ?#?\d*|(?:wks?|weeks?|mos?|months?|days?|yrs?|years?) (?:out|s\/p|from|after|post))[:,]?\s+(?:(?!(?:sched\w*|plan\w*|for|needs?)\b)[\w/'&+>→-]+\s+){0,5}$/i;

/** Words behind it that tell that it is done, in the same item or the next. */
export const doneBehind =
	/^(?:s|es)?(?![a-z])[^;\n]{0,45}?(?:(?<!\d[/-])\b(?:19|20)\d\d\b|['’]\d\d\b|\b(?:ago|done|completed|performed|last (?:year|yr|month|mo|week|wk|spring|summer|fall|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|in place|functioning|working|healed|healing|incisions?|well[- ]seated|doing (?:well|great|ok)|pain[- ]free|no (?:pain|complaints|issues|recurrence)|at age|as a (?:child|kid|teen)|out\b|path(?:ology)?|margins|ned|pod|complicated by|status|scars?|stable|f\/u|follow[- ]?up|checks?\b|check[- ]?up|wound|sutures?|staples|interrogation|since|remotely|x ?\d|on (?:warfarin|asa|plavix|letrozole|tamoxifen|levothyroxine))\b)/i;
