import { type Found, fault, joined } from '../imported.ts';
import { type Json, words } from '../json.ts';
import { documents, isNote } from './documents.ts';
import { identifierOf, labelOf, patientOf, startOf } from './patient.ts';
import { collect, type Held, type Shelf, shelf } from './shelf.ts';

/** Statuses under which a document is no longer to be used. */
const retired: Readonly<Record<string, string>> = {
	'entered-in-error': 'It is marked as entered in error and was left out.',
	superseded: 'A newer version has replaced it; it was left out.',
	cancelled: 'It is marked as cancelled and was left out.',
};
const unfinished = ['preliminary', 'registered', 'partial'];

function noteOf(held: Held, resources: Shelf, today: string): Found {
	const read = documents[held.type]?.(held, resources);
	if (!read) return { notes: [], faults: [] };
	const { body, subject, encounter, visited, made, status = 'final' } = read;
	if (retired[status]) return fault(held.where, retired[status]);
	if ('says' in body) return fault(held.where, body.says);
	const visit = resources.find(encounter, held)?.resource;
	const about = subject ?? visit?.subject;
	const found = about === undefined ? resources.only('Patient') : resources.find(about, held);
	const stated = startOf(visit?.period) ?? visited;
	const person = found?.type === 'Patient' ? found.resource : undefined;
	const patient = patientOf(person);
	const label = labelOf(person, about);
	const patientId = identifierOf(person);
	const note = {
		id: words(held.resource.id) ?? held.fullUrl ?? held.where,
		text: body.text,
		dateOfService: stated ?? made ?? today,
		dateGuessed: stated === undefined,
		unsigned: unfinished.includes(status),
		...(label ? { label } : {}),
		...(patientId ? { patientId } : {}),
		...(patient ? { patient } : {}),
	};
	return { notes: [note], faults: [] };
}

const wanted = 'DocumentReference, DiagnosticReport or Composition';

/** Notes of FHIR R4 resources: a Bundle of any type, a bare resource, or the lines of a bulk export. */
export function readFhir(values: readonly { readonly value: Json; readonly where: string }[], today: string): Found {
	const parts = values.map(({ value, where }) => collect(value, where));
	const held = parts.flatMap((part) => part.held);
	const broken = parts.flatMap((part) => part.broken);
	const resources = shelf(held);
	const notes = held.filter(isNote).map((one) => noteOf(one, resources, today));
	const faults = broken.map((where) => fault(where, 'There is no FHIR resource here ("resourceType" is missing).'));
	const none = notes.length === 0 ? [fault('file', `It holds no note: none of ${wanted} with text is in it.`)] : [];
	return joined([...notes, ...faults, ...none]);
}
