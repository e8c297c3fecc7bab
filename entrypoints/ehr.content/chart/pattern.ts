import type { Field, Input } from './field.ts';

/** How a field takes what is put into it, by what it says of itself. */
export function patternOf(input: Input): Field['pattern'] {
	if (input.closest('td,[role="gridcell"]')) return 'row';
	if ((input as HTMLInputElement).readOnly) return 'picker';
	if (input.localName === 'select' || input.matches('[role="combobox"],[aria-autocomplete],[aria-haspopup="listbox"]'))
		return 'combobox';
	return input.matches('[type="search"],[role="search"] *,[placeholder*="search" i]') ? 'search' : 'text';
}
