import { foldWord } from '../../icd-data/words.ts';
import type { Reading } from '../find/mention.ts';
import { jointSites } from '../tables/joint-sites.ts';
import type { Visit } from './features.ts';
import type { Group } from './group.ts';

/** A bare joint disease moved to the one joint that the note tells of; with none or several it stays as it is. */
export function atJoint({ release }: Visit, reading: Reading, g: Group): Group {
	const rows = jointSites.filter((s) => g.row >= 0 && s.bare === release.code(g.row));
	const told = rows.filter((s) => reading.siteSides.has(foldWord(s.joint)));
	const [only] = told;
	if (!only || told.length !== 1) return g;
	const both = reading.siteSides.get(foldWord(only.joint))?.has('bilateral');
	const row = release.find(both ? (only.both ?? only.to) : only.to);
	return { ...g, row, mentions: g.mentions.map((m) => (m.row === g.row ? { ...m, row } : m)) };
}
