import type { Family } from '../family.ts';

/** Ears: their records stand in `senses.ts`; this file goes when `all.ts` no longer lists it. */
export const ears: readonly Family[] = [];
