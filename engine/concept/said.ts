import { foldWord, foldWords } from '../../icd-data/words.ts';
import { assertion, type Surroundings } from '../context/assert.ts';
import { freeSide } from '../find/free-side.ts';
import type { Handed } from '../find/handed.ts';
import type { Mention, Reading } from '../find/mention.ts';
import { termWords, timeWords } from '../find/pregnancy.ts';
import { type Side, sideAt } from '../find/side.ts';
import { partsOfHome, sideOfHome, sideOfSites, sites } from '../find/sites.ts';
import type { Sentence, Token } from '../read/note.ts';
import type { Episode } from '../specify/seventh.ts';
import type { Said } from '../specify/walk.ts';
import { surfaces } from '../tables/body-parts.ts';
import { fingersBySkin, implied } from '../tables/implied.ts';
import { measureWords, permanentThings } from '../tables/measures.ts';
import { denials } from '../tables/opposites.ts';
import { startsWithAny } from './prefix.ts';

const folded = (list: readonly string[]) => list.flatMap((w) => foldWords(w));
const implying = implied.map(({ of, say, means }) => ({ of, say: say.map((s) => foldWords(s)), means: folded(means) }));

const measured = new Set(measureWords.map(foldWord));
/** Codes that tell pregnancies at term from those before it. */
const byTerm = ['O42', 'O47'];

const things = new Set(permanentThings.map(foldWord));
/** "Permanent pacemaker" says nothing of the condition beside it. */
const ofThing = (tokens: readonly Token[], k: number): boolean =>
	tokens[k]?.fold === 'permanent' && things.has(tokens[k + 1]?.fold ?? '');

/** Assertions under which a word about a condition counts for it. */
const affirmed = new Set(['present', 'historical', 'allergy']);

const digits = /^\d/;
/** "3 x 2": what is as long and as wide tells no stage. */
const ofSize = (tokens: readonly Token[], k: number): boolean =>
	digits.test(tokens[k]?.fold ?? '') &&
	((tokens[k - 1]?.fold === 'x' && digits.test(tokens[k - 2]?.fold ?? '')) ||
		(tokens[k + 1]?.fold === 'x' && digits.test(tokens[k + 2]?.fold ?? '')));

/** A number of days, doses or sizes says nothing of a type or stage ("2 yrs on lithium"). */
const measures = (tokens: readonly Token[], k: number): boolean =>
	ofSize(tokens, k) ||
	(/^\d+$/.test(tokens[k]?.fold ?? '') && measured.has(tokens[k + 1]?.fold ?? '') && (tokens[k + 1]?.gap ?? 2) === 0);

const courses = new Set(['acute', 'chronic'].map(foldWord));
/** "CKD" tells nothing of how long the fibrillation beside it has lasted. */
const ofShortForm = (tokens: readonly Token[], k: number): boolean =>
	courses.has(tokens[k]?.fold ?? '') && tokens[k]?.start === tokens[k + 1]?.start;

/** "Nothing acute today" tells of no course. */
const NOTHING = foldWord('nothing');

/** A sentence is near many conditions; what it tells is the same for each. */
const told = new WeakMap<Surroundings, readonly string[]>();

/** The words that a sentence affirms, and the opposites of those that it denies. */
function toldIn(around: Surroundings): readonly string[] {
	const known = told.get(around);
	if (known) return known;
	const { tokens } = around.sentence;
	const made = tokens.flatMap((t, k) => {
		if (
			t.stop ||
			tokens[k - 1]?.fold === NOTHING ||
			measures(tokens, k) ||
			ofShortForm(tokens, k) ||
			ofThing(tokens, k)
		)
			return [];
		const word = affirmed.has(assertion(around, k, k + 1)) ? t.fold : denials.get(t.fold);
		return word ? [word] : [];
	});
	told.set(around, made);
	return made;
}

const places = new Set([...sites, ...surfaces.map(foldWord)]);
/** Longest label, in words, that only tells where something is. */
const LABEL = 6;

/** The label that the sentence stands behind where it names no condition itself: "Nasal tip: nodular BCC"; -1 without one. */
function labelOf(reading: Reading, at: number): number {
	const { sentences } = reading.note;
	const sep = sentences[at]?.sep;
	const label = sentences[at - 1];
	if ((sep !== 'colon' && sep !== 'dash' && sep !== 'cell') || !label || label.tokens.length > LABEL) return -1;
	return label.tokens.some((t) => places.has(t.fold)) && !reading.mentions.some((m) => m.sentence === at - 1)
		? at - 1
		: -1;
}

/** Affirmed words of the sentences around the mentions, and of their problem blocks. */
function nearWords(reading: Reading, blocks: readonly number[], mentions: readonly Mention[]): Set<string> {
	const out = new Set<string>();
	const done = new Set<number>();
	const take = (i: number) => {
		const around = reading.around[i];
		if (done.has(i) || !around) return;
		done.add(i);
		for (const word of toldIn(around)) out.add(word);
	};
	for (const m of mentions) {
		if (m.assertion !== 'present' && m.assertion !== 'historical') continue;
		take(m.sentence);
		const own = reading.note.sentences[m.sentence]?.tokens ?? [];
		for (const word of m.words) if (!own.some((t) => t.fold === word)) out.add(word);
		const next = reading.note.sentences[m.sentence + 1];
		if (next && (next.sep === 'dash' || next.sep === 'colon' || next.sep === 'semicolon')) take(m.sentence + 1);
		const label = labelOf(reading, m.sentence);
		if (label >= 0) take(label);
		const block = blocks[m.sentence] ?? 0;
		if (block > 0 && m.title) for (const [i, b] of blocks.entries()) if (b === block) take(i);
	}
	return out;
}

/** "PO cataract OD 1 wk. OS NS cataract": the name told in full has the side of what is there. */
function sidesOfFullest(pool: readonly Mention[]): ReadonlySet<Side> {
	const most = Math.max(0, ...pool.map((m) => m.words.length));
	return new Set(pool.flatMap((m) => (m.words.length === most && m.side ? [m.side] : [])));
}

/** The side of a condition: of its own mentions first (assessment before the rest), then of its site. */
export function sideOf(
	reading: Reading,
	mentions: readonly Mention[],
	titleWords: readonly string[],
): Side | undefined {
	const live = mentions.filter((m) => m.assertion === 'present' || m.assertion === 'historical');
	for (const pool of [live.filter((m) => m.section === 'assessment' || m.section === 'plan'), live]) {
		const sides = new Set(pool.map((m) => m.side).filter((s) => s !== undefined));
		if (sides.size === 1) return [...sides][0];
		const fullest = sidesOfFullest(pool);
		if (fullest.size === 1) return [...fullest][0];
		if (sides.size > 1) return sides.has('bilateral') ? 'bilateral' : [...sides][0];
	}
	return sideOfSites(reading.siteSides, [...live.flatMap((m) => m.words), ...titleWords]);
}

const referring =
	/\b(?:on|in|of|at) (?:that|this|the same|the said|the affected) (?:side|ear|eye|knee|hip|shoulder|hand|wrist|elbow|foot|ankle|leg|arm|breast|lung|kidney|limb)\b|\b(?:same|that) (?:side|ear|eye|knee|hip|shoulder|hand|wrist|elbow|foot|ankle|leg|arm|breast)\b|\bthere\b(?! (?:is|are|was|were|has|have|may|might|seems?|will|would)\b)/i;
const REFERRED = 3;

/** "The left eye has failed for a year. Dense nuclear cataract there": the side told last before it. */
function sideReferred({ note }: Reading, mentions: readonly Mention[]): Side | undefined {
	for (const m of mentions) {
		const s = note.sentences[m.sentence];
		if (m.assertion !== 'present' || !s) continue;
		const end = Math.min(s.end, m.end + 40);
		if (!referring.test(note.text.slice(s.start, end))) continue;
		for (let k = m.sentence; k >= Math.max(0, m.sentence - REFERRED); k--) {
			const { tokens } = note.sentences[k] as Sentence;
			for (let i = (k === m.sentence ? m.from : tokens.length) - 1; i >= 0; i--) {
				const side = sideAt(tokens, i);
				if (side) return side;
			}
		}
	}
	return undefined;
}

/** The one side told beside a condition over a colon or dash: "Carotid disease: 70% L ICA", "R forearm - SCC". */
function sideBeside(reading: Reading, mentions: readonly Mention[]): Side | undefined {
	const { sentences } = reading.note;
	const found = new Set<Side>();
	const tell = ({ tokens }: Sentence) => {
		for (const k of tokens.keys()) {
			const side = sideAt(tokens, k);
			if (side) found.add(side);
		}
	};
	for (const m of mentions) {
		if (m.assertion !== 'present' && m.source !== 'status') continue;
		const next = sentences[m.sentence + 1];
		if (m.title && next && (next.sep === 'colon' || next.sep === 'dash')) tell(next);
		const label = sentences[labelOf(reading, m.sentence)];
		if (label) tell(label);
	}
	return found.size === 1 ? [...found][0] : undefined;
}

/** The side that a deficit is on counts as dominant when it is the right one, unless the note says otherwise (I.C.6.a). */
const dominance = (side: 'right' | 'left', handed: Handed): string =>
	handed === 'both' || (side === 'right') === (handed !== 'left') ? 'dominant' : 'nondominant';

/** The middle part of a finger is told, and no middle finger: "left index finger, over the middle phalanx". */
const middlePart = /\bmiddle (?:phalanx|phal\b|third|segment)/i;
const middleFinger = /\b(?:middle|long|3rd|third)(?: and \w+)? (?:finger|digit)s?\b|\bMF\b/i;

/** What the note says around the mentions of the condition `code`. */
export function saidOf(
	reading: Reading,
	blocks: readonly number[],
	code: string,
	mentions: readonly Mention[],
	titleWords: readonly string[],
	episode: Episode,
): Said {
	const near = nearWords(reading, blocks, mentions);
	for (const w of mentions.flatMap((m) => m.words)) {
		const told = reading.siteParts.get(w);
		if (told?.size === 1) for (const part of told) near.add(part);
	}
	for (const part of partsOfHome(reading.siteParts, code)) near.add(part);
	if (startsWithAny(code, fingersBySkin) && middlePart.test(reading.note.text) && !middleFinger.test(reading.note.text))
		near.delete('middle');
	for (const w of timeWords(reading.note.text, reading.weeks)) near.add(w);
	if (startsWithAny(code, byTerm)) for (const w of termWords(reading.weeks)) near.add(w);
	for (const { of, say, means } of implying)
		if (startsWithAny(code, of) && say.some((ws) => ws.every((w) => near.has(w)))) for (const w of means) near.add(w);
	const side =
		sideOf(reading, mentions, titleWords) ??
		sideBeside(reading, mentions) ??
		freeSide(reading, mentions) ??
		sideReferred(reading, mentions) ??
		sideOfHome(reading.siteSides, code);
	if (side === 'right' || side === 'left') {
		near.delete('dominant');
		near.delete('nondominant');
		near.add(dominance(side, reading.handed));
		near.add('unilateral');
	}
	return { near, denied: reading.denied, side, episode };
}
