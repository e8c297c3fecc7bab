import type { Draft, Rule, Suggestion } from '../engine/contract.ts';
import { check, type Hit } from './check.ts';
import { cases } from './example.ts';

/** True when an Excludes1 note that applies to `a` names `b`. */
const excludes = (draft: Draft, a: Suggestion, b: Suggestion): boolean => {
	const row = draft.release.find(b.code);
	const own = draft.release.find(a.code);
	return (
		row >= 0 &&
		own >= 0 &&
		draft.release
			.notes(own, 'excludes1')
			.some((n) => n.refs.some((r) => r.first >= 0 && r.first <= row && row < r.last))
	);
};

const sideOf = (s: Suggestion): string | undefined => /\b(right|left)\b/i.exec(s.title)?.[1]?.toLowerCase();

/** One on the right and one on the left are two conditions: the exception of unrelated conditions. */
const apart = (a: Suggestion, b: Suggestion): boolean =>
	sideOf(a) !== undefined && sideOf(b) !== undefined && sideOf(a) !== sideOf(b);

const told = (draft: Draft, a: Suggestion, b: Suggestion): boolean =>
	draft.findings.some(
		(f) =>
			f.rule !== 'excludes1-stands' &&
			f.cites.includes('I.A.12.a') &&
			f.codes.includes(a.code) &&
			f.codes.includes(b.code),
	);

function pairs(draft: Draft): Hit[] {
	return draft.codes.flatMap((a, i) =>
		draft.codes
			.slice(i + 1)
			.filter(
				(b) =>
					a.code !== b.code && !apart(a, b) && (excludes(draft, a, b) || excludes(draft, b, a)) && !told(draft, a, b),
			)
			.map((b) => ({ codes: [a, b] })),
	);
}

export const excludesRules: readonly Rule[] = [
	check({
		id: 'excludes1-stands',
		check: 27,
		cites: 'I.A.12.a',
		severity: 'hard',
		says: 'The tabular list excludes these two codes from one claim unless the two conditions are unrelated; one must go or the note must show that they are unrelated.',
		find: pairs,
		examples: cases(
			['E10.9 E11.9', 'I10 O10.011', 'E11.9 E13.9 I10'],
			[
				'E11.9 I10',
				'J44.9 J45.909',
				'H91.21 H61.22',
				{ name: 'Excludes2 lets both stand (I.A.12.b)', codes: ['L40.0', 'L30.9'] },
			],
		),
	}),
];
