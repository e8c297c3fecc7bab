import type { Release } from '../../icd-data/release.ts';
import type { DrugMention } from './drugs.ts';
import type { Mention } from './mention.ts';

/**
 * Mentions of a long-term drug ("aspirin 81") whose drug is told as stopped, refused or another’s, as over: what is
 * no drug of this patient now is no status either (I.C.21.c.3).
 */
export function withEndedDrugs(
	release: Release,
	mentions: readonly Mention[],
	drugs: readonly DrugMention[],
): readonly Mention[] {
	const ended = drugs.filter((d) => (d.off || d.notTaken) && d.drug.longTerm !== undefined);
	if (ended.length === 0) return mentions;
	const isOver = (m: Mention): boolean =>
		m.assertion === 'present' &&
		m.row >= 0 &&
		ended.some((d) => d.start < m.end && m.start < d.end && release.code(m.row) === d.drug.longTerm);
	return mentions.map((m) => (isOver(m) ? { ...m, assertion: 'resolved' } : m));
}
