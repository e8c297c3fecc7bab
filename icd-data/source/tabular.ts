import type { NoteKind } from '../release.ts';
import { SourceError } from './source-error.ts';
import { type Element, elements, readXml, textOf } from './xml.ts';

export interface RawNote {
	readonly kind: NoteKind;
	readonly text: string;
	readonly line: number;
}

/** A chapter, section or code of the tabular list with its own notes. */
export interface TabularNode {
	/** Chapter number, section range or dotted code. */
	readonly name: string;
	readonly title: string;
	readonly line: number;
	readonly notes: readonly RawNote[];
	readonly sevenths: readonly (readonly [string, string])[];
	readonly children: readonly TabularNode[];
}

export interface Tabular {
	readonly version: string;
	readonly chapters: readonly TabularNode[];
}

const noteKinds = new Set<string>([
	'includes',
	'inclusionTerm',
	'excludes1',
	'excludes2',
	'codeFirst',
	'useAdditionalCode',
	'codeAlso',
	'notes',
	'sevenChrNote',
]);
const common = ['desc', 'sevenChrDef', 'visualImpairment', ...noteKinds];
const inChapter = new Set(['name', 'sectionIndex', 'section', ...common]);
const inSection = new Set(['deactivated', 'diag', ...common]);
const inDiag = new Set(['name', 'deactivated', 'diag', ...common]);
const onlyNotes = new Set(['note']);

/** The tabular list in the official element names, any release. */
export function parseTabular(file: string, text: string): Tabular {
	const root = readXml(file, text, 'ICD10CM.tabular');
	const top = elements(file, root, new Set(['version', 'introduction', 'chapter']));
	const version = top.find((e) => e.name === 'version');
	if (!version) throw new SourceError(file, root.line, '<version> in <ICD10CM.tabular>', 'none');
	const chapters = top.filter((e) => e.name === 'chapter').map((e) => readNode(file, e));
	if (chapters.length === 0) throw new SourceError(file, root.line, 'at least one <chapter>', 'none');
	return { version: textOf(version), chapters };
}

function readNode(file: string, element: Element): TabularNode {
	const allowed = element.name === 'chapter' ? inChapter : element.name === 'section' ? inSection : inDiag;
	let name = element.name === 'section' ? (element.attributes.id ?? '') : '';
	let title = '';
	const notes: RawNote[] = [];
	const sevenths: [string, string][] = [];
	const children: TabularNode[] = [];
	for (const child of elements(file, element, allowed)) {
		if (child.name === 'name') name = textOf(child);
		else if (child.name === 'desc') title = textOf(child);
		else if (child.name === 'section' || child.name === 'diag') children.push(readNode(file, child));
		else if (child.name === 'sevenChrDef') sevenths.push(...readSevenths(file, child));
		else if (noteKinds.has(child.name)) notes.push(...readNotes(file, child));
	}
	if (name === '')
		throw new SourceError(
			file,
			element.line,
			element.name === 'section' ? 'an id on <section>' : `<name> in <${element.name}>`,
			'none',
		);
	if (title === '') throw new SourceError(file, element.line, `<desc> in <${element.name}>`, 'none');
	return { name, title, line: element.line, notes, sevenths, children };
}

/** Empty notes occur and are skipped; a note that ends in ":" is put before each of the notes it heads. */
function readNotes(file: string, element: Element): RawNote[] {
	const kind = element.name as NoteKind;
	const out: RawNote[] = [];
	let heading: RawNote | undefined;
	let used = true;
	for (const child of elements(file, element, onlyNotes)) {
		const text = textOf(child);
		if (text === '') continue;
		if (text.endsWith(':')) {
			if (heading && !used) out.push(heading);
			heading = { kind, text, line: child.line };
			used = false;
			continue;
		}
		out.push({ kind, text: heading ? `${heading.text} ${text}` : text, line: child.line });
		used = true;
	}
	if (heading && !used) out.push(heading);
	return out;
}

function readSevenths(file: string, element: Element): [string, string][] {
	return elements(file, element, new Set(['note', 'extension'])).flatMap((child): [string, string][] => {
		if (child.name === 'note') return [];
		const char = child.attributes.char ?? '';
		if (!/^[0-9A-Z]$/.test(char))
			throw new SourceError(file, child.line, 'char="one letter or digit" on <extension>', `char="${char}"`);
		return [[char, textOf(child)]];
	});
}
