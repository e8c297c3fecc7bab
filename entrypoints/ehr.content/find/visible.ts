import { isUnseen, parentOf } from '../tree.ts';

/** Rendered, and neither a measuring double nor parked outside of the page. */
export function isVisible(element: Element): boolean {
	if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }))
		return false;
	const { right, bottom, width, height } = element.getBoundingClientRect();
	if (width < 40 || height < 12) return false;
	if (right + scrollX < 0 || bottom + scrollY < 0) return false;
	for (let at: Element | null = element; at; at = parentOf(at)) {
		if (isUnseen(at) || at.hasAttribute('inert')) return false;
	}
	return true;
}
