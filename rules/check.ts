import type { CandidateReason, Draft, Evidence, Rule, Suggestion } from '../engine/contract.ts';
import { distinct, withFinding, withoutCode } from '../engine/decide/draft.ts';

/** One thing that a check found. */
export interface Hit {
	/** The codes concerned, in the order that the finding names them. */
	readonly codes: readonly Suggestion[];
	/** The codes that leave the report, and why. */
	readonly out?: readonly { readonly code: string; readonly reason: CandidateReason }[];
	/** Words that prove it; the evidence of the codes when left out. */
	readonly evidence?: readonly Evidence[];
	/** Said in place of the rule's own words. */
	readonly says?: string;
}

export interface Check extends Omit<Rule, 'apply'> {
	find(draft: Draft): readonly Hit[];
}

/** A rule that looks, reports each hit as one finding and takes out what the hit says must go. */
export function check({ find, ...record }: Check): Rule {
	const { id: rule, severity, cites } = record;
	return {
		...record,
		apply: (draft) =>
			find(draft).reduce((before, hit) => {
				const evidence = distinct(hit.evidence ?? hit.codes.flatMap((s) => s.evidence));
				const told = withFinding(before, {
					rule,
					severity,
					cites,
					says: hit.says ?? record.says,
					codes: hit.codes.map((s) => s.code),
					evidence,
				});
				return (hit.out ?? []).reduce((d, o) => withoutCode(d, o.code, o.reason), told);
			}, draft),
	};
}

/** One hit for each code that `wrong` picks; with `reason` the code leaves the report. */
export const eachCode = (draft: Draft, wrong: (s: Suggestion) => boolean, reason?: CandidateReason): Hit[] =>
	draft.codes.filter(wrong).map((s) => ({ codes: [s], ...(reason ? { out: [{ code: s.code, reason }] } : {}) }));
