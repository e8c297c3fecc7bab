import type { Reader, Told } from '../../engine/contract.ts';
import { type Head, oddsBy } from './head.ts';
import type { Around, Context } from './open.ts';

/** What a head says of places of a text that was read. */
export const toldBy =
	(head: Head, around: Around): Told =>
	(place) => {
		const found = around(place);
		return found ? oddsBy(head, found) : 0;
	};

/** A reader of sentences that also reads each note as a whole. */
export const readingWhole = <R extends Reader>(reader: R, id: string, context: Context, head: Head): R => ({
	...reader,
	id: `${reader.id} + ${id}`,
	read: async (text: string, signal?: AbortSignal) => toldBy(head, await context.read(text, signal)),
});
