import { foldWord } from '../../icd-data/words.ts';
import { assertion, type Surroundings } from '../context/assert.ts';
import type { SectionKind } from '../contract.ts';
import type { Token } from '../read/note.ts';
import { bodyParts, siteDetails, siteGroups } from '../tables/body-parts.ts';
import { homeSites, OCULAR } from '../tables/home-sites.ts';
import { wellWords } from '../tables/well.ts';
import { isOcular, type Side, sideAt, sideNear } from './side.ts';

const well = new Set(wellWords);
/** Sections that tell of other times or other people. */
const elsewhere: ReadonlySet<SectionKind> = new Set(['fh', 'psh', 'pmh', 'problems', 'allergies']);
/** Folded body sites; words that only tell where on a site are left out. */
export const sites = new Set(bodyParts.map(foldWord).filter((w) => w !== 'lower' && w !== 'upper'));
const groups = siteGroups.map((g) => g.map(foldWord));
const eyes = new Set(groups.find((g) => g.includes('eye')));

/** Whether a body site is told as healthy: the side beside it is not the side of the trouble. */
export function isWell(tokens: readonly Token[], i: number): boolean {
	for (let k = i; k < Math.min(tokens.length, i + 5) && (k === i || (tokens[k]?.gap ?? 0) === 0); k++)
		if (well.has(tokens[k]?.fold ?? '')) return true;
	return well.has(tokens[i - 1]?.fold ?? '') || well.has(tokens[i - 2]?.fold ?? '');
}

const sightOnly = (tokens: readonly Token[], i: number): boolean =>
	!eyes.has(tokens[i]?.fold ?? '') && tokens.slice(Math.max(0, i - 5), i + 5).some((x) => isOcular(x.fold));

/** The sides told of each ailing body site anywhere in a note; found once per note. */
export function siteSides(around: readonly Surroundings[]): ReadonlyMap<string, ReadonlySet<Side>> {
	const out = new Map<string, Set<Side>>();
	for (const a of around) {
		const { tokens, section } = a.sentence;
		if (elsewhere.has(section)) continue;
		for (const [i, t] of tokens.entries()) {
			const eye = isOcular(t.fold) && !isWell(tokens, i) ? sideAt(tokens, i) : undefined;
			if (eye && assertion(a, i, i + 1) === 'present') out.set(OCULAR, (out.get(OCULAR) ?? new Set()).add(eye));
			if (!sites.has(t.fold) || isWell(tokens, i) || sightOnly(tokens, i)) continue;
			const side = sideNear(tokens, i, i + 1);
			if (side && assertion(a, i, i + 1) === 'present') out.set(t.fold, (out.get(t.fold) ?? new Set()).add(side));
		}
	}
	return out;
}

function onlySide(sides: ReadonlyMap<string, ReadonlySet<Side>>, wanted: Iterable<string>): Side | undefined {
	const found = new Set<Side>();
	for (const site of wanted) for (const side of sides.get(site) ?? []) found.add(side);
	return found.size === 1 ? [...found][0] : undefined;
}

/** The side told of some sites, else of sites that go with them, when only one is. */
export function sideOfSites(sides: ReadonlyMap<string, ReadonlySet<Side>>, named: Iterable<string>): Side | undefined {
	const wanted = new Set([...named].filter((w) => sites.has(w)));
	return onlySide(sides, wanted) ?? onlySide(sides, groups.filter((g) => g.some((w) => wanted.has(w))).flat());
}

const homes = homeSites.map(({ of, at, or = [] }) => ({ of, at: at.map(foldWord), or }));

/** The one side told of the places where such a condition sits. */
export function sideOfHome(sides: ReadonlyMap<string, ReadonlySet<Side>>, code: string): Side | undefined {
	const home = homes.find(({ of }) => of.some((p) => code.startsWith(p)));
	return home && (onlySide(sides, home.at) ?? onlySide(sides, home.or));
}

/** The one part told of the places where such a condition sits ("the left upper lid … chalazion"). */
export function partsOfHome(parts: ReadonlyMap<string, ReadonlySet<string>>, code: string): ReadonlySet<string> {
	const home = homes.find(({ of }) => of.some((p) => code.startsWith(p)));
	const found = new Set((home?.at ?? []).flatMap((site) => [...(parts.get(site) ?? [])]));
	return found.size === 1 ? found : new Set();
}

const details = new Set(siteDetails.map(foldWord));

/** Fingers that are told by their names alone ("R index, volar side"), and those whose names are common words too. */
const fingerNames = new Set(['index', 'ring', 'pinky', 'pointer'].map(foldWord));
const fingerWords = new Set(['middle', 'long', 'little', 'small'].map(foldWord));
const FINGER = foldWord('finger');
const namesFinger = (tokens: readonly Token[], i: number): boolean => {
	const { fold } = tokens[i] as Token;
	if (!fingerNames.has(fold) && !fingerWords.has(fold)) return false;
	const next = tokens[i + 1];
	const alone = !next || next.gap > 0;
	const side = i > 0 && tokens[i]?.gap === 0 ? sideAt(tokens, i - 1) : undefined;
	if (side !== 'right' && side !== 'left') return false;
	return (alone || fingerNames.has(fold)) && !(next && next.gap === 0 && sites.has(next.fold));
};

/** Which finger, toe or part is told of each site ("left index finger"); found once per note. */
export function siteParts(around: readonly Surroundings[]): ReadonlyMap<string, ReadonlySet<string>> {
	const out = new Map<string, Set<string>>();
	for (const a of around) {
		const { tokens, section } = a.sentence;
		if (elsewhere.has(section)) continue;
		for (const [i, t] of tokens.entries()) {
			if (namesFinger(tokens, i) && assertion(a, i, i + 1) === 'present')
				out.set(FINGER, (out.get(FINGER) ?? new Set()).add(t.fold));
			const part = tokens[i - 1]?.fold ?? '';
			if (!sites.has(t.fold) || !details.has(part) || t.gap > 0 || isWell(tokens, i)) continue;
			if (assertion(a, i, i + 1) === 'present') out.set(t.fold, (out.get(t.fold) ?? new Set()).add(part));
		}
	}
	return out;
}
