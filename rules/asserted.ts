import type { Assertion, CandidateReason, Rule, Suggestion } from '../engine/contract.ts';
import { check } from './check.ts';
import { cases } from './example.ts';
import { within } from './prefixes.ts';
import { assertedRows } from './tables/asserted.ts';

/** The assertion shared by every phrase that led to the code, when it is one of these. */
function restsOn(s: Suggestion, assertions: readonly Assertion[]): CandidateReason | undefined {
	const mentions = s.evidence.filter((e) => e.role === 'mention');
	const first = mentions[0]?.assertion;
	return first && first !== 'present' && mentions.every((e) => assertions.includes(e.assertion)) ? first : undefined;
}

/** Defence in depth: a code whose words all say "not now" or "not this patient" leaves the report. */
export const assertedRules: readonly Rule[] = assertedRows.map(({ meant, fires, quiet, assertions, ...record }) =>
	check({
		...record,
		severity: 'hard',
		find: (draft) =>
			draft.codes.flatMap((s) => {
				const reason = within(s.code, meant) ? undefined : restsOn(s, assertions);
				return reason ? [{ codes: [s], out: [{ code: s.code, reason }] }] : [];
			}),
		examples: cases(fires, quiet),
	}),
);
