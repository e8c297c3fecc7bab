import { SourceError } from './source-error.ts';
import { type Element, elements, readXml, textOf } from './xml.ts';

/** A main term or subterm of the Alphabetic Index, the external-cause index or a table. */
export interface IndexEntry {
	/** The title without its nonessential modifiers. */
	readonly title: string;
	/** Nonessential modifiers, each without its parentheses. */
	readonly modifiers: readonly string[];
	readonly line: number;
	/** Dotted, perhaps ending in "-". */
	readonly code: string | undefined;
	readonly manifestation: string | undefined;
	readonly see: readonly string[];
	readonly seeAlso: readonly string[];
	/** Codes of columns 2..7 of a table, by column; none in an index. */
	readonly cells: ReadonlyMap<number, string>;
	readonly children: readonly IndexEntry[];
}

const inEntry = new Set(['title', 'code', 'manif', 'see', 'seeAlso', 'subcat', 'seecat', 'cell', 'term']);
const codeShape = /^[A-Z][0-9A][0-9A-Z](\.[0-9A-Z]{1,4})?\.?-*$/;

/** An index or table file: the main terms in file order. */
export function parseAlphabetic(file: string, text: string): IndexEntry[] {
	const root = readXml(file, text, 'ICD10CM.index');
	const out: IndexEntry[] = [];
	for (const part of elements(file, root, new Set(['version', 'title', 'indexHeading', 'letter']))) {
		if (part.name !== 'letter') continue;
		for (const child of elements(file, part, new Set(['title', 'mainTerm'])))
			if (child.name === 'mainTerm') out.push(readEntry(file, child));
	}
	if (out.length === 0) throw new SourceError(file, root.line, 'at least one <mainTerm>', 'none');
	return out;
}

function readEntry(file: string, element: Element): IndexEntry {
	let title: { title: string; modifiers: string[] } | undefined;
	let code: string | undefined;
	let manifestation: string | undefined;
	const extra: string[] = [];
	const see: string[] = [];
	const seeAlso: string[] = [];
	const cells = new Map<number, string>();
	const children: IndexEntry[] = [];
	for (const child of elements(file, element, inEntry)) {
		if (child.name === 'title') title = readTitle(child);
		else if (child.name === 'term') children.push(readEntry(file, child));
		else if (child.name === 'see') see.push(textOf(child));
		else if (child.name === 'seeAlso') seeAlso.push(textOf(child));
		else if (child.name === 'manif') {
			// The official Neoplasm Table has one site description in <manif> ("book-leaf").
			if (element.children.some((c) => typeof c !== 'string' && c.name === 'cell')) extra.push(textOf(child));
			else manifestation = readCode(file, child);
		} else if (child.name === 'cell') readCell(file, child, cells);
		else code = readCode(file, child);
	}
	if (!title?.title) throw new SourceError(file, element.line, `<title> in <${element.name}>`, 'none');
	const modifiers = [...title.modifiers, ...extra];
	return { title: title.title, modifiers, line: element.line, code, manifestation, see, seeAlso, cells, children };
}

function readTitle(element: Element): { title: string; modifiers: string[] } {
	let title = '';
	const modifiers: string[] = [];
	for (const child of element.children) {
		if (typeof child === 'string') title += child;
		else modifiers.push(...splitModifiers(textOf(child)));
	}
	const plain = title.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
	// A title may be a modifier and nothing else ("(taser)").
	return plain === '' ? { title: modifiers.shift() ?? '', modifiers } : { title: plain, modifiers };
}

/** "(acute) (of (left) eye)" has two modifiers; the file pairs its parentheses, mostly. */
function splitModifiers(text: string): string[] {
	const out: string[] = [];
	let depth = 0;
	let start = 0;
	for (let i = 0; i < text.length; i++) {
		if (text[i] === '(' && depth++ === 0) start = i + 1;
		else if (text[i] === ')' && --depth === 0) out.push(text.slice(start, i).trim());
	}
	return out.length > 0 ? out : [text.replace(/[()]/g, '').trim()];
}

function readCode(file: string, element: Element): string {
	const code = textOf(element);
	if (!codeShape.test(code))
		throw new SourceError(file, element.line, `an ICD-10-CM code in <${element.name}>`, `"${code}"`);
	return code;
}

function readCell(file: string, element: Element, cells: Map<number, string>): void {
	const column = Number(element.attributes.col);
	if (!(column >= 2 && column <= 7))
		throw new SourceError(file, element.line, 'col="2" to col="7" on <cell>', `col="${element.attributes.col ?? ''}"`);
	const code = textOf(element);
	if (code === '' || /^-+$/.test(code)) return;
	if (!codeShape.test(code))
		throw new SourceError(file, element.line, 'an ICD-10-CM code or "-" in <cell>', `"${code}"`);
	cells.set(column, code);
}
