import { labelOf } from '../find/labels.ts';
import { fold } from './codes.ts';

const final =
	/\b(?:save|sign|signed|submit|finali[sz]e|attest|lock|approve|complete|close (?:the )?(?:visit|encounter|chart)|file|send|post|delete|remove|discard)\b/i;

/** A button that ends or sends something, or that sends its form: never ours to press. */
export function isFinal(element: Element): boolean {
	const button = element.closest('button,input,a,[role="button"]');
	if (!button) return false;
	const { type, form } = button as Partial<HTMLInputElement>;
	if ((type === 'submit' || type === 'image') && form) return true;
	if (button.localName === 'a' && !/^(?:#|javascript:|$)/.test(button.getAttribute('href') ?? '')) return true;
	const names = [button.textContent, (button as Partial<HTMLInputElement>).value, button.getAttribute('title')];
	return [...names, labelOf(button)].some((name) => final.test(fold(name)));
}

/** Presses a button that opens or takes something. False when it was not ours to press. */
export function press(element: HTMLElement): boolean {
	if (isFinal(element)) return false;
	click(element);
	return true;
}

/** A click with what leads to it, as lists and menus wait for one or the other. */
function click(element: HTMLElement): void {
	for (const kind of ['mouseover', 'mousemove']) element.dispatchEvent(mouse(kind));
	element.dispatchEvent(new PointerEvent('pointerdown', common));
	element.dispatchEvent(mouse('mousedown'));
	element.dispatchEvent(new PointerEvent('pointerup', common));
	element.dispatchEvent(mouse('mouseup'));
	element.click();
}

/** An option of a list: its words may be "complete heart block", so only what it does is looked at. */
export function choose(option: HTMLElement): boolean {
	const { type, form } = option as Partial<HTMLButtonElement>;
	if (type === 'submit' && form) return false;
	if (option.querySelector('button[type="submit"],input[type="submit"]')) return false;
	click(option);
	return true;
}

const common = { bubbles: true, cancelable: true, composed: true };
const mouse = (kind: string) => new MouseEvent(kind, { ...common, button: 0, detail: 1 });

type Typed = HTMLInputElement | HTMLTextAreaElement;

/** As if typed: the value, and the events that frameworks old and new listen to. */
export function type(input: Typed, words: string): void {
	const key = words.at(-1) ?? 'Backspace';
	input.focus();
	input.dispatchEvent(new KeyboardEvent('keydown', { ...common, key }));
	input.value = words;
	input.dispatchEvent(new InputEvent('input', { ...common, data: words, inputType: 'insertText' }));
	input.dispatchEvent(new KeyboardEvent('keyup', { ...common, key }));
}

/** Ends what was typed, as leaving the field does. */
export function commit(input: HTMLElement): void {
	input.dispatchEvent(new Event('change', { bubbles: true }));
	input.dispatchEvent(new FocusEvent('blur'));
	input.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

export function dismiss(element: HTMLElement): void {
	for (const kind of ['keydown', 'keyup']) element.dispatchEvent(new KeyboardEvent(kind, { ...common, key: 'Escape' }));
}
