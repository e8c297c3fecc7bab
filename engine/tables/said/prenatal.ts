import type { SaidCode } from '../said-code.ts';

/**
 * A visit of a pregnant patient at which nothing is told but how the pregnancy goes: her count of pregnancies and births,
 * the weeks, and what is looked at in every one (I.C.15.b.1, I.C.21.c.11). Own compilation.
 */
const trimesters: readonly (readonly [string, string])[] = [
	['1', '(?:[4-9]|1[0-3])'],
	['2', '(?:1[4-9]|2[0-7])'],
	['3', '(?:2[89]|3\\d|4[0-2])'],
];
const days = String.raw`(?:[ ]?(?:w(?:ee)?ks?|w)[ ]?(?:and |& ?|, ?)?[0-6](?:[ ]?d(?:ays?)?\b|\/7|\b)|[ ]?\+[ ]?[0-6]\b|[ ][0-6]\/7)`;
const glued = String.raw`(?:${days}|w\b(?! ?(?:ago|old|pp\b|post|s\/p|f\/u)))`;
const first = String.raw`\bG[ ]?1(?![ ]?P[ ]?[1-9])(?:[ ]?P[ ]?0\w*)?\b|\b(?:primip|primigravida|nullip)\b`;
const later = String.raw`\bG[ ]?(?:[2-9]|1\d)(?:[ ]?P[ ]?\d\w*)?\b|\bmultip\b`;
const usual = String.raw`(?:good FM\b|FM ?\+|\+ ?FM\b|fetal movement|FHT|FHR|fundal h|FH \d|no (?:complaints|concerns|issues|problems|bleeding|VB|LOF|ctx|contractions)|routine|\b(?:nl|normal|uncomplicated) (?:prenatal|preg\w*|OB)|prenatal(?: care| visit| f\/u)?\b|doing (?:well|great)|feels (?:well|great)|normal (?:prenatal|OB)|glucola|1[ -]?h(?:ou)?r (?:GTT|gluc\w*|GCT)|tdap today|GBS (?:next|today|at))`;

const visit = (parity: string, count: string, [trimester, weeks]: readonly [string, string]): SaidCode => ({
	id: `prenatal-${parity}-${trimester}`,
	code: `Z34.${parity}${trimester}`,
	cites: 'I.C.15.b.1; I.C.21.c.11',
	sex: 'female',
	minAge: 12,
	unless: ['O', 'Z34', 'Z33', 'Z39', 'Z32', 'Z31'],
	unlessNote:
		/\b(?:AMA|advanced maternal|postpartum|PP (?:visit|day|wk|check)|delivered|miscarr\w*|SAB\b|ectopic|preE\b(?! )|high[- ]risk|IVF|(?:prior|prev\w*|hx(?: of)?|h\/o|history of|s\/p|repeat|scheduled|rpt) (?:\d ?)?(?:x ?\d )?(?:LT)?c[-/ ]?s(?:ection)?\b|cesarean|TOLAC|VBAC)\b/i,
	onlyNote: /\bG ?\d|\b(?:primi|nulli|multi)p/i,
	says: new RegExp(
		String.raw`(?=\d|\bG|\b[pnm])(?=${weeks}${glued}|${count})(?=[\s\S]{0,400}?${usual}|(?<=${usual}[^\n]{0,80}))(?:(?<![-+/.\d])\b${weeks}${glued}[^\n]{0,60}?(?:${count})|(?:${count})[^\n]{0,60}?(?<![-+/.\d])\b${weeks}${glued})`,
		'gi',
	),
	not: /\b(?:sister|daughter|wife|partner|last|ago)\b/i,
});

const sixWeeks: SaidCode = {
	id: 'six-weeks-after-birth',
	code: 'Z39.2',
	cites: 'I.C.21.c.11',
	sex: 'female',
	minAge: 12,
	unless: ['O72', 'O85', 'O86', 'O87', 'O9', 'Z39'],
	says: /(?<=(?:^|\n|:|\.)[ \t]{0,8})(?:[4-8]|four|six|eight)[ -]?(?:w|wks?|weeks?)[ -]?(?:PP|post-?\s?partum)\b(?= ?(?:[.,;:]|$|\n|check|visit|f\/u|exam|s\/p|after|from))/gi,
	not: /\b(?:depress\w*|mastitis|bleed\w*|hemorrh\w*|infect\w*)\b/i,
};
const carrier: SaidCode = {
	id: 'streptococcus-in-pregnancy',
	code: 'O99.820',
	cites: 'index: Pregnancy, complicated by, streptococcus group B carrier',
	sex: 'female',
	minAge: 12,
	unless: ['O99.82'],
	onlyNote: /\bGBS\b/i,
	says: /\bGBS\b(?<=\b\d{2} ?(?:w|\+|wks?|weeks?|[0-6]\/7)[\s\S]{0,300}GBS)[^.;\n]{0,14}?(?:\+|\bpos(?:itive)?\b)/gi,
	not: /\b(?:neg(?:ative)?|last pregnancy|prior|previous|unknown|pending|if)\b/i,
};

/** Past forty completed weeks and being brought to birth for it, or told as past the date (O48.0, up to 42 weeks). */
const pastDates: SaidCode = {
	id: 'past-forty-weeks',
	code: 'O48.0',
	cites: 'index: Pregnancy, complicated by, post-term; tabular O48.0',
	sex: 'female',
	minAge: 12,
	unless: ['O48'],
	says: /(?<![-+/.\d])\b(?:40 ?(?:w(?:ee)?k?s? ?\+?[1-6]d?|\+[1-6]|[1-6]\/7)|41 ?(?:w(?:ee)?k?s?(?: ?\+?[0-6]d?)?|\+[0-6]|[0-6]\/7))\b(?=[^\n]{0,80}\b(?:IOL|induc\w*|post-?\s?dates?|post-?\s?term|past (?:due|dates?|EDD)|overdue|late term)\b)|\b(?:post-?\s?dates?|post-?\s?term|late term)\b[^\n]{0,30}\b4[01](?: ?w|\+)/gi,
	not: /\b(?:prior|previous|last|delivered|born|at delivery)\b/i,
};

export const prenatalLines: readonly SaidCode[] = [
	sixWeeks,
	carrier,
	pastDates,
	...trimesters.flatMap((t) => [visit('0', first, t), visit('8', later, t)]),
];
