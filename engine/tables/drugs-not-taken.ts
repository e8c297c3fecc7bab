/** Words around a drug that make it no drug of this patient now. Own compilation. */

/** In front of it: it is not wanted, or a list of what is denied holds it ("NO to: seizures, diabetes, insulin"). */
export const notWanted =
	/\b(?:(?:does|do|did|would)(?:n['’]?t| not) (?:want|like|wish|need)|won['’]?t (?:take|use|consider|do|start)|will not (?:take|use|start)|refus\w+|afraid of|scared of|fears?|hesitant (?:about|re|to start|on)|against|hop(?:es|ing) to avoid|wants? to avoid|trying to avoid|resist\w*|not (?:ready|keen|interested|a candidate) (?:for|on|in)|no interest in|would rather not)\b[^.;,\n]{0,24}$|\b(?:no|never) to:[^.;\n]*$/i;
/** In front of it: it would be started on a condition. */
export const onlyOneDay =
	/\b(?:if|unless|once|should)\b[^.;\n]{0,60}?\b(?:starts?|begin|need|add|go to|initiate|then|switch to|change to|move to|step up to)\b[^.;,\n]{0,20}$|\b(?:if|should|were)\b[^.;,\n]{2,40}(?:->|→|=>|,)\s*$|\b(?:may|might|would) (?:\w+ )?(?:need|start|add|benefit from)\b[^.;,\n]{0,12}$|\b(?:next step|next would be)\W{0,3}$|\b(?:ask|call|check with|query|write to) (?:the |her |his )?(?:ins\w*|insurer|payer|plan|pharmacy benefit) (?:re|about|for|if|whether)[^.;,\n]{0,20}$|\b(?:went over|talked (?:about|over|through)|brought up|raised|discussed|mentioned|the idea of|option of|options? (?:such as|like|including)|thinking about|consider(?:ing|ed)?) (?:\w+ )?(?:adding|starting|trying|going on|moving to|switching to|a weekly (?:injection|shot))\b[^.;\n]{0,30}$|\b(?:injection|shot|pill|medicine|drug|agent|statin)s? (?:such as|like|e\.g\.,?) (?:\w+,? (?:or )?)?$/i;
/** Behind it. */
export const onlyOneDayBehind =
	/^\?(?=\s|$)|^\s*\?\s*(?:no\b|not\b|never|denies|stopped|off\b)|^[^.;\n]{0,60}\bnot (?:review\w*|reconciled|verified) (?:here|today|by me|this visit)\b|^\s*(?:only )?(?:if (?!needed|tolerated|able)|(?:was |is |were )?(?:discussed|offered|declined|booked|arranged)\b|:? ?(?:is |was |are |were )?(?:now |all |fully |completely )?off\b(?! ?-?label| and on| for| until|\s+the\s+market)|(?:was |were |has been |had been )?(?:stopped|d\/c['’]?d|discontinued|weaned off|tapered off)\b(?! by itself)|next if|when (?:fasting|a1c|glucose)|dropped\b|(?:s?he |pt |patient )?(?:has |have |had )?been off\b|before that\b|(?:\d+ ?d(?:ays?)? )?course (?:was )?(?:done|finished|completed?|over)\b|[-| ]*not (?:yet )?started\b|\d+(?: ?mg)?(?: (?:daily|bid|tid|qd))? ?x ?\d+ ?(?:d|days?)?\b(?! ?(?:mo|m\b|yr|y\b|wk|w\b|years|months)))/i;
const span = String.raw`(?:for |x ?)?(?:the |a |an )?(?:\d+|one|two|three|four|five|six|eight|ten|twelve|few|several)(?: more)? ?(?:d|days?|wks?|weeks?|mos?|months?|y|yrs?|years?)`;
const past = '(?:done|finished|completed?|ended|over|stopped|off|through)';
const amount = String.raw`(?: ?\d+(?:\.\d+)?(?: ?(?:mg|mcg|u|units?))?)?(?: (?:daily|bid|tid|qd|qhs|weekly))?`;
/** Behind it: it is answered with no, or its time is told as over ("Steroid (N)", "eliquis was 4 wk, done", "anastrozole ended 2014"). */
export const overBehind = new RegExp(
	String.raw`^s? (?:drug )?holiday\b|^[^.;\n]{1,45}?(?:, ?|[.] | )(?:so |and |then |and so |so then )*(?:(?:I|we|s?he|pt|they) )?(?:had to |have )?(?:stop(?:ped)?|quit|d\/?c'?d|discontinued?|came off|got off) (?:it|this|that)\b(?! (?:for|before|prior|until|\d))|^s?(?: use)? ?(?:[:?=]|\.{2,}|-{1,2}) {0,12}(?:n|no|none|never|neg|denies|nil)\b|^s? ?\((?:n|no|-|neg)\)|^s? ?\[ ?(?:n|no|none|-|neg)\ ?\]|^s?(?: (?:is|was|are|were))? (?:not |no longer |un)(?:needed|necessary|required|indicated|wanted)\b|^${amount},? ?\(?(?:19|20)\d\d ?(?:through|thru|to|until|till|-|–) ?(?:(?:19|20)\d\d|\d\d\b)|^s? {1,12}(?:N|NO|\[ ?\] ?Y)(?=[ .,;|]{0,3}(?:$|\n| {2}))|^${amount}(?: (?:was|were|went))?(?: taken)?,? (?:${span},? (?:and )?(?:then )?(?:(?:is|was|now|all) )?${past}\b|(?:was |were )?(?:never|not) (?:started|taken|filled|picked up|begun|used|tried)\b|(?:is |was |has been |had been )?(?:ended|stopped (?:last|two|three|a) (?:week|month|wk|mo)\w*|no longer|no more|talked about|talked over|thought about|brought up|years ago|yrs ago|in the past|back then)\b|(?:was |were )?(?:ended|finished|stopped|completed|over) (?:in |by )?(?:'\d\d|(?:19|20)\d\d|last|then|at)|until (?:(?:19|20)\d\d|last|[A-Z][a-z]{2,8}\b)|from (?:19|20)\d\d (?:to|until|till) )`,
	'i',
);
/** Behind it: it begins another day, was weighed and left, or its last dose is told. */
export const anotherDay =
	/^[^.;\n]{0,45}\b(?:from|in|starts?|starting|begins?|beginning|first (?:dose|infusion|injection|shot)|infusion|injection|booked|due) (?:on |in )?(?:next (?:week|month|year|visit|cycle|spring|summer|fall|autumn|winter)|tomorrow)\b|^ ?[:–-] ?(?:considered|rejected|weighed|contraindicated|not (?:suitable|chosen|an option))\b|^[^.;\n]{0,30}\blast (?:tablet|dose|pill|infusion|injection|shot)(?: was| taken)?(?: in| on)? (?:[A-Z][a-z]+\.? )?(?:19|20)\d\d\b|^ (?:was|were) (?:given|taken|used|tried) (?:from|between|for|until|in)\b|^ is not (?:on|an option|possible|wanted|allowed|on the table)\b|^ (?:had no reason|has no place)\b/i;
/**
 * Behind it, past other words that name no other drug: it was stopped, and not before something else ("ASA 81 (pt stopped on own)",
 * "apixaban 3 mo, port out, done", "Methotrexate, which he had for three weeks, has been stopped").
 */
export const endedBehind =
	/^(?: (?:was |were )?(?:never|not) (?:restarted|resumed|renewed|refilled)|[^.;\n|]{0,70}?(?:\bhas been|\bwas|\bwere|[-–—,(=:]) {0,2}(?:(?:pt|patient|s?he|now|was|has|been|all|all now|since|then|we|I) ){0,3}(?:stop(?:ped)?(?: (?:it|now|today))?|d\/?c['’]?e?d|discontinued|completed|finished|done|failed|never restarted|not restarted|not resumed|off (?:it )?since|off now|off it)(?=\s*(?:[.,;)]|$|\n|(?:and|then|when|now|today|because|due|after|by (?:him|her|pt|me|us|the)|d\/t|last|since|in (?:19|20)\d\d|on (?:his |her |their )?own|for (?:good|now)|(?:19|20)\d\d|\d{1,2}\/\d)(?![a-z]))))/i;
/** In front of it: its use is over, or it is the cause of what it left. */
export const overBefore =
	/\b(?:outlasted|outlived)(?: (?:his|her|the))? $|\b(?:no longer|not any ?more) (?:\w+ )?(?:takes?|taking|on|needs?|uses?|using)(?: (?:his|her|the|any))? $|\b(?:was|were|been|had been) on (?:\w+ ){0,2}$(?<!\b(?:has|have|['’]ve|['’]s) been on (?:\w+ ){0,2})|\bused to (?:take|be on|use)(?: (?:his|her|the))? $|\b(?:d\/?c['’]?e?d|took (?:him|her|them) off|came off|now off|been off|stopped)(?: (?:his|her|the|my))? $|\[ ?\] ?(?:\w+ )?$|\b(?:done|finished|through) with (?:the |his |her |all )*$|\b(?:\d+|two|three|five|seven|ten) ?(?:y|yrs?|years?|mo|months?) of $/i;
/** In front of it: it is why another was stopped ("aspirin stopped 2025 bc on Xarelto"). */
export const takenInstead =
	/\b(?:bc|b\/c|because|since|as|now|but|while|given)(?: (?:s?he|pt|patient|is|now|s?he['’]s|already|back))* on (?:the |his |her )?$|\b(?:off|stopped|ended|dropped) (?:since|once|when|because of|bc of|in favou?r of|after starting) (?:the |his |her )?$/i;
const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** Behind it, a few words on: it was stopped, or its course is over ("aspirin can be stopped now", "ASA 81 (pt stopped on own)"). */
export const stoppedFurtherOn = new RegExp(
	[
		String.raw`^[^.;,\n]{0,25} (?:can|may|should|could|will) (?:now |then )?be (?:stopped|discontinued|dropped|d\/c'?d)\b(?! (?:in|after|at|when|once|if|for|before|next|by)\b)`,
		String.raw`^[^.;()\n]{0,20}\([^)\n]{0,22}\b(?:stopped|quit|d\/c['’]?d|not taking|isn['’]?t taking|no longer)\b[^)\n]{0,25}\)`,
		String.raw`^ ?[=:] ?(?:stopped|failed|d\/c\w*|quit|intol\w*)\b`,
		String.raw`^[^\n]{0,100}\bdrug holiday\b`,
	].join('|'),
	'i',
);
/** Behind it: its first dose is of another day ("starts 3/2027", "the first to be given next month"). */
export const beginsLater = new RegExp(
	[
		String.raw`^[^.;\n]{0,40}\b(?:starts?|starting|to start|begins?|beginning)(?: (?:in|on|from|around|about))? (?:\d{1,2}\/(?:\d{1,2}\/)?(?:\d{4}|\d\d)\b|${months}\b|next (?:wk|mo|yr)\b|once\b|when\b|if\b|after\b)`,
		String.raw`^[^.;\n]{0,40}\b(?:the )?first (?:one |dose |infusion |shot )?(?:to be given|is due|will be|due|planned|is planned)\b`,
		String.raw`^ \d+ days (?:after|post|following)\b`,
		String.raw`^[^.;\n]{0,60}\b(?:not (?:yet )?(?:started|begun|approved|filled)|never (?:started|filled|picked up|begun))\b`,
	].join('|'),
	'i',
);
/** In front and behind: "starts alendronate next wk", "would give a few days of a blood thinner". */
export const startsSoon = {
	before:
		/\b(?:starts?|starting|begins?|will (?:start|begin)|to (?:start|begin))(?: (?:on|the|her|his|weekly|daily|monthly|oral|iv))* $/i,
	behind: /^[^.;\n]{0,25}\b(?:next|following) (?:week|wk|month|mo|visit|year|yr|cycle)\b/i,
} as const;
export const wouldGive =
	/\bwould (?:then |rather |only |also |just )?(?:give|use|prescribe|choose|favou?r|try|offer|want|reach for)\b[^.;,\n]{0,40}$/i;

/** The line in front of it is a list of what was stopped ("OFF: aspirin, furosemide"). */
export const listedAsStopped =
	/(?:^|[.;|]\s*|\s)(?:OFF|off|NOT RENEWED|[Nn]ot renewed|not restarted|Not restarted|NOT RESTARTED|stopped|Stopped|STOPPED|d\/c'?d|D\/C|held|HELD|discontinued|Discontinued|past meds|Past meds)\s*:[^.;:|\n]*$/;

/** Drugs of a status code that this use of theirs does not support (Z79.84 tells of diabetes). */
export const otherUse: readonly { readonly status: string; readonly behind: RegExp }[] = [
	{
		status: 'Z79.84',
		behind:
			/^\s*(?:\d+(?:\.\d+)?\s?(?:mg)?\s?(?:daily|qd|q ?d|bid)?\s?)?[(,]?\s?for (?:the |his |her )?(?:heart|hf\w*|chf|cardiomyopathy|kidneys?|ckd|renal)\b/i,
	},
	{
		status: 'Z79.85',
		behind: /^\s*(?:\d+(?:\.\d+)?\s?(?:mg)?\s?(?:weekly|qw)?\s?)?[(,]?\s?for (?:weight|obesity|heart)\b/i,
	},
];
