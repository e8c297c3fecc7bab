import type { Encounter } from '../engine/contract.ts';

/** One note read from a file, ready to be coded. */
export interface ImportedEncounter extends Encounter {
	/** Name of the patient, else an identifier of theirs, as the file gives it; for the worklist, not for the engine. */
	readonly label?: string;
	/** Identifier of the patient as the file gives it; tells earlier notes of the same patient. */
	readonly patientId?: string;
	/** Name of the file that it came from. */
	readonly file: string;
	/** No date of service was stated: the document's own date, else the day of import, stands in its place. */
	readonly dateGuessed: boolean;
	/** The file says that the note is not final. */
	readonly unsigned: boolean;
}

/** A file, or a part of one, that could not be read. Never words of a note. */
export interface ImportFault {
	readonly file: string;
	/** Line, JSON path or field ("line 12", "Bundle.entry[3].resource.content[0]"); "file" for the whole. */
	readonly where: string;
	/** What is wrong and what to do, in plain words. */
	readonly says: string;
}

export interface Imported {
	readonly encounters: readonly ImportedEncounter[];
	readonly faults: readonly ImportFault[];
}

export interface ReadOptions {
	/** ISO date that stands in where a file states none. */
	readonly today: string;
}

/** What the reader of one format gives back: notes and faults of a file whose name it does not know. */
export interface Found {
	readonly notes: readonly Omit<ImportedEncounter, 'file'>[];
	readonly faults: readonly Omit<ImportFault, 'file'>[];
}

export const fault = (where: string, says: string): Found => ({ notes: [], faults: [{ where, says }] });

export const joined = (parts: readonly Found[]): Found => ({
	notes: parts.flatMap(({ notes }) => notes),
	faults: parts.flatMap(({ faults }) => faults),
});
