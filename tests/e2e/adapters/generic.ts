import type { AdapterPage } from './page.ts';

const text = 'Patient reports cough and fever for three days. Lungs clear. Assessment: acute bronchitis. Plan: rest.';

export const generic: AdapterPage = {
	id: 'generic',
	path: '/chart',
	html: `<header data-patient-id="77-120" data-patient-name="Ada Fernwood"><b>DOB</b> <span>04/02/1990</span> <b>Sex</b> <span>F</span></header>
		<p>Encounter #: V-900 <br>Date of service: 11/20/2026</p>
		<label for="n">Progress note</label><textarea id="n" rows="8" cols="60">${text}</textarea>`,
	text,
	reads: {
		dateOfService: '2026-11-20',
		patient: { birthDate: '1990-04-02', sex: 'female' },
		identity: { patientId: '77-120', encounterId: 'V-900', name: 'Ada Fernwood' },
	},
};

/** Most charts show the banner around the frame that holds the note. */
export const framed: AdapterPage = {
	...generic,
	path: '/framed',
	html: `<header>Patient: Ada Fernwood <b>MRN</b> <span>77-120</span> <b>DOB</b> <span>04/02/1990</span></header>
		<iframe width="700" height="300" srcdoc="<body contenteditable>${text}</body>"></iframe>`,
	reads: {
		patient: { birthDate: '1990-04-02' },
		identity: { patientId: '77-120', name: 'Ada Fernwood' },
	},
};
