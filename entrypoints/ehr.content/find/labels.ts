import { childrenOf, parentOf } from '../tree.ts';

const longest = 80;
const shortText = (node: Node | null | undefined) => {
	const text = node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
	return text.length > 0 && text.length <= longest ? text : undefined;
};

/** The label that a user sees at an element, by the cheapest sign that has one. */
export function labelOf(element: Element): string | undefined {
	return (
		ariaLabel(element) ?? fieldLabel(element) ?? ownHeading(element) ?? headingBefore(element) ?? placeholder(element)
	);
}

/** Everything that names an element, seen or not, nearest first. */
export function namesOf(element: Element): readonly string[] {
	const names = [
		'id',
		'name',
		'class',
		'placeholder',
		'title',
		'data-testid',
		'data-test',
		'data-field',
		'data-section',
	];
	const own = names.map((name) => element.getAttribute(name)).filter((name) => name !== null);
	return [labelOf(element), ...own].filter((name) => name !== undefined && name !== '') as string[];
}

function ariaLabel(element: Element): string | undefined {
	const own = element.getAttribute('aria-label')?.trim();
	if (own) return own;
	const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
	const root = element.getRootNode();
	if (!(root instanceof Document || root instanceof ShadowRoot)) return undefined;
	return (
		ids
			.map((id) => shortText(root.getElementById(id)))
			.filter(Boolean)
			.join(' ') || undefined
	);
}

function fieldLabel(element: Element): string | undefined {
	const labels = (element as HTMLTextAreaElement).labels;
	return labels?.[0] ? shortText(labels[0]) : undefined;
}

const placeholder = (element: Element) => element.getAttribute('placeholder')?.trim() || undefined;

/** The heading with which an article or section begins. */
function ownHeading(element: Element): string | undefined {
	if (!element.matches('article,section,[role="article"],[role="document"],[role="region"]')) return undefined;
	const heading = element.querySelector(headings);
	const begins = heading && element.textContent?.trimStart().startsWith(heading.textContent?.trim() ?? '');
	return begins ? shortText(heading) : undefined;
}

/** A heading, legend or short line right before the element or one of its nearest ancestors. */
function headingBefore(element: Element): string | undefined {
	let at: Element | null = element;
	for (let level = 0; at && level < 4; level++, at = parentOf(at)) {
		for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
			if (isField(before)) return undefined;
			const heading = lastHeading(before);
			if (heading) return shortText(heading);
			if (level < 2 && isLine(before)) return shortText(before);
		}
	}
	return undefined;
}

const headings = 'h1,h2,h3,h4,h5,h6,legend,label,[role="heading"]';

function lastHeading(element: Element): Element | undefined {
	if (element.matches(headings)) return element;
	return [...element.querySelectorAll(headings)].at(-1);
}

function isField(element: Element): boolean {
	return (
		element.matches('textarea,[role="textbox"],[contenteditable]') ||
		element.querySelector('textarea,[contenteditable]') !== null
	);
}

/** An element that is nothing but a short line of text, as toolbars and buttons are not. */
function isLine(element: Element): boolean {
	return (
		childrenOf(element).every((child) => child instanceof Text) &&
		!element.matches('button,a,input') &&
		Boolean(shortText(element))
	);
}
