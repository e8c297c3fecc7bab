/** Where one EHR keeps what we read: data only. Whatever is left out, the generic reading finds. */
export interface Site {
	readonly id: string;
	/** Every one must match something in the document for the site to be recognised; none for generic. */
	readonly match: readonly string[];
	/** Editors or blocks of the note in reading order, each under its head. */
	readonly note: readonly { readonly selector: string; readonly head?: string }[];
	/** Elements whose text (or `datetime`, or value) is the fact. */
	readonly facts: Readonly<Partial<Record<FactName, string>>>;
}

export type FactName = 'dateOfService' | 'birthDate' | 'age' | 'sex' | 'patientId' | 'encounterId' | 'name';
