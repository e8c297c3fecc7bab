import type { Release } from '../../icd-data/release.ts';
import { type DrugMention, mayCome } from './drugs.ts';
import type { Mention, Reading } from './mention.ts';

/** Statuses of long-term drugs. */
const LONG_TERM = 'Z79';

/**
 * The mentions with each long-term drug ("aspirin 81", "a blood thinner") that is told as stopped, refused, another's or of
 * another day as over: what is no drug of this patient now is no status either (I.C.21.c.3).
 */
export function withEndedDrugs(release: Release, reading: Reading, drugs: readonly DrugMention[]): Reading {
	const ended = drugs.filter((d) => d.off || d.notTaken);
	const { text, sentences } = reading.note;
	const isOver = (m: Mention): boolean =>
		m.assertion === 'present' &&
		m.row >= 0 &&
		release.code(m.row).startsWith(LONG_TERM) &&
		(ended.some((d) => d.start < m.end && m.start < d.end && d.drug.longTerm === release.code(m.row)) ||
			mayCome(text, sentences[m.sentence]?.start ?? 0, m.start, m.end));
	return { ...reading, mentions: reading.mentions.map((m) => (isOver(m) ? { ...m, assertion: 'resolved' } : m)) };
}
