import { reasonName } from '../../engine/reason.ts';
import type { WorklistRow } from '../../storage/queue-schema.ts';

/** Names of the reasons that occur in these rows. */
export function namesOf(rows: readonly WorklistRow[]): ReadonlyMap<string, string> {
	const ids = new Set(rows.flatMap(({ reasons }) => reasons));
	return new Map([...ids].map((id) => [id, reasonName(id)]));
}
