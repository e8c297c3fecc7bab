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
];
