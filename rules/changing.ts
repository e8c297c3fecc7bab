import type { Rule } from '../engine/contract.ts';
import { combination } from './combination.ts';
import { combinationTables } from './tables/combinations.ts';

/** Rules that change the codes of a draft, in folding order. */
export const changingRules: readonly Rule[] = [...combinationTables.map(combination)];
