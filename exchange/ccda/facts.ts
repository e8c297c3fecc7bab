import type { Patient, Sex } from '../../engine/contract.ts';
import { validDay } from '../values.ts';
import { all, at, type Element, textOf } from './xml.ts';

const sexes: Readonly<Record<string, Sex>> = { M: 'male', F: 'female', UN: 'other', UNK: 'unknown' };

/** The day of an HL7 timestamp ("20261014093000-0500") as written. */
function dayOf(time: Element | undefined): string | undefined {
	const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(time?.attributes.value ?? '') ?? [];
	return year ? validDay(Number(year), Number(month), Number(day)) : undefined;
}

const startOf = (time: Element | undefined): string | undefined => dayOf(at(time, 'low')) ?? dayOf(time);

/** Day of the visit: that of the encompassing encounter. */
export const visitDay = (document: Element): string | undefined =>
	startOf(at(document, 'componentOf', 'encompassingEncounter', 'effectiveTime'));

/** Day on which the document was made. */
export const documentDay = (document: Element): string | undefined => dayOf(at(document, 'effectiveTime'));

const roleOf = (document: Element): Element | undefined => at(document, 'recordTarget', 'patientRole');

export function patientOf(document: Element): Patient | undefined {
	const person = at(roleOf(document), 'patient');
	const birthDate = dayOf(at(person, 'birthTime'));
	const sex = sexes[at(person, 'administrativeGenderCode')?.attributes.code ?? ''];
	return birthDate || sex ? { ...(birthDate ? { birthDate } : {}), ...(sex ? { sex } : {}) } : undefined;
}

export const identifierOf = (document: Element): string | undefined =>
	all(roleOf(document), 'id')
		.flatMap(({ attributes }) => attributes.extension ?? [])[0]
		?.slice(0, 200);

/** The patient's name, else an identifier. */
export function labelOf(document: Element): string | undefined {
	const names = all(at(roleOf(document), 'patient'), 'name');
	const legal = names.find(({ attributes }) => attributes.use === 'L') ?? names[0];
	const parts = legal ? [...all(legal, 'given'), ...all(legal, 'family')].map(textOf) : [];
	const name = (parts.length > 0 ? parts.join(' ') : textOf(legal)).replace(/\s+/g, ' ').trim();
	return (name || identifierOf(document))?.slice(0, 200);
}

/** Identifier of the document: its extension, else its root. */
export function idOf(document: Element): string | undefined {
	const { root, extension } = at(document, 'id')?.attributes ?? {};
	return extension ? `${root ?? ''}^${extension}` : root;
}
