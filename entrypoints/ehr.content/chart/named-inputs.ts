import { labelOf, namesOf } from '../find/labels.ts';
import { isVisible } from '../find/visible.ts';
import { elementsUnder, within } from '../tree.ts';
import { fold } from './codes.ts';
import type { Input } from './field.ts';

const inputs = 'input:not([type]),input[type="text"],input[type="search"],textarea,select,[role="combobox"]:is(input)';
const takesCodes = /\b(?:diagnos[ei]s|dx|icd(?:[- ]?10)?(?:[- ]cm)?)\b/i;
const other = /\b(?:date|status|comments?|notes?|history|family|type|onset|certainty|provider|patients?)\b/i;

/** Inputs whose label, column or name says that they take diagnoses. */
export function namedInputs(documents: readonly Document[], note: readonly Element[]): readonly Input[] {
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
