import type { Row } from '../../icd-data/release.ts';
import { folds } from '../../icd-data/words.ts';
import { startsWithAny } from '../concept/prefix.ts';
import { assertion, type Surroundings, surroundings } from '../context/assert.ts';
import { bounded, type Foreign, foreign } from '../context/pasted.ts';
import { pronounOf } from '../context/person.ts';
import { relatives } from '../context/relatives.ts';
import type { Assertion, SectionKind, Sex, Span } from '../contract.ts';
import { type Found, findAgain } from '../match/again.ts';
import type { Dictionary } from '../match/dictionary.ts';
import type { Match } from '../match/mentions.ts';
import type { Memory } from '../memory.ts';
import type { Note, Sentence } from '../read/note.ts';
import { bygone as bygoneWords, planned } from '../tables/cues.ts';
import { caredFor, counted, illHealed } from '../tables/episode.ts';
import { goneForGood, leftByBirth, saysPast } from '../tables/gone-for-good.ts';
import { healsLong } from '../tables/pasted.ts';
import { type Apart, apartIn } from './apart.ts';
import { type Referred, referredIn } from './back-reference.ts';
import { pastFlares } from './flares.ts';
import { type Handed, handedIn } from './handed.ts';
import { leftAlone } from './left-alone.ts';
import { operated } from './operations.ts';
import { parted } from './parted.ts';
import { isOtherTime, pregnancyWords, weeksIn } from './pregnancy.ts';
import { shownIn } from './shown.ts';
import { type Side, sideNear } from './side.ts';
import { siteParts, siteSides, sites } from './sites.ts';
import { type Ticked, tickedAt } from './ticked.ts';

/** A dictionary phrase in the note with what is asserted of it. */
export interface Mention extends Span {
	readonly row: Row;
	readonly manifestation: Row;
	readonly sentence: number;
	/** Token range in the sentence. */
	readonly from: number;
	readonly to: number;
	/** Folded words that made the match. */
	readonly words: readonly string[];
	readonly assertion: Assertion;
	readonly section: SectionKind;
	readonly title: boolean;
	readonly side: Side | undefined;
	readonly via: string;
	readonly source: Match['source'];
	readonly score: number;
	/** Row of the causes or purposes table. */
	readonly of: number;
	/** A status that matters only where it bears on the visit. */
	readonly whenRelevant: boolean;
	/** The note says that it was left alone at this visit. */
	readonly unaddressed: boolean;
}

/** The note with what later stages look up in it again and again. */
export interface Reading {
	readonly note: Note;
	readonly words: ReadonlySet<string>;
	/** Words denied anywhere ("no LOC"), folded. */
	readonly denied: ReadonlySet<string>;
	readonly around: readonly Surroundings[];
	/** Completed weeks of gestation that the note gives. */
	readonly weeks: number | undefined;
	readonly handed: Handed;
	readonly mentions: readonly Mention[];
	readonly causes: readonly Mention[];
	readonly purposes: readonly Mention[];
	/** Sides told of body sites anywhere in the note. */
	readonly siteSides: ReadonlyMap<string, ReadonlySet<Side>>;
	/** Which finger, toe or part is told of a site anywhere in the note. */
	readonly siteParts: ReadonlyMap<string, ReadonlySet<string>>;
}

const future = planned.map((p) => folds(p));

const bygone = new Set(bygoneWords);

/** What the note says of the other one's illness, or of a contact that is only possible, leaves the contact as it is. */
const contact: ReadonlySet<Assertion> = new Set(['family', 'other-person', 'uncertain']);

/** Codes of a pregnancy that goes on. */
const carried = /^(?:O|Z3[2346A])/;

/** A status that is only planned is not there yet. */
function assertionOf(
	around: Surroundings,
	from: number,
	to: number,
	{ source, ofOthers }: Match,
	code: string,
): Assertion {
	const said = assertion(around, from, to);
	if (ofOthers && contact.has(said)) return 'present';
	if (
		source === 'status' &&
		said === 'historical' &&
		(startsWithAny(code, saysPast) || around.sentence.tokens.slice(from, to).some((t) => bygone.has(t.fold)))
	)
		return 'present';
	if (source === 'status' && said === 'resolved' && startsWithAny(code, goneForGood)) return 'present';
	// A habit is there while its end is planned.
	if (source !== 'status' || said !== 'present' || !code.startsWith('Z')) return said;
	const { tokens } = around.sentence;
	if (tokens[from - 1]?.fold === 'for' && (tokens[from - 1]?.gap ?? 0) > 0) return 'hypothetical';
	const near = tokens.some(
		(_, i) => i >= from - 8 && i <= to + 4 && future.some((p) => p.every((w, k) => tokens[i + k]?.fold === w)),
	);
	return near ? 'hypothetical' : said;
}

/** An injury of some weeks ago is still cared for, and a bone that grew together wrong or not at all; their past is no history. */
const healing = (d: Dictionary, { text, sentence, pasted }: Surroundings, { row }: Match): boolean => {
	if (startsWithAny(d.release.code(row), leftByBirth)) return true;
	if (!startsWithAny(d.release.code(row), caredFor)) return false;
	if (pasted.some(([a, b]) => a <= sentence.start && sentence.start < b))
		return startsWithAny(d.release.code(row), healsLong);
	const told = text.slice(sentence.start, sentence.end);
	return counted.test(told) || illHealed.test(told);
};

const healthy = new Set(
	['ok', 'okay', 'normal', 'nl', 'wnl', 'fine', 'intact', 'unremarkable'].map((w) => folds(w)[0] ?? w),
);
/** "ACL tear, menisci ok": what is torn ends at the comma, and the site behind it is well. */
function endsWell({ tokens }: Sentence, { at }: Match): boolean {
	const [first, last] = [at[0] as number, at[at.length - 1] as number];
	const [site, next, then] = [tokens[last], tokens[last + 1], tokens[last + 2]];
	if (!site || !sites.has(site.fold) || !next || next.gap > 0 || !healthy.has(next.fold)) return false;
	if (then && then.gap === 0 && !then.stop) return false;
	return tokens.slice(first + 1, last + 1).some((t) => t.gap > 0);
}

function mentionOf(d: Dictionary, note: Note, around: Surroundings, sentence: number, match: Match): Mention {
	const tokens = around.sentence.tokens;
	const from = match.at[0] as number;
	const to = (match.at[match.at.length - 1] as number) + 1;
	const ends = match.at.map((p) => tokens[p]?.end ?? 0);
	const before =
		carried.test(d.release.code(match.row)) && match.at.some((p) => isOtherTime(around.text, tokens[p]?.start ?? 0));
	const said = endsWell(around.sentence, match)
		? 'negated'
		: before
			? 'historical'
			: assertionOf(around, from, to, match, d.release.code(match.row));
	return {
		row: match.row,
		manifestation: match.manifestation,
		sentence,
		from,
		to,
		start: Math.min(...match.at.map((p) => tokens[p]?.start ?? 0)),
		end: Math.max(...ends),
		words: match.at.map((p) => tokens[p]?.fold ?? ''),
		assertion: said === 'historical' && !before && healing(d, around, match) ? 'present' : said,
		section: around.sentence.section,
		title: around.sentence.title,
		side: sideNear(tokens, from, to),
		via: match.via,
		source: match.source,
		score: match.score,
		of: match.of,
		whenRelevant: match.whenRelevant,
		unaddressed: leftAlone(note.sentences, sentence, from, to),
	};
}

const joinedTo = (sentence: Sentence, { tokens }: Apart): Sentence => ({ ...sentence, tokens, title: true });

/** A kind read together with the place told apart from it: it is proved by its own words. */
function placedMention(
	d: Dictionary,
	note: Note,
	around: Surroundings,
	sentence: number,
	{ from, to, tokens, placed }: Apart,
	{ mentions }: Found,
): Mention | undefined {
	const whole = mentions.find(
		(m) => m.at.some((p) => p >= placed.from && p < placed.to) && m.at.includes(tokens.length - 1),
	);
	if (!whole) return undefined;
	const own = around.sentence.tokens.slice(from, to).map((_, k) => from + k);
	const mention = mentionOf(d, note, around, sentence, { ...whole, at: own });
	return {
		...mention,
		words: whole.at.map((p) => tokens[p]?.fold ?? ''),
		side: sideNear(tokens, placed.from, placed.to) ?? mention.side,
	};
}

/** Names that a label and its ticked box make together: they are proved by the words of the box. */
function tickedMentions(
	d: Dictionary,
	note: Note,
	around: Surroundings,
	sentence: number,
	{ tokens, label }: Ticked,
	{ mentions }: Found,
): Mention[] {
	return mentions
		.filter((m) => m.at.some((p) => p < label) && m.at.some((p) => p >= label))
		.map((m) => ({
			...mentionOf(d, note, around, sentence, {
				...m,
				at: m.at.filter((p) => p >= label).map((p) => p - label),
			}),
			words: m.at.map((p) => tokens[p]?.fold ?? ''),
		}));
}

/** A condition named before, read together with what this sentence says of it; undefined where the two make no other name. */
function referredMention(
	d: Dictionary,
	note: Note,
	around: Surroundings,
	sentence: number,
	{ from, to, tokens, said, named }: Referred,
	{ mentions }: Found,
): Mention | undefined {
	const whole = mentions.find(
		(m) => m.row !== named.row && m.at.some((p) => p < said) && m.at.includes(tokens.length - 1),
	);
	if (!whole) return undefined;
	const own = around.sentence.tokens.slice(from, to).map((_, k) => from + k);
	return {
		...mentionOf(d, note, around, sentence, { ...whole, at: own }),
		words: whole.at.map((p) => tokens[p]?.fold ?? ''),
	};
}

interface Placed {
	readonly apart: Apart;
	readonly whole: Mention;
}

const within = (m: Mention, sentence: number, { from, to }: { readonly from: number; readonly to: number }): boolean =>
	m.sentence === sentence && from <= m.from && m.to <= to;

/** "Renal mass", of which the biopsy said what it is. */
const masses = folds('mass lesion polyp nodule tumor lump growth ulcer');
const stoodFor = (m: Mention, { sentence, run }: Apart): boolean =>
	m.sentence === sentence && m.from < run.to && run.from < m.to && m.words.some((w) => masses.includes(w));

/** A kind with its place stands for the kind alone, and for the mass that it was found to be. */
const withPlaced = (mentions: readonly Mention[], placed: readonly Placed[]): Mention[] =>
	[
		...mentions.filter(
			(m) => !placed.some(({ apart, whole }) => within(m, whole.sentence, apart) || stoodFor(m, apart)),
		),
		...placed.map(({ whole }) => whole),
	].sort((a, b) => a.sentence - b.sentence);

/** A name that label and box make together stands for what the box says alone. */
const withTicked = (mentions: readonly Mention[], ticked: readonly Mention[]): Mention[] => [
	...mentions.filter((m) => !ticked.some((t) => within(m, t.sentence, t))),
	...ticked,
];

interface Told {
	readonly whole: Mention;
	/** The condition that it says more of. */
	readonly named: Row;
}

/** A condition of which another sentence says more goes by its full name wherever it is told as present. */
const withReferred = (
	release: Dictionary['release'],
	mentions: readonly Mention[],
	told: readonly Told[],
): Mention[] => {
	if (told.length === 0) return [...mentions];
	// "Heart failure … high blood pressure is the reason": a code that asks for the other beside it replaces nothing.
	const asks = (whole: Row, named: Row) =>
		release.notes(whole, 'useAdditionalCode').some((n) => n.refs.some((r) => r.first <= named && named < r.last));
	const full = new Map(
		told.flatMap(({ named, whole }) => (asks(whole.row, named) ? [] : [[named, whole.row] as const])),
	);
	const renamed = mentions.map((m) =>
		m.assertion === 'present' && full.has(m.row) ? { ...m, row: full.get(m.row) ?? m.row } : m,
	);
	return [...renamed, ...told.map((t) => t.whole)].sort((a, b) => a.sentence - b.sentence || a.from - b.from);
};

const deniedWords = (around: readonly Surroundings[]): ReadonlySet<string> =>
	new Set(
		around.flatMap((a) =>
			a.cues.some((c) => c.is === 'negated')
				? a.sentence.tokens.flatMap((t, i) => (!t.stop && assertion(a, i, i + 1) === 'negated' ? [t.fold] : []))
				: [],
		),
	);

/** Words that let a phrase be read only where the note affirms them: "not pregnant" makes no pregnancy. */
const conditional = ['pregnant', 'pregnancy', 'gravid', 'prenatal'].map((w) => folds(w)[0] ?? w);

const affirmedIn = (around: readonly Surroundings[], word: string): boolean =>
	around.some((a) =>
		a.sentence.tokens.some(
			(t, i) => t.fold === word && assertion(a, i, i + 1) === 'present' && !isOtherTime(a.text, t.start),
		),
	);

/** Folded first words of the lines outside a paste that open an item and name no condition themselves ("Nodule - 7 mm"). */
function takenUp(note: Note, mentions: readonly Mention[], pasted: Foreign): ReadonlySet<string> {
	const named = new Set(mentions.map((m) => m.sentence));
	return new Set(
		note.sentences.flatMap((s, i) => {
			const next = note.sentences[i + 1]?.sep;
			const opens =
				(s.sep === 'line' || s.sep === 'end') && (next === 'dash' || next === 'colon') && s.tokens.length <= 2;
			const inside = pasted.some(([a, b]) => a <= s.start && s.start < b);
			return opens && !inside && !named.has(i) && !named.has(i + 1) ? (s.tokens[0]?.fold ?? []) : [];
		}),
	);
}

/** Characters of a category. */
const CATEGORY = 3;

/** What was pasted from another day is of today where a line of its own takes it up. */
function resumed(d: Dictionary, note: Note, mentions: readonly Mention[], pasted: Foreign): readonly Mention[] {
	if (pasted.length === 0) return mentions;
	const titles = takenUp(note, mentions, pasted);
	const old = (m: Mention) => m.assertion === 'historical' && pasted.some(([a, b]) => a <= m.start && m.start < b);
	const category = (m: Mention) => d.release.code(m.row).slice(0, CATEGORY);
	const now = new Set(mentions.filter((m) => !old(m)).map(category));
	return mentions.flatMap((m): Mention[] => {
		if (!old(m)) return [m];
		// What the author tells anew stands for what the paste said of it.
		if (now.has(category(m))) return [];
		return [m.words.some((w) => titles.has(w)) ? { ...m, assertion: 'present' } : m];
	});
}

/** Every dictionary phrase of a note, in reading order. */
export function findMentions(
	d: Dictionary,
	note: Note,
	sex?: Sex,
	memory?: Memory,
	told: readonly string[] = [],
	age?: number,
): Reading {
	const byWeeks = sex === 'male' ? [] : pregnancyWords(note.text);
	const noteWords = new Set([...note.sentences.flatMap((s) => s.tokens.map((t) => t.fold)), ...byWeeks, ...told]);
	const pronoun = pronounOf(
		note.sentences.flatMap((s) => s.tokens.map((t) => t.fold)),
		sex,
	);
	const kinsfolk = relatives(note.text);
	const pasted = foreign(note.text, pronoun);
	const otherDay = bounded(note.text);
	const around = note.sentences.map((_, i) =>
		surroundings(note.text, note.sentences, i, pronoun, kinsfolk, pasted, otherDay),
	);
	for (const word of conditional)
		if (noteWords.has(word) && !byWeeks.includes(word) && (sex === 'male' || !affirmedIn(around, word)))
			noteWords.delete(word);
	const found = note.sentences.map((s, i): Found => {
		const whole = findAgain(memory, d, s, noteWords);
		const until = (end: number) => findAgain(memory, d, { ...s, tokens: s.tokens.slice(0, end) }, noteWords).mentions;
		return { ...whole, mentions: whole.mentions.flatMap((m) => parted(around[i] as Surroundings, m, until)) };
	});
	const all = (of: keyof Found) =>
		around.flatMap((a, i) => (found[i] as Found)[of].map((m) => mentionOf(d, note, a, i, m)));
	const codeOf = (m: Match) => d.release.code(m.row);
	const named = new Set(found.flatMap((f) => f.mentions.map(codeOf)));
	const shown = shownIn(d, note, { named, sex, age }).map(({ sentence, match }) =>
		mentionOf(d, note, around[sentence] as Surroundings, sentence, match),
	);
	const matched = found.map((f) => f.mentions);
	const placed = around.flatMap((a, i) =>
		apartIn(around, i, matched, codeOf).flatMap((apart) => {
			const whole = placedMention(d, note, a, i, apart, findAgain(memory, d, joinedTo(a.sentence, apart), noteWords));
			return whole ? { apart, whole } : [];
		}),
	);
	const ticked = around.flatMap((a, i) => {
		const box = tickedAt(note.text, note.sentences, i);
		if (!box) return [];
		return tickedMentions(d, note, a, i, box, findAgain(memory, d, { ...a.sentence, tokens: box.tokens }, noteWords));
	});
	const said = around.flatMap((a, i) => {
		const made = referredIn(around, i, matched).flatMap((r) => {
			const joined: Sentence = { ...a.sentence, tokens: r.tokens, title: true };
			const whole = referredMention(d, note, a, i, r, findAgain(memory, d, joined, noteWords));
			return whole && !isOtherTime(a.text, whole.start) ? [{ whole, named: r.named.row }] : [];
		});
		// Where it may speak of two conditions nothing is read into either.
		return new Set(made.map((m) => m.whole.row)).size === 1 ? made.slice(0, 1) : [];
	});
	return {
		note,
		words: noteWords,
		denied: deniedWords(around),
		around,
		weeks: weeksIn(note.text),
		handed: handedIn(note.text),
		siteSides: siteSides(around),
		siteParts: siteParts(around),
		mentions: pastFlares(
			d.release,
			note,
			operated(
				d.release,
				note,
				withReferred(
					d.release,
					withPlaced(
						withTicked(
							resumed(
								d,
								note,
								[...all('mentions'), ...shown].sort((a, b) => a.sentence - b.sentence || a.from - b.from),
								otherDay,
							),
							ticked,
						),
						placed,
					),
					said,
				),
			),
		),
		causes: all('causes'),
		purposes: all('purposes'),
	};
}
