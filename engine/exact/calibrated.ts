import type { Suggestion } from '../contract.ts';
import { codeCurve } from '../tables/calibration.ts';
import type { Curve } from './curve.ts';

/** No code is certain and none impossible. */
const within = (p: number): number => Math.min(0.99, Math.max(0.02, p));

/** The probability that a scored one is right: 0..1, three places. It keeps the order. */
export function onCurve(p: number, { slope, shift }: Curve): number {
	const odds = Math.log(within(p) / (1 - within(p)));
	return Math.round(1000 / (1 + Math.exp(-(slope * odds + shift)))) / 1000;
}

/** Suggestions with the confidence that they deserve. */
export const calibrated = (codes: readonly Suggestion[], curve: Curve = codeCurve): readonly Suggestion[] =>
	codes.map((s) => ({ ...s, confidence: onCurve(s.confidence, curve) }));
