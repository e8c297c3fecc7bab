import { firstIn, fits, textOf } from '../native.ts';
import { childrenOf } from '../tree.ts';
import { type Candidate, leastText, signs, textScore } from './candidate.ts';
import { labelOf, namesOf } from './labels.ts';
import { isVisible } from './visible.ts';
import { clinicalVariety, isNoteLabel, isOtherLabel, isSectionLabel, opensNotePart } from './vocabulary.ts';
import { type Weight, type Weights, weighBlocks } from './weights.ts';

const oneDocument = 'article,[role="article"],[role="document"]';
const selfContained = `${oneDocument},section,main,[role="region"]`;

/** How much of a block must lie in one child for the child to be the note. */
const share = 0.8;
const leastClinicalWords = 4;

/** Rendered blocks outside of editors and furniture that may be the note. */
export function* renderedCandidates(editors: ReadonlySet<Element>): Generator<void, readonly Candidate[]> {
	const weights = yield* weighBlocks(document.body, editors);
	const found = new Set<Element>(yield* labelled(weights));
	const block = yield* densest(weights);
	if (block) found.add(block);
	const out: Candidate[] = [];
	for (const root of found) out.push(...(yield* candidate(root, weights)));
	return out;
}

/** The smallest block that holds nearly all clinical words, or the labelled note around it. */
function* densest(weights: Weights): Generator<void, Element | undefined> {
	if ((weights.get(document.body)?.words ?? 0) < leastClinicalWords) return undefined;
	let at: Element = document.body;
	let note: Element | undefined;
	for (let next: Element | undefined = at; next; next = heaviest(next, weights)) {
		yield;
		at = next;
		if (next !== document.body && namesOf(next).slice(0, 6).some(isNoteLabel)) note = next;
	}
	return note ?? at;
}

/** Blocks that say themselves that they are a note, however few clinical words they hold. */
function* labelled(weights: Weights): Generator<void, readonly Element[]> {
	const out: Element[] = [];
	for (const element of weights.keys()) {
		if (!fits(element, selfContained)) continue;
		yield;
		const label = labelOf(element);
		if (label !== undefined && isNoteLabel(label) && !/\bnotes\b/i.test(label)) out.push(element);
	}
	return out;
}

function* candidate(root: Element, weights: Weights): Generator<void, readonly Candidate[]> {
	const length = weights.get(root)?.length ?? 0;
	if (length < leastText || !isVisible(root)) return [];
	const label = labelOf(root);
	const isNote = namesOf(root).slice(0, 6).some(isNoteLabel);
	const section = window !== window.parent && !isNote && label !== undefined && isSectionLabel(label);
	const score =
		textScore(clinicalVariety(textOf(root)), length) +
		(isNote ? signs.noteLabel : section ? signs.sectionLabel : 0) +
		(label && !isNoteLabel(label) && isOtherLabel(label) ? signs.otherLabel : 0);
	const parts = [{ root: yield* bodyOf(root, weights) }];
	const whole = isNote && fits(root, oneDocument);
	return [{ parts, score, editable: false, whole, ...(section ? { section } : {}), ...(label ? { label } : {}) }];
}

/** In a labelled note its heading and tools may stand apart from its body: the body is read. */
function* bodyOf(root: Element, weights: Weights): Generator<void, Element> {
	let at = root;
	for (let body: Element | undefined = root; body; body = bodyIn(body, weights)) {
		yield;
		at = body;
	}
	return at;
}

function bodyIn(root: Element, weights: Weights): Element | undefined {
	const all = weights.get(root) as Weight;
	const needed = all.words < leastClinicalWords ? 0 : all.words * share;
	return inner(root, weights, ({ words, length }) => words >= needed && length >= all.length * share);
}

function heaviest(element: Element, weights: Weights): Element | undefined {
	const needed = (weights.get(element)?.words ?? 0) * share;
	return inner(element, weights, ({ words }) => words >= needed);
}

const weighedIn = (parent: Element, weights: Weights): readonly Element[] =>
	childrenOf(parent).filter((child): child is Element => child instanceof Element && weights.has(child));

/** The child to go on with, unless going on would lose a part of the note. */
function inner(parent: Element, weights: Weights, enough: (weight: Weight) => boolean): Element | undefined {
	const children = weighedIn(parent, weights);
	const child = children.find((one) => enough(weights.get(one) as Weight));
	if (!child || weights.get(child)?.length === weights.get(parent)?.length) return child;
	const losesPart = children.some((one) => one !== child && opensNotePart(textOf(one)));
	return isContainer(child, weights) && !losesPart ? child : undefined;
}

/** Boxes in boxes that are looked into for the one that has several. */
const deepest = 50;

/** A block of blocks or lines, as a note is, and not one paragraph of it. */
function isContainer(element: Element, weights: Weights): boolean {
	let at: Element | undefined = element;
	for (let level = 0; at && level < deepest; level++) {
		if (firstIn(at, ':scope > br')) return true;
		const children = weighedIn(at, weights);
		if (children.length > 1) return true;
		at = children[0];
	}
	return at !== undefined;
}
