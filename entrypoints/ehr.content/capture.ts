import type { Body } from '../../messaging/catalogue.ts';
import { fingerprint } from '../../storage/hash.ts';
import { documentsAround } from './facts/around.ts';
import { documentsOutward } from './facts/outward.ts';
import { readFacts } from './facts/read-facts.ts';
import { findNote } from './find/find-note.ts';
import type { Site } from './sites/site.ts';
import { siteOf } from './sites/sites.ts';
import { brokenParts, type Taught, taughtSite } from './teach/taught-site.ts';
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
	readonly note: Body<'note.captured'>;
}

/** Finds and reads the note of this frame; undefined when it shows none. */
export function* capture({ set, taught }: Knowledge): Generator<void, Capture | undefined> {
	const site = taughtSite(siteOf(documentsOutward(), set), taught);
	const found = yield* findNote(site);
	if (!found) return undefined;
	const map = yield* readParts(found.parts);
	if (map.text.trim() === '') return undefined;
	const roots = found.parts.map(({ root }) => root);
	const { several, ...facts } = yield* readFacts(site, roots, map.text);
	const { dateOfService, patient, identity } = facts;
	const broken = brokenParts(taught, documentsAround());
	const note = {
		address: fingerprint(location.href),
		text: map.text,
		score: found.score,
		...(dateOfService ? { dateOfService } : {}),
		...(patient ? { patient } : {}),
		...(identity ? { identity } : {}),
		...(broken.length > 0 ? { broken: [...broken] } : {}),
		...(found.label ? { label: found.label.slice(0, 100) } : {}),
	};
	return { site, map, roots, parts: found.parts, note, several };
}
