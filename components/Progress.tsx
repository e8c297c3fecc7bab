import { Icon } from './icons.tsx';
import { type Lines, reviewed } from './review.ts';

/** How far the review is; when it is done, what came of it. */
export function Progress({ lines, stale }: { readonly lines: Lines; readonly stale: boolean }) {
	const { done, of } = reviewed(lines);
	const complete = done === of && !stale;
	const reported = lines.codes.filter(({ item }) => item.status === 'accepted' || item.status === 'replaced').length;
	return (
		<div className={`progress ${complete ? 'complete' : ''}`}>
			<h2>{of === 1 ? '1 code' : `${of} codes`}</h2>
			<span className="push" />
			{stale ? <Icon name="refresh" /> : complete ? <Icon name="check" /> : null}
			<span className="num">
				{stale
					? 'The note changed. Coding it again.'
					: complete
						? `All reviewed, ${reported} to report`
						: `${done} of ${of} reviewed`}
			</span>
			<span className="track" aria-hidden="true">
				<span style={{ transform: `scaleX(${of === 0 ? 0 : done / of})` }} />
			</span>
		</div>
	);
}
