import { fits, tagOf } from '../native.ts';
import { childrenOf, isUnseen, parentOf } from '../tree.ts';
import { blockOf, type Spacing, spacingOf } from './layout.ts';
import { MapWriter, type TextMap } from './text-map.ts';

/** One part of a note: an editor or a rendered block, with the head under which it is to stand. */
export interface Part {
	readonly root: Element;
	readonly head?: string;
}

/** Reads the parts as one note, in order. */
export function* readParts(parts: readonly Part[]): Generator<void, TextMap> {
	const out = new MapWriter();
	for (const { root, head } of parts) {
		out.breakLine(2);
		if (head) {
			out.add(head.endsWith(':') ? head : `${head}:`);
			out.breakLine(1);
		}
		if (root instanceof HTMLTextAreaElement) out.put(root, 0, plain(root.value));
		else yield* readRendered(root, out);
	}
	return out.finish();
}

/** What stands among the words of a note and is none of it. */
const tools = 'button,select,nav,[role="navigation"],[role="toolbar"],[role="menu"],[role="tablist"]';

type Step = { readonly enter: Node } | { readonly leave: number };

function* readRendered(root: Element, out: MapWriter): Generator<void> {
	const steps: Step[] = [{ enter: root }];
	for (let count = 1; steps.length > 0; count++) {
		if (count % 50 === 0) yield;
		const step = steps.pop() as Step;
		if ('leave' in step) out.breakLine(step.leave);
		else if (step.enter instanceof Text) yield* readText(step.enter, out);
		else if (step.enter instanceof Element) enterElement(step.enter, out, steps);
	}
}

function enterElement(element: Element, out: MapWriter, steps: Step[]): void {
	if (isUnseen(element) || fits(element, tools)) return;
	if (tagOf(element) === 'BR') out.endLine();
	else if (element instanceof HTMLTextAreaElement) readArea(element, out);
	else enterBlock(element, out, steps);
}

function readArea(area: HTMLTextAreaElement, out: MapWriter): void {
	out.breakLine(1);
	out.put(area, 0, plain(area.value));
	out.breakLine(1);
}

function enterBlock(element: Element, out: MapWriter, steps: Step[]): void {
	const block = blockOf(element);
	if (!block) return;
	out.breakLine(block.before);
	if (block.marker) out.add(block.marker);
	if (block.after > 0) steps.push({ leave: block.after });
	const children = childrenOf(element);
	for (let i = children.length - 1; i >= 0; i--) steps.push({ enter: children[i] as Node });
}

/** Editors put characters without width into their text; they end a run and are not read. */
const runs: Readonly<Record<Spacing, RegExp>> = {
	collapse: /[ \t\n\r\f]+|[^ \t\n\r\f\u200b\ufeff\u00ad\u2060]+/g,
	'keep-lines': /\n|[ \t\r\f]+|[^ \t\n\r\f\u200b\ufeff\u00ad\u2060]+/g,
	keep: /\n|[^\n\u200b\ufeff\u00ad\u2060]+/g,
};

/** Runs of one text that are read at a time: a page may hold megabytes in one. */
const atOnce = 1_000;

function* readText(node: Text, out: MapWriter): Generator<void> {
	const parent = parentOf(node);
	if (!parent || node.data === '') return;
	const spacing = spacingOf(parent);
	if (!spacing) return;
	let count = 0;
	for (const { 0: run, index } of node.data.matchAll(runs[spacing])) {
		if (++count % atOnce === 0) yield;
		if (run === '\n' && spacing !== 'collapse') keepBreak(out, node, index);
		else if (spacing !== 'keep' && /^[ \t\n\r\f]/.test(run)) out.space(node, index);
		else out.put(node, index, plain(run));
	}
}

/** A line end that the page itself shows is a unit of the page, so that a span may run across it. */
function keepBreak(out: MapWriter, node: Text, index: number): void {
	out.put(node, index, '\n');
}

/** Hard spaces as plain ones; length stays. */
function plain(words: string): string {
	return words.replaceAll('\u00a0', ' ').replaceAll('\r', '\n');
}
