import { useState } from 'react';
import { SavedBox } from './SavedBox.tsx';

interface Props {
	readonly count: number;
	readonly unmute: () => Promise<void>;
	/** Whether an open question is marked in the page; `fixed` by managed policy. */
	readonly marks: { readonly on: boolean; readonly fixed: boolean };
	readonly mark: (on: boolean) => Promise<void>;
}

/** Questions that somebody did not want to be asked again, and the way back. */
export function Muted({ count, unmute, marks, mark }: Props) {
	const [said, say] = useState('');
	return (
		<section aria-labelledby="muted">
			<h2 id="muted">Questions to the author of a note</h2>
			<SavedBox
				on={marks.on}
				fixed={marks.fixed}
				save={mark}
				saved={(on) => (on ? 'Marked in the page' : 'Shown in the panel only')}
				say={say}
			>
				Mark the open question in the page, for physicians
				{marks.fixed ? <span className="quiet"> (set by your organization)</span> : null}
			</SavedBox>
			<p>{count === 0 ? 'None is switched off.' : `${count} ${count === 1 ? 'is' : 'are'} never asked here.`}</p>
			<div className="line">
				<button
					type="button"
					className="button"
					aria-disabled={count === 0 || undefined}
					title={count === 0 ? 'All are asked already' : undefined}
					onClick={() =>
						count > 0 &&
						unmute().then(
							() => say('All are asked again'),
							() => say('Not saved. Try again.'),
						)
					}
				>
					Ask all again
				</button>
				<span className="said" role="status">
					{said}
				</span>
			</div>
		</section>
	);
}
