import type { CodingResult } from '../engine/contract.ts';
import type { Feedback, Judgement } from '../engine/learn/lessons.ts';
import type { Database } from './database.ts';
import type { ReviewItem, ReviewState } from './review.ts';

/** What a finished review said of the engine; kept apart from the encounter, for it is what the site learns from. */
export interface FeedbackRow extends Feedback {
	/** Review key of the encounter. */
	readonly key: string;
	/** ISO time of the decision that finished the review. */
	readonly at: string;
}

function judged({ suggestion, status, decision }: ReviewItem): Judgement[] {
	if (!suggestion) return [];
	const { code, confidence } = suggestion;
	const act = decision?.act;
	return [
		{
			code,
			confidence,
			kept: status === 'accepted',
			...(act?.kind === 'replace' ? { instead: { code: act.with.code, title: act.with.title } } : {}),
		},
	];
}

/** Pure; undefined while the review is not finished. */
export function feedbackOf(result: CodingResult, { items, accepted, complete }: ReviewState): Feedback | undefined {
	if (!complete) return undefined;
	const suggested = new Set(result.codes.map(({ code }) => code));
	const reported = new Set(accepted.map(({ code }) => code));
	const exact = suggested.size === reported.size && [...suggested].every((code) => reported.has(code));
	return {
		...(result.surety ? { sure: result.surety.exact } : {}),
		exact,
		codes: items.flatMap(judged),
		added: items.filter(({ source }) => source === 'added').map(({ code }) => code),
	};
}

/** Keeps what a review said once it is finished, and forgets it when it is taken up again. Within the caller's transaction. */
export async function keepFeedback(
	db: Database,
	key: string,
	at: string,
	feedback: Feedback | undefined,
): Promise<void> {
	await (feedback ? db.feedback.put({ key, at, ...feedback }) : db.feedback.delete(key));
}
