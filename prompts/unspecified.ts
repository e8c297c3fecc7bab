import type { Draft } from '../engine/contract.ts';
import type { Unspecified } from './family.ts';
import { documented, type Raised } from './raised.ts';
import { affirmedPlaces, firstPlaces, fits } from './search.ts';

/** A documented condition whose code says that something about it is not documented. */
export function unspecified(draft: Draft, { codes, says, only }: Unspecified): Raised | undefined {
	const { text } = draft.encounter;
	const coded = documented(draft).filter(({ code }) => codes.some((glob) => fits(code, glob)));
	const [first, ...rest] = coded.length > 0 ? coded.map(({ at }) => at) : affirmedPlaces(text, says);
	const needed = firstPlaces(text, only);
	if (!first || (only && needed.length === 0)) return undefined;
	return { at: first, also: [...rest, ...needed] };
}
