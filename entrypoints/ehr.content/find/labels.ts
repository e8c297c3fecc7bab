import { frameAround } from '../facts/outward.ts';
import { allIn, attributeOf, firstChildOf, firstIn, fits, isDrawn, previousOf, rootOf, textOf } from '../native.ts';
import { childrenOf, parentOf } from '../tree.ts';

const longest = 80;
/** Nothing longer than this can be a label, however much of it is white space. */
const longestSource = 2_000;

function shortText(node: Node): string | undefined {
	const source = textOf(node);
	if (source.length > longestSource) return undefined;
	const text = source.replace(/\s+/g, ' ').trim();
	return text.length > 0 && text.length <= longest ? text : undefined;
}

/** The label that a user sees at an element, by the cheapest sign that has one. */
export function labelOf(element: Element): string | undefined {
	return (
		ariaLabel(element) ??
		fieldLabel(element) ??
		ownHeading(element) ??
		headingBefore(element, nearby) ??
		placeholder(element) ??
		frameLabel()
	);
}

/** The label before a frame: rich editors have one to themselves, with their label outside of it. */
export const labelBefore = (frame: Element): string | undefined => ariaLabel(frame) ?? headingBefore(frame, wrapped);

/** What stands before our frame, as the page around it told it, where we may not look. */
let told: string | undefined;
export function labelTold(label: string | undefined): void {
	told = label;
}

function frameLabel(): string | undefined {
	const frame = frameAround(window);
	return frame ? labelBefore(frame) : told;
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
	const own = names.map((name) => attributeOf(element, name)).filter((name) => name !== null);
	return [labelOf(element), ...own].filter((name) => name !== undefined && name !== '') as string[];
}

function ariaLabel(element: Element): string | undefined {
	const own = attributeOf(element, 'aria-label')?.trim();
	if (own) return own;
	const ids = attributeOf(element, 'aria-labelledby')?.split(/\s+/) ?? [];
	const root = rootOf(element);
	if (!('getElementById' in root)) return undefined;
	return (
		ids
			.map((id) => (root as Document).getElementById(id))
			.map((named) => named && shortText(named))
			.filter(Boolean)
			.join(' ') || undefined
	);
}

function fieldLabel(element: Element): string | undefined {
	const [label] = element instanceof HTMLTextAreaElement ? element.labels : [];
	return label && shortText(label);
}

const placeholder = (element: Element) => attributeOf(element, 'placeholder')?.trim() || undefined;

/** The heading with which an article or section begins. */
function ownHeading(element: Element): string | undefined {
	if (!fits(element, 'article,section,[role="article"],[role="document"],[role="region"]')) return undefined;
	let first = firstChildOf(element);
	for (let level = 0; first && level < 4; level++, first = firstChildOf(first)) {
		if (fits(first, headings)) return shortText(first);
	}
	return undefined;
}

/** Ancestors that are looked before: of an editor, and of the frame that a rich editor wraps in boxes and tools. */
const nearby = 4;
const wrapped = 7;

/** A heading, legend or short line right before the element or one of its nearest ancestors. */
function headingBefore(element: Element, levels: number): string | undefined {
	let at: Element | null = element;
	for (let level = 0; at && level < levels; level++, at = parentOf(at)) {
		for (let before = previousOf(at); before; before = previousOf(before)) {
			if (levels === wrapped && isUnused(before)) continue;
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
	if (fits(element, headings)) return element;
	return allIn(element, headings).at(-1);
}

/** The hidden field of which a rich editor is the face, and the tools that belong to it. */
const isUnused = (element: Element): boolean => !isDrawn(element) || fits(element, '[role="toolbar"],.toolbar,button');

function isField(element: Element): boolean {
	return (
		fits(element, 'textarea,[role="textbox"],[contenteditable]') ||
		firstIn(element, 'textarea,[contenteditable]') !== null
	);
}

/** An element that is nothing but a short line of text, as toolbars and buttons are not. */
function isLine(element: Element): boolean {
	return (
		childrenOf(element).every(({ nodeType }) => nodeType === Node.TEXT_NODE) &&
		!fits(element, 'button,a,input') &&
		Boolean(shortText(element))
	);
}
