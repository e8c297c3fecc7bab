import type { Edges } from '../paint/seen-part.ts';

export interface Spot {
	readonly left: number;
	readonly top: number;
}

/** The end of the margin at a line: what is shown beside it begins there, and covers nothing between top and bottom. */
export interface Corner extends Spot {
	readonly bottom: number;
}

/** The dot's button, and the least room that is kept to the window's edge. */
const DOT = 24;
const EDGE = 8;

/** In the margin left of the note at the height of a line; over the note's own edge where there is no margin. */
export function marginOf({ top, bottom }: DOMRect, { left }: Edges): Spot {
	return { left: Math.max(0, left - DOT), top: (top + bottom) / 2 - DOT / 2 };
}

/** Below the line, or above it where there is more room; within the window. */
export function beside({ left, top, bottom }: Corner, width: number, height: number): Spot {
	const below = bottom + EDGE;
	const above = top - EDGE - height;
	const wanted = below + height + EDGE <= innerHeight || above < EDGE ? below : above;
	const within = (at: number, size: number, room: number) => Math.max(EDGE, Math.min(at, room - size - EDGE));
	return { left: within(left, width, innerWidth), top: within(wanted, height, innerHeight) };
}
