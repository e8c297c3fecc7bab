import type { Release, Row } from '../icd-data/release.ts';
import { sideOfTitle } from './side.ts';

const unspecified = /\bunspecified\b|\bNOS\b|\bnot specified\b/i;
const idle = new Set(
	'unspecified site part type side right left bilateral of the in with without and or to for other specified not elsewhere classified uncomplicated complication complications nos eye ear joint limb disorder disease diseases acute encounter level location degree duration stage severity'.split(
		' ',
	),
);

const words = (title: string): string[] =>
	title
		.toLowerCase()
		.replace(/,?\s*(?:initial encounter|subsequent encounter|sequela)\b.*$/, '')
		.replace(/\b(?:without|not)\s[^,]*/g, ' ')
		.match(/[a-z]+/g)
		?.filter((w) => !idle.has(w)) ?? [];

function path(release: Release, row: Row): Row[] {
	const out: Row[] = [];
	for (let r = row; r >= 0; r = release.parent(r)) out.unshift(r);
	return out;
}

/** Words that the code and its plain headers (those that join no two conditions) say. */
function saidBy(release: Release, row: Row): Set<string> {
	return new Set(
		path(release, row)
			.filter((r) => r === row || !/\band\b|\/|,/.test(release.title(r)))
			.flatMap((r) => words(release.title(r))),
	);
}

/** Same side, or the vague one names none. */
function sideFits(vague: string, specific: string): boolean {
	const a = sideOfTitle([vague]);
	const b = sideOfTitle([specific]);
	return a === '9' || a === b || b === '3';
}

/** Whether `vague` is the unspecified code where `specific`, of the same category, says more (I.B.2, IV.F.3). */
export function vaguerByTitle(release: Release, vague: Row, specific: Row): boolean {
	if (vague === specific || release.category(vague) !== release.category(specific)) return false;
	const a = path(release, vague);
	const b = path(release, specific);
	const fork = a.findIndex((r, i) => r !== b[i]);
	const stepA = a[fork];
	const stepB = b[fork];
	if (fork < 1 || stepA === undefined || stepB === undefined) return false;
	if (!unspecified.test(release.title(stepA)) || unspecified.test(release.title(stepB))) return false;
	if (!sideFits(release.title(vague), release.title(specific))) return false;
	const said = saidBy(release, specific);
	return words(release.title(vague)).every((w) => said.has(w));
}
