import type { Draft, Rule } from '../engine/contract.ts';
import { check } from './check.ts';
import { cases } from './example.ts';
import { within } from './prefixes.ts';
import { needRows } from './tables/needs.ts';

const hasTag = (draft: Draft, start: string): boolean => [...draft.facts.tags.keys()].some((t) => t.startsWith(start));

/** Codes that are not complete without another: one finding for all codes that lack it. */
export const needRules: readonly Rule[] = needRows.map(({ code, titled, needs, tag, drops, fires, quiet, ...record }) =>
	check({
		...record,
		find: (draft) => {
			const lone = draft.codes.filter((s) => within(s.code, code) && (!titled || s.title.startsWith(titled)));
			if (
				lone.length === 0 ||
				(tag && !hasTag(draft, tag)) ||
				draft.codes.some((s) => !lone.includes(s) && within(s.code, needs))
			)
				return [];
			return [{ codes: lone, ...(drops ? { out: lone.map((s) => ({ code: s.code, reason: drops })) } : {}) }];
		},
		examples: cases(fires, quiet),
	}),
);
