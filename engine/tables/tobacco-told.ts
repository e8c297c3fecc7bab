/** Use of tobacco that is over, in running words (Z87.891). Own compilation. */

const kin =
	'(?:dad|mom|mum|father|mother|parents?|husband|wife|spouse|partner|brother|sister|son|daughter|grand\\w+|gma|gpa|gm|uncle|aunt|roommate|boyfriend|girlfriend|friend)';
const notOthers = `(?<!\\b${kin}\\b[^.;\\n]{0,40})`;
const use =
	'(?:smoked|smoking|smoker\\??|cigs?|cigarettes?|tob(?:acco)?|chew(?:ed|ing)?|dip(?:ped|ping)?|vap(?:ed|ing)|pack[- ]?years?|pk[- ]?y(?:rs?|ears?)|py)';
const over =
	"(?<!\\b(?:to|wants?|will|not|never|help|try|trying|could|should|hasn['’]t|didn['’]t|considering|about|must|ready|would|can['’]?t|cannot)\\s)(?<!\\b(?:to|not|never|advised|wants?) (?:\\w+ ){1,2})(?:quit|stopped)\\b(?! (?:line|date|attempts?|plan|kit|card|aids?|smoking (?:counsel|advice)|now))(?!-?line)(?!ting)";

const ended = '(?:left off|gave up|given up|packed in|put down|laid down|off)(?: the)?';

export const usedToSmoke: readonly RegExp[] = [
	new RegExp(
		`${notOthers}(?<!\\b(?:to|has not|hasn['’]t|never|not|has never|trying to|wants to|if he|if she) )\\b${ended} (?:smoking|smokes|cigarettes|cigs|tobacco|smoke)\\b[^.;\\n]{0,30}(?:\\b(?:in|since|at age|when|around)\\b|\\bago\\b|\\b(?:19|20)\\d\\d\\b)`,
		'gi',
	),
	new RegExp(
		`${notOthers}\\b(?:no (?:cigarettes|cigs|tobacco|smoking)|smoke-?free|tobacco-?free|nicotine-?free) since \\d{4}`,
		'gi',
	),
	new RegExp(`${notOthers}\\b${use}(?=[\\s:,(?-])[^.;\\n]{0,60}?${over}`, 'gi'),
	new RegExp(`${notOthers}\\bused to (?:smoke|chew|dip|vape)\\b`, 'gi'),
	new RegExp(`${notOthers}\\bsmoked (?:in|during|until|through|as a|for)\\b[^.;\\n]{0,40}`, 'gi'),
];
