import { childrenOf, isUnseen, parentOf } from '../tree.ts';
import { type Candidate, leastText, signs, textScore } from './candidate.ts';
import { labelOf, namesOf } from './labels.ts';
import { isVisible } from './visible.ts';
import { clinicalVariety, clinicalWeight, isNoteLabel, isOtherLabel, opensNotePart } from './vocabulary.ts';

/** What surrounds notes: menus, banners, side lists, tools. */
const around =
	'nav,aside,footer,button,select,label,dialog:not([open]),[role="navigation"],[role="banner"],[role="complementary"],[role="search"],[role="menu"],[role="menubar"],[role="toolbar"],[role="tablist"],[role="listbox"],[role="log"],[role="status"],[role="alert"]';

const oneDocument = 'article,[role="article"],[role="document"]';
const selfContained = `${oneDocument},section,main,[role="region"]`;

/** How much of a block must lie in one child for the child to be the note. */
const share = 0.8;
/** Fewer words than these in one place are a label or a value, as banners and lists hold them: they count half. */
const proseWords = 4;
const leastClinicalWords = 4;

type Weights = ReadonlyMap<Element, Weight>;

interface Weight {
	words: number;
	length: number;
}

/** Rendered blocks outside of editors and furniture that may be the note. */
export function* renderedCandidates(editors: ReadonlySet<Element>): Generator<void, readonly Candidate[]> {
	const weights = yield* weighBlocks(document.body, editors);
	const found = [densest(weights), ...labelled(weights)].filter((element) => element !== undefined);
	return [...new Set(found)].flatMap((root) => candidate(root, weights));
}

/** The smallest block that holds nearly all clinical words, or the labelled note around it. */
function densest(weights: Weights): Element | undefined {
	if ((weights.get(document.body)?.words ?? 0) < leastClinicalWords) return undefined;
	let at: Element = document.body;
	let note: Element | undefined;
	for (let next: Element | undefined = at; next; next = heaviest(next, weights)) {
		at = next;
		if (next !== document.body && namesOf(next).slice(0, 6).some(isNoteLabel)) note = next;
	}
	return note ?? at;
}

/** Blocks that say themselves that they are a note, however few clinical words they hold. */
function labelled(weights: Weights): readonly Element[] {
	const blocks = [...weights.keys()].filter((element) => element.matches(selfContained));
	return blocks.filter((element) => {
		const label = labelOf(element);
		return label !== undefined && isNoteLabel(label) && !/\bnotes\b/i.test(label);
	});
}

function candidate(root: Element, weights: Weights): readonly Candidate[] {
	const length = weights.get(root)?.length ?? 0;
	if (length < leastText || !isVisible(root)) return [];
	const label = labelOf(root);
	const isNote = namesOf(root).slice(0, 6).some(isNoteLabel);
	const score =
		textScore(clinicalVariety(root.textContent ?? ''), length) +
		(isNote ? signs.noteLabel : 0) +
		(label && !isNoteLabel(label) && isOtherLabel(label) ? signs.otherLabel : 0);
	return [
		{
			parts: [{ root: bodyOf(root, weights) }],
			score,
			editable: false,
			whole: isNote && root.matches(oneDocument),
			...(label ? { label } : {}),
		},
	];
}

/** In a labelled note its heading and tools may stand apart from its body: the body is read. */
function bodyOf(root: Element, weights: Weights): Element {
	const all = weights.get(root) as Weight;
	const needed = all.words < leastClinicalWords ? 0 : all.words * share;
	const body = inner(root, weights, ({ words, length }) => words >= needed && length >= all.length * share);
	return body ? bodyOf(body, weights) : root;
}

function heaviest(element: Element, weights: Weights): Element | undefined {
	const needed = (weights.get(element)?.words ?? 0) * share;
	return inner(element, weights, ({ words }) => words >= needed);
}

/** The child to go on with, unless going on would lose a part of the note. */
function inner(parent: Element, weights: Weights, enough: (weight: Weight) => boolean): Element | undefined {
	const children = childrenOf(parent).filter(
		(child): child is Element => child instanceof Element && weights.has(child),
	);
	const child = children.find((one) => enough(weights.get(one) as Weight));
	if (!child || weights.get(child)?.length === weights.get(parent)?.length) return child;
	const losesPart = children.some((one) => one !== child && opensNotePart(one.textContent ?? ''));
	return isContainer(child, weights) && !losesPart ? child : undefined;
}

/** A block of blocks or lines, as a note is, and not one paragraph of it. */
function isContainer(element: Element, weights: Weights): boolean {
	if (element.querySelector(':scope > br')) return true;
	const [first, ...rest] = childrenOf(element).filter(
		(child): child is Element => child instanceof Element && weights.has(child),
	);
	return first !== undefined && (rest.length > 0 || isContainer(first, weights));
}

function* weighBlocks(root: Element, editors: ReadonlySet<Element>): Generator<void, Weights> {
	const weights = new Map<Element, Weight>();
	const stack: Node[] = [root];
	for (let count = 1; stack.length > 0; count++) {
		if (count % 50 === 0) yield;
		const node = stack.pop() as Node;
		if (node instanceof Text) addTo(weights, node);
		if (!(node instanceof Element) || isUnseen(node) || editors.has(node) || node.matches(around)) continue;
		const { display, visibility } = getComputedStyle(node);
		if (display === 'none') continue;
		const children = childrenOf(node);
		stack.push(...(visibility === 'visible' ? children : children.filter((child) => child instanceof Element)));
	}
	return weights;
}

function addTo(weights: Map<Element, Weight>, node: Text): void {
	const { data } = node;
	const length = data.trim().length;
	if (length === 0) return;
	const words = clinicalWeight(data) * (data.trim().split(/\s+/).length < proseWords ? 0.5 : 1);
	for (let at = parentOf(node); at; at = parentOf(at)) {
		const weight = weights.get(at);
		if (weight) {
			weight.words += words;
			weight.length += length;
		} else weights.set(at, { words, length });
	}
}
