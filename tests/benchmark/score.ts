export interface Scored {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	/** Mean of the notes' own F1; a note without codes on either side counts 1. */
	readonly meanF1: number;
	readonly exact: number;
	readonly notes: number;
}

export interface Pair {
	readonly gold: ReadonlySet<string>;
	readonly said: ReadonlySet<string>;
}

const both = ({ gold, said }: Pair): number => [...said].filter((code) => gold.has(code)).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const f1Of = (hits: number, said: number, gold: number): number => (said + gold === 0 ? 1 : (2 * hits) / (said + gold));
export const round = (value: number, places = 3): number => Math.round(value * 10 ** places) / 10 ** places;

export function score(pairs: readonly Pair[]): Scored {
	const hits = sum(pairs.map(both));
	const said = sum(pairs.map((pair) => pair.said.size));
	const gold = sum(pairs.map((pair) => pair.gold.size));
	const own = pairs.map((pair) => f1Of(both(pair), pair.said.size, pair.gold.size));
	return {
		precision: round(hits / said),
		recall: round(hits / gold),
		f1: round(f1Of(hits, said, gold)),
		meanF1: round(sum(own) / pairs.length),
		exact: round(own.filter((one) => one === 1).length / pairs.length),
		notes: pairs.length,
	};
}

/** The value below which so large a part of the values lies. */
export function quantile(values: readonly number[], part: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
export const median = (values: readonly number[]): number => quantile(values, 0.5);
