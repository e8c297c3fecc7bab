import { isEditable, textOf } from '../native.ts';
import { parentOf, within } from '../tree.ts';
import { type Candidate, leastText, signs, textScore } from './candidate.ts';
import { labelOf, namesOf } from './labels.ts';
import { isVisible } from './visible.ts';
import { clinicalVariety, isNoteLabel, isOtherLabel, isSectionLabel } from './vocabulary.ts';

interface Editor {
	readonly element: HTMLElement;
	readonly label: string | undefined;
	readonly section: boolean;
	readonly length: number;
	readonly score: number;
}

/** A textarea, or the outermost element of an editable region. */
export function isEditor(element: Element): element is HTMLElement {
	if (element instanceof HTMLTextAreaElement) return true;
	if (!(element instanceof HTMLElement) || !isEditable(element)) return false;
	const parent = parentOf(element);
	return !(parent instanceof HTMLElement && isEditable(parent));
}

/** Editors that may hold a note, each alone, and those whose labels are sections joined into one. */
export function* editorCandidates(elements: readonly HTMLElement[]): Generator<void, readonly Candidate[]> {
	const editors: Editor[] = [];
	for (const element of elements) {
		if (isVisible(element)) editors.push(weigh(element));
		yield;
	}
	const framed = window !== window.parent;
	const filled = editors.filter(
		({ length, section, score }) => length >= (framed && section ? 1 : leastText) && score > 0,
	);
	const alone = filled.map(({ element, label, section, score }) => ({
		parts: [{ root: element }],
		score,
		editable: true,
		...(section ? { section } : {}),
		...named(label),
	}));
	return [...alone, ...joined(editors)];
}

function weigh(element: HTMLElement): Editor {
	const text = element instanceof HTMLTextAreaElement ? element.value : textOf(element);
	const label = labelOf(element);
	const names = namesOf(element);
	const section = label !== undefined && isSectionLabel(label);
	const score =
		textScore(clinicalVariety(text), text.length) +
		signs.editor +
		(element.matches(':focus-within') ? signs.focused : 0) +
		(names.some(isNoteLabel) ? signs.noteLabel : section ? signs.sectionLabel : 0) +
		(isOther(element, names) ? signs.otherLabel : 0);
	return { element, label, section, length: text.trim().length, score };
}

/** Chat, search and the like; a label that names both ("message note") counts as a note's. */
function isOther(element: Element, names: readonly string[]): boolean {
	if (element.closest('[role="search"],[role="log"],[type="search"]')) return true;
	const first = names[0];
	if (first !== undefined && (isNoteLabel(first) || isSectionLabel(first))) return false;
	return names.some(isOtherLabel);
}

/** Editors under section labels are one note, in reading order, each under its label; empty ones are left out. */
function joined(editors: readonly Editor[]): readonly Candidate[] {
	const sections = editors.filter(({ section, score }) => section && score > 0);
	const frame = sections.length > 1 ? commonBlock(sections.map(({ element }) => element)) : undefined;
	if (!frame) return [];
	const filled = editors.filter(
		({ element, label, length, score }) => label && length > 0 && score > 0 && within(frame, element),
	);
	if (filled.reduce((sum, { length }) => sum + length, 0) < leastText) return [];
	const score = Math.max(...filled.map((editor) => editor.score)) + signs.sectionLabel * (sections.length - 1);
	const parts = filled.map(({ element, label }) => ({ root: element, ...(label ? { head: label } : {}) }));
	return [{ parts, score, editable: true, section: true }];
}

/** The innermost element around all of them: labelled editors between sections belong to the note too. */
function commonBlock([first, ...rest]: readonly Element[]): Element | undefined {
	let at = first;
	while (at && !rest.every((other) => at && within(at, other))) at = parentOf(at) ?? undefined;
	return at;
}

const named = (label: string | undefined) => (label ? { label } : {});
