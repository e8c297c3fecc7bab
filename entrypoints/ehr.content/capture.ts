import type { Body } from '../../messaging/catalogue.ts';
import { fingerprint } from '../../storage/hash.ts';
import { readFacts } from './facts/read-facts.ts';
import { findNote } from './find/find-note.ts';
import { siteOf } from './sites/sites.ts';
import { readParts } from './text/read.ts';
import type { TextMap } from './text/text-map.ts';

export interface Capture {
	readonly map: TextMap;
	readonly roots: readonly Element[];
	readonly note: Body<'note.captured'>;
}

/** Finds and reads the note of this frame; undefined when it shows none. */
export function* capture(): Generator<void, Capture | undefined> {
	const site = siteOf(document);
	const found = yield* findNote(site);
	if (!found) return undefined;
	const map = yield* readParts(found.parts);
	const roots = found.parts.map(({ root }) => root);
	const { dateOfService, patient, identity } = yield* readFacts(site, roots, map.text);
	const note = {
		address: fingerprint(location.href),
		text: map.text,
		score: found.score,
		...(dateOfService ? { dateOfService } : {}),
		...(patient ? { patient } : {}),
		...(identity ? { identity } : {}),
		...(found.label ? { label: found.label.slice(0, 100) } : {}),
	};
	return { map, roots, note };
}
