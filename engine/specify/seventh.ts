import type { Release, Row } from '../../icd-data/release.ts';
import { foldWords } from '../../icd-data/words.ts';
import { underTreatment } from '../tables/episode.ts';

/** What the note says about the episode of care of its injuries. */
export interface Episode {
	readonly phase: 'initial' | 'subsequent' | 'sequela';
	readonly open: boolean;
	readonly healing: 'routine' | 'delayed' | 'nonunion' | 'malunion';
}

/** Words of a pregnancy with more than one fetus, of which the seventh character tells the one. */
const manifold = ['twin', 'triplet', 'dichorionic', 'monochorionic'].flatMap((w) => foldWords(w));
const defaults = ['unspecified', 'not applicable', 'without', 'stable', 'initial'];

/** Meaning of a seventh character matched against the episode: fracture letters, A/D/S. */
function episodeChar(sevenths: ReadonlyMap<string, string>, episode: Episode): string | undefined {
	const wanted = [...sevenths].filter(([, meaning]) =>
		meaning.toLowerCase().includes(episode.phase === 'sequela' ? 'sequela' : `${episode.phase} encounter`),
	);
	if (wanted.length <= 1) return wanted[0]?.[0];
	const fits = wanted.filter(
		([, m]) =>
			/open fracture/i.test(m) === episode.open &&
			(episode.phase !== 'subsequent' || m.toLowerCase().includes(episode.healing)),
	);
	return (fits[0] ?? wanted[0])?.[0];
}

const treated = (code: string): boolean => underTreatment.some((p) => code.startsWith(p));
const active = ({ phase }: Episode): Episode['phase'] => (phase === 'sequela' ? phase : 'initial');

/** The seventh character for a row that takes one, from the episode or from words of the note. */
export function seventhFor(
	release: Release,
	row: Row,
	episode: Episode,
	said: ReadonlySet<string>,
): string | undefined {
	const sevenths = release.sevenths(row);
	if (sevenths.size === 0) return undefined;
	// Which eye is told by the side, whatever words name it ("OD").
	if ([...sevenths.values()].some((meaning) => /\bright\b/i.test(meaning))) return undefined;
	if (sevenths.has('A'))
		return episodeChar(sevenths, treated(release.code(row)) ? { ...episode, phase: active(episode) } : episode);
	const several = manifold.some((w) => said.has(w));
	let best: string | undefined;
	let most = 0;
	for (const [char, meaning] of sevenths) {
		const words = foldWords(meaning.replace(/ \([^)]*\)/g, '')).filter((w) => w !== 'stage' && w !== 'without');
		if (
			words.length > most &&
			!/without|unspecified/i.test(meaning) &&
			(several || !/\bfetus\b/i.test(meaning)) &&
			words.every((w) => said.has(w))
		) {
			best = char;
			most = words.length;
		}
	}
	return (
		best ??
		[...sevenths].find(([, m]) => defaults.some((d) => m.toLowerCase().includes(d)))?.[0] ??
		[...sevenths.keys()][0]
	);
}
