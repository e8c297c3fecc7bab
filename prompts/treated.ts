import type { Draft, Span } from '../engine/contract.ts';
import { wordsOfNote } from '../rules/words.ts';
import type { Treated } from './family.ts';
import { mentioned } from './mentioned.ts';
import type { Raised } from './raised.ts';
import { firstPlaces } from './search.ts';
import { dealtWith, scope } from './tables/scope.ts';
import { notTaken } from './told.ts';

/** Words behind a drug that say what it is for ("metformin 500 mg bid for PCOS"). */
const reason =
	/^(?:(?!\band\b|[&+])[^\n.;,]){0,50}?\b(?:for|to treat|due to|because of|indication:?|d\/t)\s+(?!(?:\d|an?other|the next|now|refill|up to|one|two|three|many|several|some|years|months|weeks|a (?:while|long)|long|the (?:past|last)|refills?|\w+ (?:days?|weeks?|months?|nights?)))/i;

const dealt = new RegExp(dealtWith, 'i');
const around = (text: string, { start, end }: Span): string => text.slice(Math.max(0, start - 30), end + 40);

const hasReason = (text: string, { end }: Span): boolean => reason.test(text.slice(end, end + 90));

/** A drug is taken, and the note names nothing that it treats. */
export function treated(draft: Draft, { drugs, treats }: Treated): Raised | undefined {
	const { text } = draft.encounter;
	const [first, ...rest] = wordsOfNote(draft, drugs).filter((hit) => !notTaken(text, hit));
	if (!first || mentioned(draft, treats) || [first, ...rest].some((hit) => hasReason(text, hit))) return undefined;
	const leftOut = firstPlaces(text, scope).length > 0 && ![first, ...rest].some((hit) => dealt.test(around(text, hit)));
	return leftOut ? undefined : { at: first, also: [] };
}
