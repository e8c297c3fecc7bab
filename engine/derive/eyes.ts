import { foldWord } from '../../icd-data/words.ts';
import type { Concept } from '../concept/concept.ts';
import type { Visit } from '../concept/features.ts';
import { startsWithAny } from '../concept/prefix.ts';
import { type Side, sideAt } from '../find/side.ts';
import type { Sentence } from '../read/note.ts';
import { eyeCharacters, eyeSignWords, type PerEye, perEye } from '../tables/per-eye.ts';

/** What is said of one eye: a character an axis. */
type Told = readonly (string | undefined)[];
/** A side, or the character of an axis, as the words come. */
interface Event {
	readonly side?: Side;
	readonly axis?: number;
	readonly is?: string;
	/** Parts of the sentence between commas and "and". */
	readonly part: number;
}

const denying = new Set(['no', 'without', 'not', 'non', 'negative']);
const joins = new Set(['and', 'but', 'while']);

const folded = new Map(
	perEye.map((f) => [f, f.axes.map((a) => new Map(Object.entries(a.words).map(([w, c]) => [foldWord(w), c])))]),
);

/** "Left eye only suspect", "OS normal": the eye that does not have it. */
const spared = new Set('suspect normal fine clear healthy unaffected spared uninvolved'.split(' ').map(foldWord));
function withoutIt(tokens: Sentence['tokens'], i: number): boolean {
	for (let k = i + 1; k < Math.min(tokens.length, i + 5) && tokens[k]?.gap === 0; k++)
		if (spared.has(tokens[k]?.fold ?? '')) return true;
	return false;
}

function eventsOf(family: PerEye, sentences: readonly Sentence[], pair = false): Event[] {
	const axes = folded.get(family) ?? [];
	const out: Event[] = [];
	let part = 0;
	for (const { tokens } of sentences) {
		part++;
		for (const [i, t] of tokens.entries()) {
			if (t.gap > 0 || joins.has(t.fold)) part++;
			const side = sideAt(tokens, i);
			if (side && !withoutIt(tokens, i)) out.push({ side, part });
			const denied = tokens.slice(Math.max(0, i - 3), i).some((x) => denying.has(x.fold));
			for (const [axis, words] of axes.entries()) {
				const is = words.get(t.fold);
				if (is !== undefined && !(denied && family.axes[axis]?.deniable)) out.push({ axis, is, part });
			}
		}
	}
	const both = out.some((e) => e.side === 'right') && out.some((e) => e.side === 'left');
	return both && !pair ? out.filter((e) => e.side !== 'bilateral') : out;
}

/** Each word of a stage given to the eye that it stands beside: behind it where the eye is named first, else before it. */
function assigned(events: readonly Event[], axes: number): ReadonlyMap<Side, Told> {
	const eyes = new Map<Side, (string | undefined)[]>();
	const tell = (side: Side, e: Event) => {
		const known = eyes.get(side) ?? Array(axes).fill(undefined);
		known[e.axis as number] ??= e.is;
		eyes.set(side, known);
	};
	let last: Side | undefined;
	let waiting: Event[] = [];
	for (const part of new Set(events.map((e) => e.part))) {
		const here = events.filter((e) => e.part === part);
		const sideFirst = here[0]?.side !== undefined;
		const lone = new Set(here.flatMap((e) => e.side ?? [])).size === 1;
		if (lone) last = here.find((e) => e.side)?.side;
		for (const [i, e] of here.entries()) {
			if (e.side) {
				last = e.side;
				for (const w of waiting) tell(e.side, w);
				waiting = [];
				if (!eyes.has(e.side)) eyes.set(e.side, Array(axes).fill(undefined));
			} else if (last && (lone || sideFirst || !here.slice(i).some((x) => x.side))) {
				const filled = eyes.get(last)?.[e.axis as number] !== undefined;
				if (filled && !here.some((x) => x.side)) waiting.push(e);
				else tell(last, e);
			} else waiting.push(e);
		}
	}
	return eyes;
}

function codeFor(family: PerEye, found: string, side: Side, told: Told): string {
	return family.axes
		.reduce((code, axis, i) => code.replace(`{${i}}`, told[i] ?? axis.silent), family.code)
		.replace('{root}', found.slice(0, family.root))
		.replace('{eye}', eyeCharacters[side]);
}

/** "I should stage the right as severe and the left as moderate": a later sentence of the line that gives an eye its stage. */
function stages({ reading: { note, mentions } }: Visit, family: PerEye, named: number, at: number): boolean {
	const s = note.sentences[at];
	const before = note.sentences[named];
	if (!s || !before || note.text.slice(before.end, s.start).includes('\n')) return false;
	const events = eventsOf(family, [s]);
	// "mild NPDR OU. OD w/ macular edema. OS w/out": what opens with an eye goes on about it.
	const opens = sideAt(s.tokens, 0) !== undefined && sideAt(s.tokens, 0) !== 'bilateral';
	if (opens && (events.some((e) => e.axis !== undefined) || s.tokens.length <= SHORT)) return true;
	if (mentions.some((m) => m.sentence === at)) return false;
	return events.some((e) => e.side) && events.some((e) => e.axis !== undefined);
}

/** "OS without." */
const SHORT = 4;

/** The sentences of some conditions, with what goes on behind a colon, a semicolon or at the head of the next lines. */
function wordsOf(visit: Visit, family: PerEye, concepts: readonly Concept[]): Sentence[] {
	const {
		reading: { note },
		blocks,
	} = visit;
	const all = concepts
		.flatMap((c) => c.mentions)
		.filter((m) => m.assertion === 'present' || m.assertion === 'historical');
	const judged = all.filter((m) => m.section === 'assessment' || m.section === 'plan');
	const taken = new Set<number>();
	for (const m of judged.length > 0 ? judged : all) {
		taken.add(m.sentence);
		for (let i = m.sentence + 1; i <= m.sentence + 4; i++) {
			const s = note.sentences[i];
			const goesOn = s && s.sep !== 'end' && s.sep !== 'line';
			const sideLine = s && blocks[i] !== 0 && blocks[i] === blocks[m.sentence] && sideAt(s.tokens, 0) !== undefined;
			if (!goesOn && !sideLine && !(s && stages(visit, family, m.sentence, i))) break;
			taken.add(i);
		}
	}
	return [...taken].sort((a, b) => a - b).flatMap((i) => note.sentences[i] ?? []);
}

/** What is said of one eye proves its code; where no words are that eye's alone, all of them do. */
function ofEye(concepts: readonly Concept[], lead: Concept, side: Side): Concept['mentions'] {
	const own = concepts.flatMap((c) => c.mentions).filter((m) => m.side === side && m.assertion === 'present');
	return own.length > 0 ? own : lead.mentions;
}

/** What is told of the right and of the left eye, where something is told of both; with `pair`, what is told of the pair holds for each. */
function perEyeIn(family: PerEye, sentences: readonly Sentence[], pair = false): readonly [Told, Told] | undefined {
	const eyes = assigned(eventsOf(family, sentences, pair), family.axes.length);
	const both = eyes.get('bilateral');
	const each = (side: Side): Told | undefined =>
		pair && both ? both.map((x, i) => eyes.get(side)?.[i] ?? x) : eyes.get(side);
	const [right, left] = eyes.size === 1 && both ? [both, both] : [each('right'), each('left')];
	return right && left && [...right, ...left].some((x) => x !== undefined) ? [right, left] : undefined;
}

/** Sentences of the same paragraph that tell signs of an eye ("the left disc … mild"), with those of the name. */
function signsAround({ reading: { note } }: Visit, own: readonly Sentence[]): readonly Sentence[] {
	const at = own.map((s) => note.sentences.indexOf(s)).filter((i) => i >= 0);
	return note.sentences.filter(
		(s, i) =>
			own.includes(s) ||
			(s.tokens.some((t) => eyeSigns.has(t.fold)) &&
				s.tokens.some((_, k) => sideAt(s.tokens, k)) &&
				at.some((j) => Math.abs(i - j) <= NEAR && !breaksBetween(note.text, s, note.sentences[j]))),
	);
}

const NEAR = 4;
const eyeSigns = new Set(eyeSignWords.map(foldWord));
const breaksBetween = (text: string, a: Sentence, b: Sentence | undefined): boolean =>
	b === undefined || text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).includes('\n');

function split(visit: Visit, family: PerEye, concepts: readonly Concept[]): readonly Concept[] {
	const { release } = visit;
	const codeOf = (c: Concept) => (c.row >= 0 ? release.code(c.row) : '');
	const all = concepts.filter((c) => startsWithAny(codeOf(c), family.of));
	const lead = all.filter((c) => c.assertion === 'present').sort((a, b) => b.score - a.score)[0];
	if (!lead) return concepts;
	const own = wordsOf(visit, family, all);
	const whole = (t: readonly [Told, Told] | undefined): t is readonly [Told, Told] =>
		t?.every((eye) => family.axes.every((axis, i) => axis.silent !== '' || eye[i] !== undefined)) ?? false;
	const told = [perEyeIn(family, own), perEyeIn(family, own, true), perEyeIn(family, signsAround(visit, own))].find(
		whole,
	);
	if (!told) return concepts;
	const [right, left] = told;
	const alike = right.every((x, i) => x === left[i]);
	const sides: readonly [Side, Told][] = alike
		? [['bilateral', right]]
		: [
				['right', right],
				['left', left],
			];
	const each = sides.map(([side, told]) => ({
		row: release.find(codeFor(family, codeOf(lead), side, told)),
		mentions: ofEye(all, lead, side),
		why: [...lead.why.filter((w) => !w.startsWith('side: ')), `side: ${side}`, `each eye by itself (${family.cites})`],
	}));
	if (!each.every(({ row }) => row >= 0 && release.billable(row))) return concepts;
	const rest = concepts.filter((c) => !all.includes(c) && !startsWithAny(codeOf(c), family.absorbs));
	return [...rest, ...each.map((eye) => ({ ...lead, ...eye }))];
}

/** Eye diseases whose stage the note tells per eye, one code an eye. */
export const withEyes = (visit: Visit, concepts: readonly Concept[]): readonly Concept[] =>
	perEye.reduce((out, family) => split(visit, family, out), concepts);
