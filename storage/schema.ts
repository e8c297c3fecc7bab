import type { CodingResult, Patient, Provenance } from '../engine/contract.ts';

/** Who decided. */
export interface Reviewer {
	readonly name: string;
	readonly role: string;
}

/** Words of the note that a decision rests on; offsets into the text it was made on. */
export interface Quoted {
	readonly start: number;
	readonly end: number;
	readonly quote: string;
}

/** What the page says about whose chart it is; used to tell reviews apart, never to look anyone up. */
export interface Identity {
	readonly patientId?: string | undefined;
	readonly encounterId?: string | undefined;
	readonly name?: string | undefined;
}

/** One note under review, as last captured. */
export interface EncounterRow {
	/** Review key: the same note on the same chart has the same key in every tab and after a restart. */
	readonly key: string;
	readonly origin: string;
	/** Hash of origin and identity (or address) within which a lineage of texts is one review. */
	readonly place: string;
	/** Fingerprint of the page's address at the last capture. */
	readonly address: string;
	readonly text: string;
	readonly textHash: string;
	/** Hashes of earlier texts of this note, oldest first. */
	readonly lineage: readonly string[];
	/** Hash of everything the engine sees; equal inputs are not coded twice. */
	readonly input: string;
	readonly dateOfService: string;
	/** False when the page showed no date and the day of capture was taken. */
	readonly dateSeen: boolean;
	readonly patient?: Patient | undefined;
	readonly identity?: Identity | undefined;
	/** The note's heading on the page ("Progress note"). */
	readonly label?: string | undefined;
	/** ISO time. */
	readonly capturedAt: string;
	/** The file that brought it says that it is not final. */
	readonly unsigned?: boolean | undefined;
	/** The import that brought it; absent for notes of opened charts. */
	readonly batch?: string | undefined;
}

/** Why an encounter goes to a person: a stable id, plain words, and the codes it is about. */
export interface Reason {
	readonly id: string;
	readonly says: string;
	readonly codes: readonly string[];
}

/** What autonomy would do, and whether it was allowed to. */
export interface Routed {
	readonly decision: 'auto' | 'review';
	/** Most serious first. */
	readonly reasons: readonly Reason[];
	readonly mode: 'shadow' | 'live';
	/** How serious the first reason is; 0 is the most serious. */
	readonly rank: number;
}

export interface ResultRow {
	readonly key: string;
	readonly input: string;
	readonly result: CodingResult;
	readonly codedAt: string;
	readonly ms: number;
	/** Absent where the result is older than routing. */
	readonly routed?: Routed | undefined;
}

export type JobState = 'queued' | 'running' | 'failed';
export type JobStage = 'waiting' | 'loading-codes' | 'coding';

/** A note waiting to be coded. It is deleted when its result is stored, so a job that is there is unfinished. */
export interface JobRow {
	readonly key: string;
	readonly input: string;
	readonly state: JobState;
	readonly stage: JobStage;
	/** Attempts begun. */
	readonly tries: number;
	readonly queuedAt: string;
	/** 0 for a chart that somebody looks at, 1 for an import, which can wait and be paused. */
	readonly rank: 0 | 1;
	readonly batch?: string | undefined;
	/** Plain words for the panel; never words of a note. */
	readonly error?: string | undefined;
}

/** What came of writing one code into the chart. Only `written` was read back in the page. */
export type WriteOutcome = 'written' | 'already-there' | 'not-found' | 'refused' | 'needs-you';

/** Why it was refused, or why a person has to do it. */
export type WriteReason =
	| 'no-note'
	| 'no-identity'
	| 'two-patients'
	| 'other-patient'
	| 'other-encounter'
	| 'note-changed'
	| 'busy'
	| 'no-field'
	| 'no-exact-option'
	| 'several-options'
	| 'field-taken'
	| 'not-pressed'
	| 'not-kept'
	| 'chart-changed'
	| 'no-answer';

export interface Receipt {
	readonly code: string;
	readonly outcome: WriteOutcome;
	readonly why?: WriteReason | undefined;
}

export type QueryDeed = 'answered' | 'copied' | 'dismissed';

export type Act =
	| { readonly kind: 'accept'; readonly code: string; readonly title: string }
	| { readonly kind: 'reject'; readonly code: string; readonly reason: string }
	| {
			readonly kind: 'replace';
			readonly code: string;
			readonly with: { readonly code: string; readonly title: string };
	  }
	| { readonly kind: 'add'; readonly code: string; readonly title: string }
	/** A question to the provider was taken along, or set aside in this encounter. */
	| {
			readonly kind: 'query';
			readonly prompt: string;
			readonly deed: QueryDeed;
			/** What was put into the note behind the first words of the evidence. */
			readonly words?: string | undefined;
			/** The same without words of the note; absent where that is not known. */
			readonly own?: string | undefined;
	  }
	/** Nothing in this encounter is to be reported. */
	| { readonly kind: 'none' }
	/** Takes back the decision with that id; undoing an undo brings it back. */
	| { readonly kind: 'undo'; readonly undoes: string };

/** A decision to append. */
export interface Decision {
	readonly id: string;
	readonly key: string;
	readonly input: string;
	/** ISO time. */
	readonly at: string;
	readonly by: Reviewer;
	readonly act: Act;
	/** Empty for undo; otherwise the mention first. */
	readonly evidence: readonly Quoted[];
	/** What made the suggestion; absent when nothing had been suggested yet. */
	readonly provenance?: Provenance | undefined;
}

/** Decisions are only ever appended; `seq` is their order. */
export interface DecisionRow extends Decision {
	readonly seq: number;
}

/** Where a question was on screen. Both may show it at once: that is one showing. */
export type Where = 'page' | 'panel';

/** One question about one encounter, from when it was first on screen. */
export interface QuestionRow {
	readonly key: string;
	readonly prompt: string;
	readonly topic: string;
	/** How often a page, and a panel, that had been opened anew showed it. */
	readonly shown: Readonly<Record<Where, number>>;
	/** ISO time at which it was said never to be asked again. */
	readonly never?: string | undefined;
}

/** A model of the user's own, tried and taken. */
export interface OwnModel {
	readonly name: string;
	/** Of its three files together. */
	readonly sha256: string;
	readonly bytes: number;
	/** Makes its numbers read like those of the shipped table. */
	readonly scale: { readonly from: number; readonly by: number };
	/** Share of the probes in which it found the right one of two conditions nearer. */
	readonly toldApart: number;
	/** What a text took on the machine of the trial. */
	readonly msPerText: number;
	/** Why it could not be used later; the row stays, so that the user learns of it. */
	readonly fault?: string;
}
