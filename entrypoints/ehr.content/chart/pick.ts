import { fold } from './codes.ts';
import type { Field, Input } from './field.ts';
import type { Match } from './options.ts';
import { type Done, needsYou, type Order, refused, type Why } from './order.ts';
import { choose, dismiss } from './press.ts';
import { search } from './search.ts';
import { isShown } from './shown.ts';
import { standingBefore, standsNow } from './standing.ts';
import { until } from './wait.ts';

/** So long a page may take to show what was chosen. Milliseconds. */
const KEPT = 3_000;

/** Asked right before something is put into the chart: why it may not be, or undefined. */
export type Guard = () => Why | undefined;

/** Searches for the code and takes the option that is exactly it. */
export async function pick(
	field: Field,
	input: Input,
	order: Order,
	guard: Guard,
	then?: () => Promise<boolean>,
): Promise<Done> {
	const before = standingBefore(field, order);
	const found = await search(field, input, order);
	if (found.kind !== 'exact') return missed(found);
	const why = guard();
	if (why) {
		dismiss(input);
		return refused(why);
	}
	const picked = fold(found.option.textContent);
	if (!choose(found.option) || (then && !(await then()))) return needsYou('not-pressed');
	return readBack(field, order, guard, { before, picked, option: found.option });
}

/** What a search without the one option comes to. */
export function missed({ kind }: Match): Done {
	if (kind === 'several') return needsYou('several-options');
	return kind === 'unnamed' ? needsYou('no-exact-option') : { outcome: 'not-found' };
}

const typesIntoChoice = ({ pattern }: Field) => pattern === 'combobox' || pattern === 'row';

interface Sign {
	/** What showed the code before. */
	readonly before: ReadonlySet<Element>;
	/** The words of the option that was taken. */
	readonly picked?: string;
	readonly option?: HTMLElement;
}

/** What the chart shows decides, not what we did; and it must still be the same chart. */
export async function readBack(field: Field, order: Order, guard: Guard, sign: Sign): Promise<Done> {
	const { before, picked, option } = sign;
	// Where the field that was typed into shows the choice, only the closed list tells a choice from typing.
	const closed = () => !typesIntoChoice(field) || !option?.isConnected || !isShown(option);
	const there = await until(() => closed() && standsNow(field, order, before, picked), KEPT);
	if (guard()) return needsYou('chart-changed');
	return there ? { outcome: 'written' } : needsYou('not-kept');
}
