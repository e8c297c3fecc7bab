import type { Candidate, CandidateReason, Draft, Evidence, Finding, Suggestion } from '../contract.ts';

/** Pure edits of a draft, for rules and for the engine's own last steps. Codes are dotted. */

export const hasCode = (draft: Draft, ...prefixes: readonly string[]): boolean =>
	draft.codes.some((s) => prefixes.some((p) => s.code.startsWith(p)));

export const codesUnder = (draft: Draft, ...prefixes: readonly string[]): readonly Suggestion[] =>
	draft.codes.filter((s) => prefixes.some((p) => s.code.startsWith(p)));

export const tagged = (draft: Draft, tag: string): readonly Evidence[] => draft.facts.tags.get(tag) ?? [];

/** The draft with a finding appended; the same finding (rule, codes, words) is not said twice. */
export function withFinding(draft: Draft, finding: Finding): Draft {
	const same = (f: Finding) =>
		f.rule === finding.rule && f.says === finding.says && f.codes.join() === finding.codes.join();
	return draft.findings.some(same) ? draft : { ...draft, findings: [...draft.findings, finding] };
}

/**
 * The draft with a code added at the end, proved by `evidence`. Nothing changes when the release has no
 * such billable code, when it is there already, or when there is no evidence.
 */
export function withCode(
	draft: Draft,
	code: string,
	evidence: readonly Evidence[],
	why: string,
	confidence = 0.8,
): Draft {
	const { release } = draft;
	const row = release.find(code);
	if (
		row < 0 ||
		!release.billable(row) ||
		evidence.length === 0 ||
		draft.codes.some((s) => s.code === release.code(row))
	)
		return draft;
	const added: Suggestion = {
		code: release.code(row),
		title: release.title(row),
		confidence,
		firstListed: false,
		evidence: distinct(evidence),
		why: [why],
		alternatives: [],
	};
	return { ...draft, codes: [...draft.codes, added] };
}

/** The draft with a code taken out of the report and kept as a candidate with its reason. */
export function withoutCode(draft: Draft, code: string, reason: CandidateReason): Draft {
	const gone = draft.codes.find((s) => s.code === code);
	if (!gone) return draft;
	const kept: Candidate = { code: gone.code, title: gone.title, reason, evidence: gone.evidence };
	return { ...draft, codes: draft.codes.filter((s) => s !== gone), candidates: [...draft.candidates, kept] };
}

/**
 * The draft with `code` standing where `old` stood, carrying the old evidence and `more`. When `code` is
 * there already, the old one is only taken out.
 */
export function withReplaced(draft: Draft, old: string, code: string, more: readonly Evidence[], why: string): Draft {
	const { release } = draft;
	const row = release.find(code);
	const gone = draft.codes.find((s) => s.code === old);
	if (row < 0 || !release.billable(row) || !gone || old === release.code(row)) return draft;
	if (draft.codes.some((s) => s.code === release.code(row))) return withoutCode(draft, old, 'less-specific');
	const next: Suggestion = {
		...gone,
		code: release.code(row),
		title: release.title(row),
		evidence: distinct([...gone.evidence, ...more]),
		why: [...gone.why, why],
	};
	const vague: Candidate = { code: gone.code, title: gone.title, reason: 'less-specific', evidence: gone.evidence };
	return { ...draft, codes: draft.codes.map((s) => (s === gone ? next : s)), candidates: [...draft.candidates, vague] };
}

/** Evidence without repeats, order kept. */
export function distinct(evidence: readonly Evidence[]): Evidence[] {
	const seen = new Set<string>();
	return evidence.filter((e) => {
		const key = `${e.start}-${e.end}-${e.role}`;
		return !seen.has(key) && seen.add(key);
	});
}
