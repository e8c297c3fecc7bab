import type { Draft } from '../engine/contract.ts';
import type { Family, Unspecified } from './family.ts';
import { categoryOf } from './named.ts';
import { documented, type Raised } from './raised.ts';
import { fits, spansOf } from './search.ts';
import { told, toldPlaces } from './told.ts';

/** A code beside those of the record, in one of its categories: the note says more than its words alone tell. */
function saidMore({ codes: found }: Draft, { codes }: Unspecified, within: readonly string[]): boolean {
	const categories = [...codes.map(categoryOf), ...within].filter((one) => !one.includes('??'));
	return found.some(({ code }) => categories.some((one) => fits(categoryOf(code), one)));
}

/** A documented condition whose code says that something about it is not documented. */
export function unspecified(draft: Draft, { within = [] }: Family, when: Unspecified): Raised | undefined {
	const known = documented(draft);
	// The codes stand in the order of how well their words name the condition: "CKD" before "T2DM" of E11.22.
	const coded = [...new Set(when.codes.flatMap((glob) => known.filter(({ code }) => fits(code, glob))))];
	const inWords = coded.length > 0 || saidMore(draft, when, within) ? [] : toldPlaces(draft, when.says);
	const [first, ...rest] = coded.length > 0 ? coded.map(({ at }) => at) : inWords;
	if (!first) return undefined;
	const { text } = draft.encounter;
	const said = when.only?.map((source) => spansOf(text, [source]).find((at) => told(text, at))) ?? [];
	const needed = said.filter((at) => at !== undefined);
	if (when.only && needed.length === 0) return undefined;
	return { at: first, also: [...rest, ...needed] };
}
