import { childNodesOf, classesOf, idOf, parentNodeOf, tagOf } from '../native.ts';

/** A selector that fits this element and few others, by what it carries anyway. */
export function selectorOf(element: Element): string {
	const id = idOf(element);
	if (id) return `#${CSS.escape(id)}`;
	const classes = [...classesOf(element)].map((name) => `.${CSS.escape(name)}`).join('');
	if (classes) return classes;
	const parent = parentNodeOf(element);
	const siblings = [...(parent ? childNodesOf(parent) : [])].filter((one) => one instanceof Element);
	const place = siblings.indexOf(element) + 1;
	return `${CSS.escape(tagOf(element).toLowerCase())}${place > 0 ? `:nth-child(${place})` : ''}`;
}
