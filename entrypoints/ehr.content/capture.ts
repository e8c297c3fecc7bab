import type { Body } from '../../messaging/catalogue.ts';
import { fingerprint } from '../../storage/hash.ts';
import { documentsOutward } from './facts/outward.ts';
import { readFacts } from './facts/read-facts.ts';
import { findNote } from './find/find-note.ts';
import type { Site } from './sites/site.ts';
import { siteOf } from './sites/sites.ts';
import { type Part, readParts } from './text/read.ts';
import type { TextMap } from './text/text-map.ts';

export interface Capture {
	readonly map: TextMap;
	readonly roots: readonly Element[];
	readonly parts: readonly Part[];
	readonly site: Site;
	/** The page shows two patients and marks neither as the note's. */
	readonly several: boolean;
	readonly note: Body<'note.captured'>;
}

/** Finds and reads the note of this frame; undefined when it shows none. `set`: adapters that IT has set. */
export function* capture(set: readonly Site[]): Generator<void, Capture | undefined> {
	const site = siteOf(documentsOutward(), set);
	const found = yield* findNote(site);
	if (!found) return undefined;
	const map = yield* readParts(found.parts);
	if (map.text.trim() === '') return undefined;
	const roots = found.parts.map(({ root }) => root);
	const { several, ...facts } = yield* readFacts(site, roots, map.text);
	const { dateOfService, patient, identity } = facts;
	const note = {
		address: fingerprint(location.href),
		text: map.text,
		score: found.score,
		...(dateOfService ? { dateOfService } : {}),
		...(patient ? { patient } : {}),
		...(identity ? { identity } : {}),
		...(found.label ? { label: found.label.slice(0, 100) } : {}),
	};
	return { site, map, roots, parts: found.parts, note, several };
}
