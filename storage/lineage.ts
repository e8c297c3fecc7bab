import { fingerprint } from './hash.ts';
import type { EncounterRow, Identity } from './schema.ts';

/** Where a note was seen. `address` stands in for the identity when the page shows none. */
export interface Site {
	readonly origin: string;
	readonly address: string;
	readonly identity?: Identity | undefined;
}

/** The smallest scope that cannot hold two patients. */
export function placeOf({ origin, address, identity }: Site): string {
	const { patientId = '', encounterId = '', name = '' } = identity ?? {};
	if (encounterId) return fingerprint(origin, 'encounter', patientId, encounterId);
	if (patientId || name) return fingerprint(origin, 'patient', patientId || name, patientId ? '' : address);
	return fingerprint(origin, 'address', address);
}

/** True when `next` reads as an edit of `prev`: what they share at both ends is half of the shorter one. */
export function continues(prev: string, next: string): boolean {
	const shorter = Math.min(prev.length, next.length);
	if (shorter === 0) return false;
	let head = 0;
	while (head < shorter && prev[head] === next[head]) head++;
	let tail = 0;
	while (tail < shorter - head && prev[prev.length - 1 - tail] === next[next.length - 1 - tail]) tail++;
	return head + tail >= shorter / 2;
}

interface Captured {
	readonly site: Site;
	readonly text: string;
	readonly textHash: string;
	readonly dateOfService?: string | undefined;
}

/** Copied-forward notes of two visits may hold the same words: where dates are shown they must agree. */
function sameVisit(row: EncounterRow, { dateOfService }: Captured): boolean {
	return !row.dateSeen || dateOfService === undefined || row.dateOfService === dateOfService;
}

/**
 * The review that a captured note belongs to. An encounter id decides alone; otherwise a text seen before
 * in the same place, then an edit of the note this tab already reviews; else it is a new review.
 */
export function reviewKey(captured: Captured, known: readonly EncounterRow[], current: string | undefined): string {
	const { site, text, textHash, dateOfService = '' } = captured;
	const place = placeOf(site);
	if (site.identity?.encounterId) return place;
	const same = known.filter((row) => row.place === place && sameVisit(row, captured));
	const seen = same.find((row) => row.textHash === textHash) ?? same.find((row) => row.lineage.includes(textHash));
	if (seen) return seen.key;
	const edited = same.find((row) => row.key === current && row.address === site.address && continues(row.text, text));
	return edited?.key ?? fingerprint(place, textHash, dateOfService);
}
