import type { Site } from './site.ts';

/** Any page: data attributes with plain names; all else is found by labels. */
export const generic: Site = {
	id: 'generic',
	match: [],
	note: [],
	facts: {
		dateOfService: '[data-date-of-service],[data-encounter-date],[data-visit-date]',
		birthDate: '[data-birth-date],[data-dob]',
		sex: '[data-sex],[data-gender]',
		patientId: '[data-patient-id],[data-mrn]',
		encounterId: '[data-encounter-id],[data-visit-id]',
		name: '[data-patient-name]',
	},
};
