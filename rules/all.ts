import type { Rule } from '../engine/contract.ts';
import { changingRules } from './changing.ts';
import { checkingRules } from './checking.ts';
import { versionOf } from './version.ts';

/** Every rule in folding order: first those that change codes, then those that check, order and route. */
export const allRules: readonly Rule[] = [...changingRules, ...checkingRules];

export const rulesVersion: string = versionOf(allRules);
