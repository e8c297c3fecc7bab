import type { CodingResult, Encounter, Settings } from '../../engine/contract.ts';
import type { CodeEntry } from '../../messaging/catalogue.ts';
import type { JobStage } from '../../storage/schema.ts';

/** What the worker is asked for, and what comes back. */
export interface Calls {
	/** Makes ready what notes of this date will need. */
	warm: { ask: { dateOfService: string }; reply: Record<string, never> };
	/** `live`: it is written on, and what was worked out for its last state is kept. */
	code: {
		ask: { encounter: Encounter; settings: Settings; live: boolean };
		reply: { result: CodingResult; ms: number };
	};
	search: { ask: { query: string; dateOfService: string; limit: number }; reply: readonly CodeEntry[] };
}

export type CallKind = keyof Calls;

export type ToWorker = { [K in CallKind]: { id: number; kind: K; ask: Calls[K]['ask'] } }[CallKind];

export type FromWorker =
	| { id: number; stage: JobStage }
	| { id: number; reply: Calls[CallKind]['reply'] }
	/** `error` is plain words of ours and holds none of a note. */
	| { id: number; error: string };
