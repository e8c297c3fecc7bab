import { codesOf, fold } from './codes.ts';
import { type Field, type Input, isTextInput } from './field.ts';
import { type Before, before, type Match, match, optionsNow } from './options.ts';
import type { Order } from './order.ts';
import { dismiss, type } from './press.ts';
import { pause } from './wait.ts';

/** A list that has changed and then stood still for so long is the answer. Milliseconds, as are the others. */
const STILL = 400;
/** A list that does not change may be the answer already. */
const SAME = 2_500;
/** So long an empty list may still fill; that a page says "none found" may be about what was typed before. */
const EMPTY = 3_000;

/** Types the code, then the title, until an option is exactly the one; what was typed is taken back where none is. */
export async function search(field: Field, input: Input, order: Order): Promise<Match> {
	let worst: Match = { kind: 'none' };
	for (const words of [order.code, order.title]) {
		const { found, coded } = await tried(field, input, words, order);
		if (found.kind === 'exact') return found;
		if (found.kind !== 'none') worst = found;
		if (coded) break;
	}
	if (isTextInput(input)) type(input, '');
	dismiss(input);
	return worst;
}

/** `coded`: the list names codes, so that one that is not in it is not in the dictionary. */
async function tried(
	field: Field,
	input: Input,
	words: string,
	order: Order,
): Promise<{ found: Match; coded: boolean }> {
	const was = before(field);
	const first = listing(field, was);
	if (isTextInput(input)) type(input, words);
	let last = '';
	let still = performance.now();
	for (const start = still; ; await pause(50)) {
		const options = optionsNow(field, was);
		const now = listing(field, was);
		if (now !== last) still = performance.now();
		else {
			const found = match(options, order);
			const settled = performance.now() - still > STILL;
			const patience = now === '' ? EMPTY : now === first ? SAME : STILL;
			if (
				(found.kind === 'exact' && performance.now() - still > 100) ||
				(settled && performance.now() - start > patience)
			)
				return { found, coded: options.some((option) => codesOf(option).size > 0) };
		}
		last = now;
	}
}

const listing = (field: Field, was: Before) =>
	optionsNow(field, was)
		.map((option) => fold(option.textContent))
		.join('\n');
