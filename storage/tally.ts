import type { Tally } from './queue-schema.ts';
import type { ReviewItem } from './review.ts';
import type { DecisionRow } from './schema.ts';

/** A longer pause between two decisions was spent elsewhere, and counts as this many seconds. */
const longestPause = 120;

export function tallyOf(items: readonly ReviewItem[]): Tally {
	const suggested = (status: ReviewItem['status']) =>
		items.filter((item) => item.source === 'suggested' && item.status === status).length;
	return {
		accepted: suggested('accepted'),
		replaced: suggested('replaced'),
		rejected: suggested('rejected'),
		added: items.filter(({ source }) => source !== 'suggested').length,
	};
}

/** Seconds from opening to the last decision; undefined before the first one. */
export function workSeconds(openedAt: string | undefined, decisions: readonly DecisionRow[]): number | undefined {
	const first = decisions[0]?.at;
	if (first === undefined) return undefined;
	const opened = openedAt !== undefined && openedAt < first ? [openedAt] : [];
	const times = [...opened, ...decisions.map(({ at }) => at)].map(Date.parse);
	const gaps = times.slice(1).map((time, index) => (time - (times[index] ?? time)) / 1000);
	return Math.round(gaps.reduce((sum, gap) => sum + Math.min(longestPause, Math.max(0, gap)), 0));
}
