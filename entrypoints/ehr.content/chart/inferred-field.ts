import { labelOf } from '../find/labels.ts';
import { around } from './around.ts';
import { fold } from './codes.ts';
import { type Field, type Input, isEmpty } from './field.ts';
import { namedInputs } from './named-inputs.ts';
import { patternOf } from './pattern.ts';
import { isShown } from './shown.ts';

const firstOnly = /\b(?:primary|principal|first)\b/i;

/** The field for diagnoses that a page's own labels name; undefined where none does. */
export function inferredField(
	documents: readonly Document[],
	note: readonly Element[],
	first: boolean,
): Field | undefined {
	const find = () => pick(namedInputs(documents, note), first);
	const found = find();
	if (!found) return undefined;
	const pattern = patternOf(found);
	const input = () =>
		pattern === 'row' ? namedInputs(documents, note).find(isEmpty) : found.isConnected ? found : find();
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

/** Where the first-listed diagnosis has a field of its own, that one is for it; an empty field before a filled one. */
function pick(found: readonly Input[], first: boolean): Input | undefined {
	const own = found.filter((input) => firstOnly.test(labelOf(input) ?? ''));
	const rest = found.filter((input) => !own.includes(input));
	const ordered = first ? [...own, ...rest] : [...rest, ...own];
	return ordered.find(isEmpty) ?? ordered[0];
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
