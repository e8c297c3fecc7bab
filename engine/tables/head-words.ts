/**
 * Heads that no list of labels can hold, by their words: writers name the parts of a note in their own way ("PMH pulled
 * from registry:", ">> what I think"). Rows are tried in order. Source: own compilation.
 */
import type { SectionKind } from '../contract.ts';

interface HeadWords {
	readonly kind: SectionKind;
	/** The label that it stands for, where that says more than its kind. */
	readonly label?: string;
	/** Tells the kind of a label before a colon. */
	readonly colon?: RegExp;
	/** Tells the kind of a line that is set off as a head by its signs. */
	readonly marked?: RegExp;
}

/** Labels that speak of somebody else's judgement, or of another day's. */
export const othersLabel =
	/\b(?:refer\w*|order|ordered|prior|previous|outside|last visit|told|requested|admit\w*|admission)\b/;

export const headWords: readonly HeadWords[] = [
	{ kind: 'hpi', marked: /^end\b/ },
	{ kind: 'hpi', marked: /^(?:today'?s |this |current )?(?:visit|encounter)(?: today| note)?$/ },
	{
		kind: 'hpi',
		label: 'hospital course',
		colon: /^(?:d\/?c summary|discharge summary|hosp(?:ital)? course)\b/,
		marked: /\b(?:d\/?c summary|discharge summary|hosp(?:ital)? course|inpatient course|hospital (?:paste|record))\b/,
	},
	{
		kind: 'problems',
		colon:
			/^(?:(?:old|prior|previous|earlier) (?:stuff|things|entries|items|junk|dx|diagnoses|problems|conditions)(?: (?:still )?(?:on|in|from|off) (?:the )?(?:list|chart|file|record|system))?$|(?:old|prior|previous|earlier|carried|copied|legacy|master|chart|registry|past history|historical|dx|chart dx|diagnosis|problems?) (?:problem )?list\b|problem list|problems (?:per|from|on|in)\b|reviewed problems|pmhx? (?:pulled|per|from|on|as|list|in|imported|auto)\b|pmh (?:intake )?form|chart dx\b|(?:your |the |known |chronic |other |all )*(?:conditions?|diagnos[ei]s|dx|problems?|probs?|illnesses|hx|history) (?:listed )?(?:on|in) (?:file|record|chart|system|portal)|(?:chart|profile|epic|record) (?:snapshot|list)|snapshot$|probs?$|(?:[a-z]+ ){0,2}list (?:on|from|off|in) (?:the )?(?:old|prior|last|new)? ?(?:intake|form|chart|referral|portal|questionnaire))/,
		marked:
			/\b(?:(?:problems?|diagnos[ei]s|dx|carried|old|chart|legacy|master|registry|chronic)(?: \w+)* list|list \(?(?:not reconciled|unreconciled|carried|copied|old)|unreconciled|not reconciled)\b/,
	},
	{
		kind: 'pmh',
		colon: /^(?:past|pmhx?|past (?:medical )?(?:hx|history)|ocular hx|med(?:ical)? hx)\b/,
		marked: /\b(?:pmhx?|past (?:medical )?(?:hx|history)|background)\b/,
	},
	{
		kind: 'meds',
		colon:
			/^(?:meds?|medications?|medicines?)(?: list)? (?:reconciled|rec|per|from|reviewed|now|list|on|at|as|taken|by)\b|^medicines?$/,
		marked: /\b(?:meds|medications?|medicines?|pills|bottles)\b/,
	},
	{ kind: 'allergies', colon: /^allerg\w* (?:reviewed|list|per|and)\b/, marked: /\ballerg(?:y|ies)\b/ },
	{ kind: 'fh', colon: /^(?:fam(?:ily)? (?:hx|hist)|fhx?)\b/, marked: /\b(?:family (?:hx|history)|relatives)\b/ },
	{ kind: 'sh', colon: /^soc(?:ial)?(?: hx| hist)?$/, marked: /\b(?:social|habits|lifestyle|home life)\b/ },
	{
		kind: 'psh',
		colon: /^(?:surg|surgeries|operations)$/,
		marked: /\b(?:surgeries|surgical (?:hx|history)|operations)\b/,
	},
	{ kind: 'ros', colon: /^(?:ros|rev(?:iew)? of systems)\b/, marked: /\b(?:ros|review of systems|systems review)\b/ },
	{
		kind: 'assessment',
		colon:
			/^(?:my |our |the |final |overall |pt |ot |clinical )?(?:impression|assessment|opinion|conclusion|a\/p|diagnos[ei]s|dx)(?: (?:and|&|\/|today|now|list|per me|for today)\b.*)?$|^(?:post|pre)[- ]?(?:procedure|op) (?:dx|diagnosis)$|^what (?:i|we) (?:think|see|decided|are doing|did|do|will do)\b|^(?:(?:only|today|we|i|all that was|what was|things|items|chronic|active) )*(?:problems?|issues|conditions|diagnoses|items|concerns|things)?(?: (?:i|we|were|was))?(?: ?only)? ?(?:addressed|managed|dealt with|taken up|worked on|handled)(?: (?:only|here|at))*(?: (?:today|this (?:visit|encounter|time)|today'?s visit))?$/,
		marked:
			/\b(?:i think|we think|my thoughts?|thoughts|thinking|impressions?|assessments?|a\/p|diagnos[ei]s|dx|conclusions?|opinion|bottom line|mdm|synthesis|verdict|(?:problems?|issues) (?:today|addressed))\b/,
	},
	{
		kind: 'plan',
		colon: /^(?:my |our |the |today'?s )?(?:plan|recs?|recommendations?)(?: (?:today|detail|now|and|for|from)\b.*)?$/,
		marked:
			/\b(?:plans?|to[- ]?do|next steps?|orders|what (?:i|we)(?: are| will|'ll)? do(?:ing|ne)?|disposition|recommendations?|decided)\b/,
	},
	{ kind: 'vitals', marked: /\b(?:vitals?|vital signs|obs)\b/ },
	{
		kind: 'results',
		colon: /^labs? /,
		marked: /\b(?:labs?|results?|data|numbers|imaging|studies|x-?rays?|path(?:ology)?)\b/,
	},
	{
		kind: 'exam',
		colon: /^(?:exam|pe) (?:r|l|right|left|today|shows?|by)\b/,
		marked: /\b(?:exam|examination|physical|what i (?:see|saw|found)|findings)\b/,
	},
	{ kind: 'instructions', marked: /\b(?:instructions|precautions|patient education|handout|avs)\b/ },
	{
		kind: 'hpi',
		marked:
			/\b(?:story|subjective|hpi|narrative|interval|update|concerns?|complaints?|patient (?:says|reports|words))\b/,
	},
];
