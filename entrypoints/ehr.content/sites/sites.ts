import { generic } from './generic.ts';
import type { Site } from './site.ts';

/** Sites that have their own reading; the first that matches wins, generic is the last. */
const sites: readonly Site[] = [generic];

export function siteOf(document: Document): Site {
	return sites.find(({ match }) => match.every((selector) => document.querySelector(selector))) ?? generic;
}
