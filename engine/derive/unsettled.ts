import type { Concept } from '../concept/concept.ts';
import type { Visit } from '../concept/features.ts';
import { startsWithAny } from '../concept/prefix.ts';
import type { Mention } from '../find/mention.ts';
import { noSymptoms, symptoms } from '../tables/course.ts';
import { UNSETTLED, unsettledReach } from '../tables/unsettled.ts';

/** The item of the assessment begins with it, or where nobody wrote an assessment the sentence does. */
const leads = (visit: Visit, m: Mention): boolean =>
	m.assertion === 'present' &&
	(m.title || m.from <= 2) &&
	(m.section === 'assessment' || (m.section === 'unknown' && !visit.planned));

const aSymptom = (code: string): boolean => startsWithAny(code, symptoms) && !startsWithAny(code, noSymptoms);

/** Whether an illness that is only suspected stands behind the mention, in its sentence or in the remark on it. */
function suspectedBehind(visit: Visit, m: Mention): boolean {
	const { mentions, note } = visit.reading;
	const next = note.sentences[m.sentence + 1];
	const remark = next && next.sep !== 'end' && next.sep !== 'line';
	return mentions.some((u) => {
		if (u.assertion !== 'uncertain' || u.row < 0) return false;
		const code = visit.release.code(u.row);
		if (aSymptom(code) || code.startsWith('Z')) return false;
		if (u.sentence === m.sentence) return u.from >= m.to && u.from - m.to <= unsettledReach;
		return remark === true && u.sentence === m.sentence + 1 && u.from <= unsettledReach;
	});
}

/** A symptom whose illness is not settled is what the assessment has to report (IV.D, IV.H). */
export function withUnsettled(visit: Visit, concepts: readonly Concept[]): Concept[] {
	return concepts.map((c) => {
		const code = c.row >= 0 ? visit.release.code(c.row) : '';
		if (c.assertion !== 'present' || c.score >= UNSETTLED) return c;
		if (!aSymptom(code) || !c.mentions.some((m) => leads(visit, m) && suspectedBehind(visit, m))) return c;
		return { ...c, score: UNSETTLED, why: [...c.why, 'what is suspected behind it is not settled (IV.H)'] };
	});
}
