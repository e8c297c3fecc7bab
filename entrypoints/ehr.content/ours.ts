/** Elements that we have put into the page: they are no part of what is read there. */
const placed = new WeakSet<Node>();

export const isOurs = (node: Node): boolean => placed.has(node);

/**
 * Puts a host of ours, with a closed shadow of its own look, behind the page's body. It is out of the flow: an inline host
 * around our blocks had Firefox lay the whole page out anew when it went, and every text area lost what could be undone.
 */
export function placeHost(css: string): { readonly host: HTMLElement; readonly shadow: ShadowRoot } {
	const host = document.createElement('div');
	const shadow = host.attachShadow({ mode: 'closed' });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`:host { all: initial !important; position: absolute !important; }\n${css}`);
	shadow.adoptedStyleSheets = [sheet];
	placed.add(host);
	document.documentElement.append(host);
	return { host, shadow };
}

/** True for the records that our own hosts cause by coming and going. */
export function causedByUs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
	return target === document.documentElement && [...addedNodes, ...removedNodes].every(isOurs);
}
