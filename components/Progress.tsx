import { Icon } from './icons.tsx';
import { type Lines, reviewed } from './review.ts';

/** How far the review is; when it is done, what came of it. */
export function Progress({ lines }: { readonly lines: Lines }) {
	const { done, of } = reviewed(lines);
	const complete = done === of;
	const reported = lines.codes.filter(({ item }) => item.status === 'accepted' || item.status === 'replaced').length;
	return (
		<div className={`progress ${complete ? 'complete' : ''}`}>
			<h2>{of === 1 ? '1 code' : `${of} codes`}</h2>
			<span className="push" />
			{complete ? <Icon name="check" /> : null}
			<span className="num">{complete ? `All reviewed, ${reported} to report` : `${done} of ${of} reviewed`}</span>
			<span className="track" aria-hidden="true">
				<span style={{ transform: `scaleX(${of === 0 ? 0 : done / of})` }} />
			</span>
		</div>
	);
}
