import { previousOf, tagOf } from '../native.ts';
import { hides } from '../seen.ts';
import { parentOf } from '../tree.ts';

export type Spacing = 'collapse' | 'keep-lines' | 'keep';

interface Block {
	/** Line ends before and after. */
	readonly before: number;
	readonly after: number;
	readonly marker?: string;
}

const inline: Block = { before: 0, after: 0 };
const block: Block = { before: 1, after: 1 };
const paragraph: Block = { before: 2, after: 2 };

/** How an element breaks lines; undefined when nobody sees it. */
export function blockOf(element: Element): Block | undefined {
	const style = getComputedStyle(element);
	if (hides(element, style)) return undefined;
	const { display } = style;
	if (display.startsWith('inline') || display === 'contents' || display.startsWith('ruby')) return inline;
	if (display === 'table-cell') return cell(element);
	if (/^(P|BLOCKQUOTE|UL|OL|DL|TABLE|PRE)$/.test(tagOf(element))) return nested(element) ? block : paragraph;
	if (/^H[1-6]$/.test(tagOf(element))) return { before: 2, after: 1 };
	if (display === 'list-item') return { ...block, marker: markerOf(element) };
	return block;
}

/** A list or paragraph inside a list item belongs to its line. */
const nested = (element: Element) => parentOf(element) instanceof HTMLLIElement;

/** Cells of a row stand in one line, apart from each other. */
function cell(element: Element): Block {
	return previousOf(element) ? { ...inline, marker: '\t' } : inline;
}

function markerOf(element: Element): string {
	if (getComputedStyle(element).listStyleType === 'none') return '';
	const list = element.parentElement;
	if (!(list instanceof HTMLOListElement)) return '- ';
	const before = [...list.children].filter((child) => child instanceof HTMLLIElement).indexOf(element as HTMLLIElement);
	return `${list.start + before}. `;
}

/** How white space counts in the text of an element; undefined when its text is invisible. */
export function spacingOf(element: Element): Spacing | undefined {
	const { visibility, whiteSpaceCollapse, whiteSpace } = getComputedStyle(element);
	if (visibility === 'hidden' || visibility === 'collapse') return undefined;
	const mode = whiteSpaceCollapse || whiteSpace;
	if (/^(preserve|preserve-spaces|break-spaces|pre|pre-wrap)$/.test(mode)) return 'keep';
	return mode === 'preserve-breaks' || mode === 'pre-line' ? 'keep-lines' : 'collapse';
}
