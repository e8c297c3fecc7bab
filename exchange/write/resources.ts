import type { Finding } from '../../engine/contract.ts';
import type { CodedEncounter, ReportedCode } from '../coded.ts';
import type { Json } from '../json.ts';
import { uuidOf } from './uuid.ts';

/** System of the identifiers by which a second export finds what the first one made. */
const system = 'urn:second-pair-of-eyes';
const hl7 = 'http://terminology.hl7.org/CodeSystem';

const coding = (code: string, from: string, display?: string): Json => ({
	coding: [{ system: from, code, ...(display ? { display } : {}) }],
});
const reference = (...name: readonly string[]): Json => ({ reference: `urn:uuid:${uuidOf(...name)}` });
const identifier = (kind: string, value: string): Json => ({ system: `${system}:${kind}`, value });

/** A search by identifier; the signs that part search values are escaped. */
const byIdentifier = (kind: string, value: string): string =>
	`identifier=${[`${system}:${kind}`, value.replace(/[\\,$|]/g, '\\$&')].map(encodeURIComponent).join('|')}`;

/** An entry that makes the resource, or replaces the one with the same identifier. */
function entry(type: string, kind: string, value: string, content: Json): Json {
	return {
		fullUrl: `urn:uuid:${uuidOf(kind, value)}`,
		resource: { resourceType: type, identifier: [identifier(kind, value)], ...content },
		request: { method: 'PUT', url: `${type}?${byIdentifier(kind, value)}` },
	};
}

const patientOf = ({ id, patientId }: CodedEncounter): string => patientId ?? `of ${id}`;
const conditionOf = (id: string, code: string): string => `${id} ${code}`;
const issueOf = (id: string, { rule, codes }: Finding): string => [id, rule, ...codes].join(' ');

/** Who the patient is, as far as the file told; an existing patient with that identifier is left as it is. */
export function patientEntry(encounter: CodedEncounter): Json {
	const { patient, label } = encounter;
	const value = patientOf(encounter);
	const made = entry('Patient', 'patient', value, {
		...(label ? { name: [{ text: label }] } : {}),
		...(patient?.sex ? { gender: patient.sex } : {}),
		...(patient?.birthDate ? { birthDate: patient.birthDate } : {}),
	});
	return { ...made, request: { method: 'POST', url: 'Patient', ifNoneExist: byIdentifier('patient', value) } };
}

export function encounterEntry(encounter: CodedEncounter): Json {
	const { id, dateOfService, codes } = encounter;
	const diagnosis = codes.map(({ code }, at) => ({
		condition: reference('condition', conditionOf(id, code)),
		use: coding('billing', `${hl7}/diagnosis-role`, 'Billing'),
		rank: at + 1,
	}));
	return entry('Encounter', 'encounter', id, {
		status: 'finished',
		class: { system: `${hl7}/v3-ActCode`, code: 'AMB', display: 'ambulatory' },
		subject: reference('patient', patientOf(encounter)),
		period: { start: dateOfService, end: dateOfService },
		...(diagnosis.length > 0 ? { diagnosis } : {}),
	});
}

/** A diagnosis with the words of the note that prove it. */
export function conditionEntry(encounter: CodedEncounter, { code, title, quotes }: ReportedCode): Json {
	const { id, provenance, finalAt } = encounter;
	const icd = { system: 'http://hl7.org/fhir/sid/icd-10-cm', version: provenance.release, code, display: title };
	return entry('Condition', 'condition', conditionOf(id, code), {
		verificationStatus: coding('confirmed', `${hl7}/condition-ver-status`),
		category: [coding('encounter-diagnosis', `${hl7}/condition-category`)],
		code: { coding: [icd], text: title },
		subject: reference('patient', patientOf(encounter)),
		encounter: reference('encounter', id),
		recordedDate: finalAt,
		...(quotes.length > 0 ? { evidence: quotes.map((quote) => ({ code: [{ text: quote }] })) } : {}),
	});
}

const severities = { hard: 'high', route: 'moderate', soft: 'low' } as const;

/** A finding that nobody has settled. */
export function issueEntry(encounter: CodedEncounter, finding: Finding): Json {
	const { id, codes, finalAt } = encounter;
	const reported = codes.filter(({ code }) => finding.codes.includes(code));
	const implicated = [
		reference('encounter', id),
		...reported.map(({ code }) => reference('condition', conditionOf(id, code))),
	];
	return entry('DetectedIssue', 'finding', issueOf(id, finding), {
		status: 'preliminary',
		code: { coding: [{ system: `${system}:rule`, code: finding.rule }], text: finding.rule },
		severity: severities[finding.severity],
		patient: reference('patient', patientOf(encounter)),
		identifiedDateTime: finalAt,
		implicated,
		detail: `${finding.says} (${finding.cites})`,
	});
}

/** What made the code set, with its versions, and who settled it. */
export function provenanceEntry(encounter: CodedEncounter): Json {
	const { id, codes, open, provenance, reviewer, finalAt } = encounter;
	const versions = Object.entries(provenance).filter(([, value]) => value !== '');
	const device = {
		resourceType: 'Device',
		id: 'engine',
		deviceName: [{ name: 'Second Pair of Eyes', type: 'user-friendly-name' }],
		version: versions.map(([name, value]) => ({ type: { text: name }, value })),
	};
	const role = (code: string) => coding(code, `${hl7}/provenance-participant-type`);
	const made = { type: role('assembler'), who: { reference: '#engine', display: 'Second Pair of Eyes' } };
	const settled = reviewer && { type: role('verifier'), who: { display: `${reviewer.name}, ${reviewer.role}` } };
	return {
		fullUrl: `urn:uuid:${uuidOf('provenance', id)}`,
		resource: {
			resourceType: 'Provenance',
			contained: [device],
			target: [
				reference('encounter', id),
				...codes.map(({ code }) => reference('condition', conditionOf(id, code))),
				...open.map((finding) => reference('finding', issueOf(id, finding))),
			],
			recorded: finalAt,
			activity: { text: reviewer ? 'Codes suggested by software, settled by a person' : 'Codes finalised by software' },
			agent: [made, ...(settled ? [settled] : [])],
		},
		request: { method: 'POST', url: 'Provenance' },
	};
}
