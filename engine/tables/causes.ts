/** Every external cause phrase; places and activities hold only beside an injury (I.C.20). Source: own compilation. */
import type { CausePhrase } from './cause-phrase.ts';
import { activitiesCauses } from './causes/activities.ts';
import { clippedCauses } from './causes/clipped-causes.ts';
import { fallsCauses } from './causes/falls.ts';
import { intentCauses } from './causes/intent.ts';
import { natureCauses } from './causes/nature.ts';
import { placesCauses } from './causes/places.ts';
import { placesToldCauses } from './causes/places-told.ts';
import { plainActCauses } from './causes/plain-acts.ts';
import { plainCauses } from './causes/plain-causes.ts';
import { plainMechanismsCauses } from './causes/plain-mechanisms.ts';
import { specialtyCauses } from './causes/specialty.ts';
import { struckCauses } from './causes/struck.ts';
import { toldInPassingCauses } from './causes/told-in-passing.ts';
import { toldPlainlyCauses } from './causes/told-plainly.ts';
import { transportCauses } from './causes/transport.ts';
import { workStatusCauses } from './causes/work-status.ts';

export const causePhrases: readonly CausePhrase[] = [
	...fallsCauses,
	...transportCauses,
	...struckCauses,
	...natureCauses,
	...intentCauses,
	...placesCauses,
	...activitiesCauses,
	...workStatusCauses,
	...specialtyCauses,
	...plainMechanismsCauses,
	...plainActCauses,
	...plainCauses,
	...toldInPassingCauses,
	...toldPlainlyCauses,
	...placesToldCauses,
	...clippedCauses,
];
