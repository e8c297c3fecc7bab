import type { JobStage } from '../storage/schema.ts';

const stages: Readonly<Record<JobStage, string>> = {
	waiting: 'Waiting for its turn',
	'loading-codes': 'Opening the code set',
	coding: 'Reading the note',
};

/** Shown only when coding takes long enough to be noticed. */
export function Working({ stage }: { readonly stage: JobStage | undefined }) {
	return (
		<div className="working">
			<div className="track" role="progressbar" aria-label="Coding this note" />
			<p role="status">{stages[stage ?? 'waiting']}</p>
		</div>
	);
}
