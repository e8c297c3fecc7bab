import { heart } from './families/heart.ts';
import type { Family } from './family.ts';

export const allFamilies: readonly Family[] = [...heart];
