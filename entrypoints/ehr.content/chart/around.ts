import { within } from '../tree.ts';
import type { Field, Input } from './field.ts';
import { isShown } from './shown.ts';

const block = '[role="dialog"],dialog,[role="grid"],table,fieldset,[role="group"],form,section,article';
/** What a field's own chips stand in; what is farther off may be a list of problems. */
const near = (input: Element) => input.parentElement?.parentElement ?? input;

const lists = '[role="listbox"],[role="menu"],[role="option"],[role="menuitem"]';

/** What stands around a field and may show what was chosen: the field's own value, chips, rows; never the note. */
export function around(
	input: Input | undefined,
	pattern: Field['pattern'],
	note: readonly Element[],
	reach: 'near' | 'block',
): readonly Element[] {
	if (!input) return [];
	const home = reach === 'block' || pattern === 'row' ? (input.closest(block) ?? near(input)) : near(input);
	const shows = (element: Element) => {
		if (element === input && pattern === 'search') return false;
		if (element.childElementCount > 0 && !element.matches('select')) return false;
		if (element.closest(lists) || note.some((part) => within(part, element))) return false;
		return isShown(element) || element === input;
	};
	return [input, ...[...home.querySelectorAll('*')].filter((element) => element !== input)].filter(shows);
}
