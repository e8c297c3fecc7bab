import { attributeOf, childNodesOf, parentNodeOf, slotOf, tagOf } from './native.ts';
import { isOurs } from './ours.ts';

/** A shadow root as the user sees it, closed ones too where the browser lets us. */
export function shadowOf(element: Element): ShadowRoot | null {
	if (element instanceof HTMLFormElement) return null;
	if (element.shadowRoot) return element.shadowRoot;
	const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
	if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
	const dom = globalThis.chrome?.dom;
	if (!dom || !(element instanceof HTMLElement) || !mayHostShadow(element)) return null;
	return dom.openOrClosedShadowRoot(element) as ShadowRoot | null;
}

/** Only autonomous custom elements and a few plain ones can carry a shadow root. */
function mayHostShadow({ localName }: Element): boolean {
	return localName.includes('-') || /^(article|aside|body|div|footer|header|main|nav|p|section|span)$/.test(localName);
}

/** Children in the flat tree: what is rendered, in the order in which it is. */
export function childrenOf(node: Node): readonly Node[] {
	if (!(node instanceof Element)) return [...childNodesOf(node)];
	const shadow = shadowOf(node);
	if (shadow) return [...shadow.childNodes];
	if (node instanceof HTMLSlotElement) {
		const assigned = node.assignedNodes();
		if (assigned.length > 0) return assigned;
	}
	return [...childNodesOf(node)];
}

/** Parent across shadow boundaries. Nodes are told by their type: another frame's are none of our classes. */
export function parentOf(node: Node): Element | null {
	const slot =
		node.nodeType === Node.ELEMENT_NODE ? slotOf(node as Element) : (node as Partial<Slottable>).assignedSlot;
	if (slot) return slot;
	const parent = parentNodeOf(node);
	if (parent?.nodeType === Node.ELEMENT_NODE) return parent as Element;
	return (parent as Partial<ShadowRoot> | null)?.host ?? null;
}

/** `contains` across shadow boundaries. */
export function within(outer: Element, node: Node): boolean {
	for (let at: Node | null = node; at; at = parentOf(at)) if (at === outer) return true;
	return false;
}

const unseen = new Set([
	'SCRIPT',
	'STYLE',
	'NOSCRIPT',
	'TEMPLATE',
	'SVG',
	'svg',
	'CANVAS',
	'VIDEO',
	'AUDIO',
	'IFRAME',
	'OBJECT',
]);

export function isUnseen(element: Element): boolean {
	return isOurs(element) || unseen.has(tagOf(element)) || attributeOf(element, 'aria-hidden') === 'true';
}

/** Every element under a root with the shadow trees, in document order; yields to the pace. */
export function* elementsUnder(root: Node): Generator<Element | undefined> {
	const stack: Node[] = [root];
	for (let count = 1; stack.length > 0; count++) {
		const node = stack.pop() as Node;
		if (node instanceof Element) {
			if (isOurs(node) || unseen.has(tagOf(node))) continue;
			yield node;
		}
		if (count % 100 === 0) yield undefined;
		const children = childrenOf(node);
		for (let i = children.length - 1; i >= 0; i--) {
			const child = children[i];
			if (child instanceof Element) stack.push(child);
		}
	}
}
