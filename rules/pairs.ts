import type { Rule } from '../engine/contract.ts';
import { check } from './check.ts';
import { cases } from './example.ts';
import { within } from './prefixes.ts';
import { pairRows } from './tables/pairs.ts';

/** Codes of two groups that do not stand on one claim: one finding for the pair. */
export const pairRules: readonly Rule[] = pairRows.map(({ one, other, drops, fires, quiet, ...record }) =>
	check({
		...record,
		find: (draft) => {
			const left = draft.codes.filter((s) => within(s.code, one));
			const right = draft.codes.filter((s) => within(s.code, other));
			if (left.length === 0 || right.length === 0) return [];
			return [
				{
					codes: [...left, ...right],
					...(drops ? { out: right.map((s) => ({ code: s.code, reason: 'rule' as const })) } : {}),
				},
			];
		},
		examples: cases(fires, quiet),
	}),
);
