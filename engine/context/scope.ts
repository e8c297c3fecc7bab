import { foldWord } from '../../icd-data/words.ts';
import type { Assertion } from '../contract.ts';
import type { Token } from '../read/note.ts';
import { affirming } from '../tables/affirming.ts';
import { circumstances, closers, complaints, judgements, testWords } from '../tables/cues.ts';
import type { CueHit } from './cues.ts';

const closing = new Set(closers.map(foldWord));
const positive = new Set(affirming.map(foldWord));
/** Cues that run on through a comma list whatever its items look like. */
const runsOn: ReadonlySet<Assertion> = new Set(['hypothetical']);
/** Cues that go on into brackets: what to come back for, what an allergy did. */
const bracketed: ReadonlySet<Assertion> = new Set(['hypothetical', 'allergy']);
/** Words that open a list of possibilities: each item is one. */
const opensList = new Set(['include', 'includes', 'including', 'differential', 'ddx', 'dd', 'diagnosis']);
/** Cues that a comma ends unless the list goes on with "or". */
const stopsAtComma: ReadonlySet<Assertion> = new Set(['uncertain', 'resolved', 'present']);
const alternatives = new Set(['or', 'vs', 'versus', 'nor']);

const subject = new Set([
	'she',
	'he',
	'patient',
	'pt',
	'who',
	'i',
	'we',
	'they',
	'present',
	'presented',
	'here',
	'today',
	'now',
	'admitted',
	'come',
	'coming',
	'complain',
	'complaining',
	'report',
	'deny',
	'but',
	'currently',
]);

/** A clause of its own begins after the comma. */
function newSubject(tokens: readonly Token[], k: number): boolean {
	for (
		let i = k;
		i < k + 3 && i < tokens.length && (i === k || tokens[i]?.stop === true || tokens[i - 1]?.stop === true);
		i++
	)
		if (subject.has(tokens[i]?.fold ?? '')) return true;
	return false;
}

/** Lists of illnesses run over words that close other cues ("CAD, status post CABG, on warfarin"). */
const closes = (fold: string, is: Assertion): boolean => {
	if (is === 'historical' || is === 'family') return subject.has(fold);
	return is === 'uncertain' || is === 'hypothetical' ? closing.has(fold) && !copula.has(fold) : closing.has(fold);
};
/** "I suspect he has pneumonia", "believe this is gout": the verb carries the doubt on. */
const copula = new Set([
	'is',
	'are',
	'was',
	'were',
	'has',
	'had',
	'have',
	'doe',
	'does',
	'do',
	'did',
	'who',
	'on',
	'so',
	'developed',
	'secondary',
]);

/** "I do not believe she has gout": a verb of thinking carries its denial over the verb of what is thought. */
const thinking = new Set(['think', 'believe', 'feel', 'suspect', 'convinced', 'persuaded', 'consider'].map(foldWord));
/** "But no ulcers she fulfills criteria for lupus": another clause; "no evidence she has lupus" is none. */
const speakers = new Set(['she', 'he', 'they', 'we', 'i']);
const proofs = new Set(
	[
		'evidence',
		'sign',
		'proof',
		'indication',
		'suggestion',
		'suspicion',
		'reason',
		'hint',
		'clue',
		'doubt',
		'that',
		'belief',
	].map(foldWord),
);
const otherClause = (tokens: readonly Token[], cue: CueHit, k: number): boolean =>
	cue.is === 'negated' &&
	cue.to - cue.from === 1 &&
	['no', 'without'].includes(tokens[cue.from]?.fold ?? '') &&
	k > cue.to &&
	speakers.has(tokens[k]?.fold ?? '') &&
	!proofs.has(tokens[k - 1]?.fold ?? '');

/** "s/p stent, HTN, HLD": the words after the comma are another item. */
const oneItem = new Set(['status', 's', 'old', 'prior', 'previous', 'remote']);

/** "…, this is restless legs": the author says what it is, whatever stood before. */
const declares = (tokens: readonly Token[], k: number): boolean =>
	tokens[k]?.fold === 'now' ||
	(['this', 'so'].includes(tokens[k]?.fold ?? '') && ['is', 'this'].includes(tokens[k + 1]?.fold ?? ''));

/** "No ketones, weight stable, hyperemesis mild": what is graded behind its name is there. */
const graded = new Set(['mild', 'moderate', 'severe', 'stable', 'worse', 'unchanged', 'controlled'].map(foldWord));

/** "Denies fever, known asthma or COPD": the last item of the list. */
function alternativeIn(tokens: readonly Token[], k: number): boolean {
	for (let i = k + 1; i < tokens.length && tokens[i]?.gap === 0; i++)
		if (alternatives.has(tokens[i]?.fold ?? '')) return true;
	return false;
}

/** "No PMH, NKDA, smokes half a pack": a verb of what the patient does opens a clause of its own. */
const habits = new Set(['smokes', 'vapes', 'chews', 'drinks', 'works', 'lives'].map(foldWord));

/** True when the comma before token `k` continues the list that a cue began. */
function listGoesOn(tokens: readonly Token[], k: number, is: Assertion, cue = ''): boolean {
	const first = tokens[k]?.fold ?? '';
	if (oneItem.has(cue)) return false;
	if (is === 'historical' || is === 'family') return !newSubject(tokens, k);
	if (runsOn.has(is)) return !declares(tokens, k);
	if (alternatives.has(first)) return true;
	if (stopsAtComma.has(is)) return false;
	if (first === 'known' && cue !== 'not' && alternativeIn(tokens, k)) return true;
	if (positive.has(first) || closing.has(first)) return false;
	let content = 0;
	for (let i = k; i < tokens.length && (i === k || (tokens[i]?.gap ?? 0) === 0); i++) {
		const token = tokens[i] as Token;
		if (alternatives.has(token.fold)) return true;
		if (closing.has(token.fold) || subject.has(token.fold) || (i > k && graded.has(token.fold))) return false;
		if (!token.stop) content++;
	}
	return cue !== 'not' && content <= 5;
}

/** Slash and ampersand join ("fever/chills"); a comma parts. */
const isComma = (text: string, before: Token, after: Token): boolean =>
	text.slice(before.end, after.start).includes(',');

/** No list that one word governs is longer, in words; a bound, so that time grows with a note's length and not faster. */
const FARTHEST = 200;

/** "Rapid strep neg": the word is the outcome of the test right before it. */
const ofTest = (tokens: readonly Token[], cue: CueHit): boolean =>
	result.has(tokens[cue.from]?.fold ?? '') &&
	tokens[cue.from]?.gap === 0 &&
	tests.has(tokens[cue.from - 1]?.fold ?? '');

/** "No helmet, abrasions of the knee": what was not there is no symptom, and begins no list of denied ones. */
const bystanding = new Set(circumstances.map(foldWord));

/** "Bronchiectasis without flare, MAC in sputum": what is missing tells the course of what stands before it, and opens no list without an "or". */
const courses = new Set(
	[
		'flare',
		'flares',
		'exacerbation',
		'exacerbations',
		'complication',
		'complications',
		'relapse',
		'change',
		'changes',
		'progression',
	].map(foldWord),
);
const listed = (tokens: readonly Token[], k: number): boolean => tokens.slice(k).some((t) => alternatives.has(t.fold));

/** "Diverticula without inflammation and hemorrhoids were found": behind "and" a new subject has a verb of its own. */
const found = new Set(['were', 'was', 'are', 'is'].map(foldWord));
const unfound = new Set(['not', 'absent', 'excluded', 'denied', 'negative', 'ruled'].map(foldWord));
const ownVerb = (tokens: readonly Token[], cue: CueHit, from: number): boolean => {
	if (tokens[cue.from]?.fold !== 'without') return false;
	const and = tokens.findIndex((t, k) => k >= cue.to + 1 && k < from && t.fold === 'and');
	if (and < 0 || from - and > 3) return false;
	const verb = tokens.findIndex((t, k) => k > from && k <= from + 3 && found.has(t.fold) && t.gap === 0);
	return verb > 0 && !unfound.has(tokens[verb + 1]?.fold ?? '');
};

/** "No pills for her hypertension", "no treatment for the gout": the drug is missing, what it is for is not. */
const remedies = new Set(
	[
		'pill',
		'pills',
		'medication',
		'medications',
		'meds',
		'medicine',
		'medicines',
		'drug',
		'drugs',
		'treatment',
		'therapy',
	].map(foldWord),
);
const ofRemedy = (tokens: readonly Token[], cue: CueHit, from: number): boolean =>
	cue.is === 'negated' &&
	cue.to - cue.from === 1 &&
	tokens
		.slice(cue.to, Math.min(from, cue.to + 4))
		.some((t, i, near) => t.fold === 'for' && remedies.has(near[i - 1]?.fold ?? ''));

/** Whether a cue that stands before `[from, to)` reaches it. */
export function reachesForward(text: string, tokens: readonly Token[], cue: CueHit, from: number): boolean {
	if (ownVerb(tokens, cue, from) || ofRemedy(tokens, cue, from)) return false;
	const lists = opensList.has(tokens[cue.to - 1]?.fold ?? '');
	if (cue.to > from || from - cue.to > (cue.reach || FARTHEST)) return false;
	if (cue.is === 'negated' && ofTest(tokens, cue) && apart(text, tokens, cue.to, from)) return false;
	const carries = thinking.has(tokens[cue.to - 1]?.fold ?? '') || proofs.has(tokens[cue.to]?.fold ?? '');
	const ofThing = cue.is === 'negated' && bystanding.has(tokens[cue.to]?.fold ?? '');
	const ofCourse = cue.is === 'negated' && courses.has(tokens[cue.to]?.fold ?? '');
	for (let k = cue.to; k <= from; k++) {
		const token = tokens[k];
		const before = tokens[k - 1];
		if (!token || !before) continue;
		if (ofThing && k > cue.to && token.gap === 1) return false;
		if (ofCourse && k > cue.to && token.gap === 1 && isComma(text, before, token) && !listed(tokens, k)) return false;
		if (k > cue.to && k < from && closes(token.fold, cue.is) && !(carries && copula.has(token.fold))) return false;
		if (otherClause(tokens, cue, k)) return false;
		if (token.gap === 1 && habits.has(token.fold) && !alternativeIn(tokens, k)) return false;
		if (cue.is === 'negated' && token.fold === 'on' && token.gap === 1 && k < from) return false;
		if (
			token.gap === 3 ||
			(token.gap === 2 && k > cue.to && !(bracketed.has(cue.is) && /[()=]/.test(text.slice(before.end, token.start))))
		)
			return false;
		if (
			token.gap === 1 &&
			isComma(text, before, token) &&
			k > cue.to &&
			!lists &&
			!listGoesOn(tokens, k, cue.is, tokens[cue.from]?.fold)
		)
			return false;
	}
	return true;
}

/** A test, told negative: "discitis, culture negative" denies no discitis. */
const tests = new Set(testWords.map(foldWord));
const apart = (text: string, tokens: readonly Token[], from: number, to: number): boolean =>
	tokens.slice(from, to + 1).some((t, i) => {
		const before = tokens[from + i - 1];
		return before !== undefined && isComma(text, before, t);
	});

/** "the infection from January is gone": the word tells when. */
const whens = new Set(
	'january february march april may june july august september october november december last summer winter spring'
		.split(' ')
		.map(foldWord),
);

/** "Shingles, eye not involved", "lupus, kidneys spared": said of the part in its own item. */
const reached = new Set(['involved', 'spared', 'uninvolved', 'affected'].map(foldWord));

const judged = new Set(judgements.map(foldWord));
const complained = new Set(complaints.map(foldWord));

const plural = new Set(['are', 'were', 'denied'].map(foldWord));

/** "HIV and hepatitis C are negative", "fever and cough denied": what is told of the second is told of both. */
const ofBoth = (tokens: readonly Token[], cue: CueHit): boolean =>
	cue.is === 'negated' && plural.has(tokens[cue.from]?.fold ?? '');

const all = new Set(['all', 'both', 'neither'].map(foldWord));
/** "a pneumonia with sepsis, all of which resolved" speaks of everything named before. */
const ofAll = (tokens: readonly Token[], cue: CueHit): boolean =>
	cue.is === 'resolved' && all.has(tokens[cue.from]?.fold ?? '');

/** Whether a cue that stands behind `[from, to)` reaches back to it. */
export function reachesBack(text: string, tokens: readonly Token[], cue: CueHit, to: number): boolean {
	const reach = cue.reach > 0 ? cue.reach : cue.is === 'negated' ? 6 : 12;
	if (cue.from < to || cue.from - to > reach) return false;
	const first = tokens[cue.from]?.fold ?? '';
	// "Loss of appetite, headache and poor sleep are the things to watch for": said of every item before it.
	if (cue.is === 'education' && first === 'are') return !tokens.slice(to, cue.from + 1).some((t) => t.gap >= 2);
	// "dizziness ?BPPV vs orthostasis": the question begins behind the mention.
	if (cue.is === 'uncertain' && / \?\w/.test(text.slice(tokens[to - 1]?.end, tokens[cue.from]?.start))) return false;
	const item = result.has(first) ? itemOf(text, tokens, cue.from) : to;
	if (
		(wellFound.has(first) ? item >= to && item > 0 : item > to) &&
		item < cue.from &&
		!joining.has(tokens[item]?.fold ?? '')
	)
		return false;
	const test = cue.from - 1;
	if (cue.is === 'negated' && test >= to && tests.has(tokens[test]?.fold ?? '') && apart(text, tokens, to, test))
		return false;
	if (cue.is === 'negated' && tests.has(first) && cue.to - cue.from > 1 && apart(text, tokens, to, cue.from))
		return false;
	if (cue.is === 'negated' && reached.has(tokens[cue.to - 1]?.fold ?? '') && apart(text, tokens, to, cue.from))
		return false;
	if (judged.has(first) && complained.has(tokens[to - 1]?.fold ?? '') && apart(text, tokens, to, cue.from))
		return false;
	for (let k = to; k <= cue.from; k++) {
		const token = tokens[k];
		const before = tokens[k - 1];
		if (!token || !before) continue;
		if (
			k < cue.from &&
			breaksBack.has(token.fold) &&
			!(token.fold === 'and' && ofBoth(tokens, cue)) &&
			!(token.fold === 'from' && whens.has(tokens[k + 1]?.fold ?? '')) &&
			!ofAll(tokens, cue)
		)
			return false;
		const over = cue.is === 'resolved' && k === cue.from && k === to;
		if (token.gap >= 2 && !(over && token.gap === 2)) return false;
		if (
			token.gap === 1 &&
			!over &&
			isComma(text, before, token) &&
			(k < cue.from || cue.to - cue.from < 2) &&
			!(cue.is === 'negated' && k < cue.from && listGoesOn(tokens, k, 'negated'))
		)
			return false;
	}
	return leadsNowhere(tokens, cue);
}

/** Words for the outcome of a test: behind a comma they speak of what stands in their own item ("chronic prostatitis, cx neg"). */
const result = new Set(['negative', 'neg', 'normal', 'nl', 'wnl']);
/** Good findings deny nothing that a comma parts from them ("myalgia, CK normal"). */
const wellFound = new Set(['normal', 'nl', 'wnl']);
const joining = new Set(['and', 'or', 'nor']);

/** Where the item of a comma list that holds token `k` begins. */
function itemOf(text: string, tokens: readonly Token[], k: number): number {
	let i = k;
	while (i > 0 && !isComma(text, tokens[i - 1] as Token, tokens[i] as Token)) i--;
	return i;
}

const breaksBack = new Set([
	'source',
	'cause',
	'etiology',
	'trigger',
	'reason',
	'but',
	'however',
	'though',
	'although',
	'except',
	'with',
	'without',
	'no',
	'and',
	'due',
	'since',
	'after',
	'deny',
	'for',
	'from',
	'on',
	'start',
	'continue',
]);
const onward = new Set([
	'due',
	'from',
	'secondary',
	'related',
	'because',
	'caused',
	'represent',
	'viral',
	'for',
	'a',
	'an',
	'the',
	'of',
]);

/** When it was found or asked belongs to it ("HIV neg 9/2", "constipation denied today"). */
const dated = /^(?:\d{1,4}|today|now|currently|tonight|overnight)$/;

/** "flank pain, hx stones": the history is of what follows. */
const heads = new Set(['history', 'hx']);

/** "VS 98.6, 120/80", "VS stable": the vital signs. */
const vitals = /^(?:\d+|bp|hr|t|temp|wt|stable|reviewed|noted|normal|wnl)$/;

/** "Neurogenic bladder to be ruled out with UDS": what follows tells how. */
const stillOpen = new Set(['out', 'excluded', 'mind', 'entertained', 'differential', 'confirmed'].map(foldWord));

/** "likely" behind a mention speaks of it only when nothing follows that it could speak of instead. */
function leadsNowhere(tokens: readonly Token[], cue: CueHit): boolean {
	if (cue.is === 'historical' && cue.to - cue.from === 1 && heads.has(tokens[cue.from]?.fold ?? '')) {
		const of = tokens[cue.to];
		return !of || of.gap > 0 || of.stop;
	}
	if (cue.is !== 'uncertain' && !(cue.is === 'negated' && cue.to - cue.from === 1)) return true;
	const next = tokens[cue.to];
	if (!next || next.gap > 0) return true;
	const vs = tokens[cue.from]?.fold;
	if (vs === 'vs' && vitals.test(next.fold)) return false;
	if (vs === 'vs' || vs === 'versus') return true;
	if (cue.is === 'negated' && dated.test(next.fold)) return true;
	if (cue.to - cue.from > 1 && stillOpen.has(tokens[cue.to - 1]?.fold ?? '')) return true;
	return !onward.has(next.fold) && cue.is !== 'uncertain' && next.stop;
}
