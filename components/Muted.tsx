import { useState } from 'react';

interface Props {
	readonly count: number;
	readonly unmute: () => Promise<void>;
}

/** Questions that somebody did not want to be asked again, and the way back. */
export function Muted({ count, unmute }: Props) {
	const [said, say] = useState('');
	return (
		<section aria-labelledby="muted">
			<h2 id="muted">Questions to the author of a note</h2>
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
