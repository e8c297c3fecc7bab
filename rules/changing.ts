import type { Rule } from '../engine/contract.ts';
import { acuity } from './acuity.ts';
import { bothSides } from './bilateral.ts';
import { bodyMassIndex } from './bmi.ts';
import { burnExtent } from './burn-extent.ts';
import { combination } from './combination.ts';
import { diabetesType } from './diabetes-type.ts';
import { excludes1 } from './excludes1.ts';
import { gestationalOver } from './gestational-over.ts';
import { integral } from './integral.ts';
import { lessSpecific } from './less-specific.ts';
import { longTerm } from './long-term.ts';
import { organism } from './organism.ts';
import { pregnancy } from './pregnancy.ts';
import { statedCause } from './stated-cause.ts';
import { combinationTables } from './tables/combinations.ts';
import { tobacco } from './tobacco.ts';
import { underdosing } from './underdosing.ts';
import { weeksOfGestation } from './weeks.ts';

/** Rules that change the codes of a draft, in folding order. */
export const changingRules: readonly Rule[] = [
	lessSpecific,
	acuity,
	bothSides,
	underdosing,
	diabetesType,
	gestationalOver,
	statedCause,
	...combinationTables.map(combination),
	integral,
	organism,
	tobacco,
	pregnancy,
	weeksOfGestation,
	longTerm,
	bodyMassIndex,
	burnExtent,
	excludes1,
];
