import type { Row } from '../../icd-data/release.ts';
import type { Concept } from '../concept/concept.ts';
import type { Visit } from '../concept/features.ts';
import type { Draft, Suggestion } from '../contract.ts';
import { hasCode, withCode } from '../decide/draft.ts';
import { mentionEvidence } from '../decide/evidence.ts';

/** A code that the tabular list asks for is reported where the note states it, however briefly (I.A.13, I.A.17, I.B.7). */
const LEAST = 0.5;
/** Below this the note says too little of it. */
const SAID = 0.12;
const kinds = ['useAdditionalCode', 'codeAlso'] as const;

/** Named in the assessment or plan. */
const judged = (c: Concept): boolean =>
	c.mentions.some((m) => m.assertion === 'present' && (m.section === 'assessment' || m.section === 'plan'));

function asking(draft: Draft, row: Row): Suggestion | undefined {
	const { release } = draft;
	return draft.codes.find(
		(s) =>
			!s.code.startsWith('Z') &&
			kinds.some((kind) =>
				release.notes(release.find(s.code), kind).some((n) => n.refs.some((r) => r.first <= row && row < r.last)),
			),
	);
}

/** Conditions stated as present that the notes of a reported code ask for by number. */
export function withAsked(draft: Draft, visit: Visit, concepts: readonly Concept[]): Draft {
	let out = draft;
	for (const c of concepts) {
		if (c.row < 0 || c.assertion !== 'present' || c.features.purpose) continue;
		const code = draft.release.code(c.row);
		if (hasCode(out, code)) continue;
		const by = asking(draft, c.row);
		if (!by || (c.score < SAID && !judged(c))) continue;
		const why = `asked for by ${by.code} (tabular; I.A.13)`;
		out = withCode(out, code, mentionEvidence(visit.reading.note.text, c.mentions), why, Math.max(LEAST, c.score));
	}
	return out;
}
