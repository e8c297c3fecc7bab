/** Wordings that no bag of words can hold: a pattern and the code that it proves. Own compilation. */
export interface SaidCode {
	readonly id: string;
	readonly code: string;
	readonly says: RegExp;
	/** Words in the match that forbid the reading. */
	readonly not: RegExp;
	readonly cites: string;
}

const vaccine =
	'(?:Tdap|DTaP|Td\\b|MMR|PCV ?\\d*|Hib|IPV|HPV ?\\d?|Gardasil|flu ?shot|flu vaccine|flu ?vax|influenza (?:vaccine|vax|shot)|fluzone|Shingrix|zoster vaccine|hep(?:atitis)? ?[AB](?: vaccine)?|varicella vaccine|rotavirus|Prevnar(?: ?20)?|Pneumovax|PPSV23|pneumococcal|COVID(?:-19)? (?:vaccine|booster|shot)|RSV vaccine|Arexvy|Abrysvo|MenACWY|MenB|tetanus(?: booster| shot| vaccine)?|vaccines?|immunizations?|imms?)';

const contacts =
	'(?:(?:sexual |sex |ex-?|current |new )?partner|boyfriend|girlfriend|bf|gf|spouse|husband|wife|roommate|household (?:contact|member)|sibling|brother|sister|classmate|coworker|co-worker|cousin|grandmother|grandfather)';
const ill = String.raw`(?:has|have|had|w\/|with|\+|is positive for|positive for|tested (?:positive|pos|\+) for|dx'?d? (?:w\/|with)|diagnosed with|treated for|recently treated for|being treated for|was told (?:he|she) has)`;
const notContact = /\b(?:years? ago|last year|denies|no known|hx of|history of|vaccin\w*|ept|not? have|negative)\b/i;
const ofContact = (id: string, code: string, names: string): SaidCode => ({
	id: `contact-${id}`,
	code,
	cites: 'I.C.21.c.1',
	says: new RegExp(
		`\\b${contacts} (?:just |recently |now |also )?${ill} (?:a |an |active |confirmed )?(?:${names})\\b`,
		'gi',
	),
	not: notContact,
});

export const saidCodes: readonly SaidCode[] = [
	{
		id: 'vaccine-given',
		code: 'Z23',
		cites: 'I.C.21.c.2',
		says: new RegExp(
			`\\b${vaccine}\\b(?:[^.;\\n]|\\.\\d){0,30}?\\b(?:given|administered|today|updated|#\\s?\\d|IM\\b|left deltoid|right deltoid|L deltoid|R deltoid)|\\b(?:given|administered|gave|received today|needs|vaccinate with|update)\\b(?:[^.;\\n]|\\.\\d){0,30}?\\b${vaccine}\\b|\\b(?:imms?|immunizations?|vaccines?|vaccinations?)\\s*(?:given|today|administered)?\\s*(?:today)?\\s*:\\s*[^.\\n]{0,10}${vaccine}`,
			'gi',
		),
		not: /\b(?:declin\w*|refus\w*|due|overdue|up to date|utd|last|prior|previous\w*|out of season|deferred?|defer|had|at (?:pharmacy|CVS|Walgreens)|next|after|needs|when|if|schedule[d]?|recommend\w*|discuss\w*|titer|records?|nursery|at birth)\b/i,
	},
	ofContact(
		'sti',
		'Z20.2',
		'gonorrhea|gc|chlamydia|ct|syphilis|trich(?:omonas)?|an? sti|sti|std|hsv|genital herpes|hpv',
	),
	ofContact('tuberculosis', 'Z20.1', 'tb|tuberculosis'),
	ofContact('hepatitis', 'Z20.5', 'hep(?:atitis)? ?[abc]|hbv|hcv'),
	ofContact('hiv', 'Z20.6', 'hiv'),
	ofContact('lice', 'Z20.7', 'lice|head lice|scabies|pinworms?|bed ?bugs'),
	ofContact('strep', 'Z20.818', 'strep(?: throat)?|gas pharyngitis|pertussis|whooping cough|mrsa'),
	ofContact('varicella', 'Z20.820', 'chicken ?pox|varicella|shingles'),
	ofContact('covid', 'Z20.822', 'covid(?:-19)?|coronavirus'),
	ofContact(
		'viral',
		'Z20.828',
		'flu|influenza(?: a| b)?|mono|measles|mumps|rsv|mpox|hfmd|hand,? foot,? (?:and |& )?mouth',
	),
];
