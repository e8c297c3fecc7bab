/** Conditions that are over and conditions of relatives, with their Z codes (I.C.21.c.4). Source: own compilation. */

import { familyRows } from './history/family.ts';
import { personalRows } from './history/personal.ts';
import type { HistoryRow } from './history-row.ts';

export const personalHistory: readonly HistoryRow[] = personalRows;
export const familyHistory: readonly HistoryRow[] = familyRows;
