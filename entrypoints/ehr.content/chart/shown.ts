/** On screen, however small: a chip may say no more than "I10", and a button no more than a dot. */
export function isShown(element: Element): boolean {
	if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
	const { width, height } = element.getBoundingClientRect();
	return width > 0 && height > 0;
}
