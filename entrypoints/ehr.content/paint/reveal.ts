import { boxOf } from '../native.ts';
import { parentOf } from '../tree.ts';

interface Boxed {
	getBoundingClientRect(): DOMRect;
}

/** Scrolls every scrolling block around a place, then the page, so that it is seen; what is seen stays where it is. */
export function reveal(place: Boxed, node: Node): void {
	const first = node instanceof Element ? node : parentOf(node);
	if (window !== window.top) first?.scrollIntoView({ block: 'nearest' });
	for (let at = first && parentOf(first) && first; at; at = parentOf(at)) {
		if (at === document.documentElement || at === document.body || !scrolls(at)) continue;
		const box = boxOf(at);
		at.scrollTop += shift(place.getBoundingClientRect(), box.top, box.bottom);
	}
	const page = shift(place.getBoundingClientRect(), 0, innerHeight);
	if (page !== 0) scrollBy(0, page);
}

/** How far to scroll to bring a box to the middle of an opening; 0 when it is inside. */
function shift({ top, bottom }: DOMRect, from: number, to: number): number {
	if (top >= from && bottom <= to) return 0;
	return Math.round((top + bottom) / 2 - (from + to) / 2);
}

function scrolls(element: Element): boolean {
	if (element instanceof HTMLTextAreaElement || element.scrollHeight <= element.clientHeight) return false;
	return /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);
}
