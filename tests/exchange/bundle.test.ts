import { Fhir } from 'fhir';
import { describe, expect, test } from 'vitest';
import { bundleOf } from '../../exchange/write/bundle.ts';
import { coded } from './coded.ts';

const fhir = new Fhir();
const wrong = (resource: object) =>
	fhir
		.validate(resource, { errorOnUnexpected: true })
		.messages.filter(({ severity }) => severity === 'error' || severity === 'fatal');
// biome-ignore lint/suspicious/noExplicitAny: the tests look into resources of many shapes.
type Any = any;
const entriesOf = (...all: Parameters<typeof bundleOf>): Any[] => (bundleOf(...all) as Any).entry;
const resources = (type: string, ...all: Parameters<typeof bundleOf>): Any[] =>
	entriesOf(...all)
		.map(({ resource }) => resource)
		.filter(({ resourceType }) => resourceType === type);

const bare = coded({ id: 'bare', codes: [], open: [] });
const alone: Any = { ...bare };
for (const field of ['patient', 'patientId', 'label', 'reviewer']) delete alone[field];

describe('FHIR R4 transaction Bundle', () => {
	test.each([
		['reviewed', [coded()]],
		['nothing known of the patient, no codes, gone out alone', [alone]],
		['a batch', [coded(), bare, coded({ id: 'third' })]],
	])('is valid for a validator of others: %s', (_, encounters) => {
		expect(wrong(bundleOf(encounters))).toEqual([]);
	});

	test('that validator finds what is wrong', () => {
		const broken = structuredClone(bundleOf([coded()])) as Any;
		broken.entry[1].resource.status = 'done';
		delete broken.entry[2].resource.subject;
		broken.entry[2].resource.colour = 'red';
		expect(wrong(broken).length).toBeGreaterThanOrEqual(3);
	});

	test('what that validator does not look at: requests, unique addresses, references that resolve, dates', () => {
		const entries = entriesOf([coded(), bare]);
		const urls = entries.map(({ fullUrl }) => fullUrl);
		expect(new Set(urls).size).toBe(urls.length);
		for (const url of urls)
			expect(url).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
		for (const { request, resource } of entries) {
			expect(['PUT', 'POST']).toContain(request.method);
			expect(request.url.split('?')[0]).toBe(resource.resourceType);
		}
		const references = [...JSON.stringify(entries).matchAll(/"reference":"(urn:[^"]+)"/g)].map(([, one]) => one);
		expect(references.length).toBeGreaterThan(8);
		expect(references.filter((one) => !urls.includes(one))).toEqual([]);
	});

	test('diagnoses are ranked in reporting order, for billing, and coded in ICD-10-CM of the release', () => {
		const [encounter] = resources('Encounter', [coded()]);
		const conditions = resources('Condition', [coded()]);
		expect(encounter.diagnosis.map(({ rank, use }: Any) => [rank, use.coding[0].code])).toEqual([
			[1, 'billing'],
			[2, 'billing'],
		]);
		expect(conditions.map(({ code }) => code.coding[0])).toEqual([
			{
				system: 'http://hl7.org/fhir/sid/icd-10-cm',
				version: 'FY2027',
				code: 'E11.22',
				display: 'Type 2 diabetes mellitus with diabetic chronic kidney disease',
			},
			expect.objectContaining({ code: 'N18.31' }),
		]);
		expect(conditions[1].evidence).toEqual([{ code: [{ text: 'CKD 3a, "stable"' }] }, { code: [{ text: 'eGFR 52' }] }]);
	});

	test('provenance names release, engine, rules and model, and the person where there was one', () => {
		const [one] = resources('Provenance', [coded()]);
		const versions = Object.fromEntries(one.contained[0].version.map(({ type, value }: Any) => [type.text, value]));
		expect(versions).toMatchObject({ release: 'FY2027', engine: '1', rules: 'bb22', model: 'none', settings: 'cc33' });
		expect(one.agent.map(({ type }: Any) => type.coding[0].code)).toEqual(['assembler', 'verifier']);
		expect(one.target).toHaveLength(4);
		expect(resources('Provenance', [alone])[0].agent).toHaveLength(1);
	});

	test('an open finding is a detected issue with its rule, its words and the diagnosis it is about', () => {
		const [issue] = resources('DetectedIssue', [coded()]);
		expect(issue).toMatchObject({ status: 'preliminary', severity: 'low', code: { text: 'code-also-missing' } });
		expect(issue.detail).toBe('Insulin use has a code of its own. (I.C.4.a)');
		expect(issue.implicated).toHaveLength(2);
	});

	test('sent again it finds what it made; one patient of two visits stands once; same input, same bytes', () => {
		const [patient, encounter] = entriesOf([coded()]);
		expect(patient.request).toEqual({
			method: 'POST',
			url: 'Patient',
			ifNoneExist: 'identifier=urn%3Asecond-pair-of-eyes%3Apatient|MRN-77',
		});
		expect(encounter.request.url).toBe('Encounter?identifier=urn%3Asecond-pair-of-eyes%3Aencounter|visit-7');
		const odd = entriesOf([coded({ id: 'a|b, c' })]);
		expect(odd[1].request.url).toMatch(/\|a%5C%7Cb%5C%2C%20c$/);
		expect(resources('Patient', [coded(), coded({ id: 'second' })])).toHaveLength(1);
		expect(JSON.stringify(bundleOf([coded()]))).toBe(JSON.stringify(bundleOf([coded()])));
	});
});
