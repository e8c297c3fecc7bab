import { labelOf } from '../find/labels.ts';
import { fold } from './codes.ts';
import type { Field, Input } from './field.ts';
import { type Done, needsYou, type Order } from './order.ts';
import { type Guard, pick } from './pick.ts';
import { dismiss, press } from './press.ts';
import { isShown } from './shown.ts';
import { pause, until } from './wait.ts';

/** So long a popup may take to open, and to close by itself when an option was clicked. Milliseconds. */
const OPENS = 4_000;
const CLOSES = 300;

const typed = 'input:not([type]),input[type="text"],input[type="search"]';
const takes = /^(?:ok|select|choose|add|use|insert|done|apply)\b/i;

/** A field that only shows, with a popup that searches: opened, searched, taken. A popup that was of no use is closed. */
export async function pickInPopup(field: Field, input: Input, order: Order, guard: Guard): Promise<Done> {
	const was = new Set(searches(field));
	if (!press(field.open() ?? opener(input))) return needsYou('not-pressed');
	const opened = await until(() => field.search() ?? searches(field).find((one) => !was.has(one)), OPENS);
	if (!opened) return needsYou('no-field');
	const done = await pick(field, opened, order, guard, () => take(field, opened));
	if (done.outcome !== 'written' && isShown(opened)) leave(opened);
	return done;
}

const searches = ({ documents }: Field): readonly Input[] =>
	documents
		.flatMap((one) => [...one.querySelectorAll<HTMLInputElement>(typed)])
		.filter((one) => isShown(one) && !one.readOnly);

/** The button beside a field that only shows; without one, the field itself. */
function opener(input: Input): HTMLElement {
	const beside = input.parentElement?.querySelector<HTMLElement>('button,[role="button"],input[type="button"]');
	return beside && isShown(beside) ? beside : input;
}

const popupOf = (element: Element) => element.closest('[role="dialog"],dialog') ?? element.parentElement;

/** Presses what takes the choice, where the popup waits for that. */
async function take(field: Field, opened: Input): Promise<boolean> {
	await pause(CLOSES);
	const named = field.take();
	if (named) return press(named);
	if (!isShown(opened)) return true;
	const buttons = [...(popupOf(opened)?.querySelectorAll<HTMLElement>('button,[role="button"]') ?? [])];
	const button = buttons.find((one) => takes.test(fold(labelOf(one) ?? '') || fold(one.textContent)) && isShown(one));
	return button ? press(button) : true;
}

function leave(opened: Input): void {
	const buttons = [...(popupOf(opened)?.querySelectorAll<HTMLElement>('button,[role="button"]') ?? [])];
	const cancel = buttons.find((one) => /^(?:cancel|close)$/i.test(fold(one.textContent) || fold(labelOf(one))));
	if (cancel) press(cancel);
	else dismiss(opened);
}
