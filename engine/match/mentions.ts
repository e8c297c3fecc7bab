import type { Lexicon, Row } from '../../icd-data/release.ts';
import { folds, foldWord, foldWords } from '../../icd-data/words.ts';
import { startsWithAny } from '../concept/prefix.ts';
import type { Words } from '../memory.ts';
import type { Sentence, Token } from '../read/note.ts';
import { wordings } from '../read/wordings.ts';
import { causePhrases } from '../tables/causes.ts';
import { complicating } from '../tables/complicating.ts';
import { scales } from '../tables/scales.ts';
import type { Dictionary, OwnIndex, OwnTerm } from './dictionary.ts';
import { choose } from './overlaps.ts';
import { licensed, usable } from './usable.ts';
import { allowance, type Placement, place } from './window.ts';

/** A dictionary phrase found in a sentence. */
export interface Match {
	readonly row: Row;
	/** Bracketed manifestation of the index, or -1. */
	readonly manifestation: Row;
	/** Token positions, ascending. */
	readonly at: readonly number[];
	readonly score: number;
	/** How it was found, for the panel's "why". */
	readonly via: string;
	readonly source: 'own' | 'status' | 'cause' | 'purpose' | 'index' | 'inclusion' | 'title' | 'neoplasm';
	/** Row of the causes or purposes table. */
	readonly of: number;
	readonly whenRelevant: boolean;
	readonly ofOthers: boolean;
}

const prior: Readonly<Record<Match['source'], number>> = {
	own: 1.6,
	status: 1.5,
	cause: 1,
	purpose: 1,
	index: 1,
	inclusion: 0.9,
	title: 0.7,
	neoplasm: 0.8,
};

const questionnaires = new Map<string, (readonly string[])[]>();
for (const name of scales.flatMap(wordings))
	questionnaires.set(name[0] ?? '', [...(questionnaires.get(name[0] ?? '') ?? []), name]);

/** Positions of the words that are part of a questionnaire's name. */
function asked(tokens: readonly Token[]): ReadonlySet<number> {
	const out = new Set<number>();
	for (const [i, { fold }] of tokens.entries())
		for (const name of questionnaires.get(fold) ?? [])
			if (name.every((w, k) => tokens[i + k]?.fold === w)) for (const k of name.keys()) out.add(i + k);
	return out;
}

const broken = new Set(['broken', 'broke', 'shattered', 'cracked']);
const brittle = new Set(
	folds(
		'glass bottle window mirror dish plate cup mug jar ceramic tile vase pottery lightbulb bulb china porcelain windshield',
	),
);

/** "Cut on broken glass" breaks no bone. */
const ofThing = (tokens: readonly Token[], p: number): boolean =>
	broken.has(tokens[p]?.fold ?? '') && brittle.has(tokens[p + 1]?.fold ?? '');

function positionsOf(
	tokens: readonly Token[],
	skips: (tokens: readonly Token[], p: number) => boolean = () => false,
): Map<string, number[]> {
	const out = new Map<string, number[]>();
	const idle = asked(tokens);
	tokens.forEach((t, i) => {
		if (!t.stop && !idle.has(i) && !skips(tokens, i)) out.set(t.fold, [...(out.get(t.fold) ?? []), i]);
	});
	return out;
}

/** Rare words weigh more than common ones; 74,000 is the order of the number of phrases. */
const weight = (lexicon: Lexicon, word: string): number => {
	const id = lexicon.wordId(word);
	return id < 0 ? 6 : Math.log(150_000 / (1 + lexicon.frequency(id))) / 2;
};

function scored(
	lexicon: Lexicon,
	words: readonly string[],
	placed: Placement,
	source: Match['source'],
	optional: number,
): number {
	let sum = 0;
	for (const w of words) sum += weight(lexicon, w);
	return sum + prior[source] + 0.4 * optional - 0.6 * placed.cost;
}

/** Words after which a barring word bars nothing ("non obstructing"). */
const denying = new Set(['no', 'non', 'not', 'without', 'deny', 'never', 'nor', 'neither', 'negative']);
/** Words that may stand between a denial and what it denies ("never had gout", "no hx of gout"). */
const between = new Set([
	'had',
	'has',
	'have',
	'for',
	'history',
	'hx',
	'of',
	'prior',
	'any',
	'sign',
	'evidence',
	'known',
]);
const BETWEEN = 3;

/** "Zoster, eye fine": what a well part is called says nothing of the illness. */
const spared = new Set(['fine', 'ok', 'okay', 'spared', 'uninvolved', 'normal', 'nl', 'wnl', 'clear'].map(foldWord));

/** "Not ready to quit": what one is to do is not done. */
const stillToDo = (tokens: readonly Token[], p: number): boolean =>
	tokens[p]?.fold === 'quit' && tokens[p - 1]?.fold === 'to' && tokens[p]?.gap === 0;

/** Whether a word stands denied: right behind the denial, over such words, or as well. */
function isDenied(tokens: readonly Token[], p: number): boolean {
	if (spared.has(tokens[p + 1]?.fold ?? '') && tokens[p + 1]?.gap === 0 && (tokens[p]?.gap ?? 0) > 0) return true;
	if (stillToDo(tokens, p)) return true;
	for (let i = p - 1; i >= p - 1 - BETWEEN; i--) {
		const word = tokens[i]?.fold ?? '';
		if (denying.has(word)) return true;
		if (!between.has(word) || (tokens[i + 1]?.gap ?? 0) > 0) return false;
	}
	return false;
}

/** Phrases that name a condition by its cause. */
const causal = /\b(?:due to|secondary to|caused by|because of|from|induced by|related to)\b/;
const causes = new Set([
	'due',
	'secondary',
	'from',
	'because',
	'cause',
	'caused',
	'induced',
	'related',
	'with',
	'of',
	'to',
]);

/** Two conditions of a list, with no word that makes one the cause of the other ("hypothyroidism, depression"). */
function listed(
	tokens: readonly Token[],
	at: readonly number[],
	names: ReadonlySet<string>,
	ofCause: boolean,
): boolean {
	const from = at[0] as number;
	const to = at[at.length - 1] as number;
	const joint = tokens.findIndex((t, i) => i > from && i <= to && (t.gap === 1 || (ofCause && t.fold === 'and')));
	if (joint < 0 || tokens.slice(from, to).some((t) => causes.has(t.fold))) return false;
	const named = (side: readonly number[]) =>
		side.some((p) => names.has(tokens[p]?.fold ?? '') || (ofCause && ofShortForm(tokens, p)));
	return named(at.filter((p) => p < joint)) && named(at.filter((p) => p >= joint));
}

/** One of the words of a short form that is spelled out. */
const ofShortForm = (tokens: readonly Token[], p: number): boolean =>
	[tokens[p - 1], tokens[p + 1]].some((t) => t !== undefined && t.start === tokens[p]?.start);

const isDenial = (ws: readonly string[]): boolean => ws.length === 1 && denying.has(ws[0] as string);

/** A row's "not no" bars it but where the denial stands in an item behind it ("dehisced, no infection"). */
function deniedAt(denials: readonly number[] = [], tokens: readonly Token[], at: readonly number[]): boolean {
	const last = at[at.length - 1] as number;
	const parted = (from: number, to: number) => tokens.slice(from + 1, to + 1).some((t) => t.gap > 0);
	return denials.some((p) => p < last || !parted(last, p));
}

function ownMatches(
	d: Dictionary,
	index: OwnIndex,
	tokens: readonly Token[],
	positions: ReadonlyMap<string, readonly number[]>,
	noteWords: Words,
): Match[] {
	const out: Match[] = [];
	const said = new Set([...positions].filter(([, at]) => at.some((p) => !isDenied(tokens, p))).map(([w]) => w));
	const fits = (t: OwnTerm) =>
		t.words.every((w) => positions.has(w)) &&
		!t.not.some((ws) => !isDenial(ws) && ws.every((w) => said.has(w))) &&
		(t.near.length === 0 || t.near.some((ws) => ws.every((w) => noteWords.has(w))));
	for (const [word, anchors] of positions) {
		for (const term of index.get(word) ?? []) {
			if (!fits(term)) continue;
			for (const anchor of anchors) {
				const placed = place(tokens, positions, term.words, anchor, { strict: 1, names: d.names });
				if (!placed || placed.cost > allowance(term.words.length)) continue;
				if (term.not.some((ws) => isDenial(ws) && deniedAt(positions.get(ws[0] as string), tokens, placed.at)))
					continue;
				if (listed(tokens, placed.at, d.names, causal.test(term.say))) continue;
				if (term.words.some((w) => denials.has(w)) && deniesAnother(tokens, placed.at, term.say)) continue;
				const source = term.kind === 'phrase' ? 'own' : term.kind;
				out.push({
					row: term.row,
					manifestation: -1,
					at: placed.at,
					score: scored(d.release.lexicon, term.words, placed, source, 0),
					via: `phrase: ${term.say}`,
					source,
					of: term.of,
					whenRelevant: term.reported === 'when-relevant',
					ofOthers: term.ofOthers,
				});
			}
		}
	}
	return out;
}

const denials = new Set(['without', 'non', 'no']);

/** Whether a denial inside a match is none of the classification's phrase ("diabetes w/o retinopathy", "stenosis, non rheumatic"). */
function deniesAnother(tokens: readonly Token[], at: readonly number[], phrase: string): boolean {
	const last = at[at.length - 1] as number;
	for (let i = at[0] as number; i <= last; i++) {
		const word = tokens[i]?.fold ?? '';
		if (!denials.has(word)) continue;
		const said = foldWords(phrase);
		const place = said.indexOf(word);
		const denied = tokens.slice(i + 1).find((t) => !t.stop)?.fold ?? '';
		if (place < 0 || (said.includes(denied) && said.indexOf(denied) < place)) return true;
		if (deniesOn(tokens, i, last, phrase)) return true;
	}
	return false;
}

/** "Without dyskinesia or fluctuations": what an "or" joins is denied as well, and no "with" of the phrase may want it. */
function deniesOn(tokens: readonly Token[], denial: number, last: number, phrase: string): boolean {
	const wanted = foldWords(/\b(?:no|without)\b.*\bwith\b(.*)$/i.exec(phrase)?.[1] ?? '');
	if (wanted.length === 0) return false;
	const or = tokens.findIndex((t, k) => k > denial && k < last && (t.fold === 'or' || t.fold === 'nor'));
	return or > 0 && tokens.slice(or + 1, last + 1).some((t) => wanted.includes(t.fold));
}

function releaseMatches(
	d: Dictionary,
	tokens: readonly Token[],
	positions: ReadonlyMap<string, readonly number[]>,
	strict: number,
): Match[] {
	const { lexicon } = d.release;
	const out: Match[] = [];
	const ids = new Set<number>();
	for (const word of positions.keys()) {
		const id = lexicon.wordId(word);
		if (id >= 0) ids.add(id);
	}
	for (const [word, anchors] of positions) {
		const id = lexicon.wordId(word);
		if (id < 0) continue;
		for (const term of lexicon.anchored(id)) {
			const required = lexicon.required(term);
			if (
				!holdsAll(ids, required) ||
				!usable(d.release, term) ||
				!licensed(d.release, lexicon.row(term), (w) => positions.has(w))
			)
				continue;
			const words = Array.from(required, (w) => lexicon.word(w));
			const extra = Array.from(lexicon.optional(term), (w) => lexicon.word(w)).filter((w) => positions.has(w));
			for (const anchor of anchors) {
				const placed = place(tokens, positions, words, anchor, { strict, names: d.names });
				if (!placed || placed.cost > allowance(words.length)) continue;
				const t = lexicon.term(term);
				if (deniesAnother(tokens, placed.at, t.text)) continue;
				if (causal.test(t.text) && listed(tokens, placed.at, d.names, true)) continue;
				const near = nearby(placed, positions, extra);
				out.push({
					row: t.row,
					manifestation: t.manifestation,
					at: [...placed.at, ...near].sort((a, b) => a - b),
					score: scored(lexicon, words, placed, t.source as Match['source'], near.length),
					via: `${t.source}: ${t.text}`,
					source: t.source as Match['source'],
					of: 0,
					whenRelevant: false,
					ofOthers: false,
				});
			}
		}
	}
	return out;
}

/** Nonessential modifiers that stand right beside the phrase. */
function nearby(
	placed: Placement,
	positions: ReadonlyMap<string, readonly number[]>,
	extra: readonly string[],
): number[] {
	const low = (placed.at[0] as number) - 2;
	const high = (placed.at[placed.at.length - 1] as number) + 2;
	return extra.flatMap((w) =>
		(positions.get(w) ?? []).filter((p) => p >= low && p <= high && !placed.at.includes(p)).slice(0, 1),
	);
}

function holdsAll(ids: ReadonlySet<number>, required: Uint32Array): boolean {
	for (const w of required) if (!ids.has(w)) return false;
	return true;
}

/** The dictionary phrases of a sentence, overlaps settled, in reading order. */
export function matches(d: Dictionary, sentence: Sentence, noteWords: Words): Match[] {
	const positions = positionsOf(sentence.tokens, ofThing);
	return choose(
		[
			...ownMatches(d, d.own, sentence.tokens, positions, noteWords),
			...releaseMatches(d, sentence.tokens, positions, sentence.title ? 1 : 2),
		],
		sentence.tokens,
		(whole, part) => detailed(d, whole, part, sentence.tokens),
	);
}

/** What a name says of stage beyond the fuller code ("T2DM with CKD 3a"). */
const staging = /^(?:stage|g?\d[ab]?)$/;

/** The condition that a fuller code holds in its name and that is reported beside it. */
function detailed({ release }: Dictionary, whole: Match, part: Match, tokens: readonly Token[]): boolean {
	return (
		whole.at.length > part.at.length &&
		complicating.some(
			({ codes, by, except }) =>
				part.at[by ? 'some' : 'every']((p) => whole.at.includes(p) || staging.test(tokens[p]?.fold ?? '')) &&
				startsWithAny(release.code(whole.row), codes) &&
				(by === undefined || startsWithAny(release.code(part.row), by)) &&
				!startsWithAny(release.code(part.row), except),
		)
	);
}

/**
 * External causes, or purposes of the visit, named in a sentence; they do not compete with conditions, and causes not
 * with those of another kind ("basketball court" is a place, and an activity all the same).
 */
export function asides(d: Dictionary, index: OwnIndex, sentence: Sentence, noteWords: Words): Match[] {
	const found = ownMatches(d, index, sentence.tokens, positionsOf(sentence.tokens), noteWords);
	const kindOf = (m: Match): string | undefined => (m.source === 'cause' ? causePhrases[m.of]?.kind : undefined);
	return [...new Set(found.map(kindOf))].flatMap((kind) =>
		choose(
			found.filter((m) => kindOf(m) === kind),
			sentence.tokens,
		),
	);
}
