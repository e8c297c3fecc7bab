import { within } from '../tree.ts';
import type { Candidate } from './candidate.ts';
import { rivals } from './rivals.ts';

/** Whether a place in the page belongs to a candidate. */
export const holds = ({ parts }: Pick<Candidate, 'parts'>, place: Node): boolean =>
	parts.some(({ root }) => within(root, place));

const around = (outer: Candidate, inner: Candidate): boolean => inner.parts.every(({ root }) => holds(outer, root));

/** The best candidate, or all that are as good as it; a block around several whole notes is none itself. */
export function bestOf(all: readonly Candidate[]): readonly Candidate[] {
	const single = all.filter(
		(one) => all.filter((other) => other.whole && other !== one && around(one, other)).length < 2,
	);
	const [best, ...others] = single.toSorted((a, b) => b.score - a.score);
	if (!best) return [];
	return [best, ...others.filter((other) => rivals(best, other) && !around(best, other) && !around(other, best))];
}

/** While a modal is open that may hold a note, in itself or in a frame, what is behind it does not count. */
export function inFront(all: readonly Candidate[]): readonly Candidate[] {
	const modals = [...document.querySelectorAll('dialog:modal,[aria-modal="true"]')];
	const front = modals.filter((one) => one.checkVisibility()).at(-1);
	if (!front) return all;
	const inside = all.filter(({ parts }) => parts.every(({ root }) => within(front, root)));
	return inside.length > 0 || [...front.querySelectorAll('iframe')].some(isShown) ? inside : all;
}

const isShown = (frame: HTMLElement): boolean => frame.checkVisibility() && frame.offsetHeight > 0;
