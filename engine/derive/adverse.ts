import { foldWord } from '../../icd-data/words.ts';
import type { Concept } from '../concept/concept.ts';
import type { Visit } from '../concept/features.ts';
import { startsWithAny } from '../concept/prefix.ts';
import type { Draft, Evidence } from '../contract.ts';
import { hasCode, withCode, withReplaced } from '../decide/draft.ts';
import { mentionEvidence } from '../decide/evidence.ts';
import type { Sentence } from '../read/note.ts';
import { wordings } from '../read/wordings.ts';
import {
	adverseAllowed,
	adverseExcept,
	adverseHarm,
	adverseHarmTails,
	adverseLinks,
	adverseNamed,
	adverseTails,
	cameWith,
	clearedNext,
	drugCaused,
	notPointing,
	pointing,
	pointingLater,
	pointingNext,
} from '../tables/adverse.ts';
import { notItself } from '../tables/counts-blamed.ts';
import { countedHarm } from './counts.ts';
import { at, type Culprit, culprits } from './culprits.ts';
import { isKnownHarm, knownHarm } from './known-effects.ts';
import { adverseRow } from './substance.ts';

const fold = (phrases: readonly string[]) => phrases.flatMap(wordings);
const links = fold(adverseLinks);
/** The longest first: "caused it" says more than "caused". */
const tails = fold([...adverseTails, ...adverseHarmTails]).sort((a, b) => b.length - a.length);
const harming = new Set([...fold(adverseHarm), ...fold(adverseHarmTails)].map((words) => words.join(' ')));

/** "Dizziness is gabapentin": right before the drug this blames it. */
const bare = new Set(['is', 'was']);

/** Too little of a drug, or too much, is no adverse effect (I.C.19.e.5.b-c). */
const notTaken =
	/\b(?:underdos\w*|ran out|not taking|skipp\w*|miss(?:ed|ing) doses?|overdos\w*|took too many|ingest\w*|stopped taking)\b/i;

/** The drug is long over, what it did stays (I.C.19.a, seventh character S). */
const leftBehind = /\b(?:late effects?|left behind|sequelae?)\b/i;

interface Blame {
	readonly from: number;
	readonly to: number;
	/** The drug stands before what it did ("lithium-induced tremor"). */
	readonly after: boolean;
	/** The words say harm by themselves. */
	readonly harm: boolean;
	/** Words behind the drug blame it, and name what it did. */
	readonly behind?: true;
}

/** A comma between the words that blame and the drug: "from lithium too, propranolol" blames lithium. */
const parts = (s: Sentence, from: number, to: number): boolean =>
	s.tokens.slice(from + 1, to + 1).some((t) => t.gap === 1);

/** "It is the opioid → naloxegol": what stands behind the arrow is given for it. */
const ordered = (text: string, s: Sentence, from: number, to: number): boolean =>
	/→|->|=>/.test(text.slice(s.tokens[from - 1]?.end ?? s.end, s.tokens[to]?.start ?? s.end));

/** "That's the statin" blames it, "agreed that the statin helps" does not: folded, both begin alike. */
const contracted = new Set(['that the', 'it the']);
const saysIs = (text: string, s: Sentence, from: number): boolean =>
	/^(?:that|it)['’]?s\b/i.test(text.slice(s.tokens[from]?.start ?? s.end, s.end));

const noBlame = new Set(notItself.map(foldWord));

/** "Chemo's doing": what happened is called the drug's own. */
const itsDoing = /^[^\s.,;]+?['’]s (?:doing|fault|work|handiwork)\b/i;

/** Words before the drug that blame it; those that say harm by themselves ("is from") go before shorter ones ("from"). */
function linkedTo(text: string, s: Sentence, c: Culprit): Blame | undefined {
	let found: Blame | undefined;
	for (const link of links)
		for (let gap = 0; gap <= 2; gap++) {
			const from = c.from - link.length - gap;
			if (!at(s.tokens, from, link) || (contracted.has(link.join(' ')) && !saysIs(text, s, from))) continue;
			if (parts(s, c.from - gap, c.from) || ordered(text, s, from + link.length, c.from)) continue;
			const harm = harming.has(link.join(' '));
			if (harm) return { from, to: c.to, after: false, harm };
			found ??= { from, to: c.to, after: false, harm };
		}
	return found;
}

/** Token place of the words that blame the drug, or undefined. */
function blame(text: string, s: Sentence, c: Culprit): Blame | undefined {
	if (itsDoing.test(text.slice(s.tokens[c.to - 1]?.start ?? s.end, s.end)))
		return { from: c.from, to: c.to, after: true, harm: true };
	if (noBlame.has(s.tokens[c.to]?.fold ?? '')) return undefined;
	const linked = linkedTo(text, s, c);
	if (linked) return linked;
	const the = s.tokens[c.from - 1]?.fold === 'the' ? 1 : 0;
	if (bare.has(s.tokens[c.from - 1 - the]?.fold ?? '') && s.tokens[c.from]?.gap === 0)
		return { from: c.from - 1 - the, to: c.to, after: false, harm: false };
	for (const tail of tails)
		if (at(s.tokens, c.to, tail) && s.tokens[c.to]?.gap !== 1)
			return { from: c.from, to: c.to + tail.length, after: true, harm: harming.has(tail.join(' ')) };
	return undefined;
}

interface Stated {
	readonly code: string;
	readonly evidence: readonly Evidence[];
}

/** Reported conditions, and those too weakly told to be reported: harm by a drug makes a condition one to report. */
const statedIn = (draft: Draft): readonly Stated[] => [
	...draft.codes,
	...draft.candidates.filter((c) => c.reason === 'low-confidence'),
];

/** Made worse by this drug although most drugs beside it treat it ("hyperglycemia from the prednisone"). */
const allowed = (code: string, c: Culprit): boolean =>
	adverseAllowed.some(
		(a) => startsWithAny(code, a.codes) && (a.by.includes(c.drugClass) || c.names.some((n) => a.by.includes(n))),
	);

/** "It's the valproate.": what it is stands before, however many remarks are between. */
const pronoun =
	/^[\s"“]*(?:so |and |i think |likely |probably |again )*(?:it|that|this)(?:['’]?s| is| was) (?:all )?(?:(?:from|due to) )?(?:the |her |his )?$/i;

/** What stands before the drug in its clause. */
const clauseBefore = (text: string, s: Sentence, c: Culprit): string =>
	text.slice(s.start, s.tokens[c.from]?.start).replace(/^[\s\S]*;/, '');

/** What this drug is known for, told last before it in the same paragraph. */
function earlierHarm<S extends { readonly code: Stated; readonly e: Evidence }>(
	visit: Visit,
	c: Culprit,
	said: readonly S[],
): S | undefined {
	const { text, sentences } = visit.reading.note;
	const s = sentences[c.sentence] as Sentence;
	const start = s.tokens[c.from]?.start ?? s.start;
	const paragraph = text.lastIndexOf('\n', s.start - 1) + 1;
	return said
		.filter(({ code, e }) => e.start >= paragraph && e.end <= start && isKnownHarm(c, code.code))
		.sort((a, b) => b.e.start - a.e.start)[0];
}

/** The condition that the drug did: close by, or for words that say harm the nearest one of this sentence or the one before. */
function harmedBy(draft: Draft, visit: Visit, c: Culprit, blamed: Blame): Stated | undefined {
	const place = c.sentence;
	const { sentences } = visit.reading.note;
	const s = sentences[place] as Sentence;
	const said = statedIn(draft).flatMap((code) =>
		startsWithAny(code.code, adverseExcept) && !allowed(code.code, c)
			? []
			: code.evidence.filter((e) => e.role === 'mention' && e.assertion === 'present').map((e) => ({ code, e })),
	);
	const close = said.find(({ e }) => touches(s, e, blamed));
	const before = sentences[place - 1];
	const parted =
		!close && before && opensWith(s, blamed)
			? said.findLast(({ e }) => e.start >= before.start && e.end <= before.end)
			: undefined;
	if (close || parted || !blamed.harm) return (close ?? parted)?.code;
	const start = before && before.section === s.section ? before.start : s.start;
	const drug = s.tokens[blamed.from]?.start ?? s.start;
	// What the drug is taken for is named beside it and not laid to it.
	const reported = said.filter(({ code }) => hasCode(draft, code.code) && !startsWithAny(code.code, c.treats));
	const near = reported
		.filter(({ e }) => e.start >= start && e.end <= s.end)
		.sort((a, b) => Math.abs(a.e.start - drug) - Math.abs(b.e.start - drug))[0];
	const earlier = sentences[place - 2];
	const back = earlier && earlier.section === s.section ? earlier : undefined;
	const next = sentences[place + 1];
	const named = next && (blamed.after || blamed.behind) && next.section === s.section;
	const further = back && !near ? reported.find(({ e }) => e.start >= back.start && e.end <= back.end) : undefined;
	const known =
		!near && !further && pronoun.test(clauseBefore(visit.reading.note.text, s, c))
			? earlierHarm(visit, c, said)
			: undefined;
	return (
		near ??
		further ??
		known ??
		(named ? reported.find(({ e }) => e.start >= next.start && e.end <= next.end) : undefined)
	)?.code;
}

/** What a note blames on a drug in so many words was judged at this visit: it is reported even where little else is said of it. */
function withHarm(draft: Draft, visit: Visit, concepts: readonly Concept[], s: Sentence, blamed: Blame): Draft {
	if (!blamed.harm) return draft;
	const done = concepts.find(
		(c) =>
			c.row >= 0 &&
			c.assertion === 'present' &&
			!c.features.purpose &&
			!startsWithAny(draft.release.code(c.row), adverseExcept) &&
			c.mentions.some((m) => m.assertion === 'present' && m.start >= s.start && m.end <= s.end),
	);
	if (!done) return draft;
	const code = draft.release.code(done.row);
	const why = 'the note blames it on a drug (I.C.19.e.5.a)';
	return withCode(draft, code, mentionEvidence(visit.reading.note.text, done.mentions), why, Math.max(0.6, done.score));
}

/** The harm under the code that it has as a drug's doing. */
function withOwnCode(draft: Draft, harmed: { readonly code: string }, drug: string): Draft {
	const code = ownCode(harmed, drug);
	return code ? withReplaced(draft, harmed.code, code, [], `a drug did it: ${code} (index, drug-induced)`) : draft;
}

function ownCode(harmed: { readonly code: string }, drug: string): string | undefined {
	const row = drugCaused.find((d) => harmed.code.startsWith(d.from) && drug.startsWith(d.by ?? ''));
	return row && row.to + harmed.code.slice(row.from.length);
}

/** A drug right before a harm that drugs are known for, or inside its name: "statin myalgia", "amiodarone thyroiditis". */
function named(draft: Draft, visit: Visit, c: Culprit): Blame | undefined {
	const s = visit.reading.note.sentences[c.sentence] as Sentence;
	const from = s.tokens[c.from]?.start ?? 0;
	const next = s.tokens[c.to];
	const hit = statedIn(draft).some(
		({ code, evidence }) =>
			startsWithAny(code, adverseNamed) &&
			evidence.some(
				(e) => e.start === from || (next !== undefined && next.gap === 0 && !next.stop && e.start === next.start),
			),
	);
	return hit ? { from: c.from, to: c.to, after: true, harm: false } : undefined;
}

/** How far behind a drug, in characters, the words may stand that blame it without naming it. */
const REACH = 100;

/** Words behind a drug, and before the next one, blame it without its name. */
function pointedAt(visit: Visit, c: Culprit): Blame | undefined {
	const { text, sentences } = visit.reading.note;
	const s = sentences[c.sentence] as Sentence;
	const end = s.tokens[c.to - 1]?.end;
	if (end === undefined || visit.drugs.some((d) => d.start > end && d.start < end + 25)) return undefined;
	const line = text.indexOf('\n', end);
	const behind = text.slice(end, Math.min(end + REACH, line < 0 ? text.length : line));
	const stop = behind.search(/[.;](?:\s|$)/);
	const words = stop < 0 ? behind : behind.slice(0, stop);
	const next = sentences[c.sentence + 1];
	const calledSo =
		next !== undefined &&
		next.section === s.section &&
		cameWith.test(text.slice(s.start, s.tokens[c.from]?.start)) &&
		pointingNext.test(text.slice(next.start, next.end));
	return calledSo || (pointing.test(words) && !notPointing.test(words))
		? { from: c.from, to: c.to, after: false, harm: true, behind: true }
		: undefined;
}

/** How far behind a drug, in characters, the sentence may stand that blames it for the harm it names. */
const LATER = 260;

/** The harm that a later sentence of this paragraph or the next lays to "the drug", where no other drug is named between. */
function blamedLater(draft: Draft, visit: Visit, c: Culprit): Stated | undefined {
	const { text, sentences } = visit.reading.note;
	const s = sentences[c.sentence] as Sentence;
	const end = s.tokens[c.to - 1]?.end;
	if (end === undefined) return undefined;
	const line = text.indexOf('\n', text.indexOf('\n', end) + 1);
	const m = pointingLater.exec(text.slice(end, Math.min(end + LATER, line < 0 ? text.length : line)));
	if (!m || notPointing.test(m[0])) return undefined;
	const [from, to] = [end + m.index, end + m.index + m[0].length];
	if (visit.drugs.some((d) => d.start > end && d.start < from)) return undefined;
	return statedIn(draft).find(
		({ code, evidence }) =>
			!startsWithAny(code, adverseExcept) &&
			evidence.some((e) => e.role === 'mention' && e.assertion === 'present' && e.start < to && e.end > from),
	);
}

/** A year right behind the drug: it was tried then, and what it did is over ("tried lisinopril 2017 cough"). */
const triedThen = /^,? \(?(?:in )?(?:19|20)[01]\d\b/;
/** Nor is what happened in childhood ("PCN rash as baby"). */
const asChild =
	/^(?: [\w-]+){0,3},? (?:as an? |as |in |at age \d+ ?)(?:baby|infant|child|kid|toddler|teen\w*|boy|girl|childhood|infancy|college|high school)\b/i;

/** A course of some earlier season or year, told as over ("had six weeks of doxycycline last winter which upset her stomach"). */
const overThen =
	/\b(?:had|tried|took|used|was (?:on|given|put on)|had been (?:on|given)|were given)\b[^.;]*\b(?:last (?:winter|spring|summer|fall|autumn|year)|years ago|in the past|(?:back )?in (?:19|20)[01]\d)\b/i;

/** "Deficiency from metformin maybe", "possibly from the statin": a link in doubt is none (IV.H). */
const doubtBefore =
	/\b(?:possibly|maybe|perhaps|(?:could|might) (?:well )?be|\?)[ ,(]*(?:(?:from|due to|2\/2|the|her|his) ?)*$/i;
const doubtBehind = /^,? ?\(?(?:maybe|perhaps|possibly|\?)/i;
const doubted = (text: string, s: Sentence, blamed: Blame, c: Culprit): boolean => {
	const start = s.tokens[blamed.from]?.start ?? s.start;
	const end = s.tokens[c.to - 1]?.end ?? s.end;
	return (
		doubtBefore.test(text.slice(Math.max(s.start, start - 30), start)) || doubtBehind.test(text.slice(end, end + 12))
	);
};

/** Whether the sentence right behind clears the drug. */
function cleared(visit: Visit, c: Culprit): boolean {
	const next = visit.reading.note.sentences[c.sentence + 1];
	return next !== undefined && clearedNext.test(visit.reading.note.text.slice(next.start, next.end));
}

/** The drug's name alone, where what is told of it blames it. */
const itself = (c: Culprit): Blame => ({ from: c.from, to: c.to, after: false, harm: false });

/** Beside a condition that the note blames on a drug, the adverse-effect code of that drug (I.C.19.e.5.a). */
export function withAdverse(draft: Draft, visit: Visit, concepts: readonly Concept[]): Draft {
	let out = draft;
	for (const c of culprits(visit)) {
		const s = visit.reading.note.sentences[c.sentence] as Sentence;
		const later = blamedLater(out, visit, c);
		const known = later ?? knownHarm(visit, c, statedIn(out));
		const blamed =
			(later && itself(c)) ??
			blame(visit.reading.note.text, s, c) ??
			pointedAt(visit, c) ??
			named(out, visit, c) ??
			(known ? itself(c) : undefined);
		const last = s.tokens[c.to - 1]?.end ?? s.end;
		if (triedThen.test(visit.reading.note.text.slice(last, last + 16))) continue;
		if (cleared(visit, c)) continue;
		if (asChild.test(visit.reading.note.text.slice(last, last + 70))) continue;
		const told = visit.reading.note.text.slice(s.start, s.end);
		if (!blamed || notTaken.test(told) || overThen.test(told) || doubted(visit.reading.note.text, s, blamed, c))
			continue;
		out = withHarm(out, visit, concepts, s, blamed);
		const row = adverseRow(draft.release, c.names, c.drugClass);
		if (row < 0) continue;
		const harmed =
			later ??
			harmedBy(out, visit, c, blamed) ??
			known ??
			countedHarm(
				visit,
				c.sentence,
				draft.release.code(row),
				blamed.harm || opensWith(s, blamed) ? undefined : s.tokens[blamed.from]?.start,
			);
		if (!harmed || (c.onlyKnown && !isKnownHarm(c, harmed.code))) continue;
		const late = leftBehind.test(told);
		const full = draft.release.withSeventh(row, late ? 'S' : 'A');
		if (full < 0) continue;
		out = withCode(out, harmed.code, harmed.evidence, 'laid to a drug (I.C.19.e.5.a)', 0.6);
		out = withOwnCode(out, harmed, draft.release.code(full));
		out = withCode(
			out,
			draft.release.code(full),
			[quote(visit, s, blamed)],
			`adverse effect: ${ownCode(harmed, draft.release.code(full)) ?? harmed.code} is blamed on the drug (I.C.19.e.5.a)`,
			0.75,
		);
	}
	return out;
}

/** "Fine tremor - from lithium": the piece behind a dash opens with the words that blame. */
const opensWith = (s: Sentence, blamed: Blame): boolean => s.sep === 'dash' && !blamed.after && blamed.from === 0;

/** The condition stands before "from DRUG" or behind "DRUG-induced", in the same sentence and close by. */
function touches(s: Sentence, e: Evidence, blamed: Blame): boolean {
	if (e.start < s.start || e.end > s.end) return false;
	const first = s.tokens.findIndex((t) => t.end > e.start);
	const last = s.tokens.findLastIndex((t) => t.start < e.end);
	return blamed.after
		? (first >= blamed.to - 1 && first - blamed.to <= 3) || (last === blamed.from - 1 && setOff(s, blamed.from))
		: first < blamed.from && blamed.from - last <= 4;
}

/** "Diabetes, prednisone-related": the drug and its blame are set off behind the condition. */
const setOff = (s: Sentence, from: number): boolean => s.tokens[from]?.gap === 1;

function quote(visit: Visit, s: Sentence, blamed: { from: number; to: number }): Evidence {
	const start = s.tokens[blamed.from]?.start ?? s.start;
	const end = s.tokens[blamed.to - 1]?.end ?? s.end;
	return {
		start,
		end,
		quote: visit.reading.note.text.slice(start, end),
		section: s.section,
		assertion: 'present',
		role: 'mention',
	};
}
