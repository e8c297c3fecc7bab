import type { Holder, Place, Segment, TextMap } from './text-map.ts';

/** A stretch of one holder: of a text node, to be highlighted, or of a textarea, to be mirrored. */
export interface Stretch {
	readonly node: Holder;
	readonly start: number;
	readonly end: number;
}

/**
 * Where the words `[start, end)` stand in the page now: one stretch a holder, in order. Undefined when any
 * of them has changed since the map was made: then nothing of them is shown.
 */
export function stretchesOf(map: TextMap, start: number, end: number): readonly Stretch[] | undefined {
	const out: Stretch[] = [];
	for (let i = firstEndingAfter(map.segments, start); i < map.segments.length; i++) {
		const segment = map.segments[i] as Segment;
		if (segment.start >= end) break;
		const from = segment.offset + Math.max(0, start - segment.start);
		const to = segment.offset + Math.min(segment.end, end) - segment.start;
		const expected = map.text.slice(Math.max(start, segment.start), Math.min(end, segment.end));
		if (!stands(segment.node, from, to, expected)) return undefined;
		out.push({ node: segment.node, start: from, end: to });
	}
	return out.length > 0 ? out : undefined;
}

function stands(node: Holder, from: number, to: number, expected: string): boolean {
	if (!node.isConnected) return false;
	const now = node instanceof HTMLTextAreaElement ? node.value : node.data;
	return fold(now.slice(from, to)) === fold(expected);
}

/** White space of any kind is the same; both sides have the same length. */
const fold = (text: string) => text.replace(/\s/g, ' ');

function firstEndingAfter(segments: readonly Segment[], at: number): number {
	let low = 0;
	let high = segments.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((segments[middle] as Segment).end > at) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** The offset in the text of a place in the page: the first mapped unit at or after it. */
export function offsetOf(map: TextMap, { node, offset }: Place): number | undefined {
	let before: number | undefined;
	for (const segment of map.segments) {
		if (segment.node !== node) continue;
		const inside = offset - segment.offset;
		if (inside < 0) return segment.start;
		if (inside <= segment.end - segment.start) return segment.start + inside;
		before = segment.end;
	}
	return before;
}
