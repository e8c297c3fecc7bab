import { fingerprint } from '../../../storage/hash.ts';
import type { Capture } from '../capture.ts';
import { atOnce } from '../pace.ts';
import { readParts } from '../text/read.ts';
import type { Order, Why } from './order.ts';

type Expected = Order['expects'];

/**
 * Why this page is not the chart that was reviewed, or undefined: same patient, same encounter, same note. What stands
 * in the field that we write into does not count as a change of the note.
 */
export function refusal(seen: Capture | undefined, expects: Expected, field?: Element): Why | undefined {
	if (!seen) return 'no-note';
	return patientRefusal(seen, expects) ?? encounterRefusal(seen, expects) ?? noteRefusal(seen, expects, field);
}

/** Whatever both sides know of the patient must agree, and it must be enough to tell one patient from another. */
function patientRefusal({ note, several }: Capture, { identity: was, birthDate }: Expected): Why | undefined {
	const is = note.identity ?? {};
	const born = note.patient?.birthDate;
	if (several) return 'two-patients';
	if (differ(is.patientId, was.patientId) || differ(is.name, was.name) || differ(born, birthDate))
		return 'other-patient';
	const byId = is.patientId !== undefined && was.patientId !== undefined;
	const byName = [is.name, was.name, born, birthDate].every((one) => one !== undefined);
	return byId || (byName && is.patientId === was.patientId) ? undefined : 'no-identity';
}

function encounterRefusal({ note }: Capture, { identity: was, dateOfService, address }: Expected): Why | undefined {
	const { encounterId } = note.identity ?? {};
	if (encounterId !== was.encounterId) return 'other-encounter';
	if (differ(note.dateOfService, dateOfService)) return 'other-encounter';
	return encounterId === undefined && note.address !== address ? 'other-encounter' : undefined;
}

function noteRefusal({ note, parts }: Capture, { textHash }: Expected, field: Element | undefined): Why | undefined {
	if (fingerprint(note.text) === textHash) return undefined;
	const rest = parts.filter(({ root }) => root !== field);
	if (rest.length === parts.length) return 'note-changed';
	return fingerprint(atOnce(readParts(rest)).text) === textHash ? undefined : 'note-changed';
}

function differ(a: string | undefined, b: string | undefined): boolean {
	return a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase();
}
