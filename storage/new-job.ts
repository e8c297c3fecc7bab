import type { EncounterRow, JobRow } from './schema.ts';

/** A job that nobody has begun. Charts that somebody looks at go before imports. */
export function newJob({ key, input, batch }: EncounterRow, now: string): JobRow {
	return {
		key,
		input,
		state: 'queued',
		stage: 'waiting',
		tries: 0,
		queuedAt: now,
		rank: batch === undefined ? 0 : 1,
		batch,
	};
}
