import { foldWords } from '../../icd-data/words.ts';
import { inDigits } from '../read/spoken.ts';
import { counted, gestation, noteTags } from '../tables/note-tags.ts';

/** Weeks at which the second and third trimesters begin (chapter 15, first note). */
const SECOND = 14;
const THIRD = 28;
/** Completed weeks of a pregnancy at term. */
const TERM = 37;
const weekPatterns = noteTags.filter((t) => t.tag === 'weeks').map((t) => t.says);

/** A row of a flow sheet per visit gives the weeks of each; the last one is today's. */
const flowSheet = /\b\d{1,2}[wW]\d[dD]?\s*\|/g;

/** Completed weeks of gestation that the note gives, or undefined. */
export function weeksIn(text: string): number | undefined {
	const given = weekPatterns.flatMap((says) =>
		[...text.matchAll(says)]
			.map((m) => Number(inDigits(m.groups?.value ?? '')))
			.filter((weeks) => weeks >= 4 && weeks <= 42),
	);
	return (text.match(flowSheet) ?? []).length > 1 && given.length > 0 ? Math.max(...given) : given[0];
}

/** A child's or an earlier birth, and the time since one, are counted in weeks too. */
const ofBirth = /\b(?:born|birth|deliver(?:y|ed)|ex|preemie|prior|previous|last|hx|nsvd|svd)\b[^.;\n]{0,24}$/i;
const sinceBirth = /^\s?(?:pp\b|post(?!er)|old\b|s\/p|since|ago|after)/i;
/** "She says that was the pregnancy", "since her pregnancies", "planning pregnancy": the word tells of another time, or of none. */
const otherTime =
	/\b(?:after|since|following|before|between|until|outside|pre|was|were|past|future|planning|plans?|wants?|desires?|considering|contemplating|hop(?:es|ing) for|try(?:ing)? for|avoid\w*|prevent\w*|against|risk of|chance of|(?:with|in|during|from|of|for|by) (?:(?:her|the|a|an) )?(?:first|second|third|fourth|last|prior|previous|past|earlier|each|every|both|all|other|those|either|two|three|four|1st|2nd|3rd|\d))[ -](?:(?:just|only|mostly|all|from|due to|with|the|her|my|an?|any|another|each|every|both|all|those|that|last|first|second|third|prior|previous|past|earlier|other|two|three|future|for) ){0,4}$/i;
const ofNone =
	/^(?:cies\b|cy (?:tests?|category|prevention|planning|intention|desires?|plans?|wheel|status|screen\w*)\b(?![^.;,\n]{0,12}(?:\bpos|\+))|cy (?:was|ended|was lost)\b|cy (?:with|w\/) (?:her|the) (?:twins|triplets|son|daughter|boy|girl|baby|first|second|third|last|older|oldest|younge\w+|other)\b)/i;
const WORD = 'pregnan'.length;

/** Whether the word of pregnancy at `start` is of another time than now. */
export const isOtherTime = (text: string, start: number): boolean =>
	/^pregnan/i.test(text.slice(start, start + WORD)) &&
	(otherTime.test(text.slice(Math.max(0, start - 60), start)) ||
		ofNone.test(text.slice(start + WORD, start + WORD + 40)));
const gravid = /\bG\s?(\d+)\s?(?:P|,|;|\s|$)/;

/** What the note says of a pregnancy by its weeks alone, in words: that there is one, and whether it is the first. */
export function pregnancyWords(text: string): readonly string[] {
	const now = [gestation, ...counted]
		.flatMap((says) => [...text.matchAll(says)])
		.some(
			(m) =>
				!ofBirth.test(text.slice(Math.max(0, m.index - 40), m.index)) &&
				!sinceBirth.test(text.slice(m.index + m[0].length, m.index + m[0].length + 8)),
		);
	if (!now && !/\b(?:pregnan|gravid|IUP|antenatal|prenatal)/i.test(text)) return [];
	const count = gravid.exec(text)?.[1];
	return foldWords(
		`${now ? 'pregnancy ' : ''}${count === undefined ? '' : Number(count) > 1 ? 'multigravida' : 'primigravida'}`,
	);
}

/** Words of titles that tell pregnancies before term from those at term. */
export function termWords(weeks: number | undefined): readonly string[] {
	if (weeks === undefined) return [];
	return foldWords(
		weeks < TERM
			? 'before 37 completed weeks of gestation preterm'
			: 'at or after 37 completed weeks of gestation full-term',
	);
}

/** A visit after birth: the weeks that its note gives are those of the pregnancy that is over. */
const afterBirth =
	/(?<!\b(?:hx|history|h\/o|prior|previous|past|last)(?: of)? )\b(?:(?:\d{1,2}|one|two|three|four|five|six|eight) ?(?:d|days?|w|wks?|weeks?|mos?|months?) (?:PP\b|post-?\s?partum|(?:after|since|from|s\/p|post|out from) (?:delivery|birth|childbirth|N?SVD|VAVD|(?:her |the |a )?(?:rpt )?c[-/ ]?s(?:ection)?\b|cesarean|LTCS))|PP ?(?:d|day|wk|week|#) ?#?\d|PPD ?#? ?\d|post-?\s?partum (?:day|week|wk|visit|check|f\/u|follow))/i;
/** One of these stands in every such note; most notes hold none. */
const tellsOfBirth = /\bPP|partum|deliver|birth|SVD|VAVD|c[-/ ]?s\b|section|cesarean|LTCS/i;
/** Asked for every condition of a note: the answer to the last text is kept. */
let asked = '';
let answer = false;
export function isAfterBirth(text: string): boolean {
	if (text !== asked) {
		answer = tellsOfBirth.test(text) && afterBirth.test(text);
		asked = text;
	}
	return answer;
}
const puerperal = foldWords('complicating the puerperium');

/** Words of titles that tell when in childbearing it is: after birth, else the trimester. */
export const timeWords = (text: string, weeks: number | undefined): readonly string[] =>
	isAfterBirth(text) ? puerperal : trimesterWords(weeks);

/** Words of the trimester for choosing among chapter 15 codes; empty when no weeks are given. */
export function trimesterWords(weeks: number | undefined): readonly string[] {
	if (weeks === undefined) return [];
	return foldWords(`${weeks < SECOND ? 'first' : weeks < THIRD ? 'second' : 'third'} trimester`);
}
