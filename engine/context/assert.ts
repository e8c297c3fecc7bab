import { foldWord } from '../../icd-data/words.ts';
import type { Assertion, SectionKind } from '../contract.ts';
import type { Sentence, Token } from '../read/note.ts';
import { wordings } from '../read/wordings.ts';
import { astray } from '../tables/beliefs.ts';
import { byItself } from '../tables/comes-back.ts';
import { allergens, kin } from '../tables/cues.ts';
import { teaching } from '../tables/headings.ts';
import { struckOff } from '../tables/hurried.ts';
import { hospitalStay } from '../tables/stays.ts';
import { noKin, noneOfKin } from '../tables/written-signs.ts';
import { type CueHit, findCues } from './cues.ts';
import type { Foreign } from './pasted.ts';
import { type PersonScope, persons } from './person.ts';
import type { Kinsfolk } from './relatives.ts';
import { reachesBack, reachesForward } from './scope.ts';
import { written } from './written.ts';

/** What the surroundings of a sentence say, found once per sentence. */
export interface Surroundings {
	readonly text: string;
	readonly sentence: Sentence;
	readonly cues: readonly CueHit[];
	readonly persons: readonly PersonScope[];
	/** A cue at the end of the piece before a colon ("Denies: fever"). */
	readonly carried: Assertion | undefined;
	/** Offset behind which the line speaks of another patient whose words came into this chart; -1 when of none. */
	readonly astray: number;
	/** What was pasted from another patient's chart. */
	readonly foreign: Foreign;
	/** What was set in from the patient's own record of another day. */
	readonly pasted: Foreign;
	/** Offset behind which the sentence tells of a past stay in hospital; -1 when of none. */
	readonly stay: number;
	/** A lone answer after a colon or in the next cell ("wheezing: absent"). */
	readonly answered: Assertion | undefined;
}

const answers = new Map<string, Assertion>(
	Object.entries({
		absent: 'negated',
		none: 'negated',
		negative: 'negated',
		neg: 'negated',
		no: 'negated',
		denied: 'negated',
		deny: 'negated',
		n: 'negated',
		resolved: 'resolved',
		never: 'negated',
		not: 'negated',
		nil: 'negated',
		unlikely: 'negated',
		call: 'hypothetical',
		go: 'hypothetical',
	}),
);

const cured = foldWord('cured');
/** "Concussion: no sx, not dx'd". */
const diagnosed = new Set(['diagnosed', 'dx', "dx'd", 'dxd', 'diagnosis', 'diagnose'].flatMap((w) => [w, foldWord(w)]));
/** "Prediabetes: a1c 5.6 now, that one can come off". */
const struck = struckOff.flatMap(wordings);

/** The meaning of the piece after a colon when it answers the piece before and says no more. */
function answerOf(next: Sentence | undefined): Assertion | undefined {
	if (!next || (next.sep !== 'colon' && next.sep !== 'cell' && next.sep !== 'dash')) return undefined;
	const first = next.tokens[0];
	if (/^(?:all (?:better|gone)|gone|cleared)(?: now)?$/.test(next.tokens.map((t) => t.fold).join(' ')))
		return 'resolved';
	if (next.tokens.length <= 3 && next.tokens[next.tokens.length - 1]?.fold === 'resolved') return 'resolved';
	if (next.tokens.some((_, i) => struck.some((p) => p.every((w, k) => next.tokens[i + k]?.fold === w))))
		return 'negated';
	if (next.tokens.some((t, i) => t.fold === 'not' && diagnosed.has(next.tokens[i + 1]?.fold ?? ''))) return 'negated';
	if (next.sep === 'colon' && next.tokens.some((t, i) => t.fold === cured && next.tokens[i - 1]?.fold !== 'not'))
		return 'resolved';
	if (
		!first ||
		(next.tokens.length > 1 &&
			next.tokens[1]?.gap === 0 &&
			!/^\d+$/.test(next.tokens[1]?.fold ?? '') &&
			!['present', 'seen', 'noted', 'reported', 'today', 'in', 'yet', 'needed', 'indicated', 'now'].includes(
				next.tokens[1]?.fold ?? '',
			))
	)
		return undefined;
	return answers.get(first.fold);
}

const yes = new Set(['yes', 'y', 'present', 'positive'].map(foldWord));
const no = new Set(['no', 'n', 'none', 'absent', 'deny', 'negative', 'never'].map(foldWord));

/** "Dry eye: [ ] yes [x] no": which of the boxes behind a label is ticked. */
function ticked(sentences: readonly Sentence[], i: number): Assertion | undefined {
	const boxes: Sentence[] = [];
	for (let k = i + 1; sentences[k]?.sep === 'box' && boxes.length < 3; k++) boxes.push(sentences[k] as Sentence);
	const answer = (box: Sentence, of: ReadonlySet<string>) => of.has(box.tokens[0]?.fold ?? '');
	if (boxes.length === 0 || !boxes.every((b) => b.box && (answer(b, yes) || answer(b, no)))) return undefined;
	const on = boxes.filter((b) => b.box === 'on');
	return on.some((b) => answer(b, yes)) || (on.length === 0 && boxes.some((b) => answer(b, no)))
		? undefined
		: 'negated';
}

/** Longest label that a count answers. */
const COUNTED = 6;

/** "Falls in last yr: 0". */
const countedNone = (text: string, { tokens, end }: Sentence): Assertion | undefined =>
	tokens.length <= COUNTED && /^\s?[:=]\s?(?:0|zero)\s*(?:$|[.,;)\n])/.test(text.slice(end, end + 10))
		? 'negated'
		: undefined;

const kinWords = new Set([...kin, 'fa', 'mo', 'sis', 'bro', 'mgm', 'mgf', 'pgm', 'pgf'].map(foldWord));
/** "Source man: HIV positive": whose blood it was. */
const source = new Set(['source', 'donor', 'contact'].map(foldWord));

/** Longest label that names a relative: "his older brother". */
const LABEL = 4;

/** "No hx: CAD, DM": the denial is of the history. */
const denying = new Set(['no', 'neg', 'negative', 'without', 'deny', 'denied']);

/** What a sheet or a talk is about stands behind its colon ("handout re: skin cancer"). */
const told: ReadonlySet<CueHit['is']> = new Set(['education', 'hypothetical'] as const);

function carriedFrom(text: string, previous: Sentence | undefined, sentence: Sentence): Assertion | undefined {
	if (!previous) return undefined;
	const folds = previous.tokens.map((t) => t.fold);
	if (sentence.sep === 'dash' && folds.length <= 2 && kinWords.has(folds.at(-1) ?? '')) return 'family';
	if (sentence.sep !== 'colon' && sentence.sep !== 'box') return undefined;
	if (folds.length <= LABEL && kinWords.has(folds[folds.length - 1] ?? '')) return 'family';
	if (folds.length <= LABEL && source.has(folds[0] ?? '')) return 'other-person';
	const cue = findCues(folds).find((c) => !c.after && c.to === folds.length && (c.reach === 0 || told.has(c.is)));
	if (!cue || sentence.sep !== 'colon' || text.length === 0) return undefined;
	return cue.is === 'historical' && denying.has(folds[cue.from - 1] ?? '') ? 'negated' : cue.is;
}

/** Sections that tell how it came to be. */
const telling = new Set<SectionKind>(['hpi', 'unknown', 'cc', 'pmh']);

function stayOf(text: string, { section, start, end }: Sentence): number {
	const told = telling.has(section) ? hospitalStay.exec(text.slice(start, end)) : null;
	return told ? start + told.index : -1;
}

function astrayOf(text: string, { start, end }: Sentence): number {
	const from = text.lastIndexOf('\n', start - 1) + 1;
	const told = astray.exec(text.slice(from, end));
	return told ? from + told.index : -1;
}

const selves = new Set(byItself);
/** "Her depression has come back": no advice to the patient. */
const ofItsOwn = ({ tokens }: Sentence, { is, after, from }: CueHit): boolean =>
	is === 'hypothetical' && after && tokens[from]?.fold === 'come' && selves.has(tokens[from - 1]?.fold ?? '');

/** "FOLFOX no. 5": the number of it, no denial. */
const counts = (text: string, { tokens }: Sentence, { from, to }: CueHit): boolean => {
	const token = tokens[from];
	return (
		to === from + 1 &&
		token?.fold === 'no' &&
		/^no\.? ?\d/i.test(text.slice(token.start, token.end + 3)) &&
		text[token.end] === '.'
	);
};

/** "Cut L IF slicing": the index finger, no condition. */
const indexFinger = (text: string, { tokens }: Sentence, { from, to }: CueHit): boolean => {
	const token = tokens[from];
	return (
		to === from + 1 &&
		token !== undefined &&
		text.slice(token.start, token.end) === 'IF' &&
		/\b(?:left|right|lt|rt|l|r)\.? $/i.test(text.slice(Math.max(0, token.start - 7), token.start))
	);
};

export function surroundings(
	text: string,
	sentences: readonly Sentence[],
	i: number,
	pronoun?: 'he' | 'she',
	kinsfolk?: Kinsfolk,
	foreign: Foreign = [],
	pasted: Foreign = [],
): Surroundings {
	const sentence = sentences[i] as Sentence;
	return {
		text,
		sentence,
		cues: findCues(sentence.tokens.map((t) => t.fold)).filter(
			(c) => !counts(text, sentence, c) && !indexFinger(text, sentence, c) && !ofItsOwn(sentence, c),
		),
		persons: persons(text, sentence.tokens, pronoun, kinsfolk),
		carried: carriedFrom(text, sentences[i - 1], sentence),
		astray: astrayOf(text, sentence),
		foreign,
		pasted,
		stay: stayOf(text, sentence),
		answered: answerOf(sentences[i + 1]) ?? ticked(sentences, i) ?? countedNone(text, sentence),
	};
}

/** Strongest first: a word of somebody else's ruled-out illness is somebody else's. */
const rank: readonly Assertion[] = [
	'family',
	'other-person',
	'negated',
	'vaccine',
	'allergy',
	'hypothetical',
	'screening',
	'education',
	'uncertain',
	'resolved',
	'historical',
];

/** Heads under which everything is a possibility, or over. */
const byLabel = new Map<string, Assertion>([
	['working diagnosis', 'uncertain'],
	['ddx', 'uncertain'],
	['differential', 'uncertain'],
	['differential diagnosis', 'uncertain'],
	['hospital course', 'historical'],
	...teaching.map((label): [string, Assertion] => [label, 'education']),
]);

const bySection: Partial<Record<SectionKind, Assertion>> = { fh: 'family', allergies: 'allergy' };

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|autumn|winter';

/** "Hx of fever for a week" tells of the present illness. */
const lasting =
	/^,?\s*(?:for (?:the (?:past|last) )?(?:a|an|\d+|one|two|three|several|few)\s?(?:d|days?|wks?|weeks?|months?|hours?|hrs?)\b|x\s?\d+\s?(?:d|days?|wks?|w|weeks?|months?|mo|hours?|h)\b)/i;

/** The year behind such a name is the operation's, not the end of the illness ("hypothyroid s/p thyroidectomy 2019"). */
const after = /\b(?:s\/p|status[- ]post|after|since|post|following)\b/i;

/** A year as it is spoken: "two thousand eleven", "nineteen ninety eight". */
const spokenYear = String.raw`(?:two thousand(?: and)?(?: (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))?|twenty (?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[ -](?:one|two|three|four|five))?)|nineteen (?:sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)\b(?! (?:mg|milligrams?|units?|cc|ml|calories|steps|five|hundred))`;

/** "… in 2019", "… (2021)", "… x2 in March 2024". */
const pastYear = new RegExp(
	String.raw`^\s*(?:,? ?(?:exc|excised|excision|removed|resected|mohs|wle|lumpectomy|repaired|fixed|treated|tx'?d?|needled|scoped|operated(?: on)?|released|decompressed|drained|lanced|pinned|plated|grafted|ablated|lasered|zapped)\.? )?(?:x ?\d+ )?(?:(?:back )?in |\(|of |x |,? ?(?:early|mid|late) )?\s?(?:(?:${months})[a-z]*\.?,? )?(?:(?:19|20)\d\d(?![\d/-])|${spokenYear})`,
	'i',
);

/** The year is that of the diagnosis where the clause goes on with its treatment ("L breast cancer 2025, on chemo"). */
const underTreatment =
	/^(?![^.;\n]*\b(?:then|finished|completed|done|until|stopped|declined)\b)[^.;\n]{0,70}\b(?:on (?:\w+ )?(?:chemo\w*|m?FOLFOX\w*|FOLFIRI\w*|CAPOX|R-?CHOP|immunotherapy|ADT|TKI|hormon\w+|endocrine therapy|treatment|palliative)|(?:chemo\w*|treatment|therapy|radiation|XRT) (?:ongoing|continues|under ?way)|now (?:stage IV|metastatic|recurrent)|cycle \d+ (?:today|of))\b/i;

/** "PP depression w/ #2", "GDM in the first pregnancy": what an earlier birth brought. */
const ofABirth =
	/^ (?:w\/|with|in|after) ?(?:#\d|(?:(?:her|the) )?(?:(?:first|second|third|last|prior|previous|earlier|1st|2nd|3rd) (?:pregnancy|preg|baby|child|delivery)))\b/i;
const gravida = /\bG\d+ ?P\d/;

/** "fever, clots -> ER": what the patient should come back for. */
const sentAway =
	/^(?:,? (?:or |and )?[\w ]{2,20}){0,4},? ?(?:--?>|→|=>|=) ?(?:to )?(?:ER|ED|EMERGENCY|911|call\b|go to|(?:come (?:in|back) |return |see (?:us|me) |back |RTC |f\/u )?(?:sooner|earlier|right away|same day|ASAP|at once|stat)\b|come (?:in|back)\b|return\b|RTC\b|recheck\b)/i;

/** Without one of these `sentAway` cannot fit, and most words have none behind them. */
const arrows = /[>→=]/;

/** "Sulfa = hives", "PCN (rash)", "codeine gives him hives": what a drug did once. */
const reaction = new RegExp(
	String.raw`\b(?:${allergens.join('|')})s? ?(?:=|\(|[–-]|:|gives? (?:him|her|me|them)|causes?|caused) ?(?:a |an )?$`,
	'i',
);

/** What drugs do to those who do not bear them: behind a drug's colon anything else is what it is given for. */
const reacts =
	/\b(?:rash\w*|hives|urticaria|anaphyla\w*|angio\w*|swell\w*|edema|itch\w*|pruritus|nausea|vomit\w*|diarrhea|GI|cough|SJS|TEN|DRESS|stevens\w*|shock|wheez\w*|dyspnea|upset|intoleran\w*|allerg\w*|myalgia\w*|aches?|headache|dizz\w*|syncope|fever|flush\w*|palpitations|AKI|hepatitis|DILI)\b/i;

/** "?early dementia", "? new onset DM": a word of time, degree or side may stand between. */
const questioned =
	/(?:^|[\s,;(:>-])\?\s?(?:(?:early|mild|new|new[- ]onset|acute|chronic|underlying|recurrent|occult|small|possible|developing|component of|element of|left|right|l|r|lt|rt)\s){1,2}$/i;

/** "HTN no", "asthma? never": the answer right behind a name, and nothing after it. */
const answeredNo = /^\??[ ,]{0,2}(?:[Nn]o|NO|[Nn]ope|[Nn]ever|[Nn]one|N)(?=[ \t]*(?:[.,;|\n\])]|\/\/|$))/;

/** Signs that touch the mention: "+cough", "-fever", "?CHF", "gout?". */
function signOf(text: string, start: number, end: number): Assertion | undefined {
	const before = text.slice(Math.max(0, start - 3), start);
	if (/(?:^|[\s,;(])[-–]$/.test(before) && !/\d\s?[-–]$/.test(before))
		return text[start - 2] === '\n' || start < 2 ? undefined : 'negated';
	const behind = text.slice(end, end + 60);
	if (arrows.test(behind) && sentAway.test(behind)) return 'hypothetical';
	const led = text.slice(Math.max(0, start - 40), start);
	if (reaction.test(led) && (!/:\s?(?:an? )?$/.test(led) || reacts.test(text.slice(start, end)))) return 'allergy';
	if (/^\s?\(\s?-\s?\)/.test(text.slice(end, end + 6)) || answeredNo.test(text.slice(end, end + 16))) return 'negated';
	if (/\+\/-\s?$/.test(before)) return 'uncertain';
	if (questioned.test(text.slice(Math.max(0, start - 24), start))) return 'uncertain';
	if (/\(-\)\s?$/.test(before)) return 'negated';
	if (/\?\s?$/.test(before) && /(?:^|[\s,;(])\?\s?$/.test(before)) return 'uncertain';
	if (
		/(?<!(?:years?|yrs?|yo|months?|weeks?|days?)[ -])\bold,?\s(?:(?:left|right|l|r|lt|rt)\.?\s)?$/i.test(
			text.slice(Math.max(0, start - 20), start),
		)
	)
		return 'historical';
	if (
		pastYear.test(behind.slice(0, 28)) &&
		!after.test(text.slice(start, end)) &&
		!underTreatment.test(text.slice(end, end + 90))
	)
		return 'historical';
	if (ofABirth.test(behind) || (/^ #\d(?=[.,;)]|$)/.test(behind) && gravida.test(text))) return 'historical';
	return /^\?(?! ?[-–,]? ?(?:yes|yep|yeah|confirmed|positive|it is|indeed)\b)/i.test(text.slice(end, end + 16))
		? 'uncertain'
		: undefined;
}

/** The strongest of what the note asserts of the tokens `[from, to)` of a sentence. */
export function assertion(around: Surroundings, from: number, to: number): Assertion {
	const found = assertions(around, from, to);
	return rank.find((a) => found.has(a)) ?? 'present';
}

/** "No thyroid cancer in the family." */
const inNoKin = (text: string, sentence: Sentence, start: number, end: number): boolean =>
	noKin.before.test(text.slice(Math.max(sentence.start, start - REACH), start)) &&
	noKin.behind.test(text.slice(end, end + REACH));

/** How far before a mention, in characters, its family history may be denied. */
const REACH = 140;

/** What an answer or a sign at the tokens `[from, to)` makes of them; words of denial are not asked. */
export function marked(around: Surroundings, from: number, to: number): Assertion | undefined {
	const { text, sentence, answered, carried } = around;
	const { start } = sentence.tokens[from] as Token;
	const { end } = sentence.tokens[to - 1] as Token;
	const found = [answered, carried, signOf(text, start, end), written(text, start, end)];
	return (['family', 'negated', 'resolved'] as const).find((is) => found.includes(is));
}

/** Everything that the note asserts of the tokens `[from, to)`; empty means plainly present. */
export function assertions(around: Surroundings, from: number, to: number): Set<Assertion> {
	const { text, sentence, cues } = around;
	const tokens = sentence.tokens;
	const found = new Set<Assertion>();
	const person = around.persons.find((p) => p.from < from && from < p.to);
	if (person) found.add(person.is);
	const section = bySection[sentence.section] ?? byLabel.get(sentence.label);
	if (section) found.add(section);
	if (sentence.box === 'off' || around.answered)
		found.add(sentence.box === 'off' ? 'negated' : (around.answered as Assertion));
	if (around.carried && !affirmedByBox(sentence)) found.add(around.carried);
	if (around.stay >= 0 && (tokens[from] as Token).start >= around.stay) found.add('historical');
	if (around.astray >= 0 && (tokens[from] as Token).start >= around.astray) found.add('other-person');
	const at = (tokens[from] as Token).start;
	if (around.foreign.some(([a, b]) => a <= at && at < b)) found.add('other-person');
	if (around.pasted.some(([a, b]) => a <= at && at < b)) found.add('historical');
	const sign = signOf(text, (tokens[from] as Token).start, (tokens[to - 1] as Token).end);
	if (sign) found.add(sign);
	const hand = written(text, (tokens[from] as Token).start, (tokens[to - 1] as Token).end);
	if (hand) found.add(hand);
	// "FHx breast ca? no", "mother: DM no": the relative has it not.
	if (sign === 'negated' || hand === 'negated') return new Set(['negated']);
	const start = (tokens[from] as Token).start;
	if (noneOfKin.test(text.slice(Math.max(sentence.start, start - REACH), start))) return new Set(['negated']);
	for (const is of spoken(text, tokens, cues, from, to)) found.add(is);
	if (found.has('family') && found.has('negated') && inNoKin(text, sentence, start, (tokens[to - 1] as Token).end))
		return new Set(['negated']);
	if (lasting.test(text.slice((tokens[to - 1] as Token).end, (tokens[to - 1] as Token).end + 24)))
		found.delete('historical');
	return found;
}

const affirmedByBox = (sentence: Sentence): boolean => sentence.box === 'on';

/** So many cues before a mention are asked whether they reach it, the nearest: a bound on time, far above any sentence. */
const MOST = 40;

/** Between a denial and the verb of what is denied: "no evidence that she has", "do not believe the patient has". */
const between = new Set(
	'she he they it the this that patient pt there evidence sign proof indication reason suspicion'.split(' '),
);

/** What this affirms is only the content of a denied thought. */
const thought = (tokens: readonly Token[], cues: readonly CueHit[], { from }: CueHit): boolean =>
	cues.some(
		(c) =>
			c.is === 'negated' &&
			c.to < from &&
			tokens.slice(c.to, from + 1).every(({ fold, gap }, i) => gap === 0 && (c.to + i === from || between.has(fold))),
	);

/** Assertions of the cues that reach the mention; the nearest `present` cue cancels what stands before it. */
function spoken(
	text: string,
	tokens: readonly Token[],
	cues: readonly CueHit[],
	from: number,
	to: number,
): Assertion[] {
	const forward = cues
		.filter((c) => !c.after && c.to <= from)
		.slice(-MOST)
		.filter((c) => reachesForward(text, tokens, c, from));
	const affirming = forward.filter((c) => c.is === 'present' && !thought(tokens, forward, c));
	const affirmed = Math.max(-1, ...affirming.map((c) => c.from));
	const out = forward
		.filter(
			(c) =>
				c.is !== 'present' && (c.is !== 'negated' || (c.from >= affirmed && !(affirmed >= 0 && c.from === affirmed))),
		)
		.map((c) => c.is);
	for (const c of cues) if (c.after && c.from >= to && reachesBack(text, tokens, c, to)) out.push(c.is);
	// "HA, likely migraine": the words on either side of a doubt are not one name.
	if (cues.some((c) => c.is === 'uncertain' && from < c.from && c.to < to)) out.push('uncertain');
	return out;
}
