/** What the injured person was doing it as, in running words (Y99); initial encounters alone (I.C.20.k). Own compilation. */
import type { SaidCode } from '../said-code.ts';

/** An injury at its first encounter; what a drug did (T36-T50) is none. */
const fresh = /^(?:S|T(?:[0-2]|3[0-4]|5[1-9]|[67])).*A$/;
const status = (id: string, code: string, says: string, not: string): SaidCode => ({
	id,
	code,
	cites: 'I.C.20.k',
	beside: fresh,
	unless: ['Y99'],
	says: new RegExp(says, 'gi'),
	not: new RegExp(String.raw`\b(?:${not})\b`, 'i'),
});

export const workLines: readonly SaidCode[] = [
	status(
		'as-volunteer',
		'Y99.2',
		String.raw`\bvolunteer(?:s|ing|ed)? (?:at|for|with|w\/|firefighter|fireman|shift|work|emt|coach\w*|ambulance|event)\b`,
		'retired|not',
	),
	status(
		'as-soldier',
		'Y99.1',
		String.raw`\bactive[- ]duty\b|\b(?:army|navy|marines?|air force|soldier|sailor|airman|national guard)\b[^.;\n]{0,40}\b(?:on duty|drill|training|deployed)\b|\b(?:PT test|ruck march|rucking|field exercise|basic training|military training)\b`,
		'retired|veteran|husband|wife|father|dad|former|son|daughter',
	),
	status(
		'as-employee',
		'Y99.0',
		String.raw`\bat work\b|\bon the job\b(?! training)|\bwhile working\b|\bat (?:his|her|the|my|their) (?:job|jobsite|job site|workplace)\b|\b(?:during|on|end of|start of|mid|his|her|middle of) (?:(?:a|his|her|the|my|night|day|evening|morning) )*shift\b|\bclocked in\b|\bon the clock\b|\bworker'?s?'? comp\w*|\bwork comp\b|\b(?:wc|w\/c) claim\b|\b(?:employer|boss|supervisor|foreman) sent\b|\b(?:jobsite|job site|loading dock|assembly line)\b|\b(?:police|officer|firefighter|emt|paramedic|nurse|deputy|guard),? on duty\b|\bon[- ]duty (?:police|officer|firefighter|emt|paramedic|nurse|deputy|guard)\b`,
		String.raw`return\w*|rtw|back to work|back at work|off work|missed|stress|wife|husband|volunteer\w*|military|army|desk|sits|sitting|stands|not at work|unable|difficulty|trouble|worse at work|denies|no|not|school work|note|modified|light duty at`,
	),
];
