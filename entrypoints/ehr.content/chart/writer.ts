import type { Done, Order } from './order.ts';
import { refused } from './order.ts';
import { type Look, writeCode } from './write-code.ts';

/** Writes one code at a time: two at once would type into the same field. */
export function chartWriter(look: Look): (order: Order) => Promise<Done> {
	let busy = false;
	return async (order) => {
		if (busy) return refused('busy');
		busy = true;
		try {
			return await writeCode(order, look);
		} finally {
			busy = false;
		}
	};
}
