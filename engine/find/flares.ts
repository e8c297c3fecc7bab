import type { Release, Row } from '../../icd-data/release.ts';
import type { Note } from '../read/note.ts';
import { flareOver, flares } from '../tables/flares.ts';
import type { Mention } from './mention.ts';

/** The row of the disease that a flare of it leaves, or -1. */
const leftBy = (release: Release, row: Row): Row => {
	const code = row >= 0 ? release.code(row) : '';
	const found = flares.find((f) => f.flare === code);
	return found ? release.find(found.leaves) : -1;
};

const over = (note: Note, m: Mention): boolean =>
	m.assertion === 'historical' ||
	m.assertion === 'resolved' ||
	(m.assertion === 'present' && flareOver.test(note.text.slice(m.end, note.sentences[m.sentence]?.end ?? m.end)));

/** Mentions of flares that are over, as mentions of the disease that goes on. */
export function pastFlares(release: Release, note: Note, mentions: readonly Mention[]): Mention[] {
	return mentions.map((m) => {
		const row = leftBy(release, m.row);
		return row >= 0 && over(note, m) ? { ...m, row, assertion: 'historical' } : m;
	});
}
