import type { Rule } from '../engine/contract.ts';
import { check } from './check.ts';
import { cases } from './example.ts';
import { detailRows } from './tables/detail.ts';

const fits = (code: string, pattern: string): boolean =>
	pattern.endsWith('-') ? code.startsWith(pattern.slice(0, -1)) : code === pattern;

/** What a code leaves open that the provider can usually say: a query, never a hold. */
export const detailRules: readonly Rule[] = detailRows.map(({ id, cites, codes, titled, lacks, fires, quiet }) =>
	check({
		id: `detail-${id}`,
		check: 46,
		cites,
		severity: 'soft',
		says: `The note does not state ${lacks}; if the provider knows it, a more specific code exists.`,
		find: (draft) =>
			draft.codes
				.filter((s) => codes.some((p) => fits(s.code, p)) && (!titled || titled.test(s.title)))
				.map((s) => ({ codes: [s] })),
		examples: cases(fires, quiet),
	}),
);
