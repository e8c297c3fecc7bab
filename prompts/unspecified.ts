import type { Draft } from '../engine/contract.ts';
import type { Unspecified } from './family.ts';
import { documented, type Raised } from './raised.ts';
import { firstPlaces, fits } from './search.ts';

/** A documented condition whose code says that something about it is not documented. */
export function unspecified(draft: Draft, { codes, only }: Unspecified): Raised | undefined {
	const [first, ...rest] = documented(draft).filter(({ code }) => codes.some((glob) => fits(code, glob)));
	const needed = firstPlaces(draft.encounter.text, only);
	if (!first || (only && needed.length === 0)) return undefined;
	return { at: first.at, also: [...rest.map(({ at }) => at), ...needed] };
}
