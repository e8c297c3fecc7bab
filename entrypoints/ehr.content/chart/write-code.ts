import type { Capture } from '../capture.ts';
import { documentsAround } from '../facts/around.ts';
import type { Field } from './field.ts';
import { inferredField } from './inferred-field.ts';
import { markedField } from './marked-field.ts';
import { chooseNative } from './native.ts';
import { type Done, needsYou, type Order, refused } from './order.ts';
import { type Guard, pick } from './pick.ts';
import { pickInPopup } from './picker.ts';
import { typeInto } from './plain.ts';
import { refusal } from './refusal.ts';
import { fillRow } from './row.ts';
import { isTaken, standsAlready } from './standing.ts';

/** Reads the page now: whose chart, which encounter, which note. */
export type Look = () => Capture | undefined;

/**
 * Puts one code into the chart that it belongs to, or says why not. Whose chart it is is looked at before anything is
 * done, again right before the chart changes, and once more after. Nothing here saves or signs.
 */
export async function writeCode(order: Order, look: Look): Promise<Done> {
	const seen = look();
	const first = seen && fieldIn(seen, order.first);
	const why = refusal(seen, order.expects, first?.input());
	if (why || !seen) return refused(why ?? 'no-note');
	if (!first) return needsYou('no-field');
	const both = [first, fieldIn(seen, !order.first)];
	if (both.some((field) => field && standsAlready(field, order))) return { outcome: 'already-there' };
	if (isTaken(first)) return needsYou('field-taken');
	return written(first, order, () => refusal(look(), order.expects, first.input()));
}

function fieldIn({ site: { diagnosis }, roots }: Capture, first: boolean): Field | undefined {
	const documents = documentsAround();
	const at = first ? (diagnosis?.first ?? diagnosis?.field) : diagnosis?.field;
	return (at && markedField(at, documents, roots)) ?? inferredField(documents, roots, first);
}

function written(field: Field, order: Order, guard: Guard): Promise<Done> | Done {
	if (field.pattern === 'row') return fillRow(field, order, guard);
	const input = field.input();
	if (!input || input.disabled) return needsYou('no-field');
	if (input.localName === 'select') return chooseNative(field, input as HTMLSelectElement, order, guard);
	if (field.pattern === 'text') return typeInto(field, input, order, guard);
	if (field.pattern === 'picker') return pickInPopup(field, input, order, guard);
	return pick(field, input, order, guard);
}
