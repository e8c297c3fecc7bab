import { Icon } from './icons.tsx';
import type { ReviewView } from './review.ts';

/** One line over a list that is not quite the last word: being coded again, not coded, or not all readable. */
export function Strip({ review, retry }: { readonly review: ReviewView; readonly retry: () => void }) {
	const { job, result, state, unreadable } = review;
	if (job?.state === 'failed') {
		return (
			<div className="strip bad" role="alert">
				<Icon name="warning" />
				<span>The note changed, and coding it again failed. {job.error}</span>
				<button type="button" className="button" onClick={retry}>
					Try again
				</button>
			</div>
		);
	}
	if (!result) return null;
	if (unreadable > 0) {
		return (
			<div className="strip bad">
				<Icon name="warning" />
				<span>
					{unreadable === 1 ? 'One stored entry' : `${unreadable} stored entries`} of this review could not be read, and
					left out.
				</span>
			</div>
		);
	}
	if (state.lapsed.length === 0) return null;
	const codes = state.lapsed.flatMap(({ act }) => ('code' in act ? [act.code] : []));
	return (
		<div className="strip">
			<Icon name="quote" />
			<span>No longer in force, because their words have changed: {codes.join(', ')}</span>
		</div>
	);
}
