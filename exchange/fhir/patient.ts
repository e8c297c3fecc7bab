import type { Patient, Sex } from '../../engine/contract.ts';
import { type Json, record, records, words } from '../json.ts';
import { validDay } from '../values.ts';

const sexes: readonly string[] = ['male', 'female', 'other', 'unknown'] satisfies Sex[];

/** The day of a FHIR date or dateTime as written; undefined when it is not a full day. */
export function dayOf(value: unknown): string | undefined {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(words(value) ?? '') ?? [];
	return year ? validDay(Number(year), Number(month), Number(day)) : undefined;
}

export const startOf = (period: unknown): string | undefined => dayOf(record(period)?.start);

/** What the engine may know of a patient; a birth date that is no full day is left out. */
export function patientOf(resource: Json | undefined): Patient | undefined {
	const birthDate = dayOf(resource?.birthDate);
	const gender = words(resource?.gender)?.toLowerCase();
	const sex = gender !== undefined && sexes.includes(gender) ? (gender as Sex) : undefined;
	return birthDate || sex ? { ...(birthDate ? { birthDate } : {}), ...(sex ? { sex } : {}) } : undefined;
}

const inOrder = ['official', 'usual', undefined];

function nameOf(resource: Json): string | undefined {
	const names = records(resource.name);
	const best = inOrder.map((use) => names.find((one) => one.use === use)).find(Boolean) ?? names[0];
	if (!best) return undefined;
	const given = Array.isArray(best.given) ? best.given.flatMap((one) => words(one) ?? []) : [];
	return words(best.text) ?? words([...given, words(best.family) ?? ''].join(' '));
}

/** An identifier of the patient, else the id of the resource. */
export const identifierOf = (resource: Json | undefined): string | undefined =>
	(records(resource?.identifier).flatMap((one) => words(one.value) ?? [])[0] ?? words(resource?.id))?.slice(0, 200);

/** How a worklist names a patient: the name, else the display of the reference, else an identifier. */
export function labelOf(resource: Json | undefined, reference: unknown): string | undefined {
	const label = (resource && nameOf(resource)) ?? words(record(reference)?.display) ?? identifierOf(resource);
	return label?.replace(/\s+/g, ' ').slice(0, 200);
}
