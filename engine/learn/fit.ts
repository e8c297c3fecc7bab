import type { Curve } from '../exact/curve.ts';

/** A probability as it was told, and what came true. */
export interface Told {
	readonly p: number;
	readonly came: boolean;
}

const steps = 30;
/** So many reviews it takes until they weigh as much as what the engine brought along. */
const prior = 20;
const slopes = { least: 0.2, most: 3 } as const;
const shifts = { least: -3, most: 3 } as const;

const between = (value: number, { least, most }: { readonly least: number; readonly most: number }): number =>
	Math.min(most, Math.max(least, value));
export const oddsOf = (p: number): number => {
	const held = Math.min(0.99, Math.max(0.01, p));
	return Math.log(held / (1 - held));
};
const share = (odds: number): number => 1 / (1 + Math.exp(-odds));
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The curve that fits what came true, held near the plain one by `prior`: little evidence changes little. Pure. */
export function fitCurve(all: readonly Told[]): Curve {
	let [slope, shift] = [1, 0];
	for (let step = 0; step < steps; step++) {
		let [ga, gb] = [prior * (slope - 1), prior * shift * 0.25];
		let [aa, ab, bb] = [prior, 0, prior * 0.25];
		for (const { p, came } of all) {
			const z = oddsOf(p);
			const q = share(slope * z + shift);
			const [miss, bend] = [q - Number(came), q * (1 - q)];
			ga += miss * z;
			gb += miss;
			aa += bend * z * z;
			ab += bend * z;
			bb += bend;
		}
		const whole = aa * bb - ab * ab;
		slope = between(slope - (bb * ga - ab * gb) / whole, slopes);
		shift = between(shift - (aa * gb - ab * ga) / whole, shifts);
	}
	return { slope: round(slope), shift: round(shift) };
}

/** How far the log-odds of one code stand off from what came true, held near nothing by as many reviews as `prior`. */
export function fitShift(all: readonly Told[]): number {
	let shift = 0;
	for (let step = 0; step < steps; step++) {
		let [slope, bend] = [prior * 0.25 * shift, prior * 0.25];
		for (const { p, came } of all) {
			const q = share(oddsOf(p) + shift);
			slope += q - Number(came);
			bend += q * (1 - q);
		}
		shift = between(shift - slope / bend, shifts);
	}
	return round(shift);
}
