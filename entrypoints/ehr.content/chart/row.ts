import { fold } from './codes.ts';
import type { Field, Input } from './field.ts';
import { isTextInput } from './field.ts';
import { before, optionsNow } from './options.ts';
import { type Done, needsYou, type Order } from './order.ts';
import { type Guard, pick } from './pick.ts';
import { typeInto } from './plain.ts';
import { press, type } from './press.ts';
import { until } from './wait.ts';

/** So long a new row may take to come, and a list to show up under what was typed. Milliseconds. */
const ROW = 2_000;
const LIST = 1_500;

/** An empty row of a grid, or one that is added; its cell either searches or takes what is typed. */
export async function fillRow(field: Field, order: Order, guard: Guard): Promise<Done> {
	let cell = field.input();
	if (!cell) {
		const add = field.open();
		if (!add) return needsYou('no-field');
		if (!press(add)) return needsYou('not-pressed');
		cell = await until(() => field.input(), ROW);
	}
	if (!cell) return needsYou('no-field');
	const fixed = { ...field, input: () => cell };
	return (await searches(fixed, cell, order)) ? pick(fixed, cell, order, guard) : typeInto(fixed, cell, order, guard);
}

/** Whether the cell answers what is typed with a list; the cell is left empty. */
async function searches(field: Field, cell: Input, { code }: Order): Promise<boolean> {
	if (!isTextInput(cell)) return true;
	const was = before(field);
	type(cell, code);
	const row = cell.closest('tr,[role="row"]');
	const list = await until(
		() => optionsNow(field, was).some((one) => one !== row && !row?.contains(one) && fold(one.textContent) !== ''),
		LIST,
	);
	type(cell, '');
	return list === true;
}
