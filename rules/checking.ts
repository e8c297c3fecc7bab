import type { Rule } from '../engine/contract.ts';
import { assertedRules } from './asserted.ts';
import { firstListedRules } from './first-listed.ts';
import { needRules } from './needs.ts';
import { pairRules } from './pairs.ts';
import { validityRules } from './validity.ts';

/** Checks in folding order: what leaves, what contradicts, what is missing, the order, what a person must see. */
export const checkingRules: readonly Rule[] = [...validityRules, ...assertedRules, ...pairRules, ...needRules, ...firstListedRules];
