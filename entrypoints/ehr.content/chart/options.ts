import { codesOf, fold, isExactly, isTitle, shownText } from './codes.ts';
import type { Field } from './field.ts';
import type { Order } from './order.ts';
import { isShown } from './shown.ts';

const optionLike = '[role="option"],[role="menuitem"],[role="treeitem"],[role="row"],li,tr';

/** What a page shows that may be options: a list is told from the page by what was not there before. */
export type Before = ReadonlyMap<Element, string>;

const candidates = (documents: readonly Document[]) =>
	documents.flatMap((one) => [...one.querySelectorAll<HTMLElement>(optionLike)]).filter(isShown);

export function before({ documents }: Field): Before {
	return new Map(candidates(documents).map((element) => [element, fold(element.textContent)]));
}

/** The options that show now, innermost only: a row that holds a list is none. */
export function optionsNow(field: Field, was: Before): readonly HTMLElement[] {
	const known = field.options();
	const fresh = known ?? candidates(field.documents).filter((one) => was.get(one) !== fold(one.textContent));
	const holdsOther = (one: HTMLElement) => fresh.some((other) => other !== one && one.contains(other));
	return fresh.filter((one) => fold(one.textContent) !== '' && !holdsOther(one) && !one.querySelector('th'));
}

export type Match =
	| { readonly kind: 'exact'; readonly option: HTMLElement }
	/** Several say the same; `unnamed`: they show no codes, and none has that title; `none`: not among them. */
	| { readonly kind: 'several' | 'unnamed' | 'none' };

/** By exact code; among several with that code, by exact title; where no option shows a code, by exact title. */
export function match(options: readonly HTMLElement[], { code, title }: Pick<Order, 'code' | 'title'>): Match {
	const named = options.filter((option) => isExactly(option, code));
	if (named.length > 0) return only(named) ?? only(titled(named, title)) ?? { kind: 'several' };
	const bare = options.filter((option) => codesOf(option).size === 0);
	const found = bare.filter((option) => isTitle(option, title));
	if (found.length > 0) return only(found) ?? { kind: 'several' };
	return { kind: bare.length > 0 && bare.length === options.length ? 'unnamed' : 'none' };
}

const only = ([option, ...rest]: readonly HTMLElement[]): Match | undefined =>
	option && rest.length === 0 ? { kind: 'exact', option } : undefined;

const titled = (options: readonly HTMLElement[], title: string) =>
	options.filter((option) => fold(shownText(option)).toLowerCase().includes(fold(title).toLowerCase()));
