import { foldWord } from '../../icd-data/words.ts';
import { startsWithAny } from '../concept/prefix.ts';
import { assertion, type Surroundings } from '../context/assert.ts';
import type { SectionKind } from '../contract.ts';
import type { Match } from '../match/mentions.ts';
import type { Token } from '../read/note.ts';
import { type ToldApart, toldApart } from '../tables/told-apart.ts';
import { cameBack } from './came-back.ts';
import { sideAt } from './side.ts';
import { isWell } from './sites.ts';

const folded = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldWord));
const families = toldApart.map((of) => ({
	of,
	heads: folded(of.heads),
	kinds: folded(of.kinds),
	places: folded(of.places),
	parts: folded(of.parts),
	ailing: folded(of.ailing),
	not: folded(of.not),
	only: of.only && folded(of.only),
}));
type Family = (typeof families)[number];

/** Sections that tell of other times or other people. */
export const elsewhere: ReadonlySet<SectionKind> = new Set([
	'fh',
	'psh',
	'pmh',
	'problems',
	'allergies',
	'instructions',
	'ros',
]);

/** A kind of tumour or injury with the place that another part of the note tells of. */
export interface Apart {
	/** Token range of the kind in its own sentence. */
	readonly from: number;
	readonly to: number;
	/** The kind's words and the place's, as if they stood together; the last is the kind's name. */
	readonly tokens: readonly Token[];
	/** Which of them are the place's. */
	readonly placed: Run;
	/** The sentence that tells of the place, and where in it. */
	readonly sentence: number;
	readonly run: Run;
}

interface Run {
	readonly from: number;
	readonly to: number;
}

interface Place {
	readonly sentence: number;
	readonly run: Run;
	readonly tokens: readonly Token[];
}

/** What stands behind them is what struck, or what it was seen with ("hit by an elbow"). */
const means = new Set(['by', 'with', 'against', 'via', 'per']);
const byMeans = (tokens: readonly Token[], at: number): boolean =>
	tokens.some(
		(t, k) =>
			k < at &&
			at - k <= 3 &&
			means.has(t.fold) &&
			tokens.slice(k + 1, at + 1).every((x) => x.gap === 0) &&
			// "Bitten by a cat L hand": what has a side of its own is the patient's.
			!(at - k > 1 && tokens.slice(k + 2, at + 1).some((_, i) => sideAt(tokens, k + 2 + i) !== undefined)),
	);

/** The places that some tokens tell of: runs of words of place and of part, with at least one of place. */
function runs({ places, parts }: Family, tokens: readonly Token[]): Run[] {
	const out: Run[] = [];
	for (let i = 0; i < tokens.length; i++) {
		if (!places.has(tokens[i]?.fold ?? '') || cameBack(tokens, i)) continue;
		const belongs = (k: number) => places.has(tokens[k]?.fold ?? '') || parts.has(tokens[k]?.fold ?? '');
		let from = i;
		while (from > 0 && belongs(from - 1) && (tokens[from]?.gap ?? 0) === 0) from--;
		let to = i + 1;
		while (to < tokens.length && belongs(to) && (tokens[to]?.gap ?? 0) === 0) to++;
		out.push({ from, to });
		i = to;
	}
	return out;
}

/** "Site: L cheek": the label asks for nothing but the place. */
const labels = new Set(
	['site', 'location', 'area', 'where', 'body site'].map((w) => w.split(' ').map(foldWord).join(' ')),
);

/** The one place of a piece of the note: affirmed, ailing, and the only one. */
function placeIn(family: Family, all: readonly Surroundings[], sentence: number, skip?: Run): Place | undefined {
	const around = all[sentence];
	if (!around || elsewhere.has(around.sentence.section)) return undefined;
	const { tokens } = around.sentence;
	if (tokens.some((t) => family.not.has(t.fold))) return undefined;
	const asked = labels.has(all[sentence - 1]?.sentence.tokens.map((t) => t.fold).join(' ') ?? '');
	if (family.ailing.size > 0 && !skip && !asked && !tokens.some((t) => family.ailing.has(t.fold))) return undefined;
	const found = runs(family, tokens).filter(
		(r) => !(skip && r.from < skip.to && r.to > skip.from) && !isWell(tokens, r.to - 1) && !byMeans(tokens, r.from),
	);
	const [only] = found;
	if (!only || found.length > 1) return undefined;
	const said = assertion(around, only.from, only.to);
	return said === 'present' || said === 'uncertain'
		? { sentence, run: only, tokens: tokens.slice(only.from, only.to) }
		: undefined;
}

/** Whether a piece begins an item or line of its own. */
function begins(around: readonly Surroundings[], k: number): boolean {
	const [here, last] = [around[k], around[k - 1]];
	if (!here || !last || here.sentence.listItem) return true;
	return here.text.slice(last.sentence.end, here.sentence.start).includes('\n');
}

/** The place of the kind `at`: of its own piece, else of the nearest before it in the same item, else of the next. */
function placeOf(family: Family, around: readonly Surroundings[], i: number, at: Run): Place | undefined {
	const own = placeIn(family, around, i, at);
	if (own) return own;
	for (let k = i; k > i - family.of.back && !begins(around, k); k--) {
		const found = placeIn(family, around, k - 1);
		if (found) return found;
	}
	for (let k = i + 1; k <= i + family.of.ahead && !begins(around, k); k++) {
		const found = placeIn(family, around, k);
		if (found) return found;
	}
	return undefined;
}

/** The place right before the name of the kind, behind what tells more of the kind ("clear cell · kidney · carcinoma"). */
const joined = (place: readonly Token[], kinds: readonly Token[], head: Token): Token[] =>
	[...kinds, ...place, head].map((t, i) => (i === 0 || i >= kinds.length ? { ...t, gap: 0 } : t));

type Found = readonly (readonly Match[])[];

/** A name in doubt, such as a clerk's that the exam corrects, is none. */
const affirmedAt = (around: Surroundings | undefined, { at }: Match): boolean =>
	around !== undefined && assertion(around, at[0] as number, (at[at.length - 1] as number) + 1) !== 'uncertain';

/** Whether the kind at a token is named with its place already, there or elsewhere in the note. */
function named(
	of: ToldApart,
	around: readonly Surroundings[],
	found: Found,
	fold: string,
	codeOf: (m: Match) => string,
): boolean {
	const says = (i: number, m: Match) =>
		m.at.some((p) => around[i]?.sentence.tokens[p]?.fold === fold) && affirmedAt(around[i], m);
	return found.some((ms, i) => ms.some((m) => says(i, m) && !startsWithAny(codeOf(m), of.bare)));
}

/** The kinds of a sentence that lack a place which the note tells of near them. */
export function apartIn(
	around: readonly Surroundings[],
	i: number,
	found: Found,
	codeOf: (m: Match) => string,
): Apart[] {
	const here = around[i];
	if (!here || elsewhere.has(here.sentence.section)) return [];
	const { tokens } = here.sentence;
	const story = here.sentence.section === 'hpi' || here.sentence.section === 'unknown';
	return families
		.filter(({ of }) => !(of.judged && story))
		.flatMap((family) =>
			tokens.flatMap((t, k): Apart[] => {
				if (!family.heads.has(t.fold)) return [];
				if (assertion(here, k, k + 1) !== 'present') return [];
				let from = k;
				while (from > 0 && family.kinds.has(tokens[from - 1]?.fold ?? '') && (tokens[from]?.gap ?? 0) < 2) from--;
				if (family.only && !tokens.slice(from, k).some((x) => family.only?.has(x.fold))) return [];
				const place = placeOf(family, around, i, { from, to: k + 1 });
				// Asked last: it looks through the whole note.
				if (!place || named(family.of, around, found, t.fold, codeOf)) return [];
				const whole = joined(place.tokens, tokens.slice(from, k), t);
				const placed = { from: k - from, to: whole.length - 1 };
				return [{ from, to: k + 1, tokens: whole, placed, sentence: place.sentence, run: place.run }];
			}),
		);
}
