import type { Release } from '../icd-data/release.ts';
import { sideOfTitle } from './side.ts';

/** S09 to S99 (third character 9): other and unspecified injuries of a body region. */
const unspecified = /^S\d9\..*/;
/** A named injury of the same region; what lies on the skin (S_0) says nothing of what lies beneath. */
const named = /^S\d(?:[1-8]|9\.[0-7])/;

/** Whether `vague` is "unspecified injury" of a region and side that `specific` names an injury of (IV.F.3). */
export function vaguerInjury(release: Release, vague: string, specific: string): boolean {
	if (!unspecified.test(vague) || !named.test(specific) || vague[1] !== specific[1]) return false;
	const titles = [vague, specific].map((code) => release.title(release.find(code)));
	if (!/^Unspecified injury\b/.test(titles[0] ?? '')) return false;
	const [a, b] = titles.map((title) => sideOfTitle([title ?? '']));
	return a === '9' || a === b;
}
