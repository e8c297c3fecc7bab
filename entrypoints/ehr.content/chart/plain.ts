import { type Field, type Input, isEmpty, isTextInput } from './field.ts';
import { type Done, needsYou, type Order, refused } from './order.ts';
import { type Guard, readBack } from './pick.ts';
import { commit, type } from './press.ts';
import { standingBefore } from './standing.ts';
import { pause } from './wait.ts';

/** Frameworks that control a field take their time to keep or refuse what was put in. Milliseconds. */
const TAKEN = 300;

/** Into a field that takes what is typed, behind what stands there; what it does not keep is taken back. */
export async function typeInto(field: Field, input: Input, { code, ...order }: Order, guard: Guard): Promise<Done> {
	if (!isTextInput(input) || input.readOnly || input.disabled) return needsYou('no-field');
	const was = input.value;
	const between = isEmpty(input) ? '' : input.localName === 'textarea' ? '\n' : '; ';
	const words = `${was.trimEnd()}${between}${code}`;
	if (input.maxLength >= 0 && words.length > input.maxLength) return needsYou('not-kept');
	const why = guard();
	if (why) return refused(why);
	const before = standingBefore(field, { code, ...order });
	type(input, words);
	commit(input);
	await pause(TAKEN);
	const done = await readBack(field, { code, ...order }, guard, { before });
	if (done.why === 'not-kept' && input.value !== was && input.isConnected) type(input, was);
	return done;
}
