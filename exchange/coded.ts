import type { Finding, Patient, Provenance } from '../engine/contract.ts';

/** One code as it will be reported. */
export interface ReportedCode {
	/** With its dot. */
	readonly code: string;
	readonly title: string;
	/** Words of the note that prove it, the mention first. */
	readonly quotes: readonly string[];
}

/** An encounter whose code set is final, by a person or alone, with all that an export says of it. */
export interface CodedEncounter {
	readonly id: string;
	/** ISO date. */
	readonly dateOfService: string;
	readonly patient?: Patient;
	readonly patientId?: string;
	/** Name of the patient, for people. */
	readonly label?: string;
	/** In reporting order: the first is first-listed. */
	readonly codes: readonly ReportedCode[];
	/** Findings that nobody has settled. */
	readonly open: readonly Finding[];
	/** Who settled the code set; absent when it went out alone. */
	readonly reviewer?: { readonly name: string; readonly role: string };
	/** ISO time at which the code set became final. */
	readonly finalAt: string;
	readonly provenance: Provenance;
}

/** Diagnoses that a professional claim holds (837P HI segment; CMS-1500 item 21). */
export const claimLimit = 12;
