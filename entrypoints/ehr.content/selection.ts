import type { Quoted } from '../../storage/schema.ts';
import { offsetOf } from './text/ranges.ts';
import type { TextMap } from './text/text-map.ts';

/** The words of the note that are selected in the page, trimmed; undefined when none are. */
export function selectedWords(map: TextMap): Quoted | undefined {
	const edges = selectedInArea(map) ?? selectedInPage(map);
	return edges && trimmed(map.text, ...edges);
}

type Edges = readonly [start: number, end: number];

function selectedInArea(map: TextMap): Edges | undefined {
	const area = focused();
	if (!(area instanceof HTMLTextAreaElement)) return undefined;
	const start = offsetOf(map, { node: area, offset: area.selectionStart });
	const end = offsetOf(map, { node: area, offset: area.selectionEnd });
	return start !== undefined && end !== undefined ? [start, end] : undefined;
}

/** What has the focus, within open shadow roots too. */
export function focused(): Element | null {
	let at = document.activeElement;
	while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
	return at;
}

function selectedInPage(map: TextMap): Edges | undefined {
	const selection = getSelection();
	if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
	const range = selection.getRangeAt(0);
	let edges: Edges | undefined;
	for (const { node, start, end, offset } of map.segments) {
		if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
		const from = node === range.startContainer ? Math.max(0, range.startOffset - offset) : 0;
		const to = node === range.endContainer ? Math.min(end - start, range.endOffset - offset) : end - start;
		if (from < to) edges = [edges?.[0] ?? start + from, start + to];
	}
	return edges;
}

function trimmed(text: string, start: number, end: number): Quoted | undefined {
	const words = text.slice(start, end);
	const quote = words.trim();
	const from = start + words.indexOf(quote);
	return quote === '' ? undefined : { start: from, end: from + quote.length, quote };
}
