import { SaxesParser } from 'saxes';

export interface Element {
	/** Name without its prefix. */
	readonly name: string;
	readonly namespace: string;
	readonly line: number;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (Element | string)[];
}

/** Why a text is not XML that can be used; its line counts from 1. */
export interface Malformed {
	readonly line: number;
	readonly says: string;
}

const deepest = 200;

class Stopped extends Error {}

/** Reads a whole document strictly; external entities are never fetched. White space is kept. */
export function readXml(text: string): Element | Malformed {
	const top = { name: '', namespace: '', line: 1, attributes: {}, children: [] as (Element | string)[] };
	const stack = [top];
	const parser = new SaxesParser({ xmlns: true, position: true });
	const stop = (says: string) => {
		throw new Stopped(says);
	};
	parser.on('error', () => stop('It is not well-formed XML, perhaps cut off: export it again.'));
	parser.on('opentag', ({ local, uri, attributes }) => {
		if (stack.length > deepest) stop('Its elements are nested too deeply to be a clinical document.');
		const plain = Object.entries(attributes).map(([name, { value }]) => [name, value]);
		const element = {
			name: local,
			namespace: uri,
			line: parser.line,
			attributes: Object.fromEntries(plain),
			children: [],
		};
		stack.at(-1)?.children.push(element);
		stack.push(element);
	});
	parser.on('closetag', () => {
		stack.pop();
	});
	const words = (value: string) => {
		if (stack.length > 1) stack.at(-1)?.children.push(value);
	};
	parser.on('text', words);
	parser.on('cdata', words);
	try {
		parser.write(text).close();
	} catch (error) {
		const says = error instanceof Stopped ? error.message : 'It could not be read as XML: export it again.';
		return { line: parser.line, says };
	}
	const root = top.children.find((child) => typeof child !== 'string');
	return root ?? { line: 1, says: 'It holds no XML element.' };
}

/** The children of a name, in the parent's own namespace. */
export const all = (parent: Element | undefined, name: string): readonly Element[] =>
	(parent?.children ?? []).flatMap((child) =>
		typeof child !== 'string' && child.name === name && child.namespace === parent?.namespace ? child : [],
	);

/** The element at the end of a path of names, the first of each. */
export const at = (from: Element | undefined, ...path: readonly string[]): Element | undefined =>
	path.reduce<Element | undefined>((parent, name) => all(parent, name)[0], from);

/** All text below an element, as written. */
export const textOf = (element: Element | undefined): string =>
	(element?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
