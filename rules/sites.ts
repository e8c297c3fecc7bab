import { sideOfTitle } from './side.ts';
import { siteWords } from './tables/sites.ts';

const patterns = siteWords.map(({ says, regions }) => ({
	regions,
	pattern: new RegExp(`\\b(?:${says.join('|')})`, 'i'),
}));

const regionsOf = (title: string): Set<string> =>
	new Set(patterns.filter((p) => p.pattern.test(title)).flatMap((p) => p.regions));

/** Whether two titles may speak of one place: no contradiction of region or side. */
export function samePlace(a: string, b: string): boolean {
	const [ra, rb] = [regionsOf(a), regionsOf(b)];
	if (ra.size > 0 && rb.size > 0 && ![...ra].some((r) => rb.has(r))) return false;
	const [sa, sb] = [sideOfTitle([a]), sideOfTitle([b])];
	return sa === '9' || sb === '9' || sa === sb || sb === '3';
}
