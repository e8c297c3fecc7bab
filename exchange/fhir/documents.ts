import { type Body, plainBody } from '../body.ts';
import { htmlText } from '../html.ts';
import { type Json, record, records, words } from '../json.ts';
import { headingOf } from '../sections.ts';
import { attachmentsText } from './attachment.ts';
import { dayOf, startOf } from './patient.ts';
import type { Held, Shelf } from './shelf.ts';

/** What one kind of document says of itself; the rest is alike for all. */
export interface Document {
	readonly body: Body;
	readonly subject: unknown;
	readonly encounter: unknown;
	/** Day of the visit by the document, where its Encounter does not tell. */
	readonly visited: string | undefined;
	/** Day on which the document was made. */
	readonly made: string | undefined;
	readonly status: string | undefined;
}

const at = (list: unknown, place: number): unknown => (Array.isArray(list) ? (list as unknown[])[place] : undefined);

function reference(held: Held, resources: Shelf): Document {
	const { content, context, subject, date, status, docStatus } = held.resource;
	const attachments = records(content).map((one) => one.attachment);
	const visit = record(context);
	const retired = words(status) === 'current' ? undefined : words(status);
	return {
		body: attachmentsText(attachments, held, resources),
		subject,
		encounter: at(visit?.encounter, 0),
		visited: startOf(visit?.period),
		made: dayOf(date) ?? dayOf(record(attachments[0])?.creation),
		status: retired ?? words(docStatus),
	};
}

function report(held: Held, resources: Shelf): Document {
	const { presentedForm, conclusion, subject, encounter, effectiveDateTime, effectivePeriod, issued, status } =
		held.resource;
	const forms = Array.isArray(presentedForm) ? (presentedForm as unknown[]) : [];
	const said = words(conclusion);
	const body = forms.length > 0 || said === undefined ? attachmentsText(forms, held, resources) : { text: said };
	const visited = dayOf(effectiveDateTime) ?? startOf(effectivePeriod);
	return { body, subject, encounter, visited, made: dayOf(issued), status: words(status) };
}

const deepest = 20;

function narratives(sections: readonly Json[], depth = 0): string[] {
	if (depth === deepest) return [];
	return sections.flatMap((section) => {
		const loinc = records(record(section.code)?.coding).flatMap((one) => words(one.code) ?? [])[0];
		const text = htmlText(words(record(section.text)?.div) ?? '');
		const below = narratives(records(section.section), depth + 1);
		if (text === '' && below.length === 0) return [];
		return [[headingOf(words(section.title), loinc), text].filter(Boolean).join('\n'), ...below];
	});
}

function composition({ resource }: Held): Document {
	const { section, title, subject, encounter, date, event, status } = resource;
	const parts = narratives(records(section));
	const text = [words(title), ...parts].filter(Boolean).join('\n\n');
	const empty: Body = { says: 'No section holds narrative text: export the note with its narrative.' };
	return {
		body: parts.length > 0 ? plainBody(text, 'text/plain') : empty,
		subject,
		encounter,
		visited: records(event).flatMap(({ period }) => startOf(period) ?? [])[0],
		made: dayOf(date),
		status: words(status),
	};
}

/** Kinds of resource that hold a note. */
export const documents: Readonly<Record<string, (held: Held, resources: Shelf) => Document>> = {
	DocumentReference: reference,
	DiagnosticReport: report,
	Composition: composition,
};

/** A laboratory report without a written form is no note. */
export const isNote = ({ type, resource }: Held): boolean =>
	type in documents &&
	(type !== 'DiagnosticReport' ||
		(Array.isArray(resource.presentedForm) && resource.presentedForm.length > 0) ||
		words(resource.conclusion) !== undefined);
