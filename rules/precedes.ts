import type { Suggestion } from '../engine/contract.ts';
import type { CodeRange, Release } from '../icd-data/release.ts';
import { within } from './prefixes.ts';
import { before } from './tables/before.ts';

const holds = (ranges: readonly CodeRange[], row: number): boolean =>
	ranges.some((r) => r.first >= 0 && r.first <= row && row < r.last);

/** True when a "code first" note of `then` or a "use additional code" note of `first` orders the two. */
export function notesOrder(release: Release, first: string, then: string): boolean {
	const a = release.find(first);
	const b = release.find(then);
	if (a < 0 || b < 0) return false;
	return (
		release.notes(b, 'codeFirst').some((n) => holds(n.refs, a)) ||
		release.notes(a, 'useAdditionalCode').some((n) => holds(n.refs, b))
	);
}

/** The seventh character S, or a code that is a sequela by its category. */
const sequela = (code: string): boolean => code.length === 8 && code.endsWith('S');

/** Whether `first` must stand before `then` on a claim (I.A.13, I.B.8, I.B.10). */
export const precedes = (release: Release, first: Suggestion, then: Suggestion): boolean =>
	notesOrder(release, first.code, then.code) ||
	(sequela(then.code) && !sequela(first.code) && !/^[V-Z]/.test(first.code)) ||
	before.some((pair) => within(first.code, pair.first) && within(then.code, pair.next));
