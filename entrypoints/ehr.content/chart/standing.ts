import { bare, codesTyped, fold, isExactly, isTitle, shownText } from './codes.ts';
import type { Field } from './field.ts';
import type { Order } from './order.ts';

type Named = Pick<Order, 'code' | 'title'>;

/** An element shows the code as chosen; `picked` are the words of the option that was taken. */
function names(element: Element, { code, title }: Named, picked?: string): boolean {
	if (isExactly(element, code) || isTitle(element, title)) return true;
	const text = shownText(element);
	const typed = element.localName === 'input' || element.localName === 'textarea';
	if (typed && codesTyped(text).has(bare(code))) return true;
	return picked !== undefined && picked.length > 3 && fold(text).includes(picked);
}

export const standsAlready = (field: Field, order: Named) => field.chosen().some((element) => names(element, order));

/** What shows the code before it is written; only something else proves that it was. */
export const standingBefore = (field: Field, order: Named): ReadonlySet<Element> =>
	new Set(field.shows().filter((element) => names(element, order)));

export const standsNow = (field: Field, order: Named, before: ReadonlySet<Element>, picked?: string) =>
	field.shows().some((element) => !before.has(element) && names(element, order, picked));

/** The field holds one diagnosis only and has one. */
export function isTaken(field: Field): boolean {
	if (field.single) return field.chosen().some((element) => fold(shownText(element)) !== '');
	const input = field.input();
	return (field.pattern === 'combobox' || field.pattern === 'picker') && fold(input?.value) !== '';
}
