import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Sketch } from '../engine/similar.ts';
import { type ReviewedEncounter, reviewsOf, sketchesOf, trustEventsOf } from '../engine/site-history.ts';
import { type Trust, type TrustEvent, trustOf } from '../engine/trust.ts';

/** What a site has reviewed: who goes out alone there, and what is new to it. */
export interface SiteHistory {
	readonly reviewed: Readonly<Record<string, number>>;
	readonly earlier: ReadonlyMap<string, readonly Sketch[]>;
	readonly trust: Trust;
}

const historyFile = z.strictObject({
	/** A person has switched live mode on. */
	live: z.boolean(),
	/** Reviewed encounters, oldest first. */
	encounters: z.array(
		z.strictObject({
			codes: z.array(z.string().min(1)),
			exact: z.boolean(),
			audited: z.boolean(),
			alone: z.boolean(),
			patientId: z.string().min(1).optional(),
			sketch: z.array(z.number()).length(64).optional(),
		}),
	),
});

/** Reads a history file; an error names the file and the field. */
export function readHistory(file: string): SiteHistory {
	let value: unknown;
	try {
		value = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
	} catch (error) {
		const unread = error instanceof SyntaxError ? 'it is not valid JSON' : 'the file cannot be read';
		throw new Error(`history ${file}: ${unread}`);
	}
	const read = historyFile.safeParse(value);
	if (!read.success) {
		const told = read.error.issues.map(({ path, message }) => `${path.join('.') || 'history'}: ${message}`);
		throw new Error(`history ${file}: ${told.join('; ')}`);
	}
	const encounters = read.data.encounters as readonly ReviewedEncounter[];
	const switched: readonly TrustEvent[] = read.data.live ? [{ kind: 'switched', on: true }] : [];
	return {
		reviewed: reviewsOf(encounters),
		earlier: sketchesOf(encounters),
		trust: trustOf([...trustEventsOf(encounters), ...switched]),
	};
}
