/** Every status phrase, theme by theme (I.C.21.c). Source: own compilation. */
import { absenceStatus } from './status/absence.ts';
import { behaviourStatus } from './status/behaviour.ts';
import { carriersStatus } from './status/carriers.ts';
import { clinicStatus } from './status/clinic-words.ts';
import { contactStatus } from './status/contacts.ts';
import { implantsStatus } from './status/implants.ts';
import { lettersToldStatus } from './status/letters-told.ts';
import { plainlyStatus } from './status/plainly.ts';
import { proceduresStatus } from './status/procedures.ts';
import { deviceSettings } from './status/pumps-and-cells.ts';
import { socialStatus } from './status/social.ts';
import { specialtyStatus } from './status/specialty.ts';
import { substanceStatus } from './status/substance.ts';
import { toldInClinicStatus } from './status/told-in-clinic.ts';
import { toldPastStatus } from './status/told-past.ts';
import type { StatusPhrase } from './status-phrase.ts';

export const statusPhrases: readonly StatusPhrase[] = [
	...implantsStatus,
	...absenceStatus,
	...proceduresStatus,
	...behaviourStatus,
	...carriersStatus,
	...contactStatus,
	...clinicStatus,
	...socialStatus,
	...substanceStatus,
	...specialtyStatus,
	...plainlyStatus,
	...deviceSettings,
	...toldPastStatus,
	...toldInClinicStatus,
	...lettersToldStatus,
];
