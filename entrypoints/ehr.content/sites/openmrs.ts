import type { Site } from './site.ts';

const banner = '[aria-label="patient banner"]';
const row = 'div:has(> span > label[for^="patient-banner-identifier-"])';
const form = 'form:has(#secondaryDiagnosisSearch)';

/**
 * OpenMRS 3 with its Visit note form (patient notes app 12). Its class names are hashed and change with every
 * release, so that only roles, ids and labels are used. It shows no id of the encounter.
 */
export const openmrs: Site = {
	id: 'openmrs',
	match: ['#omrs-apps-container', '[data-extension-slot-name="patient-header-slot"]'],
	note: [{ selector: '#additionalNote' }],
	facts: {
		name: `${banner} [aria-label^="Avatar for"] [title]`,
		sex: `${banner} span + div > svg + span`,
		birthDate: `${banner} ${row}`,
		patientId: `${banner} ${row} label > span:last-child`,
	},
	diagnosis: {
		first: {
			pattern: 'search',
			field: '#primaryDiagnosisSearch',
			options: 'fieldset:has(#primaryDiagnosisSearch) li[role="menuitem"]',
			chosen: `${form} .cds--tag--red`,
			single: true,
		},
		field: {
			pattern: 'search',
			field: '#secondaryDiagnosisSearch',
			options: 'fieldset:has(#secondaryDiagnosisSearch) li[role="menuitem"]',
			chosen: `${form} .cds--tag--blue`,
		},
	},
};
