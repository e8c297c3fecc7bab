/** A selector that fits this element and few others, by what it carries anyway. */
export function selectorOf(element: Element): string {
	if (element.id) return `#${CSS.escape(element.id)}`;
	const classes = [...element.classList].map((name) => `.${CSS.escape(name)}`).join('');
	if (classes) return classes;
	const place = element.parentElement ? [...element.parentElement.children].indexOf(element) + 1 : 0;
	return `${CSS.escape(element.localName)}${place > 0 ? `:nth-child(${place})` : ''}`;
}
