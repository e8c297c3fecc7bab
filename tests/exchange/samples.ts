/** Invented people and notes in every format that is read. */
export const today = '2026-11-20';
export const base64 = (text: string, encoding: BufferEncoding = 'utf8'): string =>
	Buffer.from(text, encoding).toString('base64');

export const noteText = 'Assessment: essential hypertension. Continue lisinopril.';

export const patient = {
	resourceType: 'Patient',
	id: 'p1',
	identifier: [{ system: 'urn:oid:1.2.3', value: 'MRN-77' }],
	name: [
		{ use: 'nickname', text: 'Lou' },
		{ use: 'official', family: 'Marlowe', given: ['Louisa', 'B'] },
	],
	birthDate: '1964-03-09',
	gender: 'female',
};
export const visit = {
	resourceType: 'Encounter',
	id: 'v1',
	status: 'finished',
	class: { code: 'AMB' },
	subject: { reference: 'Patient/p1' },
	period: { start: '2026-10-14T23:30:00-05:00', end: '2026-10-15T00:10:00-05:00' },
};
const entryOf = (resource: object) => ({ resource });
export const bundle = (...resources: readonly object[]) =>
	JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: resources.map(entryOf) });

export const document = (content: readonly object[], more: object = {}) => ({
	resourceType: 'DocumentReference',
	id: 'd1',
	status: 'current',
	subject: { reference: 'Patient/p1' },
	context: { encounter: [{ reference: 'Encounter/v1' }] },
	content,
	...more,
});
export const attached = (contentType: string, text: string) => ({
	attachment: { contentType, data: base64(text) },
});

export const ccda = (sections: string, more = '') => `<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:sdtc="urn:hl7-org:sdtc">
  <id root="2.16.840.1.113883.19" extension="doc-9"/>
  <title>Progress Note</title>
  <effectiveTime value="20261016081500-0500"/>
  <recordTarget><patientRole><id extension="MRN-12" root="1.2.3"/><patient>
    <name use="L"><given>Ada</given><given>Q.</given><family>Fernandes</family></name>
    <administrativeGenderCode code="F" codeSystem="2.16.840.1.113883.5.1"/>
    <birthTime value="19550214"/>
    <sdtc:deceasedInd value="false"/>
  </patient></patientRole></recordTarget>
  ${more}
  <component><structuredBody>${sections}</structuredBody></component>
</ClinicalDocument>`;
export const section = (title: string, code: string, text: string, inner = '') =>
	`<component><section><code code="${code}" codeSystem="2.16.840.1.113883.6.1"/><title>${title}</title><text>${text}</text>${inner}</section></component>`;
export const visitOf14 =
	'<componentOf><encompassingEncounter><effectiveTime><low value="202610140900"/></effectiveTime></encompassingEncounter></componentOf>';
