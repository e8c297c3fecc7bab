import type { Draft } from '../engine/contract.ts';
import type { Linked } from './family.ts';
import { documented, type Raised } from './raised.ts';
import { firstPlaces, fits } from './search.ts';

/** A condition and what may have caused it are both told; that one caused the other is not. */
export function linked(draft: Draft, { codes, cause }: Linked): Raised | undefined {
	const first = documented(draft).find(({ code }) => codes.some((glob) => fits(code, glob)));
	const causes = firstPlaces(draft.encounter.text, cause);
	return first && causes.length > 0 ? { at: first.at, also: causes } : undefined;
}
