import type { Rule } from '../engine/contract.ts';
import { chapterCoverage } from './tables/coverage-chapters.ts';
import { generalCoverage } from './tables/coverage-general.ts';
import type { Coverage } from './tables/coverage-row.ts';

/** Every check of the compliance list, 1 to 101. */
export const coverage: readonly Coverage[] = [...generalCoverage, ...chapterCoverage];

/** The rules that meet a check: those written for it, then those that serve it too. */
export const rulesOf = (row: Coverage, rules: readonly Rule[]): readonly Rule[] => [
	...rules.filter((r) => r.check === row.check),
	...rules.filter((r) => r.check !== row.check && (row.also ?? []).includes(r.id)),
];
