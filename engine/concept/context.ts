import type { Span, Told } from '../contract.ts';

/** Log-odds beyond which the context says no more: in a style it has not learned it may be very sure and wrong. */
const MOST = 3;

/** What the words around say of all mentions together, half their mean and half the surest; two places, so that every machine comes to the same. */
export function contextOf(told: Told, places: readonly Span[]): number {
	const odds = places.map(told);
	const mean = odds.reduce((sum, one) => sum + one, 0) / odds.length;
	const both = (mean + Math.max(...odds)) / 2;
	return Math.round(Math.max(-MOST, Math.min(MOST, both)) * 100) / 100;
}
