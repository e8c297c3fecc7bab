import type { SaidCode } from './said-code.ts';
import { carryingTold } from './shown/carrying-told.ts';
import { illnessesTold } from './shown/illnesses-told.ts';
import { kidneysTold } from './shown/kidneys-told.ts';
import { newbornsTold } from './shown/newborns-told.ts';
import { organsByTheirLooks } from './shown/organs-by-their-looks.ts';
import { symptomsTold } from './shown/symptoms-told.ts';
import { waterworksTold } from './shown/waterworks-told.ts';
import { womensOrgansTold } from './shown/womens-organs-told.ts';

/** Wordings that show a condition without its name; they are weighed like its names (engine/find/shown.ts). */
export const shownRows: readonly SaidCode[] = [
	...carryingTold,
	...illnessesTold,
	...kidneysTold,
	...newbornsTold,
	...organsByTheirLooks,
	...symptomsTold,
	...waterworksTold,
	...womensOrgansTold,
];
