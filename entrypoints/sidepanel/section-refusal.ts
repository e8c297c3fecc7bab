import type { Body, Reply } from '../../messaging/catalogue.ts';
import { fingerprint } from '../../storage/hash.ts';
import type { WriteReason } from '../../storage/schema.ts';

type Section = Reply<'note.give'>['note'];
type Expected = Body<'code.write'>['expects'];

const differ = (a: string | undefined, b: string | undefined): boolean =>
	a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase();

/** Why a frame does not show the section that was reviewed any more; what it knows of the chart must not contradict it. */
export function sectionRefusal(
	section: Section,
	{ identity: was, birthDate, dateOfService, textHash, address }: Expected,
): WriteReason | undefined {
	if (!section) return 'note-changed';
	const is = section.identity ?? {};
	if (differ(is.patientId, was.patientId) || differ(is.name, was.name)) return 'other-patient';
	if (differ(section.patient?.birthDate, birthDate)) return 'other-patient';
	if (differ(is.encounterId, was.encounterId) || differ(section.dateOfService, dateOfService)) return 'other-encounter';
	return section.address === address && fingerprint(section.text) === textHash ? undefined : 'note-changed';
}
