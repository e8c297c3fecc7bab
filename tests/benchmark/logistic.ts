/** One thing to be judged: its signals, what it is, and how much it counts. */
export interface Case {
	readonly x: Readonly<Record<string, number>>;
	readonly y: boolean;
	readonly weight: number;
}
export type Weights = Readonly<Record<string, number>>;

/** The signal that every case has; the penalty leaves its weight alone. */
export const bias = 'bias';

export function probability(weights: Weights, x: Case['x']): number {
	let sum = 0;
	for (const [name, value] of Object.entries(x)) sum += (weights[name] ?? 0) * value;
	return 1 / (1 + Math.exp(-sum));
}

/** Solves `m · x = v` for a symmetric positive definite `m` by elimination without pivots; both are used up. */
function solve(m: number[][], v: number[]): number[] {
	const n = v.length;
	for (let i = 0; i < n; i++)
		for (let k = i + 1; k < n; k++) {
			const by = m[k]![i]! / m[i]![i]!;
			if (by === 0) continue;
			for (let j = i; j < n; j++) m[k]![j]! -= by * m[i]![j]!;
			v[k]! -= by * v[i]!;
		}
	for (let i = n - 1; i >= 0; i--) {
		for (let j = i + 1; j < n; j++) v[i]! -= m[i]![j]! * v[j]!;
		v[i]! /= m[i]![i]!;
	}
	return v;
}

const mostSteps = 50;
const still = 1e-9;

/** Logistic regression with an L2 penalty, by Newton steps until the weights stand still. Same cases, same weights. */
export function logistic(cases: readonly Case[], penalty: number): Weights {
	const names = [...new Set(cases.flatMap(({ x }) => Object.keys(x)))].sort();
	const place = new Map(names.map((name, i) => [name, i]));
	const rows = cases.map(({ x, y, weight }) => ({
		at: Object.entries(x).map(([name, value]) => [place.get(name)!, value] as const),
		y: y ? 1 : 0,
		weight,
	}));
	const held = names.map((name) => (name === bias ? 0 : penalty));
	let w = names.map(() => 0);
	for (let step = 0; step < mostSteps; step++) {
		const slope = w.map((value, i) => held[i]! * value);
		const bend = names.map((_, i) => names.map((_, j) => (i === j ? held[i]! : 0)));
		for (const { at, y, weight } of rows) {
			const p = 1 / (1 + Math.exp(-at.reduce((sum, [i, value]) => sum + w[i]! * value, 0)));
			for (const [i, a] of at) {
				slope[i]! += weight * (p - y) * a;
				for (const [j, b] of at) bend[i]![j]! += weight * p * (1 - p) * a * b;
			}
		}
		const move = solve(bend, slope);
		w = w.map((value, i) => value - move[i]!);
		if (Math.max(...move.map(Math.abs)) < still) break;
	}
	return Object.fromEntries(names.map((name, i) => [name, w[i]!]));
}
