import { folds } from '../../icd-data/words.ts';
import type { Token } from '../read/note.ts';
import { verbal } from '../tables/grammar.ts';

/** Words over which no dictionary phrase reaches: what stands behind them is said of something else. */
const walls = new Set(
	'no not nothing neither nor without negative deny denied but if versus vs however though although because since after before until than or she he patient pt has had is was were are will rapid rule concerning suspiciou possible probable differential suspected likely metastasis metastase metastatic mets spread'.split(
		' ',
	),
);
/** What stands behind one of these is denied: no name reaches over it, however long ("CAD stable no angina"). */
const denials = new Set(['no', 'nothing', 'without', 'deny', 'denied', 'never']);
/** Words that a full name may hold without meaning more. */
const fillers = new Set(['mellitus', 'disease', 'dx', 'diagnosis']);
/** Joining words: a phrase may run over one of them, at a cost. */
const joints = new Set(['and', 'plus']);

/** "Her asthma is mild": what is said of a name is part of it. */
const copula = new Set(['is', 'are', 'now', 'remain']);

/** "Her neck has been bothering her": what a complaint has been doing is part of it. */
const lasting = (tokens: readonly Token[], k: number, wanted: ReadonlySet<string>): boolean => {
	const said = (i: number): string => tokens[i]?.fold ?? '';
	const been = said(k) === 'been' ? k : ['has', 'have'].includes(said(k)) && said(k + 1) === 'been' ? k + 1 : -1;
	const from = been === k && ['has', 'have'].includes(said(k - 1)) ? k - 1 : k;
	return been >= 0 && wanted.has(said(from - 1)) && wanted.has(said(been + 1));
};

/** Adjectives that belong to the noun behind them: "exacerbation due to acute bronchitis" is no acute exacerbation. */
const bound = new Set(
	'acute chronic recurrent mild moderate severe persistent primary secondary bacterium virus allergy pressure'.split(
		' ',
	),
);

/** "Rib fracture, 3 wk": a number before one of these counts time. */
const times = new Set(folds('wk wks week weeks day days mo mos month months yr yrs year years hr hrs'));

/** Where a phrase's words stand, ascending, and what lies between them. */
export interface Placement {
	readonly at: readonly number[];
	/** 0 is a contiguous phrase; every foreign word, comma or joint adds to it. */
	readonly cost: number;
}

/** What a phrase meets on its way. */
export interface Terrain {
	/** Weighs commas and joints: an index path must not be pieced together from a list. */
	readonly strict: number;
	/** Words that name a condition of their own. */
	readonly names: ReadonlySet<string>;
}

function costBetween(
	tokens: readonly Token[],
	from: number,
	to: number,
	wanted: ReadonlySet<string>,
	{ strict, names }: Terrain,
): number {
	let cost = 0;
	for (let k = from + 1; k <= to; k++) {
		const token = tokens[k] as Token;
		if (token.gap === 3) return 99;
		if (token.gap === 2) cost += 1.5;
		if (token.gap === 1) cost += 0.75 * strict;
		if (k === to) break;
		if (wanted.has(token.fold)) continue;
		if (joints.has(token.fold)) cost += 0.75 * strict;
		else if (copula.has(token.fold) && k > 0 && wanted.has(tokens[k - 1]?.fold ?? '')) cost += 0.7;
		else if (lasting(tokens, k, wanted)) cost += 0.3;
		else if (denials.has(token.fold)) return 99;
		else if (walls.has(token.fold)) cost += 3;
		else if (verbal.has(token.fold) || names.has(token.fold)) cost += 3;
		else if (!token.stop) cost += fillers.has(token.fold) ? 0.1 : 0.8;
		else cost += 0.1;
	}
	return cost;
}

/**
 * The tightest placement of `words` around position `anchor`, or undefined when one is missing.
 */
export function place(
	tokens: readonly Token[],
	positions: ReadonlyMap<string, readonly number[]>,
	words: readonly string[],
	anchor: number,
	terrain: Terrain,
): Placement | undefined {
	const at = [anchor];
	const taken = new Set([anchor]);
	for (const word of words) {
		if (word === tokens[anchor]?.fold) continue;
		let best = -1;
		// Of two places equally near, the one of a short form that the phrase already holds.
		const far = (p: number) => Math.abs(p - anchor) - (at.some((q) => together(tokens[q], tokens[p])) ? 0.5 : 0);
		for (const p of positions.get(word) ?? []) if (!taken.has(p) && (best < 0 || far(p) < far(best))) best = p;
		if (best < 0) return undefined;
		at.push(best);
		taken.add(best);
	}
	at.sort((a, b) => a - b);
	const wanted = new Set(words);
	let cost = 0;
	for (const p of at) if (/^\d[ab]?$/.test(tokens[p]?.fold ?? '') && !wanted.has(tokens[p - 1]?.fold ?? '')) cost += 3;
	for (const p of at)
		if (
			/^\d+$/.test(tokens[p]?.fold ?? '') &&
			times.has(tokens[p + 1]?.fold ?? '') &&
			!wanted.has(tokens[p + 1]?.fold ?? '')
		)
			cost += 3;
	for (const p of at) if (bound.has(tokens[p]?.fold ?? '') && at.length > 1 && strays(tokens, p, wanted)) cost += 2;
	if (torn(tokens, at, wanted)) cost += 99;
	for (let i = 1; i < at.length; i++)
		cost += costBetween(tokens, at[i - 1] as number, at[i] as number, wanted, terrain);
	if (at.length === 2 && terrain.strict === 1 && crossed(tokens, at as [number, number], words)) cost += 1.2;
	return { at, cost };
}

const together = (a: Token | undefined, b: Token | undefined): boolean =>
	a !== undefined && b !== undefined && a.start === b.start && a.end === b.end;

/** A short form gives all its words or none to a phrase that reaches over a comma ("COPD, CHF" names no pulmonary heart disease). */
function torn(tokens: readonly Token[], at: readonly number[], wanted: ReadonlySet<string>): boolean {
	const first = at[0] as number;
	const last = at[at.length - 1] as number;
	const comma = (from: number, to: number) => tokens.slice(from + 1, to + 1).some((t) => t.gap > 0);
	if (!comma(first, last)) return false;
	return at.some((p) => {
		let from = p;
		let to = p;
		while (together(tokens[from - 1], tokens[p])) from--;
		while (together(tokens[to + 1], tokens[p])) to++;
		if (from === to) return false;
		const alone =
			(comma(first, from) && at.every((q) => q >= from || comma(q, from)) && last <= to) ||
			(comma(to, last) && at.every((q) => q <= to || comma(to, q)) && first >= from);
		return alone && tokens.slice(from, to + 1).some((x) => !x.stop && !fillers.has(x.fold) && !wanted.has(x.fold));
	});
}

/** Words that say more of the name beside them and make no other. */
const attributes = new Set(
	'left right bilateral both upper lower acute chronic recurrent mild moderate severe senile fragility new old stable'.split(
		' ',
	),
);

/** A comma has a space behind it, a slash has none. */
const spaced = (tokens: readonly Token[], k: number): boolean =>
	(tokens[k]?.start ?? 0) - (tokens[k - 1]?.end ?? 0) > 1;

/**
 * Two words parted by a comma of which the first belongs to another name in its own item: "cat bite hand, cellulitis"
 * names no cellulitis of the hand. A name turned round ("asthma, eosinophilic") is one all the same.
 */
function crossed(tokens: readonly Token[], [a, b]: readonly [number, number], words: readonly string[]): boolean {
	let comma = a + 1;
	while (comma <= b && !(tokens[comma]?.gap === 1 && spaced(tokens, comma))) comma++;
	if (comma > b) return false;
	const foreign = (t: Token): boolean =>
		!t.stop && !words.includes(t.fold) && !attributes.has(t.fold) && !/\d/.test(t.fold);
	let first = a;
	while (first > 0 && tokens[first]?.gap === 0) first--;
	return tokens[a]?.fold === words[0] && tokens.slice(first, comma).some(foreign);
}

/** Words of time and of the course belong to no name ("sinusitis acute today", "seasonal allergies acting up"). */
const timely = new Set(
	folds(
		'today now again still yesterday since already acting flaring flared worse bad bothering bothers controlled better stable well',
	),
);

/** The content word right behind an adjective is none of the phrase's, and the phrase stands before it. */
function strays(tokens: readonly Token[], p: number, wanted: ReadonlySet<string>): boolean {
	const next = tokens[p + 1];
	const last = tokens[p - 1];
	return (
		next !== undefined &&
		next.gap === 0 &&
		!next.stop &&
		!timely.has(next.fold) &&
		!wanted.has(next.fold) &&
		!bound.has(next.fold) &&
		!(last !== undefined && wanted.has(last.fold) && last.fold !== tokens[p]?.fold && next.gap !== 0)
	);
}

/** What a phrase of `n` words may cost at most; a hundredth over, since costs that add up to a limit come out a hair above it. */
export const allowance = (n: number): number => (n <= 1 ? 0 : Math.min(1.31 + 0.6 * (n - 1), 3.2));
