import { generic } from './generic.ts';
import { openmrs } from './openmrs.ts';
import type { Site } from './site.ts';

/** Sites that have their own reading. */
export const shipped: readonly Site[] = [openmrs];

/**
 * What reads a frame: the first that matches of those that IT has set, then of ours; generic is the last.
 * `documents` are the frame's own and those around it, any of which may bear the signs.
 */
export function siteOf(documents: readonly Document[], set: readonly Site[] = []): Site {
	const shows = (selector: string) => documents.some((document) => document.querySelector(selector));
	return [...set, ...shipped].find(({ match }) => match.every(shows)) ?? generic;
}
