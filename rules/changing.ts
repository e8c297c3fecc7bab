import type { Rule } from '../engine/contract.ts';
import { bothSides } from './bilateral.ts';
import { combination } from './combination.ts';
import { excludes1 } from './excludes1.ts';
import { integral } from './integral.ts';
import { lessSpecific } from './less-specific.ts';
import { combinationTables } from './tables/combinations.ts';

/** Rules that change the codes of a draft, in folding order. */
export const changingRules: readonly Rule[] = [
	lessSpecific,
	bothSides,
	...combinationTables.map(combination),
	integral,
	excludes1,
];
