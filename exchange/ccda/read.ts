import { type Body, decodeAttachment, plainBody } from '../body.ts';
import { type Found, fault } from '../imported.ts';
import { documentDay, identifierOf, idOf, labelOf, patientOf, visitDay } from './facts.ts';
import { sectionsOf } from './sections.ts';
import { at, type Element, readXml, textOf } from './xml.ts';

const hl7 = 'urn:hl7-org:v3';
const isCcda = ({ name, namespace }: Element): boolean => name === 'ClinicalDocument' && namespace === hl7;

function unstructured(document: Element): Body | undefined {
	const body = at(document, 'component', 'nonXMLBody', 'text');
	if (!body) return undefined;
	const { mediaType, representation } = body.attributes;
	const decoded = representation === 'B64' ? decodeAttachment(textOf(body), mediaType) : { text: textOf(body) };
	return 'says' in decoded ? decoded : plainBody(decoded.text, mediaType);
}

function bodyOf(document: Element): Body {
	const whole = unstructured(document);
	if (whole) return whole;
	const sections = sectionsOf(at(document, 'component', 'structuredBody'));
	if (sections.length === 0) return { says: 'No section holds narrative text: export the note with its narrative.' };
	const title = textOf(at(document, 'title')).replace(/\s+/g, ' ').trim();
	return plainBody([title, ...sections].filter(Boolean).join('\n\n'), 'text/plain');
}

/** Text of a C-CDA document inside another file; undefined when it is none. */
export function ccdaText(xml: string): Body | undefined {
	if (!/<(?:[\w.-]+:)?ClinicalDocument[\s>]/.test(xml.slice(0, 4000))) return undefined;
	const document = readXml(xml.trimStart());
	if ('says' in document) return { says: document.says };
	return isCcda(document) ? bodyOf(document) : undefined;
}

/** The note of a C-CDA document. */
export function readCcda(xml: string, name: string, today: string): Found {
	const document = readXml(xml.trimStart());
	if ('says' in document) return fault(`line ${document.line}`, document.says);
	if (document.namespace === 'http://hl7.org/fhir')
		return fault('line 1', 'It is FHIR in XML, which cannot be read here: export it as FHIR JSON.');
	if (!isCcda(document))
		return fault(`line ${document.line}`, 'It is XML, but no C-CDA document (ClinicalDocument is missing).');
	const body = bodyOf(document);
	if ('says' in body) return fault('ClinicalDocument.component', body.says);
	const stated = visitDay(document);
	const label = labelOf(document);
	const patientId = identifierOf(document);
	const patient = patientOf(document);
	const note = {
		id: idOf(document) ?? name,
		text: body.text,
		dateOfService: stated ?? documentDay(document) ?? today,
		dateGuessed: stated === undefined,
		unsigned: false,
		...(label ? { label } : {}),
		...(patientId ? { patientId } : {}),
		...(patient ? { patient } : {}),
	};
	return { notes: [note], faults: [] };
}
