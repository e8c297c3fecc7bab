import type { Site } from '../../../entrypoints/ehr.content/sites/site.ts';
import type { EncounterRow } from '../../../storage/schema.ts';

/** A page that shows an adapter at work, and what is to be read from it. Patients are invented. */
export interface AdapterPage {
	/** The adapter: shipped, or set as IT would set it. */
	readonly id: string;
	readonly set?: Site;
	readonly path: string;
	readonly html: string;
	readonly text: string;
	readonly reads: Partial<Pick<EncounterRow, 'dateOfService' | 'patient' | 'identity'>>;
}
