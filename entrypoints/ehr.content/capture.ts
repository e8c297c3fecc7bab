import type { Body } from '../../messaging/catalogue.ts';
import { fingerprint } from '../../storage/hash.ts';
import { documentsAround } from './facts/around.ts';
import { documentsOutward } from './facts/outward.ts';
import { readFacts } from './facts/read-facts.ts';
import type { Candidate } from './find/candidate.ts';
import { findNote } from './find/find-note.ts';
import type { Site } from './sites/site.ts';
import { siteOf } from './sites/sites.ts';
import { brokenParts, type Taught, taughtSite } from './teach/taught-site.ts';
import { outsideOf, placeOf } from './text/place.ts';
import { type Part, readParts } from './text/read.ts';
import type { TextMap } from './text/text-map.ts';

/** What is known of sites beside what ships. */
export interface Knowledge {
	/** Adapters that IT has set. */
	readonly set: readonly Site[];
	/** What a user has taught about this origin. */
	readonly taught: Taught;
}

export interface Capture {
	readonly map: TextMap;
	readonly roots: readonly Element[];
	readonly parts: readonly Part[];
	readonly site: Site;
	/** The page shows two patients and marks neither as the note's. */
	readonly several: boolean;
	readonly note: Omit<Body<'note.captured'>, 'chosen'>;
}

export interface Seen {
	/** Undefined where the frame shows none, or several. */
	readonly capture: Capture | undefined;
	/** The elements of all that may be the note. */
	readonly among: readonly Element[];
	readonly several: boolean;
}

/** Finds and reads the note of this frame; `clicked` tells which, where there are several. */
export function* see({ set, taught }: Knowledge, clicked: Element | undefined): Generator<void, Seen> {
	const site = taughtSite(siteOf(documentsOutward(), set), taught);
	const { note, among } = yield* findNote(site, clicked);
	const roots = among.flatMap(({ parts }) => parts.map(({ root }) => root));
	return { capture: note && (yield* capture(site, taught, note)), among: roots, several: !note && among.length > 1 };
}

/** Parts that were joined here have their heads in the text already; so has a block that begins with its own. */
function sectionOf({ parts, label }: Candidate) {
	const [first] = parts;
	const place = first ? placeOf(first.root) : [];
	const said = parts.some(({ head }) => head !== undefined) || !label;
	return { place, ...(said ? {} : { head: label.slice(0, 100) }) };
}

function* capture(site: Site, taught: Taught, found: Candidate): Generator<void, Capture | undefined> {
	const map = yield* readParts(found.parts);
	if (map.text.trim() === '') return undefined;
	const roots = found.parts.map(({ root }) => root);
	const { several, ...facts } = yield* readFacts(site, roots, map.text);
	const { dateOfService, patient, identity } = facts;
	const outside = outsideOf();
	const broken = brokenParts(taught, documentsAround());
	const note = {
		address: fingerprint(location.href),
		text: map.text,
		score: found.score,
		editable: found.editable,
		...(dateOfService ? { dateOfService } : {}),
		...(patient ? { patient } : {}),
		...(identity ? { identity } : {}),
		...(broken.length > 0 ? { broken: [...broken] } : {}),
		...(found.section ? { section: sectionOf(found) } : {}),
		...(outside ? { outside } : {}),
		...(found.label ? { label: found.label.slice(0, 100) } : {}),
	};
	return { site, map, roots, parts: found.parts, note, several };
}
