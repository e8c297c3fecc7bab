import type { AdapterPage } from './page.ts';

/** An adapter as a hospital's policy would set it, for a page that the generic reading cannot understand. */
export const harbor: AdapterPage = {
	id: 'harbor-ehr',
	set: {
		id: 'harbor-ehr',
		match: ['#harbor-app'],
		note: [
			{ selector: '#a2', head: 'HPI' },
			{ selector: '#a1', head: 'Plan' },
		],
		facts: {
			patientId: '#top .k1',
			name: '#top .k2',
			birthDate: '#top .k3',
			sex: '#top .k3',
			encounterId: 'address:encounter',
			dateOfService: '#day',
		},
	},
	path: '/encounter/E-31337/edit',
	html: `<div id="harbor-app"><div id="top"><i class="k1">A-5521</i> <i class="k2">Bertil Osk</i> <i class="k3">m, 1951-07-30</i></div>
		<input id="day" value="20 Nov 2026">
		<textarea id="a1" rows="4" cols="60">Continue inhaler.</textarea><textarea id="a2" rows="4" cols="60">Asthma, stable.</textarea></div>`,
	text: 'HPI:\nAsthma, stable.\n\nPlan:\nContinue inhaler.',
	reads: {
		dateOfService: '2026-11-20',
		patient: { birthDate: '1951-07-30', sex: 'male' },
		identity: { patientId: 'A-5521', encounterId: 'E-31337', name: 'Bertil Osk' },
	},
};
