const names = ['id', 'data-testid', 'data-test', 'data-field', 'name'];

/** A name that the page's authors gave, and not one that is made anew each time or holds a patient's number. */
const lasting = /^[A-Za-z](?:[A-Za-z_-]|\d(?!\d)){1,59}$/;

/**
 * A selector that finds this element and no other, likely also tomorrow and in the next patient's chart: by a lasting
 * name of its own, else by its place under an ancestor that has one. It holds no words of the page. Undefined inside of
 * shadow trees, and where nothing around has a name.
 */
export function selectorOf(element: Element): string | undefined {
	const root = element.ownerDocument;
	if (element.getRootNode() !== root) return undefined;
	const steps: string[] = [];
	for (let at: Element | null = element; at && at !== root.documentElement; at = at.parentElement) {
		const name = nameOf(at);
		if (name) {
			const found = [name, ...steps].join(' > ');
			if (finds(root, found, element)) return found;
		}
		if (at === root.body) break;
		steps.unshift(placeOf(at));
	}
	const whole = ['body', ...steps].join(' > ');
	return steps.length <= 6 && finds(root, whole, element) ? whole : undefined;
}

function nameOf(element: Element): string | undefined {
	for (const name of names) {
		const value = element.getAttribute(name) ?? '';
		if (lasting.test(value)) return name === 'id' ? `#${CSS.escape(value)}` : `[${name}="${value}"]`;
	}
	return undefined;
}

function placeOf(element: Element): string {
	const alike = [...(element.parentElement?.children ?? [])].filter(({ localName }) => localName === element.localName);
	return alike.length > 1 ? `${element.localName}:nth-of-type(${alike.indexOf(element) + 1})` : element.localName;
}

function finds(root: Document, selector: string, element: Element): boolean {
	const found = root.querySelectorAll(selector);
	return found.length === 1 && found[0] === element;
}
