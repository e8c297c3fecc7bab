/**
 * Properties of elements as the browser defines them. A form's fields hide its own properties (`<input name="id">`
 * makes `form.id` an input), from us too; what may be asked of a form is asked through these.
 */
function getter<N extends Node, V>(of: { readonly prototype: N }, name: keyof N): (node: N) => V {
	const read = Object.getOwnPropertyDescriptor(of.prototype, name)?.get;
	if (!read) throw new TypeError(`no property ${String(name)}`);
	return (node) => read.call(node) as V;
}

export const childNodesOf = getter<Node, NodeListOf<ChildNode>>(Node, 'childNodes');
export const parentNodeOf = getter<Node, ParentNode | null>(Node, 'parentNode');
export const textOf = getter<Node, string>(Node, 'textContent');
export const tagOf = getter<Element, string>(Element, 'tagName');
export const idOf = getter<Element, string>(Element, 'id');
export const classesOf = getter<Element, DOMTokenList>(Element, 'classList');
export const slotOf = getter<Element, HTMLSlotElement | null>(Element, 'assignedSlot');
export const previousOf = getter<Element, Element | null>(Element, 'previousElementSibling');
export const firstChildOf = getter<Element, Element | null>(Element, 'firstElementChild');
export const isEditable = getter<HTMLElement, boolean>(HTMLElement, 'isContentEditable');

export const attributeOf = (element: Element, name: string): string | null =>
	Element.prototype.getAttribute.call(element, name);
export const fits = (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector);
export const firstIn = (element: Element, selector: string): Element | null =>
	Element.prototype.querySelector.call(element, selector);
export const allIn = (element: Element, selector: string): readonly Element[] => [
	...Element.prototype.querySelectorAll.call(element, selector),
];
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
export const isDrawn = (element: Element): boolean =>
	Element.prototype.checkVisibility.call(element, {
		opacityProperty: true,
		visibilityProperty: true,
		contentVisibilityAuto: true,
	});
