import { attributeOf, boxOf, isDrawn } from '../native.ts';
import { isUnseen, parentOf } from '../tree.ts';

/** Rendered, and neither a measuring double nor parked outside of the page. */
export function isVisible(element: Element): boolean {
	if (!isDrawn(boxAround(element))) return false;
	const { right, bottom, width, height } = contentBox(element);
	if (width < 40 || height < 12) return false;
	if (right + scrollX < 0 || bottom + scrollY < 0) return false;
	for (let at: Element | null = element; at; at = parentOf(at)) {
		if (isUnseen(at) || attributeOf(at, 'inert') !== null) return false;
	}
	return true;
}

const makesNoBox = (element: Element): boolean => getComputedStyle(element).display === 'contents';

/** The element, or where it makes no box the nearest around it that does. */
function boxAround(element: Element): Element {
	let at = element;
	for (let outer = parentOf(at); outer && makesNoBox(at); outer = parentOf(at)) at = outer;
	return at;
}

/** Where an element stands; where it makes no box, its content. */
function contentBox(element: Element): DOMRect {
	if (!makesNoBox(element)) return boxOf(element);
	const range = document.createRange();
	range.selectNodeContents(element);
	return range.getBoundingClientRect();
}
