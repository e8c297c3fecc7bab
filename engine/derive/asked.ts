import type { Row } from '../../icd-data/release.ts';
import type { Concept } from '../concept/concept.ts';
import type { Visit } from '../concept/features.ts';
import { startsWithAny } from '../concept/prefix.ts';
import type { Draft, Suggestion } from '../contract.ts';
import { hasCode, withCode } from '../decide/draft.ts';
import { mentionEvidence } from '../decide/evidence.ts';

/** A code that the tabular list asks for is reported where the note states it, however briefly (I.A.13, I.A.17, I.B.7). */
const LEAST = 0.5;
/** Below this the note says too little of it. */
const SAID = 0.12;
const kinds = ['useAdditionalCode', 'codeAlso', 'codeFirst'] as const;

/** Named in the assessment or plan. */
const judged = (c: Concept): boolean =>
	c.mentions.some((m) => m.assertion === 'present' && (m.section === 'assessment' || m.section === 'plan'));

/** Codes whose note asks for the specific condition without numbers. */
const asksForAny = ['O98', 'O99'];
/** Named within the words that prove a code ("migraine in pregnancy"). */
const within = (c: Concept, s: Suggestion): boolean =>
	c.mentions.some((m) => s.evidence.some((e) => e.start <= m.start && m.end <= e.end));

function asking(draft: Draft, c: Concept): Suggestion | undefined {
	const { release } = draft;
	const byNumber = (s: Suggestion): boolean =>
		kinds.some((kind) =>
			release
				.notes(release.find(s.code), kind)
				.some((n) => holds(n.refs, c.row) && !(kind === 'codeFirst' && answered(draft, s, n.refs))),
		);
	const byWord = (s: Suggestion): boolean =>
		startsWithAny(s.code, asksForAny) && !release.code(c.row).startsWith('O') && within(c, s);
	return draft.codes.find((s) => !s.code.startsWith('Z') && (byWord(s) || byNumber(s)));
}

type Refs = readonly { readonly first: Row; readonly last: Row }[];
const holds = (refs: Refs, row: Row): boolean => refs.some((r) => r.first <= row && row < r.last);

/** One underlying disease is enough: a reported code stands in the note that asks for it. */
const answered = (draft: Draft, s: Suggestion, refs: Refs): boolean =>
	draft.codes.some((other) => other !== s && holds(refs, draft.release.find(other.code)));

/** Conditions stated as present that the notes of a reported code ask for by number. */
export function withAsked(draft: Draft, visit: Visit, concepts: readonly Concept[]): Draft {
	let out = draft;
	for (const c of concepts) {
		if (c.row < 0 || c.assertion !== 'present' || c.features.purpose) continue;
		const code = draft.release.code(c.row);
		if (hasCode(out, code)) continue;
		const by = asking(draft, c);
		if (!by || (c.score < SAID && !judged(c) && !within(c, by))) continue;
		const why = `asked for by ${by.code} (tabular; I.A.13)`;
		out = withCode(out, code, mentionEvidence(visit.reading.note.text, c.mentions), why, Math.max(LEAST, c.score));
	}
	return out;
}
