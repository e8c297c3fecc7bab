/** Every drug row, body system by body system. */
import type { Drug } from '../drug.ts';
import { cardiovascularDrugs } from './cardiovascular.ts';
import { digestiveDrugs } from './digestive.ts';
import { endocrineDrugs } from './endocrine.ts';
import { inOfficeTreatments } from './in-office.ts';
import { infectionDrugs } from './infection.ts';
import { mentalHealthDrugs } from './mental-health.ts';
import { neurologyDrugs } from './neurology.ts';
import { oncologyDrugs } from './oncology.ts';
import { painAndJointsDrugs } from './pain-and-joints.ts';
import { respiratoryDrugs } from './respiratory.ts';
import { shieldsDrugs } from './shields.ts';
import { skinEyeEarDrugs } from './skin-eye-ear.ts';
import { urologyAndWomenDrugs } from './urology-and-women.ts';

export const drugs: readonly Drug[] = [
	...cardiovascularDrugs,
	...endocrineDrugs,
	...neurologyDrugs,
	...mentalHealthDrugs,
	...infectionDrugs,
	...shieldsDrugs,
	...respiratoryDrugs,
	...digestiveDrugs,
	...painAndJointsDrugs,
	...urologyAndWomenDrugs,
	...oncologyDrugs,
	...skinEyeEarDrugs,
	...inOfficeTreatments,
];
