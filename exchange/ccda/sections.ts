import { Narrative } from '../narrative.ts';
import { headingOf } from '../sections.ts';
import { all, at, type Element, textOf } from './xml.ts';

function walk(element: Element, narrative: Narrative): void {
	for (const child of element.children) {
		if (typeof child === 'string') narrative.words(child);
		else {
			narrative.start(child.name, child.attributes);
			walk(child, narrative);
			narrative.end(child.name);
		}
	}
}

function narrativeOf(text: Element | undefined): string {
	if (!text) return '';
	const narrative = new Narrative();
	walk(text, narrative);
	return narrative.text();
}

function sectionText(section: Element): string[] {
	const heading = headingOf(textOf(at(section, 'title')), at(section, 'code')?.attributes.code);
	const text = narrativeOf(at(section, 'text'));
	const below = sectionsOf(section);
	if (text === '' && below.length === 0) return [];
	return [[heading, text].filter(Boolean).join('\n'), ...below];
}

/** Heading and narrative of every section below an element, in order, nested ones after their parent. */
export const sectionsOf = (parent: Element | undefined): string[] =>
	all(parent, 'component').flatMap((component) => all(component, 'section').flatMap(sectionText));
