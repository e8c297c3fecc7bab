import { SaxesParser } from 'saxes';
import { SourceError } from './source-error.ts';

export interface Element {
	readonly name: string;
	readonly line: number;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: (Element | string)[];
}

/** Reads a whole document strictly; anything malformed or cut off is a `SourceError` with its line. */
export function readXml(file: string, text: string, root: string): Element {
	const top: Element = { name: '', line: 1, attributes: {}, children: [] };
	const stack: Element[] = [top];
	const parser = new SaxesParser({ position: true });
	parser.on('error', (e) => {
		throw new SourceError(file, parser.line, 'well-formed XML', e.message.replace(/^\d+:\d+: /, ''));
	});
	parser.on('opentag', (tag) => {
		const element: Element = {
			name: tag.name,
			line: parser.line,
			attributes: tag.attributes as Record<string, string>,
			children: [],
		};
		stack[stack.length - 1]?.children.push(element);
		stack.push(element);
	});
	parser.on('closetag', () => {
		stack.pop();
	});
	parser.on('text', (value) => {
		if (stack.length > 1 && /\S/.test(value)) stack[stack.length - 1]?.children.push(value);
	});
	parser.write(text).close();
	const found = top.children[0];
	if (!found || typeof found === 'string' || found.name !== root)
		throw new SourceError(
			file,
			1,
			`the root element <${root}>`,
			found && typeof found !== 'string' ? `<${found.name}>` : 'none',
		);
	return found;
}

/** All text below an element, white space collapsed. */
export function textOf(element: Element): string {
	let out = '';
	for (const child of element.children) out += typeof child === 'string' ? child : textOf(child);
	return out.replace(/\s+/g, ' ').trim();
}

/** The element children, each of which must be one of `allowed`; stray text is an error. */
export function elements(file: string, parent: Element, allowed: ReadonlySet<string>): Element[] {
	const out: Element[] = [];
	for (const child of parent.children) {
		if (typeof child === 'string')
			throw new SourceError(
				file,
				parent.line,
				`only elements in <${parent.name}>`,
				`text "${child.trim().slice(0, 40)}"`,
			);
		if (!allowed.has(child.name))
			throw new SourceError(
				file,
				child.line,
				`${[...allowed].map((n) => `<${n}>`).join(', ')} in <${parent.name}>`,
				`<${child.name}>`,
			);
		out.push(child);
	}
	return out;
}
