import type { AuditEvent } from './chain.ts';

/** Where an encounter stands on its way through the queue. */
export type WorkState =
	| 'waiting'
	| 'coding'
	/** A person must look. */
	| 'review'
	/** Shadow mode: it would have gone without a person, and waits for one all the same. */
	| 'ready'
	/** Live mode: it has gone without a person. */
	| 'finalised'
	| 'reviewed'
	| 'failed'
	/** Its import was cancelled before it was coded. */
	| 'cancelled'
	/** A file or a part of one that could not be read. */
	| 'unreadable'
	/** An unreadable file that was dismissed. The row stays, so that a list on screen learns of it. */
	| 'gone';

/** What a reviewer did with the suggestions. */
export interface Tally {
	readonly accepted: number;
	readonly replaced: number;
	readonly rejected: number;
	readonly added: number;
}

/** One line of the worklist: all that list, filters and dashboard need, and no word of the note. */
export interface WorklistRow {
	readonly key: string;
	/** Larger than that of every row written before it, so that a list on screen asks for the newer ones only. */
	readonly turn: number;
	readonly state: WorkState;
	readonly label: string;
	/** Patient and encounter numbers, for the search. */
	readonly ids: string;
	/** Empty where the file gave none. */
	readonly dateOfService: string;
	readonly source: 'chart' | 'import';
	/** ISO time of the capture. */
	readonly at: string;
	/** Suggested; after the review, reported. */
	readonly codes: readonly string[];
	/** Confidence of the least sure suggestion. */
	readonly least?: number | undefined;
	/** Ids of the routing reasons, most serious first. */
	readonly reasons: readonly string[];
	/** How serious the first reason is; 0 is the most serious. */
	readonly rank?: number | undefined;
	/** What autonomy would have done; absent before routing. */
	readonly alone?: boolean | undefined;
	readonly decided: number;
	readonly tally?: Tally | undefined;
	/** Of a review that is complete: the reported code set is the suggested one. */
	readonly exact?: boolean | undefined;
	/** ISO time of the decision that completed the review. */
	readonly reviewedAt?: string | undefined;
	/** Who completed it. */
	readonly reviewedBy?: string | undefined;
	/** ISO time at which it was first opened on the worklist page. */
	readonly openedAt?: string | undefined;
	/** Seconds of work, pauses left out. */
	readonly seconds?: number | undefined;
	/** Fingerprint of text, date and patient. */
	readonly same?: string | undefined;
	readonly batch?: string | undefined;
	/** Plain words of ours. */
	readonly error?: string | undefined;
}

/** One drop of files. */
export interface BatchRow {
	readonly id: string;
	readonly startedAt: string;
	readonly files: number;
	readonly filesRead: number;
	/** Encounters queued. */
	readonly added: number;
	readonly duplicates: number;
	readonly unreadable: number;
	/** The user has put its summary away. */
	readonly closed: boolean;
}

/** A dropped file that has not been read to its end: it is kept here, so that nothing is lost when the browser dies. */
export interface InboxRow {
	readonly seq: number;
	readonly batch: string;
	readonly name: string;
	readonly blob: Blob;
	/** Notes of it that are stored already. */
	readonly taken: number;
	/** Times that reading it was begun. */
	readonly tries: number;
}

/** A note's word sequences in some numbers, for telling a copied note without keeping its words. */
export interface SketchRow {
	readonly key: string;
	/** Fingerprint of the patient. */
	readonly who: string;
	readonly dateOfService: string;
	readonly sketch: readonly number[];
}

/** Something that happened and is not in the audit log yet: written in the transaction in which it happened. */
export interface OutboxRow {
	readonly seq: number;
	readonly event: AuditEvent;
}
