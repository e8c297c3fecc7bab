/** Words around a drug that make it no drug of this patient now. Own compilation. */

/** In front of it: it is not wanted, or a list of what is denied holds it ("NO to: seizures, diabetes, insulin"). */
export const notWanted =
	/\b(?:(?:does|do|did|would)(?:n['’]?t| not) (?:want|like|wish|need)|won['’]?t (?:take|use|consider|do|start)|will not (?:take|use|start)|refus\w+|afraid of|scared of|fears?|hesitant (?:about|re|to start|on)|against|hop(?:es|ing) to avoid|wants? to avoid|trying to avoid|resist\w*|not (?:ready|keen|interested|a candidate) (?:for|on|in)|no interest in|would rather not)\b[^.;,\n]{0,24}$|\b(?:no|never) to:[^.;\n]*$/i;
/** In front of it: it would be started on a condition. */
export const onlyOneDay =
	/\b(?:if|unless|once|should)\b[^.;\n]{0,60}?\b(?:starts?|begin|need|add|go to|initiate|then|switch to|change to|move to|step up to)\b[^.;,\n]{0,20}$|\bif\b[^.;,\n]{2,40}(?:->|→|=>|,)\s*$|\b(?:may|might|would) (?:\w+ )?(?:need|start|add|benefit from)\b[^.;,\n]{0,12}$|\b(?:next step|next would be)\W{0,3}$/i;
/** Behind it. */
export const onlyOneDayBehind =
	/^\?(?=\s|$)|^\s*\?\s*(?:no\b|not\b|never|denies|stopped|off\b)|^[^.;\n]{0,60}\bnot (?:review\w*|reconciled|verified) (?:here|today|by me|this visit)\b|^\s*(?:only )?(?:if (?!needed|tolerated|able)|(?:was |is |were )?(?:discussed|offered|declined)\b|(?:was |were |has been |had been )?(?:stopped|d\/c['’]?d|discontinued|weaned off|tapered off)\b(?! by itself)|next if|when (?:fasting|a1c|glucose)|dropped\b|(?:s?he |pt |patient )?(?:has |have |had )?been off\b|before that\b|(?:\d+ ?d(?:ays?)? )?course (?:was )?(?:done|finished|completed?|over)\b|[-| ]*not (?:yet )?started\b|\d+(?: ?mg)?(?: (?:daily|bid|tid|qd))? ?x ?\d+ ?(?:d|days?)?\b(?! ?(?:mo|m\b|yr|y\b|wk|w\b|years|months)))/i;
/** The line in front of it is a list of what was stopped ("OFF: aspirin, furosemide"). */
export const listedAsStopped =
	/(?:^|[.;|]\s*|\s)(?:OFF|off|stopped|Stopped|STOPPED|d\/c'?d|D\/C|held|HELD|discontinued|Discontinued|past meds|Past meds)\s*:[^.;:|\n]*$/;

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
