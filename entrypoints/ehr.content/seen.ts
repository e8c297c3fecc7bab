import { boxOf } from './native.ts';

/** Smaller boxes that cut off what does not fit are for screen readers and scripts. */
const least = 2;

/** Whether an element's style keeps its words from being seen: not drawn, transparent, cut off or parked outside of the page. */
export function hides(element: Element, style: CSSStyleDeclaration): boolean {
	const { display, opacity, position, overflowX, overflowY } = style;
	if (display === 'none' || opacity === '0') return true;
	if (display === 'contents' || display === 'inline') return false;
	const cuts = overflowX !== 'visible' || overflowY !== 'visible';
	const parked = position === 'absolute' || position === 'fixed';
	if (!cuts && !parked) return false;
	const { right, bottom, width, height } = boxOf(element);
	return (cuts && (width < least || height < least)) || (parked && (right + scrollX < 0 || bottom + scrollY < 0));
}
