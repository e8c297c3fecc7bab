/** Use of tobacco, over (Z87.891) and going on (F17.2-), in running words. Own compilation. */

const kin =
	'(?:dad|mom|mum|father|mother|parents?|husband|wife|spouse|partner|brother|sister|son|daughter|grand\\w+|gma|gpa|gm|uncle|aunt|roommate|boyfriend|girlfriend|friend)';
/** What stands right before the words of another person's use. Asked of what was found: at each character it would cost more than all else. */
export const othersUse = new RegExp(`\\b${kin}\\b[^.;\\n]{0,40}$`, 'i');
const use =
	'(?:smoked|smokes\\??|smoking|smoker\\??|cigs?|cigarettes?|tob(?:acco)?|chew(?:ed|ing)?|dip(?:ped|ping)?|vap(?:ed|ing)|pack[- ]?years?|pk[- ]?y(?:rs?|ears?)|py)';
const over =
	"(?<!\\b(?:to|wants?|will|not|never|help|try|trying|could|should|hasn['’]t|didn['’]t|considering|about|must|ready|would|can['’]?t|cannot|told|tell|urged?|counsel+ed|encouraged?|please|you|asked|discussed|talked|said)\\s)(?<!\\b(?:to|not|never|advised|wants?) (?:\\w+ ){1,2})(?:quit|stopped)\\b(?! (?:line|date|attempts?|plan|kit|card|aids?|smoking (?:counsel|advice)|now))(?!-?line)(?!ting)";

const ended = '(?:left off|gave up|given up|packed in|put down|laid down|kicked|off)(?: the)?';
const smokes = '(?:smoking|smokes|smoked|cigarettes?|cigs?|tobacco|smoke|nicotine|vaping|chew(?:ing)?|dip(?:ping)?)';
const years = String.raw`(?:for |in |x ?|over |more than |the past |the last |about |almost |nearly |some |now )*(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|many|several)\+? ?(?:y|yrs?|years?|decades?)\b`;
const count = String.raw`(?:\d{1,2}(?:\.\d|\/\d)?(?: ?(?:-|–|to|or) ?\d{1,2})?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|half|half an?|a half|a few|a couple(?: of)?|several)`;
const cigs = '(?:cigs?|cigarettes?|smokes|sticks|fags)';
const daily = '(?:\\/ ?d(?:ay)?\\b|a day\\b|per day\\b|daily\\b|each day\\b|every day\\b|qd\\b)';
const packs = String.raw`(?:ppd|(?:(?:a |of a |an? )?(?:packs?|packets?|pks?)\b))`;
/** The words before it tell of another time, of a wish or of nobody. */
const notThen = String.raw`(?<!\b(?:used to|never|not|no|denies|before|until|previously|formerly|if|was|had|who|doesn['’]?t|does not|did|quit|stopped)\s(?:\w+ ){0,1})`;
const notOver = String.raw`(?![^.;\n]{0,40}\b(?:(?:quit|stopped|gave up)(?: (?:in|on|at|when|since|the|last|after|\d|smoking)|[.;,\n]|$)|until (?:19|20)\d\d|(?:years?|yrs?) ago|before\b|in the past|used to))`;

/** Use that goes on, with its amount or with a word that says so: cigarettes, unless the words name another product. */
export const smokesNow: readonly RegExp[] = [
	new RegExp(
		`\\b${notThen}smok(?:es|ing|e)\\b(?: (?:about|around|only|maybe|approx\\w*|up to|some|at least|still|roughly|now|currently|down to))*[ :~]*${count} ?(?:${cigs}\\b ?)?(?:${daily}|${packs})${notOver}`,
		'gi',
	),
	new RegExp(`\\b${notThen}smok(?:es|ing) (?:about |around |only )?${count} ${cigs}\\b${notOver}`, 'gi'),
	new RegExp(
		`\\b${notThen}(?:cut|down|back|up) (?:down |back |up )?(?:to|at|on) (?:about |around |only )?${count} ?(?:${cigs}\\b|ppd\\b|(?:a )?packs?\\b(?! of (?:gum|pills)))${notOver}`,
		'gi',
	),
	new RegExp(
		`\\b${notThen}(?:cigs?|cigarettes?|tob(?:acco)?|smokes|smoking)\\b:? (?:currently |current |now |still |about |yes,? )*${count} ?(?:${cigs} ?)?(?:${daily}|ppd\\b|packs?\\b)(?: still)?${notOver}`,
		'gi',
	),
	new RegExp(`\\b${notThen}${count} ${cigs} ?${daily}${notOver}`, 'gi'),
	new RegExp(`\\b${notThen}${count} (?:packs?|pks?) of ${cigs} ?${daily}${notOver}`, 'gi'),
	new RegExp(
		`\\b${notThen}(?:chew(?:s|ing)?|dip(?:s|ping)?|snuff|snus|zyn|pouch(?:es)?|smokeless)\\b(?: tobacco)?[ ,:~]*(?:uses |about |still )*${count} ?(?:cans?|tins?|pouches|pinch(?:es)?|rolls?)? ?(?:\\/|an?|per|every|each) ?(?:d|day|wk|week)\\b${notOver}`,
		'gi',
	),
	// "She must stop smoking, a packet a day".
	new RegExp(
		`\\b(?:must|should|needs? to|has to|have to|ought to|told to|urged to|advised to|wants? to|trying to|try to) (?:stop|quit|give up|cut down on) (?:the )?(?:smoking|cigarettes?|cigs?)\\b[ ,(–-]{1,3}(?:now |still |currently |smokes |at )*${count} ?(?:${packs} ?(?:\\/|a|per|each) ?d(?:ay)?|ppd|(?:${cigs} )?${daily})`,
		'gi',
	),
	// "A pack a day still": what is told as going on needs no verb.
	new RegExp(
		`\\b${notThen}${count} ?${packs}(?: ?${daily})?,? (?:still|now|currently|these days)\\b${notOver}|\\b(?:still|currently|now) (?:at|on|doing|up to|going through|buys?) (?:about |around )?${count} ?${packs}${notOver}`,
		'gi',
	),
	/(?<!\b(?:used to|formerly) )\b(?:chews?|dips?|uses) (?:snuff|snus|tobacco|dip|chew|smokeless(?: tobacco)?|copenhagen|skoal|grizzly)\b(?!,? ?[:–-]? ?(?:until|till|in the past|years ago|no\b|never|denies|none|not\b|neg|\?))/gi,
	/(?<!\b(?:never|not|without|afraid of|fear of|to) (?:\w+ )?)\b(?:back|returned|gone back|went back|started back) (?:on|to) (?:cigs?|cigarettes?|smoking|tobacco)\b/gi,
	new RegExp(
		`\\b(?:tob(?:acco)?|smoking)(?: use| status)?:? (?:current(?:ly)?|yes|\\(?y\\)?),? (?:about |~)?${count} ?(?:${cigs} ?)?(?:${daily}|${packs})`,
		'gi',
	),
	/\b(?:tob(?:acco)?|smoking)(?: use)?:? current (?:cigs?|cigarettes?|every ?day)\b/gi,
	/\b(?:cig(?:arette)?s?|tob(?:acco)?|nicotine) dep(?:end[ea]n(?:ce|t|cy))?\b(?![^.;\n]{0,30}\bremission)/gi,
];

const quitThen =
	"(?:quit|stopped|gave (?:it |them )?up|kicked (?:it|the habit)|left off)(?: (?:it|them|smoking|cold turkey|for good|completely|all of it))*,? (?:(?:back |way back |finally |only |just |about |around )*(?:in |since )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? )?(?:(?:19|20)\\d\\d\\b|['’]\\d\\d\\b)|(?:at|when|by) (?:age |s?he was )?\\d\\d|(?:about |some |over |around )?(?:\\d+|a|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|several|many) ?(?:y|yrs?|years?|mos?|months?|decades?) ago|after (?:his|her|the) (?:MI|heart attack|stroke|stent|bypass|CABG|surgery|diagnosis))";

export const usedToSmoke: readonly RegExp[] = [
	// "He quit in 2024 after 40 pack-years".
	new RegExp(
		`(?<!\\b(?:to|not|never|will) )\\b${quitThen}[^.;\\n]{0,25}\\b(?:pack[- ]?years?|pk[- ]?y(?:rs?|ears?)|p-?y|ppd|packs? (?:a|per) day|cigs?|cigarettes?|smok\\w+|tobacco)\\b`,
		'gi',
	),
	// "A pack a day for years. He quit in 2019."
	new RegExp(
		`\\b(?:smoked|smoker|smoking|smokes|pack[- ]?years?|pk[- ]?yrs?|ppd|packs? (?:a|per) day|cigs?|cigarettes?|tobacco)\\b[^;\\n.]{0,60}[.;] (?:(?:s?he|pt|they|i|but|and|has|finally) )*(?:happily |luckily )?${quitThen}`,
		'gi',
	),
	/(?<!\b(?:never|not|has|have|been) )\bsmoked\b[^.;\n]{0,50}\b(?:until|till|til)\b(?! (?:now|today|this (?:morning|week)|yesterday|last (?:night|week)))/gi,
	new RegExp(
		`(?<!\\b(?:to|has not|hasn['’]t|never|not|has never|trying to|wants to|if he|if she) )\\b${ended} (?:smoking|smokes|cigarettes|cigs|tobacco|smoke)\\b[^.;\\n]{0,30}(?:\\b(?:in|since|at age|when|around)\\b|\\bago\\b|\\b(?:19|20)\\d\\d\\b)`,
		'gi',
	),
	new RegExp(
		`(?<!\\b(?:to|has not|hasn['’]t|never|not|has never|trying to|wants to|if he|if she|will|almost|nearly) )\\b(?:gave up|given up|packed in|kicked)(?: the| her| his)? ${smokes}\\b(?! (?:for (?:a|one|two|\\d+) (?:days?|weeks?|months?)|but|then|briefly|for lent))`,
		'gi',
	),
	new RegExp(
		`\\b(?:no (?:cigarettes|cigs|tobacco|smoking|smokes|nicotine)|(?:has not|hasn['’]?t|have not|not) smoked|(?:smoke|tobacco|nicotine|cigarette)-?\\s?free|off (?:cigarettes|cigs|tobacco)|last (?:cigarette|cig|smoke))\\b[ :,]{0,2}(?:${years}|(?:was )?(?:in |since )?(?:19|20)\\d\\d\\b|${years} ago)`,
		'gi',
	),
	new RegExp(
		`\\b(?:tob(?:acco)?|smok\\w*|cigs?|cigarettes?|pack a day|ppd|vap\\w*)\\b[^.;\\n]{0,25}\\bnone (?:${years}|since (?:(?:19|20)\\d\\d|then|the|his|her))`,
		'gi',
	),
	/\b(?:not|n['’]t|no) (?:had |smoked |touched )?(?:an? |another |any )?(?:cigarettes?|cigs?) (?:since|in (?:\d+|two|three|five|ten|many|over)|for (?:\d+|two|three|five|ten|many) (?:y|yrs?|years?))\b/gi,
	/\b(?:does ?n[o'’]?t|doesnt|no longer|not) smok\w*[^.;\n]{0,20}\b(?:quit|stopped)\b(?! date)/gi,
	/\bsmoker,? (?:until|till|til|up to|before|in (?:college|high school|(?:his|her|their) (?:teens|20s|twenties|30s|thirties|youth)|the (?:past|[6-9]0s)|(?:19|20)\d\d)|years ago|as a (?:teen\w*|student|young))/gi,
	/\b(?:no (?:cigarettes|cigs|tobacco|smoking)|smoke-?free|tobacco-?free|nicotine-?free) since \d{4}/gi,
	new RegExp(`\\b${use}(?=[\\s:,(?-])[^.;\\n]{0,60}?${over}`, 'gi'),
	/\bused to (?:smoke|chew|dip|vape)\b/gi,
	/\bsmoked (?:in|during|until|through|as a|for)\b[^.;\n]{0,40}/gi,
];
