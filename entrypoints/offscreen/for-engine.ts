import type { Encounter } from '../../engine/contract.ts';
import type { EncounterRow } from '../../storage/schema.ts';

/** What the engine is told of a stored encounter. */
export function forEngine({ key, text, dateOfService, patient }: EncounterRow): Encounter {
	return { id: key, text, dateOfService, ...(patient ? { patient } : {}) };
}
