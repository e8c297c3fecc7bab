import type { Draft } from '../engine/contract.ts';
import type { Linked } from './family.ts';
import { documented, type Raised } from './raised.ts';
import { firstPlaces, fits } from './search.ts';

/** Words before a cause that say it is not there. */
const absent = /\b(?:no|not on|off|never(?: on)?|without|denies|allerg(?:y|ic) to|declined)\s+(?:any\s+)?$/i;

/** A condition and what may have caused it are both told; that one caused the other is not. */
export function linked(draft: Draft, { codes, cause }: Linked): Raised | undefined {
	const first = documented(draft).find(({ code }) => codes.some((glob) => fits(code, glob)));
	const { text } = draft.encounter;
	const causes = firstPlaces(text, cause).filter(
		({ start }) => !absent.test(text.slice(Math.max(0, start - 24), start)),
	);
	return first && causes.length > 0 ? { at: first.at, also: causes } : undefined;
}
