import type { Field } from './field.ts';
import { match } from './options.ts';
import { type Done, needsYou, type Order, refused } from './order.ts';
import { type Guard, missed, readBack } from './pick.ts';
import { commit } from './press.ts';
import { standingBefore } from './standing.ts';

/** The browser's own list: its options are all there, and the choice is its value. */
export async function chooseNative(field: Field, list: HTMLSelectElement, order: Order, guard: Guard): Promise<Done> {
	if (list.multiple) return needsYou('no-field');
	const found = match([...list.options], order);
	if (found.kind !== 'exact') return missed(found);
	const why = guard();
	if (why) return refused(why);
	const before = standingBefore(field, order);
	list.selectedIndex = [...list.options].indexOf(found.option as HTMLOptionElement);
	list.dispatchEvent(new Event('input', { bubbles: true }));
	commit(list);
	return readBack(field, order, guard, { before });
}
