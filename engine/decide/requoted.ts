import type { Draft, Encounter, Evidence } from '../contract.ts';

/** The draft with every quote taken from the note as written; the offsets are the same. */
export function requoted(draft: Draft, encounter: Encounter): Draft {
	if (draft.encounter.text === encounter.text) return { ...draft, encounter };
	const quoted = <T extends { readonly evidence: readonly Evidence[] }>(one: T): T => ({
		...one,
		evidence: one.evidence.map((e) => ({ ...e, quote: encounter.text.slice(e.start, e.end) })),
	});
	return {
		...draft,
		encounter,
		codes: draft.codes.map(quoted),
		candidates: draft.candidates.map(quoted),
		findings: draft.findings.map(quoted),
	};
}
