import { childrenOf, isUnseen, parentOf } from '../tree.ts';
import { type Candidate, leastText, signs, textScore } from './candidate.ts';
import { labelOf, namesOf } from './labels.ts';
import { isVisible } from './visible.ts';
import { clinicalWeight, isNoteLabel, isOtherLabel } from './vocabulary.ts';

/** What surrounds notes: menus, banners, side lists, tools. */
const around =
	'nav,aside,footer,button,select,label,dialog:not([open]),[role="navigation"],[role="banner"],[role="complementary"],[role="search"],[role="menu"],[role="menubar"],[role="toolbar"],[role="tablist"],[role="listbox"],[role="log"],[role="status"],[role="alert"]';

/** How much of a block must lie in one child for the child to be the note. */
const share = 0.8;
const leastClinicalWords = 4;

interface Weight {
	words: number;
	length: number;
}

/** The smallest block that holds nearly all clinical words of the page outside of editors and furniture. */
export function* renderedCandidates(editors: ReadonlySet<Element>): Generator<void, readonly Candidate[]> {
	const weights = yield* weighBlocks(document.body, editors);
	const total = weights.get(document.body);
	if (!total || total.words < leastClinicalWords) return [];
	let at: Element = document.body;
	let note: Element | undefined;
	for (let next: Element | undefined = at; next; next = heaviest(next, weights)) {
		yield;
		at = next;
		if (next !== document.body && namesOf(next).slice(0, 6).some(isNoteLabel)) note = next;
	}
	const root = note ?? at;
	const weight = weights.get(root) as Weight;
	if (weight.length < leastText || !isVisible(root)) return [];
	const label = labelOf(root);
	const score =
		textScore(weight.words, weight.length) +
		(note ? signs.noteLabel : 0) +
		(label && !isNoteLabel(label) && isOtherLabel(label) ? signs.otherLabel : 0);
	return [{ parts: [{ root: bodyOf(root, weights) }], score, ...(label ? { label } : {}) }];
}

/** Below a labelled note its heading and tools may stand apart from its body: the body is read. */
function bodyOf(root: Element, weights: ReadonlyMap<Element, Weight>): Element {
	const all = weights.get(root) as Weight;
	const child = heaviest(root, weights);
	const inner = child && weights.get(child);
	return child && inner && inner.length >= all.length * 0.9 && inner.words >= all.words * 0.9
		? bodyOf(child, weights)
		: root;
}

function heaviest(element: Element, weights: ReadonlyMap<Element, Weight>): Element | undefined {
	const all = weights.get(element)?.words ?? 0;
	return childrenOf(element).find(
		(child): child is Element => child instanceof Element && (weights.get(child)?.words ?? 0) >= all * share,
	);
}

function* weighBlocks(root: Element, editors: ReadonlySet<Element>): Generator<void, ReadonlyMap<Element, Weight>> {
	const weights = new Map<Element, Weight>();
	const stack: Node[] = [root];
	for (let count = 1; stack.length > 0; count++) {
		if (count % 50 === 0) yield;
		const node = stack.pop() as Node;
		if (node instanceof Text) addTo(weights, node);
		if (!(node instanceof Element) || isUnseen(node) || editors.has(node) || node.matches(around)) continue;
		if (getComputedStyle(node).display === 'none') continue;
		stack.push(...childrenOf(node));
	}
	return weights;
}

function addTo(weights: Map<Element, Weight>, node: Text): void {
	const { data } = node;
	const length = data.trim().length;
	if (length === 0) return;
	const words = clinicalWeight(data);
	for (let at = parentOf(node); at; at = parentOf(at)) {
		const weight = weights.get(at);
		if (weight) {
			weight.words += words;
			weight.length += length;
		} else weights.set(at, { words, length });
	}
}
