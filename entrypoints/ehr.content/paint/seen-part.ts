import { boxOf } from '../native.ts';
import { parentOf } from '../tree.ts';

export interface Edges {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

/** What the scrolling blocks around an element leave of its box. */
export function seenPart(element: Element): Edges {
	let { top, right, bottom, left } = boxOf(element);
	for (let at = parentOf(element); at; at = parentOf(at)) {
		if (getComputedStyle(at).overflow === 'visible') continue;
		const edge = boxOf(at);
		top = Math.max(top, edge.top);
		right = Math.min(right, edge.right);
		bottom = Math.min(bottom, edge.bottom);
		left = Math.max(left, edge.left);
	}
	return { top, right, bottom, left };
}
