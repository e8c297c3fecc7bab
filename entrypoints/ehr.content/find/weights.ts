import { fits } from '../native.ts';
import { hides } from '../seen.ts';
import { childrenOf, isUnseen } from '../tree.ts';
import { clinicalWeight } from './vocabulary.ts';

/** What surrounds notes: menus, banners, side lists, tools. */
const around =
	'nav,aside,footer,button,select,label,dialog:not([open]),[role="navigation"],[role="banner"],[role="complementary"],[role="search"],[role="menu"],[role="menubar"],[role="toolbar"],[role="tablist"],[role="listbox"],[role="log"],[role="status"],[role="alert"]';

/** Fewer words than these in one place are a label or a value, as banners and lists hold them: they count half. */
const proseWords = 4;

export interface Weight {
	/** Clinical words. */
	words: number;
	length: number;
}

/** What the blocks of a page hold; blocks without text are not in it. */
export type Weights = ReadonlyMap<Element, Weight>;

type Step =
	| { readonly enter: Element; readonly into: Element | undefined }
	| { readonly leave: Element; readonly into: Element | undefined };

/** Weighs every block under a root but for editors and furniture; a block's weight goes into its parent's when it is left. */
export function* weighBlocks(root: Element, editors: ReadonlySet<Element>): Generator<void, Weights> {
	const weights = new Map<Element, Weight>();
	const steps: Step[] = [{ enter: root, into: undefined }];
	for (let count = 1; steps.length > 0; count++) {
		if (count % 50 === 0) yield;
		const step = steps.pop() as Step;
		if ('leave' in step) handOn(weights, step.leave, step.into);
		else if (!isUnseen(step.enter) && !editors.has(step.enter) && !fits(step.enter, around))
			enter(weights, step, steps);
	}
	return weights;
}

function enter(
	weights: Map<Element, Weight>,
	{ enter: element, into }: Extract<Step, { enter: Element }>,
	steps: Step[],
): void {
	const style = getComputedStyle(element);
	if (hides(element, style)) return;
	steps.push({ leave: element, into });
	for (const child of childrenOf(element)) {
		if (child instanceof Element) steps.push({ enter: child, into: element });
		else if (child instanceof Text && style.visibility === 'visible') add(weights, element, weightOf(child.data));
	}
}

function weightOf(data: string): Weight {
	const text = data.trim();
	const isProse = text.split(/\s+/, proseWords).length === proseWords;
	return { length: text.length, words: text === '' ? 0 : clinicalWeight(text) * (isProse ? 1 : 0.5) };
}

function handOn(weights: Map<Element, Weight>, element: Element, into: Element | undefined): void {
	const weight = weights.get(element);
	if (weight && into) add(weights, into, weight);
}

function add(weights: Map<Element, Weight>, element: Element, { words, length }: Weight): void {
	if (length === 0) return;
	const weight = weights.get(element);
	if (weight) {
		weight.words += words;
		weight.length += length;
	} else weights.set(element, { words, length });
}
