/** Every encounter purpose, theme by theme (I.C.21.c). Source: own compilation. */
import type { Purpose } from './purpose.ts';
import { clinicCarePurposes } from './purposes/clinic-care.ts';
import { clinicExamsPurposes } from './purposes/clinic-exams.ts';
import { counsellingPurposes } from './purposes/counselling.ts';
import { everydayMixedPurposes } from './purposes/everyday-mixed.ts';
import { examinationsPurposes } from './purposes/examinations.ts';
import { observationPurposes } from './purposes/observation.ts';
import { operationPurposes, rehabilitationPurposes } from './purposes/operations.ts';
import { plainVisitPurposes } from './purposes/plain-visits.ts';
import { pregnancyPurposes } from './purposes/pregnancy.ts';
import { preventionPurposes } from './purposes/prevention.ts';
import { screeningPurposes } from './purposes/screening.ts';
import { specialtyPurposes } from './purposes/specialty.ts';
import { treatmentPurposes } from './purposes/treatment.ts';

export const purposes: readonly Purpose[] = [
	...examinationsPurposes,
	...observationPurposes,
	...screeningPurposes,
	...preventionPurposes,
	...pregnancyPurposes,
	...treatmentPurposes,
	...counsellingPurposes,
	...everydayMixedPurposes,
	...clinicExamsPurposes,
	...clinicCarePurposes,
	...operationPurposes,
	...rehabilitationPurposes,
	...specialtyPurposes,
	...plainVisitPurposes,
];
