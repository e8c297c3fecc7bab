import { useEffect, useState } from 'react';
import { Sheet } from '../Sheet.tsx';
import type { Replayed } from './deeds.ts';

interface Props {
	readonly replay: () => Promise<Replayed>;
	readonly close: () => void;
}

const verdict = ({ same, differs }: Replayed): string => {
	if (!same) return 'The codes differ.';
	return differs.length === 0 ? 'The same codes, evidence and findings.' : 'The same codes. What differs otherwise:';
};

/** The encounter is coded once more while one waits; nothing that is stored changes. */
export function ReplaySheet({ replay, close }: Props) {
	const [outcome, setOutcome] = useState<Replayed | 'failed'>();
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, when the sheet opens
	useEffect(() => {
		replay().then(setOutcome, () => setOutcome('failed'));
	}, []);
	const done = outcome !== undefined && outcome !== 'failed' ? outcome : undefined;
	return (
		<Sheet title="Replay" close={close}>
			<p className="sheet-note" role="status">
				{outcome === undefined ? 'Coding it again…' : null}
				{outcome === 'failed' ? 'It could not be coded again. Close this and press V once more.' : null}
				{done ? verdict(done) : null}
			</p>
			{done && done.differs.length > 0 ? (
				<ul className="differences">
					{done.differs.map((says) => (
						<li key={says}>{says}</li>
					))}
				</ul>
			) : null}
			<div className="acts">
				<span className="push" />
				<button type="button" className="button primary" data-first="" onClick={close}>
					Close
				</button>
			</div>
		</Sheet>
	);
}
