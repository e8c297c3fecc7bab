import type { Quoted } from '../../storage/schema.ts';
import { highlightNames } from './NoteView.tsx';

/** Paints these words of the note and no others; false when one in focus is not there any more. */
export function paintNote(note: HTMLElement | null, spans: readonly Quoted[], focus: readonly number[]): boolean {
	const node = note?.firstChild;
	if (!(node instanceof Text)) return spans.length === 0;
	const ranges = spans.map(({ start, end, quote }) =>
		node.data.slice(start, end) === quote ? rangeOf(node, start, end) : undefined,
	);
	const some = (keep: (index: number) => boolean) =>
		ranges.filter((range, index) => range !== undefined && keep(index)) as Range[];
	const focused = new Set(focus);
	CSS.highlights.set(highlightNames.plain, new Highlight(...some((index) => !focused.has(index))));
	CSS.highlights.set(highlightNames.focus, new Highlight(...some((index) => focused.has(index))));
	const first = focus.map((index) => ranges[index]).find((range) => range !== undefined);
	if (first && note) reveal(note.parentElement, first);
	return focus.every((index) => ranges[index] !== undefined);
}

function rangeOf(node: Text, start: number, end: number): Range {
	const range = document.createRange();
	range.setStart(node, start);
	range.setEnd(node, end);
	return range;
}

/** Scrolls only as far as needed, so that the reader keeps their place. */
function reveal(scroller: HTMLElement | null, range: Range): void {
	if (!scroller) return;
	const words = range.getBoundingClientRect();
	const box = scroller.getBoundingClientRect();
	if (words.top < box.top + 24 || words.bottom > box.bottom - 24)
		scroller.scrollTop += words.top - box.top - box.height / 3;
}

/** The words of the note that are selected, trimmed. */
export function selectedIn(note: HTMLElement | null): Quoted | null {
	const node = note?.firstChild;
	const selection = getSelection();
	if (!(node instanceof Text) || !selection || selection.rangeCount === 0) return null;
	const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
	if (startContainer !== node && !note?.contains(startContainer)) return null;
	const from = startContainer === node ? startOffset : 0;
	const to = endContainer === node ? endOffset : node.length;
	const quote = node.data.slice(from, to);
	const start = from + (quote.length - quote.trimStart().length);
	const words = quote.trim();
	return words === '' ? null : { start, end: start + words.length, quote: words };
}
