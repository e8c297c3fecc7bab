import type { CodedEncounter } from '../coded.ts';
import type { Json } from '../json.ts';
import { conditionEntry, encounterEntry, issueEntry, patientEntry, provenanceEntry } from './resources.ts';

const entriesOf = (encounter: CodedEncounter): readonly Json[] => [
	patientEntry(encounter),
	encounterEntry(encounter),
	...encounter.codes.map((coded) => conditionEntry(encounter, coded)),
	...encounter.open.map((finding) => issueEntry(encounter, finding)),
	provenanceEntry(encounter),
];

/**
 * FHIR R4 transaction Bundle of final code sets: per encounter its Patient, Encounter with ranked diagnoses, Conditions
 * with quotes, a DetectedIssue per open finding and a Provenance. Sent twice it changes nothing but adds a Provenance;
 * entries of one patient stand once.
 */
export function bundleOf(encounters: readonly CodedEncounter[]): Json {
	const entries = new Map(encounters.flatMap(entriesOf).map((entry) => [entry.fullUrl, entry]));
	return { resourceType: 'Bundle', type: 'transaction', entry: [...entries.values()] };
}
