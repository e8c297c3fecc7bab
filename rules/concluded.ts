import type { Draft, Evidence, Suggestion } from '../engine/contract.ts';
import { outrightly, outrightReach, summingUp } from '../engine/tables/outright.ts';
import { under } from './prefixes.ts';

/** The words that name a condition; what is done, measured or added beside it orders nothing. */
export function naming({ evidence }: Suggestion): readonly Evidence[] {
	const own = evidence.filter((e) => e.role === 'mention');
	return own.length > 0 ? own : evidence;
}

export const judged = (e: Evidence): boolean => e.section === 'assessment' || e.section === 'plan';

/** What is added after the note was closed seldom is what the patient came for. */
const appended = /\baddendum\b/i;

/** "… that is an iron deficiency" explains what was just told and does not sum up the visit. */
const explaining = /\bthat is [^.;]*$/i;

/**
 * Whether the author concludes on a condition in running text ("this is …", "I am treating …"). A symptom is no
 * conclusion (I.B.4), and a purpose of the visit is told by where it stands (IV.G).
 */
export function concluded({ encounter: { text } }: Draft, s: Suggestion): boolean {
	const closed = text.search(appended);
	const outright = (e: Evidence) => {
		const before = text.slice(Math.max(0, e.start - outrightReach), e.start);
		return (
			e.assertion === 'present' &&
			(closed < 0 || e.start < closed) &&
			(outrightly.test(before) || summingUp.test(before)) &&
			!explaining.test(before)
		);
	};
	return !under(s.code, ['R', 'Z']) && naming(s).some(outright);
}
