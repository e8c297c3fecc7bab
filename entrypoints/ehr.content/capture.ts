import type { Body } from '../../messaging/catalogue.ts';
import { fingerprint } from '../../storage/hash.ts';
import { readFacts } from './facts/read-facts.ts';
import type { Candidate } from './find/candidate.ts';
import { findNote } from './find/find-note.ts';
import type { Site } from './sites/site.ts';
import { siteOf } from './sites/sites.ts';
import { readParts } from './text/read.ts';
import type { TextMap } from './text/text-map.ts';

export interface Capture {
	readonly map: TextMap;
	readonly roots: readonly Element[];
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
export function* see(clicked: Element | undefined): Generator<void, Seen> {
	const site = siteOf(document);
	const { note, among } = yield* findNote(site, clicked);
	const roots = among.flatMap(({ parts }) => parts.map(({ root }) => root));
	return { capture: note && (yield* capture(site, note)), among: roots, several: !note && among.length > 1 };
}

function* capture(site: Site, found: Candidate): Generator<void, Capture> {
	const map = yield* readParts(found.parts);
	const roots = found.parts.map(({ root }) => root);
	const { dateOfService, patient, identity } = yield* readFacts(site, roots, map.text);
	const note = {
		address: fingerprint(location.href),
		text: map.text,
		score: found.score,
		editable: found.editable,
		...(dateOfService ? { dateOfService } : {}),
		...(patient ? { patient } : {}),
		...(identity ? { identity } : {}),
		...(found.label ? { label: found.label.slice(0, 100) } : {}),
	};
	return { map, roots, note };
}
