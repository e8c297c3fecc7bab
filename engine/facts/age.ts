import type { Encounter } from '../contract.ts';

/** Age in years on the date of service; birth date wins over a stated age; undefined when neither is known. */
export function ageOn({ patient, dateOfService }: Encounter): number | undefined {
	if (!patient?.birthDate) return patient?.age;
	const days = (Date.parse(dateOfService) - Date.parse(patient.birthDate)) / 86_400_000;
	return Number.isFinite(days) ? Math.round((days / 365.2425) * 1000) / 1000 : patient.age;
}
