import { labelOf, namesOf } from '../find/labels.ts';
import { isVisible } from '../find/visible.ts';
import { elementsUnder, within } from '../tree.ts';
import { around } from './around.ts';
import { fold } from './codes.ts';
import { type Field, type Input, isEmpty } from './field.ts';
import { isShown } from './shown.ts';

const inputs = 'input:not([type]),input[type="text"],input[type="search"],textarea,select,[role="combobox"]:is(input)';
const takesCodes = /\b(?:diagnos[ei]s|dx|icd(?:[- ]?10)?(?:[- ]cm)?)\b/i;
const other = /\b(?:date|status|comments?|notes?|history|family|type|onset|certainty|provider|patients?)\b/i;
const firstOnly = /\b(?:primary|principal|first)\b/i;

/** The field for diagnoses that a page's own labels name; undefined where none does. */
export function inferredField(
	documents: readonly Document[],
	note: readonly Element[],
	first: boolean,
): Field | undefined {
	const find = () => pick(named(documents, note), first);
	const found = find();
	if (!found) return undefined;
	const pattern = patternOf(found);
	const input = () => (pattern === 'row' ? named(documents, note).find(isEmpty) : found.isConnected ? found : find());
	return {
		pattern,
		single: false,
		documents,
		input,
		open: () => (pattern === 'row' ? adder(found) : undefined),
		search: () => undefined,
		take: () => undefined,
		options: () => listed(input()),
		chosen: () => around(input() ?? found, pattern, note, 'near'),
		shows: () => around(input() ?? found, pattern, note, 'block'),
	};
}

function named(documents: readonly Document[], note: readonly Element[]): readonly Input[] {
	const found = documents.flatMap(inputsIn).filter((input) => isVisible(input) && isNamed(input));
	return found.filter((input) => !note.some((part) => within(part, input)));
}

/** Shadow trees are looked into in our own document only: elements of other frames' documents are not of our classes. */
function inputsIn(one: Document): readonly Input[] {
	if (one !== document) return [...one.querySelectorAll<Input>(inputs)];
	const found = [...elementsUnder(one.documentElement)].filter((element) => element?.matches(inputs));
	return found as unknown as readonly Input[];
}

function isNamed(element: Element): boolean {
	const label = labelOf(element) ?? '';
	const names = [label, columnOf(element), ...namesOf(element)].map((name) =>
		name.replace(/([a-z])([A-Z])|[_-]/g, '$1 $2'),
	);
	return names.some((name) => takesCodes.test(name)) && !other.test(label);
}

/** The heading of the column in which an element stands. */
function columnOf(element: Element): string {
	const cell = element.closest('td,[role="gridcell"]');
	const table = cell?.closest('table,[role="grid"],[role="table"]');
	if (!cell?.parentElement || !table) return '';
	const at = [...cell.parentElement.children].indexOf(cell);
	return fold(table.querySelectorAll('th,[role="columnheader"]')[at]?.textContent);
}

/** Where the first-listed diagnosis has a field of its own, that one is for it; an empty field before a filled one. */
function pick(found: readonly Input[], first: boolean): Input | undefined {
	const own = found.filter((input) => firstOnly.test(labelOf(input) ?? ''));
	const rest = found.filter((input) => !own.includes(input));
	const ordered = first ? [...own, ...rest] : [...rest, ...own];
	return ordered.find(isEmpty) ?? ordered[0];
}

/** How a field takes what is put into it, by what it says of itself. */
export function patternOf(input: Input): Field['pattern'] {
	if (input.closest('td,[role="gridcell"]')) return 'row';
	if ((input as HTMLInputElement).readOnly) return 'picker';
	if (
		input.localName === 'select' ||
		input.matches('[role="combobox"],[aria-autocomplete],[aria-haspopup="listbox"],[list]')
	)
		return 'combobox';
	return input.matches('[type="search"],[role="search"] *,[placeholder*="search" i]') ? 'search' : 'text';
}

/** The button of a table that adds a row: it says so, and stands in or right behind the table. */
function adder(input: Input): HTMLElement | undefined {
	const table = input.closest('table,[role="grid"]');
	const home = table?.parentElement;
	const buttons = [...(home?.querySelectorAll<HTMLElement>('button,[role="button"],input[type="button"]') ?? [])];
	return buttons.find((button) => /^\W*(?:add|new)\b/i.test(fold(labelOf(button) ?? button.textContent)));
}

/** The list that a field says is its own. */
function listed(input: Input | undefined): readonly HTMLElement[] | undefined {
	const id = input?.getAttribute('aria-controls') ?? input?.getAttribute('aria-owns');
	const list = id ? input?.ownerDocument.getElementById(id) : undefined;
	const options = [...(list?.querySelectorAll<HTMLElement>('[role="option"],[role="menuitem"],[role="row"],li') ?? [])];
	return options.length > 0 ? options.filter(isShown) : undefined;
}
