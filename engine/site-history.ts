import type { Sketch } from './similar.ts';
import type { TrustEvent } from './trust.ts';

/** An encounter that a person has reviewed at this site. */
export interface ReviewedEncounter {
	/** The reviewer's code set. */
	readonly codes: readonly string[];
	/** It equals the engine's. */
	readonly exact: boolean;
	/** Drawn for the audit sample. */
	readonly audited: boolean;
	/** It would have gone out alone (`countsForTrust`). */
	readonly alone: boolean;
	readonly patientId?: string;
	/** Sketch of its note. */
	readonly sketch?: Sketch;
}

/** How often each code was reviewed. */
export function reviewsOf(all: readonly ReviewedEncounter[]): Readonly<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const code of all.flatMap(({ codes }) => codes)) counts[code] = (counts[code] ?? 0) + 1;
	return counts;
}

/** Sketches of earlier notes by patient. */
export function sketchesOf(all: readonly ReviewedEncounter[]): ReadonlyMap<string, readonly Sketch[]> {
	const by = new Map<string, Sketch[]>();
	for (const { patientId, sketch } of all)
		if (patientId !== undefined && sketch) by.set(patientId, [...(by.get(patientId) ?? []), sketch]);
	return by;
}

/** What trust is judged by, oldest first. */
export const trustEventsOf = (all: readonly ReviewedEncounter[]): readonly TrustEvent[] =>
	all.filter(({ alone }) => alone).map(({ exact, audited }) => ({ kind: 'reviewed', exact, audited }));
